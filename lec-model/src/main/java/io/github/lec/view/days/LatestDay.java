package io.github.lec.view.days;

import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Decision;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The day of the last of some steps or decisions, which need not be exact. It says whether any of them came after
 * another day, so that each day is compared only once and not with each of them.
 *
 * @param any whether there are any
 * @param surely the first possible day of the last of them, as far as such days are known
 * @param perhaps the last possible day of any of them; nothing if one of them has no such day
 */
public record LatestDay(boolean any, Optional<LocalDate> surely, Optional<LocalDate> perhaps) {
    private static final LatestDay NONE = new LatestDay(false, Optional.empty(), Optional.empty());

    /** {@return the day of the last of the affirmed steps that satisfy a condition} */
    public static LatestDay ofSteps(List<CaseStep> steps, Predicate<CaseStep> wanted) {
        return of(Lists.map(Lists.filter(steps, step -> !step.denies() && wanted.test(step)), CaseStep::day));
    }

    /** {@return the day of the last of the affirmed decisions that satisfy a condition} */
    public static LatestDay ofDecisions(List<Decision> decisions, Predicate<Decision> wanted) {
        return of(Lists.map(
                Lists.filter(decisions, decision -> !decision.denies() && wanted.test(decision)), Decision::date));
    }

    private static LatestDay of(List<Optional<PartialDate>> all) {
        if (all.isEmpty()) {
            return NONE;
        }
        List<LocalDate> starts = Lists.present(all, day -> day.flatMap(PartialDate::earliest));
        List<LocalDate> ends = Lists.present(all, day -> day.flatMap(PartialDate::latest));
        return new LatestDay(true, last(starts), ends.size() < all.size() ? Optional.empty() : last(ends));
    }

    private static Optional<LocalDate> last(List<LocalDate> days) {
        return days.isEmpty() ? Optional.empty() : Optional.of(Collections.max(days));
    }

    /** {@return whether one of them certainly has a later day} */
    public boolean isAfter(Optional<PartialDate> day) {
        Optional<LocalDate> end = day.flatMap(PartialDate::latest);
        return surely.isPresent() && end.isPresent() && end.get().isBefore(surely.get());
    }

    /** {@return whether one of them can have the same day or a later one} */
    public boolean mayBeAfter(Optional<PartialDate> day) {
        Optional<LocalDate> start = day.flatMap(PartialDate::earliest);
        return any && (perhaps.isEmpty() || start.isEmpty() || !perhaps.get().isBefore(start.get()));
    }
}
