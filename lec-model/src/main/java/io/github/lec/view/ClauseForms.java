package io.github.lec.view;

import io.github.lec.instrument.Clause;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Reservation;
import io.github.lec.instrument.TextRead;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.internal.Silence;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.source.Account;
import java.util.Optional;

/** What one account of a clause, or of a reservation to it, says. */
public final class ClauseForms {
    private ClauseForms() {}

    /**
     * The form that an account gives.
     *
     * @param account a clause or a reservation
     * @return its form; nothing if it denies that there is such a clause or reservation
     * @throws InvalidValueException if {@code account} is null
     */
    public static Optional<SafeguardForm> of(Account account) {
        InvalidValueException.given(account, "account");
        if (account instanceof Clause clause) {
            return clause.form();
        }
        return account instanceof Reservation reservation && !reservation.denies()
                ? reservation.form()
                : Optional.empty();
    }

    /**
     * What an account says, in a few words.
     *
     * @param instrument the instrument to which the account belongs
     * @param account a clause or a reservation
     * @return its form; for an absence that does not count, that only a part of the text was read, or nothing; without
     *     a form, that the clause is reported absent, or the reservation denied or of undetermined effect
     * @throws InvalidValueException if an argument is null
     */
    public static String label(CooperationInstrument instrument, Account account) {
        InvalidValueException.given(instrument, "instrument");
        InvalidValueException.given(account, "account");
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
        return isReadAndAbsent(instrument, account) ? Silence.ABSENT : "Absent in the part that was read";
    }

    /** {@return whether it says that there is no such clause in a text whose relevant part was read} */
    static boolean isReadAndAbsent(CooperationInstrument instrument, Account account) {
        return account instanceof Clause
                && of(account).filter(SafeguardForm.ABSENT::equals).isPresent()
                && isRead(instrument, account);
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
     * Whether an account reports that there is no such clause, without proof: the relevant part of the text was not
     * read.
     *
     * @param instrument the instrument to which the account belongs
     * @param account a clause or a reservation
     * @return whether it gives an absence by description, or the absence in a text of which nothing was read
     * @throws InvalidValueException if an argument is null
     */
    public static boolean isReportedAbsent(CooperationInstrument instrument, Account account) {
        InvalidValueException.given(instrument, "instrument");
        InvalidValueException.given(account, "account");
        boolean partly = instrument.textRead().filter(TextRead.PARTIAL::equals).isPresent();
        boolean described = HowKnown.isDescription(account);
        return isAbsentUnread(instrument, account) && (described || !partly);
    }

    /**
     * Whether an account says that there is no such clause in a text whose relevant part was not read: it does not
     * count against others.
     *
     * @param instrument the instrument to which the account belongs
     * @param account a clause or a reservation
     * @return false for a reservation, which takes a clause out whatever was read
     * @throws InvalidValueException if an argument is null
     */
    public static boolean isAbsentUnread(CooperationInstrument instrument, Account account) {
        InvalidValueException.given(instrument, "instrument");
        InvalidValueException.given(account, "account");
        return account instanceof Clause
                && of(account).filter(SafeguardForm.ABSENT::equals).isPresent()
                && !isRead(instrument, account);
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

    /** {@return whether the reader of the text could not say which form an account has} */
    static boolean isUnclassed(Account account) {
        return HowKnown.isFromText(account)
                && of(account).filter(SafeguardForm.NOT_DETERMINED::equals).isPresent();
    }
}
