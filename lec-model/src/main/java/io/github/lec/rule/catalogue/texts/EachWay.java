package io.github.lec.rule.catalogue.texts;

import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.safeguard.StrengthInterval;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import io.github.lec.view.internal.Directions;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a text that is judged as a whole has a clause whichever party is requested: a clause that holds in one
 * direction only leaves the other without it.
 */
public final class EachWay {
    private EachWay() {}

    /** {@return whether a text has none of some clauses in at least one direction} */
    public static Truth lacks(View view, CooperationInstrument text, Collection<SafeguardKind> kinds) {
        return lacks(view, text, kinds, Strength.WEAK);
    }

    /** {@return whether a text has none of some clauses that binds in at least one direction} */
    public static Truth lacksBinding(View view, CooperationInstrument text, Collection<SafeguardKind> kinds) {
        return lacks(view, text, kinds, Strength.BINDING);
    }

    private static Truth lacks(View view, CooperationInstrument text, Collection<SafeguardKind> kinds, Strength least) {
        List<Relation> directions = Directions.amongOthers(view, text, kinds);
        return directions.isEmpty()
                ? Truth.UNKNOWN
                : Truth.any(directions, relation -> hasNone(view, relation, kinds, least));
    }

    /** {@return whether a text has none of some clauses in any direction} */
    public static Truth lacksThroughout(View view, CooperationInstrument text, Collection<SafeguardKind> kinds) {
        List<Relation> directions = Directions.amongOthers(view, text, kinds);
        return directions.isEmpty()
                ? Truth.UNKNOWN
                : Truth.all(directions, relation -> hasNone(view, relation, kinds, Strength.WEAK));
    }

    /** {@return whether a text certainly has none of some clauses in one direction, and certainly has one in another} */
    public static boolean differs(View view, CooperationInstrument text, Collection<SafeguardKind> kinds) {
        Set<Truth> lacking = Directions.amongOthers(view, text, kinds).stream()
                .map(relation -> hasNone(view, relation, kinds, Strength.WEAK))
                .collect(Collectors.toSet());
        return lacking.contains(Truth.TRUE) && lacking.contains(Truth.FALSE);
    }

    /** {@return whether a clause is at least this strong in each direction} */
    public static Truth isAtLeast(View view, CooperationInstrument text, SafeguardKind kind, Strength strength) {
        List<Relation> directions = Directions.amongOthers(view, text, List.of(kind));
        return directions.isEmpty()
                ? Truth.UNKNOWN
                : Truth.all(
                        directions,
                        relation -> view.instruments().strength(relation, kind).isAtLeast(strength));
    }

    /** {@return who must be requested for a text to have none of some clauses; nothing unless directions differ} */
    public static Optional<String> remark(View view, CooperationInstrument text, Collection<SafeguardKind> kinds) {
        return remark(view, text, kinds, Strength.WEAK, "no such clause.");
    }

    /** {@return the same about clauses that bind; if there is one that does not, that it is recorded} */
    public static Optional<String> remarkOnBinding(
            View view, CooperationInstrument text, Collection<SafeguardKind> kinds) {
        boolean permits = Lists.anyMatch(
                Directions.amongOthers(view, text, kinds),
                relation -> hasNone(view, relation, kinds, Strength.BINDING).isTrue()
                        && Lists.anyMatch(
                                kinds,
                                kind -> view.instruments()
                                        .strength(relation, kind)
                                        .is(Strength.WEAK)
                                        .isTrue()));
        Optional<String> where =
                remark(view, text, kinds, Strength.BINDING, permits ? "no such clause that binds." : "no such clause.");
        return permits
                ? Optional.of(where.map(words -> words + " ").orElse("") + "A clause that does not bind is recorded.")
                : where;
    }

    private static Optional<String> remark(
            View view, CooperationInstrument text, Collection<SafeguardKind> kinds, Strength least, String lacking) {
        List<Relation> without = Lists.filter(
                Directions.amongOthers(view, text, kinds),
                relation -> hasNone(view, relation, kinds, least).isTrue());
        return without.isEmpty() || isThroughout(view, text, kinds, least)
                ? Optional.empty()
                : Optional.of(without.stream()
                        .map(Relation::requested)
                        .distinct()
                        .map(view.dataset()::nameInSentence)
                        .collect(Collectors.joining(" or ", "Where ", " is requested, the text has " + lacking)));
    }

    private static boolean isThroughout(
            View view, CooperationInstrument text, Collection<SafeguardKind> kinds, Strength least) {
        return Truth.all(Directions.amongOthers(view, text, kinds), relation -> hasNone(view, relation, kinds, least))
                .isTrue();
    }

    private static Truth hasNone(View view, Relation relation, Collection<SafeguardKind> kinds, Strength least) {
        return Truth.all(kinds, kind -> has(view, relation, kind, least).not());
    }

    /**
     * {@return whether a clause is at least this strong} Whether a clause that leaves duties under treaties on human
     * rights as they are lets them prevail is open, and if it does not, it protects nobody.
     */
    private static Truth has(View view, Relation relation, SafeguardKind kind, Strength least) {
        StrengthInterval strength = view.instruments().strength(relation, kind);
        return kind == SafeguardKind.HUMAN_RIGHTS_SAVINGS && least == Strength.WEAK
                ? strength.isAtLeast(Strength.BINDING).or(strength.is(Strength.WEAK))
                : strength.isAtLeast(least);
    }
}
