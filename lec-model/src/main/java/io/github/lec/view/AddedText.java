package io.github.lec.view;

import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Reservation;
import io.github.lec.logic.Truth;
import io.github.lec.source.Account;

/**
 * A text of its own record, such as a protocol or an exchange of notes, that adds a clause to the text to which it belongs, or that
 * text beside its protocol.
 *
 * @param text the text that adds
 * @param adds whether what it says counts with the other text on the day: unknown if it is not known whether it is in force, or if it
 *     is an arrangement that would add to a treaty
 */
public record AddedText(CooperationInstrument text, Truth adds) {
    /** A reservation is shown as it stands for the other party, so that it is known by its words and no longer the same object. */
    boolean holds(Account account) {
        return account instanceof Reservation reservation
                ? text.reservations().stream()
                        .anyMatch(one -> one.key().equals(reservation.key())
                                && one.citations().equals(reservation.citations()))
                : text.safeguards().stream().anyMatch(one -> one == account);
    }

    /** {@return the id of the text, and that it perhaps adds nothing} */
    @Override
    public String toString() {
        return text.id() + (adds.isTrue() ? "" : " (perhaps)");
    }
}
