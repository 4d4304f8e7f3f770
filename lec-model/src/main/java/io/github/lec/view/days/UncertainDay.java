package io.github.lec.view.days;

import io.github.lec.logic.Truth;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/** What was so on a day that is known only within bounds. */
public final class UncertainDay {
    private UncertainDay() {}

    /**
     * Asks for the first and the last possible day; the answers must agree.
     *
     * @param day the day, as precisely as it is known
     * @param question asks what was so on one day
     * @return the answer; open if the two differ, or if a bound is missing
     */
    public static Truth ask(Optional<PartialDate> day, Truth.Condition<LocalDate> question) {
        Optional<LocalDate> first = day.flatMap(PartialDate::earliest);
        Optional<LocalDate> last = day.flatMap(PartialDate::latest);
        if (first.isEmpty() || last.isEmpty()) {
            return Truth.UNKNOWN;
        }
        Truth onFirst = question.test(first.get());
        return first.equals(last) || onFirst == question.test(last.get()) ? onFirst : Truth.UNKNOWN;
    }
}
