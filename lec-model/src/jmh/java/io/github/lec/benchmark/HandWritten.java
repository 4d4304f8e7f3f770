package io.github.lec.benchmark;

import static io.github.lec.safeguard.SafeguardKind.DEATH_PENALTY_BAR;
import static io.github.lec.safeguard.SafeguardKind.FAIR_TRIAL_GUARANTEE;
import static io.github.lec.safeguard.SafeguardKind.HUMAN_RIGHTS_SAVINGS;
import static io.github.lec.safeguard.SafeguardKind.IN_ABSENTIA_RETRIAL;
import static io.github.lec.safeguard.SafeguardKind.LAPSE_OF_TIME_AMNESTY;
import static io.github.lec.safeguard.SafeguardKind.NE_BIS_IN_IDEM;
import static io.github.lec.safeguard.SafeguardKind.ORDRE_PUBLIC;
import static io.github.lec.safeguard.SafeguardKind.OWN_NATIONALS_BAR;
import static io.github.lec.safeguard.SafeguardKind.PERSECUTION_CLAUSE;
import static io.github.lec.safeguard.SafeguardKind.POLITICAL_OFFENCE_EXCEPTION;
import static io.github.lec.safeguard.SafeguardKind.RE_EXTRADITION_LIMIT;
import static io.github.lec.safeguard.SafeguardKind.SPECIALTY;
import static io.github.lec.safeguard.SafeguardKind.TORTURE_NON_REFOULEMENT;
import static io.github.lec.safeguard.SafeguardKind.UNION_CITIZEN_PRIORITY;
import static io.github.lec.safeguard.SafeguardKind.USE_LIMITATION;

import io.github.lec.actor.Fact;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.Purpose;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.record.NormId;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.StrengthInterval;
import io.github.lec.source.Basis;
import io.github.lec.view.Relation;
import io.github.lec.view.StateAnswers;
import io.github.lec.view.View;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The conditions of the fourteen rules on relations, as someone would write them who needs only these, only verdicts
 * and only data such as the synthetic: one pass over the clauses, then one comparison after the other. The setup of the
 * benchmark demands that it counts the same verdicts.
 */
@SuppressWarnings("EnumOrdinal") // arrays by ordinal are what someone who only wants speed would write
final class HandWritten {
    static final int RULES = 14;
    private static final int KINDS = SafeguardKind.values().length;

    private final Map<ActorId, Facts> facts = new HashMap<>();
    private final int[] low = new int[KINDS];
    private final int[] high = new int[KINDS];
    private final boolean[] reported = new boolean[KINDS];

    private final Truth clarified;

    /** What is asked of a state, looked up once. */
    record Facts(Truth member, Truth retains, Truth spares, Truth notifies) {}

    HandWritten(View view) {
        for (ActorId actor : view.dataset().actors().stream().map(a -> a.id()).toList()) {
            Truth discretion =
                    view.states().isFact(actor, Fact.OWN_NATIONALS_RULE, Set.of("DISCRETIONARY"), view.asOf());
            facts.put(
                    actor,
                    new Facts(
                            view.states().isMember(actor, StateAnswers.EUROPEAN_UNION, view.asOf()),
                            view.states()
                                    .isFact(
                                            actor,
                                            Fact.DEATH_PENALTY,
                                            Set.of("RETAINED", "ABOLISHED_FOR_ORDINARY_CRIMES"),
                                            view.asOf()),
                            view.states()
                                    .isFact(
                                            actor,
                                            Fact.OWN_NATIONALS_RULE,
                                            Set.of("BARRED", "BARRED_WITH_EXCEPTIONS"),
                                            view.asOf())
                                    .or(discretion.isTrue() ? Truth.UNKNOWN : Truth.FALSE),
                            view.states().isFact(actor, Fact.HOME_STATE_NOTIFICATION, Set.of("YES"), view.asOf())));
        }
        clarified = view.norms().isClarified(NormId.of("petruhhin"), view.asOf());
    }

    Facts facts(ActorId actor) {
        return Objects.requireNonNull(facts.get(actor));
    }

    Truth clarified() {
        return clarified;
    }

