package io.github.lec.cooperation;

import io.github.lec.operation.CaseRoute;
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
 * @param throughCourt whether a court allowed the surrender before it
 */
record RoutesOfCase(Optional<CaseRoute> shown, List<CaseRoute> given, boolean throughCourt) {
    private static final Set<CaseRoute> INFORMAL = EnumSet.of(
            CaseRoute.AD_HOC_SURRENDER,
            CaseRoute.DEPORTATION,
            CaseRoute.PERSUASION,
            CaseRoute.RENDITION,
            CaseRoute.FORCED_RETURN,
            CaseRoute.VOLUNTARY_RETURN,
            CaseRoute.RETURN_ATTEMPT);

    /** Whoever gives evidence or serves a sentence in the requesting state has not returned outside extradition. */
    private static final Set<CaseRoute> WITHOUT_RETURN = EnumSet.of(CaseRoute.ASSISTANCE, CaseRoute.TRANSFER);

    /** {@return whether a person who was not surrendered returned outside extradition, whichever route is right} */
    boolean areReturns() {
        return given.stream().noneMatch(WITHOUT_RETURN::contains);
    }

    boolean isDisputed() {
        return shown.isEmpty() && !given.isEmpty();
    }

    boolean isExtradition() {
        return isBy(one -> one == CaseRoute.EXTRADITION || isAllowedAdHoc(one));
    }

    boolean isInformal() {
        return isBy(one -> INFORMAL.contains(one) && !isAllowedAdHoc(one));
    }

    private boolean isAllowedAdHoc(CaseRoute one) {
        return throughCourt && one == CaseRoute.AD_HOC_SURRENDER;
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
