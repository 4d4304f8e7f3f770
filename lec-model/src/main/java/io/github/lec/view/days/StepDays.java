package io.github.lec.view.days;

import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Step;
import io.github.lec.time.PartialDate;
import io.github.lec.view.accounts.KnownAccounts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the days of the steps of an act say together about the view's day. */
public final class StepDays {
    private StepDays() {}

    /**
     * {@return whether accounts of one step give days before and after a day, so that it is open whether the step had
     * been taken}
     */
    public static boolean isStraddling(LocalDate asOf, List<? extends Step> steps, Step step) {
        if (steps.size() < 2 || !isAnyAfter(steps, asOf)) {
            return false; // as for nearly every act: no key has to be compared
        }
        boolean before = false;
        boolean after = false;
        for (Step other : steps) {
            if (!other.denies() && other.key().equals(step.key())) {
                Truth past = other.day().map(day -> day.isOnOrBefore(asOf)).orElse(Truth.UNKNOWN);
                before |= past.isTrue();
                after |= past.isFalse();
            }
        }
        return before && after;
    }

    private static boolean isAnyAfter(List<? extends Step> steps, LocalDate asOf) {
        for (Step step : steps) {
            Optional<PartialDate> day = step.day();
            if (day.isPresent() && day.get().isOnOrBefore(asOf).isFalse()) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether one of the accounts of a step denies it} */
    public static boolean isDenied(List<? extends Step> steps, Step step) {
        return Lists.anyMatch(steps, other -> other.denies() && other.key().equals(step.key()));
    }

    /** {@return whether one of the visible steps of an act is past, or there is none} */
    public static boolean mayHaveBegun(KnownAccounts accounts, List<? extends Step> steps) {
        List<? extends Step> visible = accounts.seen(steps);
        return visible.isEmpty() || Lists.anyMatch(visible, step -> accounts.isPast(step, step.day()));
    }
}
