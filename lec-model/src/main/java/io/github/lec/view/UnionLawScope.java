package io.github.lec.view;

import io.github.lec.actor.Actor;
import io.github.lec.dataset.Dataset;
import io.github.lec.logic.Truth;
import io.github.lec.norm.Norm;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * Determines whom a provision of Union law binds. This need not be all states where that law applies: some took no part
 * in an act, some non-members have adopted it, and the treaties and the Charter also bind the Union's own institutions.
 */
final class UnionLawScope {
    private static final ActorId DENMARK = ActorId.of("DK");
    private static final ActorId IRELAND = ActorId.of("IE");
    private static final ActorId UNITED_KINGDOM = ActorId.of("GB");

    /**
     * Member states that took no part in Directives 2011/95/EU and 2013/32/EU (their recitals under Protocols 21 and
     * 22; so did the United Kingdom), which C-352/22 interprets.
     */
    static final Set<ActorId> OUTSIDE_ASYLUM_DIRECTIVES = Set.of(DENMARK, IRELAND, UNITED_KINGDOM);

    /** Ireland is bound by Regulations (EU) 2024/1347 and 2024/1348; the later of the two applies from this day. */
    static final LocalDate ASYLUM_REGULATIONS = LocalDate.of(2026, 7, 1);

    /**
     * They are addressed to the institutions, bodies, offices and agencies of the Union (Charter, article 51(1)) as
     * well as to the states.
     */
    private static final Set<InstrumentId> PRIMARY_LAW = Set.of(InstrumentId.of("eu-charter"), InstrumentId.of("tfeu"));

    /**
     * The acts that set up a body of the Union bind it; whether other acts, most of which are addressed to the states,
     * are also addressed to it is open.
     */
    private static final Map<InstrumentId, ActorId> OWN =
            Map.of(InstrumentId.of("europol-regulation-2016-794"), ActorId.of("EUROPOL"));

    /**
     * The states that took no part in an act (Protocols 21 and 22; of Europol, Council document on Decision
     * 2009/935/JHA, 2016).
     */
    private static final Map<InstrumentId, Set<ActorId>> NO_PART = Map.of(
            InstrumentId.of("europol-regulation-2016-794"), Set.of(DENMARK),
            InstrumentId.of("directive-2004-83"), Set.of(DENMARK),
            InstrumentId.of("directive-2011-95"), OUTSIDE_ASYLUM_DIRECTIVES,
            InstrumentId.of("directive-2013-32"), OUTSIDE_ASYLUM_DIRECTIVES,
            InstrumentId.of("regulation-2024-1347"), Set.of(DENMARK),
            InstrumentId.of("regulation-2024-1348"), Set.of(DENMARK));

    /**
     * The rules on data in police work: they bind some members only to the extent that these take part in the
     * cooperation under Union law.
     */
    private static final Set<InstrumentId> POLICE_DATA =
            Set.of(InstrumentId.of("led-2016-680"), InstrumentId.of("framework-decision-2008-977"));

    private static final Set<ActorId> PART_OF_POLICE_DATA = Set.of(DENMARK, IRELAND, UNITED_KINGDOM);

    /**
     * The states that have adopted, by agreement, the acts that develop the Schengen acquis, such as the rules on data
     * in police work.
     */
    private static final Set<ActorId> SCHENGEN =
            Set.of(ActorId.of("CH"), ActorId.of("IS"), ActorId.of("LI"), ActorId.of("NO"));

    private final Dataset dataset;
    private final StateAnswers states;

    UnionLawScope(Dataset dataset, StateAnswers states) {
        this.dataset = dataset;
        this.states = states;
    }

    /**
     * {@return whether a provision is addressed to an actor on a day, whether or not it has begun to bind anyone by
     * then}
     */
    Truth reaches(Norm norm, ActorId actor, LocalDate day) {
        InstrumentId act = norm.instrument().orElse(null);
        Truth applies = states.euLawApplies(actor, day);
        if (act == null) {
            return applies;
        }
        if (isOfUnion(actor)) {
            return PRIMARY_LAW.contains(act) || actor.equals(OWN.get(act)) ? Truth.TRUE : Truth.UNKNOWN;
        }
        boolean joined = actor.equals(IRELAND) && !day.isBefore(ASYLUM_REGULATIONS);
        if (NO_PART.getOrDefault(act, Set.of()).contains(actor) && !joined) {
            return Truth.FALSE;
        }
        return POLICE_DATA.contains(act) ? policeData(actor, applies) : applies;
    }

    /** {@return whether the rules on data in police work reach an actor, given whether Union law applies to it} */
    private static Truth policeData(ActorId actor, Truth applies) {
        if (SCHENGEN.contains(actor)) {
            return Truth.UNKNOWN;
        }
        return PART_OF_POLICE_DATA.contains(actor) ? applies.and(Truth.UNKNOWN) : applies;
    }

    private boolean isOfUnion(ActorId actor) {
        return actor.equals(StateAnswers.EUROPEAN_UNION)
                || dataset.actor(actor)
                        .flatMap(Actor::partOf)
                        .filter(whole -> !whole.equals(actor) && isOfUnion(whole))
                        .isPresent();
    }
}
