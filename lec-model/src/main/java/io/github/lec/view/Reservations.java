package io.github.lec.view;

import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Reservation;
import io.github.lec.logic.Truth;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.Strength;
import io.github.lec.safeguard.StrengthInterval;
import io.github.lec.time.PartialDate;
import io.github.lec.view.accounts.KnownAccounts;
import io.github.lec.view.days.DateSpan;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Determines which reservations are in effect on a day: made by then, and not yet withdrawn. */
final class Reservations {
    private static final Set<SafeguardForm> PRESCRIBING =
            EnumSet.of(SafeguardForm.BINDING_RULE, SafeguardForm.UNDERTAKING_ANNEXED);

    private final KnownAccounts accounts;
    private final Optional<PartialDate> day;

    /** Reads the reservations on a day, which is empty if it is not known. */
    Reservations(KnownAccounts accounts, Optional<PartialDate> day) {
        this.accounts = accounts;
        this.day = day;
    }

    /**
     * {@return whether a reservation changes the clause on the day: unknown if the day lies between the days on which
     * it can have been made or withdrawn}
     */
    Truth stands(CooperationInstrument instrument, Reservation reservation) {
        Truth made = reservation.date().map(this::isBy).orElse(Truth.TRUE);
        return made.and(isWithdrawn(instrument, reservation).not());
    }

    /** If some accounts do not mention a withdrawal, that does not mean that there was none. */
    private Truth isWithdrawn(CooperationInstrument instrument, Reservation reservation) {
        List<PartialDate> days = instrument.reservations().stream()
                .filter(other -> other.withdrawn().isPresent() && !other.denies()) // few; key() makes a new text
                .filter(other -> other.key().equals(reservation.key()) && accounts.sees(other))
                .flatMap(other -> other.withdrawn().stream())
                .toList();
        return days.isEmpty()
                ? Truth.FALSE
                : DateSpan.reconcile(days)
                        .flatMap(DateSpan::date)
                        .map(this::isBy)
                        .orElse(Truth.UNKNOWN);
    }

    /**
     * {@return whether a reservation frees a party from a duty to extradite; what the party undertakes or prescribes in
     * it does not} On a kind that is a rule, such as a retrial after a judgment in absentia, only a right or a duty to
     * refuse does.
     */
    static boolean permitsRefusal(Reservation reservation) {
        return reservation.kind().isRefusalGround()
                ? reservation.form().filter(PRESCRIBING::contains).isEmpty()
                : reservation.form().filter(SafeguardForm::isRefusal).isPresent();
    }

    /**
     * {@return a reservation as it applies to the other party: at most, it permits that party to refuse to the same
     * extent}
     */
    static Reservation returned(Reservation reservation) {
        Optional<SafeguardForm> form = reservation.form();
        if (form.filter(SafeguardForm.MANDATORY_UNLESS_ASSURANCE::equals).isPresent()) {
            return reservation.toBuilder()
                    .form(SafeguardForm.OPTIONAL_UNLESS_ASSURANCE)
                    .build();
        }
        boolean obliges = form.filter(each -> each.strength(reservation.kind()).highest() == Strength.BINDING)
                .filter(each -> each != SafeguardForm.NOT_DETERMINED)
                .isPresent();
        return obliges
                ? reservation.toBuilder().form(SafeguardForm.OPTIONAL_REFUSAL).build()
                : reservation;
    }

    /**
     * What a reservation by the requesting state means for the requested state: it modifies the provision to the same
     * extent for the other party in its relations with the reserving state (Vienna Convention on the Law of Treaties,
     * article 21(1)(b)). A reserved ground for refusal frees the reserving state from its duty, and so the other state;
     * it does not oblige the other to refuse. A reservation that removes protection leaves the other state's clause as
     * it is: the protection of a person is not owed only to the state that made the reservation.
     *
     * @param own how strongly the requested state's own clause protects
     * @param reserved how strongly the reservation protects if the state that made it is requested
     */
    static StrengthInterval returned(StrengthInterval own, StrengthInterval reserved) {
        return own.strongerOf(new StrengthInterval(
                reserved.lowest().min(Strength.WEAK), reserved.highest().min(Strength.WEAK)));
    }

    private Truth isBy(PartialDate done) {
        return day.map(on -> on.isBefore(done).not()).orElse(Truth.UNKNOWN);
    }
}