    /** Puts the verdict of each rule on a relation, as the ordinal of a {@code Verdict}. */
    void judge(Relation relation, int[] verdicts) {
        Treaty treaty = (Treaty) relation.instrument();
        Truth hasHoles = read(treaty, relation.requested());
        Truth extradition = Truth.of(treaty.kind() == TreatyKind.EXTRADITION);
        Truth assistance = Truth.of(treaty.kind() == TreatyKind.MUTUAL_LEGAL_ASSISTANCE);
        Truth sharing = assistance.or(Truth.of(treaty.kind() == TreatyKind.INTELLIGENCE_COOPERATION));
        Facts requested = facts.get(relation.requested());
        Facts requesting = facts.get(relation.requesting());
        int tortureLow = Math.max(low(TORTURE_NON_REFOULEMENT), low(HUMAN_RIGHTS_SAVINGS));
        int tortureHigh = Math.max(high(TORTURE_NON_REFOULEMENT), high(HUMAN_RIGHTS_SAVINGS));
        Truth tortureNotBinding = atLeast(tortureLow, tortureHigh, 2).not();
        Truth retains = extradition.and(requesting.retains());
        verdicts[0] = verdict(extradition, tortureNotBinding);
        verdicts[1] = verdict(extradition.and(atLeast(tortureLow, tortureHigh, 1)), tortureNotBinding);
        verdicts[2] = verdict(retains, none(DEATH_PENALTY_BAR));
        verdicts[3] = verdict(
                retains.and(atLeast(DEATH_PENALTY_BAR, 1)),
                atLeast(DEATH_PENALTY_BAR, 2).not());
        verdicts[4] = verdict(extradition, none(FAIR_TRIAL_GUARANTEE));
        Truth absence = atLeast(IN_ABSENTIA_RETRIAL, 1);
        Truth enforcement = treaty.purposes().isEmpty()
                ? absence.isTrue() ? Truth.TRUE : Truth.UNKNOWN
                : Truth.of(treaty.purposes().contains(Purpose.ENFORCEMENT));
        verdicts[5] = verdict(extradition.and(enforcement), absence.not());
        verdicts[6] = verdict(
                extradition,
                none(POLITICAL_OFFENCE_EXCEPTION)
                        .or(hasHoles.and(atLeast(PERSECUTION_CLAUSE, 2).not())));
        verdicts[7] = verdict(extradition, none(PERSECUTION_CLAUSE));
        verdicts[8] = verdict(extradition, noneBinds(SPECIALTY).or(noneBinds(RE_EXTRADITION_LIMIT)));
        verdicts[9] = verdict(extradition, none(NE_BIS_IN_IDEM).or(none(LAPSE_OF_TIME_AMNESTY)));
        verdicts[10] = verdict(
                extradition
                        .and(requested.member())
                        .and(clarified)
                        .and(atLeast(OWN_NATIONALS_BAR, 2).or(requested.spares())),
                atLeast(UNION_CITIZEN_PRIORITY, 1).or(requested.notifies()).not());
        Truth noneForPerson =
                none(PERSECUTION_CLAUSE).and(none(POLITICAL_OFFENCE_EXCEPTION)).and(none(DEATH_PENALTY_BAR));
        Truth otherGround = reportedAndSome(TORTURE_NON_REFOULEMENT)
                .or(reportedAndSome(FAIR_TRIAL_GUARANTEE))
                .or(reportedAndSome(NE_BIS_IN_IDEM));
        Truth noOtherGround = otherGround.not();
        verdicts[11] = verdict(assistance, noneForPerson.and(none(ORDRE_PUBLIC)).and(noOtherGround));
        Truth someGround = atLeast(ORDRE_PUBLIC, 1)
                .or(atLeast(PERSECUTION_CLAUSE, 1))
                .or(atLeast(POLITICAL_OFFENCE_EXCEPTION, 1))
                .or(atLeast(DEATH_PENALTY_BAR, 1))
                .or(otherGround);
        Truth weak = low(ORDRE_PUBLIC) == high(ORDRE_PUBLIC) ? Truth.of(low(ORDRE_PUBLIC) == 1) : Truth.UNKNOWN;
        verdicts[12] =
                verdict(assistance.and(someGround), weak.and(noneForPerson).and(noOtherGround));
        verdicts[13] = verdict(sharing, noneBinds(USE_LIMITATION));
    }

    private Truth read(Treaty treaty, ActorId requested) {
        Arrays.fill(low, 0);
        Arrays.fill(high, 2);
        Arrays.fill(reported, false);
        Truth hasHoles = Truth.UNKNOWN;
        for (Clause clause : treaty.safeguards()) {
            reported[clause.kind().ordinal()] = true;
            if (clause.requested().isPresent() && !clause.requested().get().equals(requested)) {
                continue;
            }
            SafeguardKind kind = clause.kind();
            SafeguardForm form = clause.form().orElseThrow();
            if (form != SafeguardForm.ABSENT || treaty.isReadFor(kind)) {
                StrengthInterval strength = form.strength(kind);
                low[kind.ordinal()] = strength.lowest().ordinal();
                high[kind.ordinal()] = strength.highest().ordinal();
            }
            if (kind == POLITICAL_OFFENCE_EXCEPTION) {
                boolean some = !clause.carveOuts().isEmpty();
                boolean none = !some && clause.basis().orElse(null) == Basis.TEXT;
                hasHoles = some == none ? Truth.UNKNOWN : Truth.of(some);
            }
        }
        return hasHoles;
    }

    private int low(SafeguardKind kind) {
        return low[kind.ordinal()];
    }

    private int high(SafeguardKind kind) {
        return high[kind.ordinal()];
    }

    private Truth atLeast(SafeguardKind kind, int strength) {
        return atLeast(low(kind), high(kind), strength);
    }

    private static Truth atLeast(int low, int high, int strength) {
        return low >= strength ? Truth.TRUE : high < strength ? Truth.FALSE : Truth.UNKNOWN;
    }

    private Truth noneBinds(SafeguardKind kind) {
        return atLeast(kind, 2).not();
    }

    private Truth none(SafeguardKind kind) {
        return atLeast(kind, 1).not();
    }

    /** {@return whether there is a clause of a kind that is asked for only if a source mentions one} */
    private Truth reportedAndSome(SafeguardKind kind) {
        return reported[kind.ordinal()] ? atLeast(kind, 1) : Truth.FALSE;
    }

    static int verdict(Truth applies, Truth breached) {
        if (applies.isFalse()) {
            return 3;
        }
        if (applies.isTrue() && breached.isKnown()) {
            return breached.isTrue() ? 1 : 0;
        }
        return 2;
    }
}
