package io.github.lec.operation;

import io.github.lec.source.Account;
import io.github.lec.source.Agreement;
import io.github.lec.source.DateAccount;
import io.github.lec.time.PartialDate;
import java.util.Optional;

/** What the steps of operations and cases share: the words for their day, and how two days compare. */
final class StepWords {
    private StepWords() {}

    static String when(Optional<PartialDate> date, Optional<PartialDate> start, Optional<PartialDate> end) {
        if (date.isPresent()) {
            return date.get().toString();
        }
        if (start.isEmpty() && end.isEmpty()) {
            return "day not given";
        }
        return start.map(PartialDate::toString).orElse("?")
                + end.map(day -> " to " + day).orElse(" onwards");
    }

    static Agreement compare(
            Account one,
            Optional<PartialDate> oneDate,
            Optional<PartialDate> oneStart,
            Account other,
            Optional<PartialDate> otherDate,
            Optional<PartialDate> otherStart) {
        if (one.denies() != other.denies()) {
            return Agreement.CONFLICTS;
        }
        Optional<PartialDate> mine = oneDate.or(() -> oneStart);
        Optional<PartialDate> theirs = otherDate.or(() -> otherStart);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return mine.equals(theirs) ? Agreement.SAME : Agreement.REFINES;
        }
        return DateAccount.compare(mine.get(), theirs.get());
    }
}
