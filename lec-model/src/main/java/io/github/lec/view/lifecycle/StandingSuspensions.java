package io.github.lec.view.lifecycle;

import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.logic.internal.Lists;
import io.github.lec.time.PartialDate;
import io.github.lec.view.accounts.KnownAccounts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which suspensions of an instrument say since when it is suspended: not those after which it was resumed. */
public final class StandingSuspensions {
    private StandingSuspensions() {}

    /**
     * {@return the suspensions that were not certainly followed by a resumption of the same party, or of all, by the
     * view's day; all of them if that leaves none}
     */
    public static List<LifecycleStep> of(
            KnownAccounts accounts, Instrument instrument, List<LifecycleStep> suspensions) {
        List<LifecycleStep> resumptions = Lists.filter(
                instrument.lifecycle(),
                step -> step.stage() == Stage.RESUMED
                        && step.wasTaken()
                        && accounts.sees(step)
                        && day(step)
                                .filter(day -> day.isOnOrBefore(accounts.asOf()).isTrue())
                                .isPresent());
        List<LifecycleStep> standing = Lists.filter(
                suspensions, step -> Lists.noneMatch(resumptions, later -> isOf(later, step) && isBefore(step, later)));
        return standing.isEmpty() ? suspensions : standing;
    }

    private static boolean isOf(LifecycleStep resumption, LifecycleStep suspension) {
        return resumption.party().isEmpty() || resumption.party().equals(suspension.party());
    }

    /** {@return whether one step was certainly taken before another} */
    public static boolean isBefore(LifecycleStep one, LifecycleStep other) {
        Optional<LocalDate> last = day(one).flatMap(PartialDate::latest);
        Optional<LocalDate> first = day(other).flatMap(PartialDate::earliest);
        return last.isPresent() && first.isPresent() && last.get().isBefore(first.get());
    }

    private static Optional<PartialDate> day(LifecycleStep step) {
        return step.date().or(step::observedOn);
    }
}
