package io.github.lec.view;

import io.github.lec.instrument.Clause;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Reservation;
import io.github.lec.instrument.TextRead;
import io.github.lec.logic.internal.Silence;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.source.Account;
import io.github.lec.source.Basis;
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

    /**
     * {@return what an account says, in a few words: the form or, for an absence that does not count because the
     * relevant part of the text was not read, how much of the text was read}
     */
    static String said(CooperationInstrument instrument, Account account) {
        Optional<SafeguardForm> form = of(account);
        if (form.isEmpty()) {
            return withoutForm(account);
        }
        if (form.get() != SafeguardForm.ABSENT) {
            return form.get().label();
        }
        if (account instanceof Reservation) {
            return Silence.EXCLUDED;
        }
        if (isReportedAbsent(instrument, account)) {
            return Silence.REPORTED_ABSENT;
        }
        return isRead(instrument, account) ? Silence.ABSENT : "Absent in the part that was read";
    }

    /** {@return what an account says that contradicts another, as it stands within a sentence} */
    static String otherwise(Account account) {
        Optional<SafeguardForm> form = of(account);
        if (account instanceof Reservation
                && form.filter(SafeguardForm.ABSENT::equals).isPresent()) {
            return Silence.inSentence(Silence.EXCLUDED);
        }
        return form.filter(given -> given != SafeguardForm.ABSENT)
                .map(SafeguardForm::inSentence)
                .orElse(account instanceof Reservation ? "no such reservation" : "no such clause");
    }

    /**
     * {@return whether an account says that a text whose relevant part was not read has no such clause: by description,
     * or although nothing was read}
     */
    static boolean isReportedAbsent(CooperationInstrument instrument, Account account) {
        boolean partly = instrument.textRead().filter(TextRead.PARTIAL::equals).isPresent();
        boolean described = account.basis().filter(Basis.DESCRIPTION::equals).isPresent();
        return account instanceof Clause
                && of(account).filter(SafeguardForm.ABSENT::equals).isPresent()
                && !isRead(instrument, account)
                && (described || !partly);
    }

    private static boolean isRead(CooperationInstrument instrument, Account account) {
        return !(account instanceof Clause clause) || instrument.isReadFor(clause.kind());
    }

    private static String withoutForm(Account account) {
        if (account instanceof Reservation) {
            return account.denies() ? "Reservation denied" : "Reservation of undetermined effect";
        }
        return Silence.REPORTED_ABSENT;
    }
}
