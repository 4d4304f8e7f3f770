package io.github.lec.view.internal;

import io.github.lec.operation.Case;
import io.github.lec.operation.CaseStep;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/** A case as if some of its steps had been taken on one day, to see whether a verdict turns on that day. */
public final class AssumedDay {
    private AssumedDay() {}

    /**
     * A case with a day in place of the days of some steps.
     *
     * @param subject the case
     * @param day the day
     * @param steps the steps
     * @return the case with that day
     */
    public static Case of(Case subject, LocalDate day, Predicate<CaseStep> steps) {
        return subject.toBuilder()
                .steps(subject.steps().stream()
                        .map(step -> steps.test(step) ? on(day, step) : step)
                        .toList())
                .build();
    }

    private static CaseStep on(LocalDate day, CaseStep step) {
        return step.toBuilder()
                .date(PartialDate.of(day))
                .start(Optional.empty())
                .end(Optional.empty())
                .build();
    }
}
