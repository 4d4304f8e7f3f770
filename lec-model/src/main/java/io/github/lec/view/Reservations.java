package io.github.lec.view;

import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Reservation;
import io.github.lec.logic.Truth;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.Strength;
import io.github.lec.safeguard.StrengthInterval;
import io.github.lec.time.PartialDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which reservations stand on a day: made by then, and not yet withdrawn. */
final class Reservations {
    private static final Set<SafeguardForm> PRESCRIBING =
            EnumSet.of(SafeguardForm.BINDING_RULE, SafeguardForm.UNDERTAKING_ANNEXED);

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
                .filter(other -> other.withdrawn().isPresent() && !other.denies()) // few are, and keys are made anew
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

    /** {@return whether a reservation frees a party from a duty to extradite: what it undertakes or prescribes frees nobody} */
    static boolean permitsRefusal(Reservation reservation) {
        return reservation.kind().isRefusalGround()
                && reservation.form().filter(PRESCRIBING::contains).isEmpty();
    }

    /** {@return a reservation as it stands for the other party, which it permits to refuse at most, and no further than it goes} */
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
     * What a reservation of the requesting state means for the requested state: it modifies the provision to the same extent for the
     * other party in its relations with the reserving state (Vienna Convention on the Law of Treaties, article 21(1)(b)). A ground for
     * refusal frees the one who reserved it from its duty, and so the other; it does not oblige the other to refuse. A
     * reservation that takes protection away leaves the other's clause as it is: what protects a person is not owed to the state
     * that made the reservation alone.
     *
     * @param own how strongly the requested state's own clause protects
     * @param reserved how strongly the reservation protects where the other state is asked
     */
    static StrengthInterval returned(StrengthInterval own, StrengthInterval reserved) {
        return own.strongerOf(new StrengthInterval(
                reserved.lowest().min(Strength.WEAK), reserved.highest().min(Strength.WEAK)));
    }

    private Truth isBy(PartialDate done) {
        return day.map(on -> on.isBefore(done).not()).orElse(Truth.UNKNOWN);
    }
}
