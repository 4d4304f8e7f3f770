package io.github.lec.view;

import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Reservation;
import io.github.lec.logic.Truth;
import io.github.lec.time.PartialDate;
import java.util.List;
import java.util.Optional;

/** Which reservations stand on a day: made by then, and not yet withdrawn. */
final class Reservations {
    private final KnownAccounts accounts;
    private final Optional<PartialDate> day;

    /** Those of a day; nothing if it is not known. */
    Reservations(KnownAccounts accounts, Optional<PartialDate> day) {
        this.accounts = accounts;
        this.day = day;
    }

    /**
     * {@return whether a reservation changes the clause on the day: unknown if the day lies between the days on which it can have
     * been made or withdrawn}
     */
    Truth stands(CooperationInstrument instrument, Reservation reservation) {
        Truth made = reservation.date().map(this::isBy).orElse(Truth.TRUE);
        return made.and(isWithdrawn(instrument, reservation).not());
    }

    /** That some accounts do not speak of the withdrawal does not mean that there was none. */
    private Truth isWithdrawn(CooperationInstrument instrument, Reservation reservation) {
        List<PartialDate> days = instrument.reservations().stream()
                .filter(other -> !other.denies() && other.key().equals(reservation.key()) && accounts.sees(other))
                .flatMap(other -> other.withdrawn().stream())
                .toList();
        return days.isEmpty()
                ? Truth.FALSE
                : DateSpan.reconcile(days)
                        .flatMap(DateSpan::date)
                        .map(this::isBy)
                        .orElse(Truth.UNKNOWN);
    }

    private Truth isBy(PartialDate done) {
        return day.map(on -> on.isBefore(done).not()).orElse(Truth.UNKNOWN);
    }
}
