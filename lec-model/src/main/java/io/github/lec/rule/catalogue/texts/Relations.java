package io.github.lec.rule.catalogue.texts;

import io.github.lec.actor.Fact;
import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.Truth;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.safeguard.StrengthInterval;
import io.github.lec.time.PartialDate;
import io.github.lec.view.ClauseAnswer;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Questions of several rules about a relation. A calibration row is between an abolitionist member state and a
 * retentionist state.
 */
public final class Relations {
    private static final Set<TreatyKind> EXTRADITION = Set.of(TreatyKind.EXTRADITION);

    /**
     * The clauses that protect from torture, the death penalty or an unfair trial: a text without any of them leaves
     * the person to assurances.
     */
    private static final List<SafeguardKind> PROTECTIONS = List.of(
            SafeguardKind.TORTURE_NON_REFOULEMENT,
            SafeguardKind.HUMAN_RIGHTS_SAVINGS,
            SafeguardKind.DEATH_PENALTY_BAR,
            SafeguardKind.FAIR_TRIAL_GUARANTEE);

    private static final Set<String> RETENTIONIST = Set.of("RETAINED", "ABOLISHED_FOR_ORDINARY_CRIMES");

    private Relations() {}

    /** {@return whether the text is a treaty of one of some kinds} */
    public static Truth isOf(Relation relation, Set<TreatyKind> kinds) {
        return Truth.of(relation.instrument() instanceof Treaty treaty && kinds.contains(treaty.kind()));
    }

    /** {@return whether the text is a treaty on extradition} */
    public static Truth isExtradition(Relation relation) {
        return isOf(relation, EXTRADITION);
    }

    /** {@return whether the requesting state retains the death penalty, if only for extraordinary crimes} */
    public static Truth requestingRetainsDeathPenalty(View view, Relation relation) {
        return relation.calibration()
                ? Truth.TRUE
                : view.states().isFact(relation.requesting(), Fact.DEATH_PENALTY, RETENTIONIST, view.asOf());
    }

    /** {@return whether the requested state has abolished the death penalty for all crimes} */
    public static Truth requestedAbolishedDeathPenalty(View view, Relation relation) {
        return relation.calibration()
                ? Truth.TRUE
                : view.states().hasAbolishedDeathPenalty(relation.requested(), view.asOf());
    }

    /** {@return whether the law of the European Union applies in the requested state} */
    public static Truth unionLawAppliesInRequested(View view, Relation relation) {
        return relation.calibration() ? Truth.TRUE : view.unionLaw().applies(relation.requested(), view.asOf());
    }

    /** A savings clause for human rights treaties protects from torture as well as a specific clause. */
    public static StrengthInterval protectionFromTorture(View view, Relation relation) {
        return view.instruments()
                .strength(relation, SafeguardKind.TORTURE_NON_REFOULEMENT)
                .strongerOf(view.instruments().strength(relation, SafeguardKind.HUMAN_RIGHTS_SAVINGS));
    }

    /**
     * {@return whether a text certainly has no clause on any of the three risks, and none by which human rights
     * treaties prevail}
     */
    public static Truth isUnprotected(View view, Relation relation) {
        return haveNone(
                view,
                kind -> view.instruments().strength(relation, kind),
                kind -> view.instruments().clause(relation, kind));
    }

    /** {@return the claims on the clauses that are asked about} */
    public static List<ClaimId> protections(Instrument text) {
        return PROTECTIONS.stream()
                .map(kind -> ClaimId.of(text.id().value(), "safeguards", kind.name()))
                .toList();
    }

    /** {@return the same answer on the day of an act} */
    public static Truth wasUnprotected(View view, Relation relation, Optional<PartialDate> act) {
        return haveNone(
                view,
                kind -> view.instruments().strength(relation, kind, act),
                kind -> view.instruments().clause(relation, kind, act));
    }

    /** No clause at all is certain only if each of them is known to be missing. */
    private static Truth haveNone(
            View view,
            Function<SafeguardKind, StrengthInterval> strength,
            Function<SafeguardKind, ClauseAnswer> clause) {
        return view.all(
                () -> hasNone(SafeguardKind.TORTURE_NON_REFOULEMENT, strength),
                () -> hasNone(SafeguardKind.HUMAN_RIGHTS_SAVINGS, strength)
                        .or(perhapsProtectsNobody(strength.apply(SafeguardKind.HUMAN_RIGHTS_SAVINGS), clause)),
                () -> hasNone(SafeguardKind.DEATH_PENALTY_BAR, strength),
                () -> hasNone(SafeguardKind.FAIR_TRIAL_GUARANTEE, strength));
    }

    private static Truth hasNone(SafeguardKind kind, Function<SafeguardKind, StrengthInterval> strength) {
        return strength.apply(kind).is(Strength.NONE);
    }

    /**
     * It is as open here as for torture alone whether a clause that leaves other treaties unaffected lets them prevail.
     */
    private static Truth perhapsProtectsNobody(StrengthInterval savings, Function<SafeguardKind, ClauseAnswer> clause) {
        return Truth.of(savings.lowest() != savings.highest()
                        && clause.apply(SafeguardKind.HUMAN_RIGHTS_SAVINGS).is(SafeguardForm.SAVINGS_CLAUSE))
                .and(Truth.UNKNOWN);
    }
}
