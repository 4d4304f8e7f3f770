package io.github.lec.view;

import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.record.NormId;
import java.time.LocalDate;
import java.util.List;

/**
 * What the asylum law of the European Union says about the extradition of refugees, and which states it binds. Rules on
 * acts and the exposure of a person use this class, so that both give the same answer.
 */
public final class UnionAsylumLaw {
    private static final ActorId IRELAND = ActorId.of("IE");

    /** The day after the last for the transposition of Directive 2013/32/EU (article 51(1)), the later of the two. */
    private static final LocalDate DIRECTIVES = LocalDate.of(2015, 7, 21);

    /**
     * The day by which the first directive on refugees, 2004/83/EC, had to be national law (report of the Commission of
     * 16 June 2010, COM(2010) 314). Earlier acts of the Union did not bind any state towards refugees.
     */
    private static final LocalDate FIRST_DIRECTIVE = LocalDate.of(2006, 10, 10);

    private static final NormId BEFORE_THE_DIRECTIVES = NormId.of("dir-2004-83");

    private record Replaced(NormId first, NormId replacement) {}

    private static final List<Replaced> PROVISIONS = List.of(
            new Replaced(NormId.of("dir-2011-95-21"), NormId.of("reg-2024-1347-21")),
            new Replaced(NormId.of("dir-2013-32-9"), NormId.of("reg-2024-1348-10")));

    private final UnionLaw law;
    private final NormAnswers norms;

    UnionAsylumLaw(UnionLaw law, NormAnswers norms) {
        this.law = law;
        this.norms = norms;
    }

    /**
     * Whether a state is bound on a day by the asylum law that C-352/22 interprets. For a state that took no
     * part in the directives this is not settled, since the Charter binds it nevertheless. Before the first directive
     * there was no such law.
     *
     * @param state the state
     * @param day the day
     * @return three-valued
     */
    public Truth binds(ActorId state, LocalDate day) {
        if (!exists(day)) {
            return Truth.FALSE;
        }
        boolean joined = state.equals(IRELAND) && !day.isBefore(UnionLawScope.ASYLUM_REGULATIONS);
        Truth applies = law.applies(state, day);
        return UnionLawScope.OUTSIDE_ASYLUM_DIRECTIVES.contains(state) && !joined
                ? applies.and(Truth.UNKNOWN)
                : applies;
    }

    /**
     * Whether the law on a day was what C-352/22 says about recognised refugees. For the time before the directives
     * that it interprets applied, this is open.
     *
     * @param day the day
     * @return three-valued
     */
    public Truth barsExtraditionOfRefugees(LocalDate day) {
        return norms.required(NormId.of("c-352-22"), day).and(hasDirectives(day) ? Truth.TRUE : Truth.UNKNOWN);
    }

    /**
     * Whether the directives that C-352/22 interprets, or the acts that replaced them, applied by a day.
     *
     * @param day the day
     * @return true from the last day for their transposition
     */
    public boolean hasDirectives(LocalDate day) {
        return !day.isBefore(DIRECTIVES);
    }

    /**
     * Whether there was any law of the Union on refugees that bound member states by a day.
     *
     * @param day the day
     * @return true from the last day for the transposition of Directive 2004/83/EC
     */
    public boolean exists(LocalDate day) {
        return !day.isBefore(FIRST_DIRECTIVE);
    }

    /**
     * The provisions of asylum law that C-352/22 interprets, what came before them, or what has replaced them by a day.
     *
     * @param day the day
     * @return a provision on return and, once it applied, one on the right to remain; until the former applied, the
     *     first directive
     */
    public List<NormId> provisions(LocalDate day) {
        List<NormId> applied = PROVISIONS.stream()
                .filter(act -> !norms.bindsFrom(act.first(), day).isFalse())
                .map(act -> norms.bindsFrom(act.replacement(), day).isTrue() ? act.replacement() : act.first())
                .toList();
        return applied.isEmpty() ? List.of(BEFORE_THE_DIRECTIVES) : applied;
    }

    /**
     * Whether, on a day, a state is bound to observe this law only through the Charter.
     *
     * @param state the state
     * @param day the day
     * @return true for a state where Union law applies, but which is not certainly bound by the law that C-352/22
     *     interprets
     */
    public boolean bindsOnlyByCharter(ActorId state, LocalDate day) {
        return law.applies(state, day).isTrue() && !binds(state, day).isKnown();
    }

    /** {@return the subject of the answers} */
    @Override
    public String toString() {
        return "Answers on Union asylum law";
    }
}
