package io.github.lec.view;

import io.github.lec.instrument.Clause;
import io.github.lec.instrument.Reservation;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.ActorId;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.safeguard.StrengthInterval;
import io.github.lec.source.Account;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is left of a clause that binds the requesting state, such as the rule of specialty or the duty to give a fair
 * trial, if that state has made a reservation to it. Unlike a ground for refusal, which the requested state keeps, such
 * a duty ends with the reservation of the state that owes it (Vienna Convention on the Law of Treaties, article
 * 21(1)(a)).
 */
final class RequestingDuties {
    private final Texts strengths;

    /** The clauses and reservations of a text, each with its strength alone. */
    interface Texts {
        /** {@return the visible accounts of the clauses that apply in the direction} */
        List<Clause> accounts(Relation relation, SafeguardKind kind);

        /** {@return the accounts of the requested state's reservations to the clause} */
        List<Reservation> reservations(Relation relation, SafeguardKind kind);

        /** {@return the accounts of a party's reservations that meet a condition} */
        List<Reservation> reservations(
                Relation relation, SafeguardKind kind, ActorId party, Predicate<Reservation> wanted);

        /** {@return the strength of some clauses together} */
        StrengthInterval together(Relation relation, SafeguardKind kind, List<Clause> clauses);

        /** {@return the strength of the strongest account; nothing if there is none} */
        Optional<StrengthInterval> stronger(Relation relation, SafeguardKind kind, List<? extends Account> accounts);

        /** {@return whether it is open if the reservations were in effect} */
        boolean isOpen(Relation relation, List<Reservation> reported);
    }

    RequestingDuties(Texts strengths) {
        this.strengths = strengths;
    }

    /** {@return the reservations by which the requesting state may have excluded a duty that a clause imposes on it} */
    List<Reservation> excluding(Relation relation, SafeguardKind kind) {
        boolean duty = isAlwaysDuty(kind)
                || canBeDuty(kind) && Lists.anyMatch(strengths.accounts(relation, kind), RequestingDuties::isDuty);
        return duty
                ? strengths.reservations(relation, kind, relation.requesting(), RequestingDuties::mayExclude)
                : List.of();
    }

    /**
     * {@return the clauses other than the duty, such as a ground for refusal, which the reservation leaves unchanged}
     */
    List<Clause> beside(Relation relation, SafeguardKind kind) {
        return isAlwaysDuty(kind)
                ? List.of()
                : Lists.filter(strengths.accounts(relation, kind), clause -> !isDuty(clause));
    }

    /**
     * {@return the strength that is left}
     *
     * @param own the strength without the reservations of the requesting state
     * @param reported those of its reservations that may exclude the duty
     */
    StrengthInterval left(Relation relation, SafeguardKind kind, StrengthInterval own, List<Reservation> reported) {
        if (reported.isEmpty() || !strengths.reservations(relation, kind).isEmpty()) {
            return own;
        }
        List<Clause> beside = ClauseAccounts.counting(relation.instrument(), beside(relation, kind));
        StrengthInterval left =
                beside.isEmpty() ? StrengthInterval.exactly(Strength.NONE) : strengths.together(relation, kind, beside);
        boolean excluded = strengths
                .stronger(relation, kind, reported)
                .filter(StrengthInterval.exactly(Strength.NONE)::equals)
                .isPresent();
        return excluded && !strengths.isOpen(relation, reported) ? left : own.span(left);
    }

    private static boolean isAlwaysDuty(SafeguardKind kind) {
        return switch (kind) {
            case SPECIALTY, RE_EXTRADITION_LIMIT, USE_LIMITATION -> true;
            default -> false;
        };
    }

    /** A retrial after a judgment in absentia is given by the requesting state, as a fair trial is. */
    private static boolean canBeDuty(SafeguardKind kind) {
        return kind.isRefusalGround() || kind == SafeguardKind.IN_ABSENTIA_RETRIAL;
    }

    private static boolean isDuty(Clause clause) {
        return clause.form().filter(SafeguardForm.BINDING_RULE::equals).isPresent();
    }

    private static boolean mayExclude(Reservation reservation) {
        Optional<SafeguardForm> form = reservation.form();
        return form.isEmpty() || form.get().strength(reservation.kind()).lowest() == Strength.NONE;
    }
}
