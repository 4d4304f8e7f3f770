package io.github.lec.cooperation;

import io.github.lec.operation.CaseRoute;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.view.CaseOutcome;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The routes by which persons were sought or moved, and the form of cooperation that follows.
 *
 * @param shown the route; nothing if sources contradict each other, or none gives one
 * @param given every route that a source gives
 * @param isFormal whether an ad hoc surrender counts as an extradition: a court allowed it, or so far the person was only
 *     asked for
 */
record RoutesOfCase(Optional<CaseRoute> shown, List<CaseRoute> given, boolean isFormal) {
    private static final Set<CaseRoute> INFORMAL = EnumSet.of(
            CaseRoute.AD_HOC_SURRENDER,
            CaseRoute.DEPORTATION,
            CaseRoute.PERSUASION,
            CaseRoute.RENDITION,
            CaseRoute.FORCED_RETURN,
            CaseRoute.VOLUNTARY_RETURN,
            CaseRoute.RETURN_ATTEMPT);

    private static final Set<CaseStage> OF_RETURNS = EnumSet.of(
            CaseStage.SURRENDERED,
            CaseStage.RETURNED,
            CaseStage.DEPORTED,
            CaseStage.ATTEMPTED,
            CaseStage.FOILED,
            CaseStage.DISAPPEARED);

    /** Whoever gives evidence or serves a sentence in the requesting state has not returned outside extradition. */
    private static final Set<CaseRoute> WITHOUT_RETURN = EnumSet.of(CaseRoute.ASSISTANCE, CaseRoute.TRANSFER);

    /**
     * {@return the routes of a case that has come so far}
     *
     * @param shown the route to show
     * @param given every route that a source gives
     * @param throughCourt whether a court allowed the surrender before it
     * @param outcome how far the case has come
     * @param steps its steps
     */
    static RoutesOfCase of(
            Optional<CaseRoute> shown,
            List<CaseRoute> given,
            boolean throughCourt,
            CaseOutcome outcome,
            List<CaseStep> steps) {
        boolean onlyAskedFor = outcome.isRefusal() || steps.stream().noneMatch(RoutesOfCase::isOfReturn);
        return new RoutesOfCase(shown, given, throughCourt || onlyAskedFor);
    }

    /** {@return whether a step brings a person back, or tries to} */
    static boolean isOfReturn(CaseStep step) {
        return OF_RETURNS.contains(step.stage());
    }

    /** {@return whether a person who was not surrendered returned outside extradition, whichever route is right} */
    boolean areReturns() {
        return given.stream().noneMatch(WITHOUT_RETURN::contains);
    }

    boolean isDisputed() {
        return shown.isEmpty() && !given.isEmpty();
    }

    boolean isExtradition() {
        return isBy(one -> one == CaseRoute.EXTRADITION || isFormalAdHoc(one));
    }

    boolean isInformal() {
        return isBy(one -> INFORMAL.contains(one) && !isFormalAdHoc(one));
    }

    private boolean isFormalAdHoc(CaseRoute one) {
        return isFormal && one == CaseRoute.AD_HOC_SURRENDER;
    }

    /**
     * If routes contradict each other, all of them must meet the condition; a route that another source denies leaves
     * everything open.
     */
    private boolean isBy(Predicate<CaseRoute> such) {
        return isDisputed()
                ? given.size() > 1 && given.stream().allMatch(such)
                : shown.filter(such).isPresent();
    }
}
