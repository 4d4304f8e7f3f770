package io.github.lec.view;

import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the accounts of one step say, taken together.
 *
 * @param party whose step it is; nothing for one of the instrument as a whole
 * @param date the days on which it can have been taken
 * @param seen the days on which it can have been seen to have been taken
 */
record Told(Optional<ActorId> party, Optional<DateSpan> date, Optional<DateSpan> seen) {
    Truth by(LocalDate day) {
        return when().map(span -> span.isOnOrBefore(day)).orElse(Truth.UNKNOWN);
    }

    Optional<DateSpan> when() {
        return date.or(() -> seen);
    }

    /** What one party suspended another's resumption need not lift: the suspension stands as far as it was its own. */
    Truth lifts(Told suspension) {
        boolean another = party.isPresent() && suspension.party().isPresent() && !party.equals(suspension.party());
        return another ? Truth.UNKNOWN : Truth.TRUE;
    }

    Truth isAfter(Told earlier) {
        return earlier.date().flatMap(one -> date.map(one::isBefore)).orElse(Truth.UNKNOWN);
    }
}
