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
 * @param extraditions the routes that count as extradition, as far as the case has come
 */
record RoutesOfCase(Optional<CaseRoute> shown, List<CaseRoute> given, Set<CaseRoute> extraditions) {
    private static final Set<CaseRoute> INFORMAL = EnumSet.of(
            CaseRoute.AD_HOC_SURRENDER,
            CaseRoute.DEPORTATION,
            CaseRoute.PERSUASION,
            CaseRoute.RENDITION,
            CaseRoute.FORCED_RETURN,
            CaseRoute.VOLUNTARY_RETURN,
            CaseRoute.RETURN_ATTEMPT);

    private static final Set<CaseOutcome> DECIDED = EnumSet.of(
            CaseOutcome.EXECUTED,
            CaseOutcome.AUTHORISED,
            CaseOutcome.REFUSED,
            CaseOutcome.ANNULLED,
            CaseOutcome.LAPSED,
            CaseOutcome.WITHDRAWN);

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
     * {@return the routes of a case that has come so far} An ad hoc surrender counts as an extradition if a court
     * allowed it, or as long as the person was only asked for; a notice, once a state was asked or decided.
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
        Set<CaseRoute> extraditions = EnumSet.of(CaseRoute.EXTRADITION);
        if (throughCourt || outcome.isRefusal() || steps.stream().noneMatch(RoutesOfCase::isOfReturn)) {
            extraditions.add(CaseRoute.AD_HOC_SURRENDER);
        }
        if (DECIDED.contains(outcome) || steps.stream().anyMatch(step -> step.stage() == CaseStage.REQUESTED)) {
            extraditions.add(CaseRoute.NOTICE);
        }
        return new RoutesOfCase(shown, given, extraditions);
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
        return isBy(extraditions::contains);
    }

    boolean isInformal() {
        return isBy(one -> INFORMAL.contains(one) && !extraditions.contains(one));
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
