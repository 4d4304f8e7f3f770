package io.github.lec.view;

import io.github.lec.instrument.LifecycleStep;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One account of a step, with the values needed for each comparison with another.
 *
 * @param step the account
 * @param key the key of its claim
 * @param first its first possible day, if it has a day
 * @param last its last possible day
 */
record DatedStep(LifecycleStep step, String key, Optional<LocalDate> first, Optional<LocalDate> last) {
    /** An observation belongs to its own day; so does a denial that gives such a day, whatever else it says. */
    static DatedStep of(LifecycleStep step) {
        Optional<PartialDate> day =
                step.denies() ? step.observedOn().or(step::date) : step.date().or(step::observedOn);
        return new DatedStep(step, step.key(), day.flatMap(PartialDate::earliest), day.flatMap(PartialDate::latest));
    }

    boolean hasDay() {
        return step.date().isPresent() || step.observedOn().isPresent();
    }
}
