package io.github.lec.view.lifecycle;

import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.view.days.DateSpan;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the accounts of one step say together.
 *
 * @param party the party whom the step concerns; empty for a step of the instrument as a whole
 * @param when the days on which it can have been taken; one that was only seen had been taken by then
 */
record ReportedStep(Optional<ActorId> party, Optional<DateSpan> when) {
    Truth by(LocalDate day) {
        return when.map(span -> span.isOnOrBefore(day)).orElse(Truth.UNKNOWN);
    }

    /** A party's resumption need not lift another party's suspension, as far as that was the other's own. */
    Truth lifts(ReportedStep suspension) {
        boolean another = party.isPresent() && suspension.party().isPresent() && !party.equals(suspension.party());
        return another ? Truth.UNKNOWN : Truth.TRUE;
    }

    Truth isAfter(ReportedStep earlier) {
        return earlier.when().flatMap(one -> when.map(one::isBefore)).orElse(Truth.UNKNOWN);
    }

    /** {@return whether both were taken on one day, which is known to the day} */
    boolean isOnDayOf(ReportedStep other) {
        return when.isPresent()
                && when.equals(other.when())
                && when.get().earliest().equals(when.get().latest());
    }
}
