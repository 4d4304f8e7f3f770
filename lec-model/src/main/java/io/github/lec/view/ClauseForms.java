package io.github.lec.view;

import io.github.lec.instrument.Clause;
import io.github.lec.instrument.Reservation;
import io.github.lec.logic.internal.Silence;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.source.Account;
import java.util.Optional;

/** What one account of a clause, or of a reservation to it, says. */
final class ClauseForms {
    private ClauseForms() {}

    /** {@return the form that an account gives; nothing if it denies that there is such a clause or reservation} */
    static Optional<SafeguardForm> of(Account account) {
        if (account instanceof Clause clause) {
            return clause.form();
        }
        return account instanceof Reservation reservation && !reservation.denies()
                ? reservation.form()
                : Optional.empty();
    }

    /** {@return what an account says that gives no form} */
    static String withoutForm(Account account) {
        return account instanceof Reservation && !account.denies()
                ? "Reservation of undetermined effect"
                : Silence.REPORTED_ABSENT;
    }
}
