package io.github.lec.operation;

import io.github.lec.logic.internal.Silence;
import io.github.lec.time.PartialDate;
import java.util.Optional;

/** What the steps of operations and cases share: the words for their day. */
final class StepWords {
    private StepWords() {}

    static String when(Optional<PartialDate> date, Optional<PartialDate> start, Optional<PartialDate> end) {
        if (date.isPresent()) {
            return date.get().toString();
        }
        if (start.isEmpty() && end.isEmpty()) {
            return Silence.DAY_NOT_GIVEN;
        }
        return start.map(PartialDate::toString).orElse("?")
                + end.map(day -> " to " + day).orElse(" onwards");
    }
}
