package io.github.lec.view;

import io.github.lec.instrument.Clause;
import io.github.lec.instrument.Reservation;
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
 * What is left of a clause that binds the state that asks, such as the rule of specialty or the duty to give a fair trial, where that
 * state has made a reservation to it. Unlike a ground for refusal, which the state that is asked keeps, such a duty is gone with the
 * reservation of the one who owes it (Vienna Convention on the Law of Treaties, article 21(1)(a)).
 */
final class RequestingDuties {
    private final Texts strengths;

    /** What the clauses and reservations of a text say, each as strong as it is alone. */
    interface Texts {
        /** {@return the visible accounts of the clauses that apply in the direction} */
        List<Clause> accounts(Relation relation, SafeguardKind kind);

        /** {@return what sources say of reservations by which the requested state changed the clause} */
        List<Reservation> reservations(Relation relation, SafeguardKind kind);

        /** {@return what sources say of those reservations of a party that are wanted} */
        List<Reservation> reservations(
                Relation relation, SafeguardKind kind, ActorId party, Predicate<Reservation> wanted);

        /** {@return the strength of some clauses together} */
        StrengthInterval together(Relation relation, SafeguardKind kind, List<Clause> clauses);

        /** {@return the strength of the strongest of some accounts; nothing if there is none} */
        Optional<StrengthInterval> stronger(Relation relation, SafeguardKind kind, List<? extends Account> accounts);

        /** {@return whether it is open if the reservations stood} */
        boolean isOpen(Relation relation, List<Reservation> told);
    }

    RequestingDuties(Texts strengths) {
        this.strengths = strengths;
    }

    /** {@return the reservations by which the requesting state may have excluded a duty that some clause lays on it} */
    List<Reservation> excluding(Relation relation, SafeguardKind kind) {
        boolean duty = isAlwaysDuty(kind)
                || kind.isRefusalGround()
                        && strengths.accounts(relation, kind).stream().anyMatch(RequestingDuties::isDuty);
        return duty
                ? strengths.reservations(relation, kind, relation.requesting(), RequestingDuties::mayExclude)
                : List.of();
    }

    /** {@return the clauses that stand beside the duty, such as a ground for refusal, which the reservation leaves as they are} */
    List<Clause> beside(Relation relation, SafeguardKind kind) {
        return isAlwaysDuty(kind)
                ? List.of()
                : strengths.accounts(relation, kind).stream()
                        .filter(clause -> !isDuty(clause))
                        .toList();
    }

    /**
     * {@return the strength that is left}
     *
     * @param own the strength without the reservations of the requesting state
     * @param told those of its reservations that may exclude the duty
     */
    StrengthInterval left(Relation relation, SafeguardKind kind, StrengthInterval own, List<Reservation> told) {
        if (told.isEmpty() || !strengths.reservations(relation, kind).isEmpty()) {
            return own;
        }
        List<Clause> beside = ClauseAccounts.counting(relation.instrument(), beside(relation, kind));
        StrengthInterval left =
                beside.isEmpty() ? StrengthInterval.exactly(Strength.NONE) : strengths.together(relation, kind, beside);
        boolean excluded = strengths
                .stronger(relation, kind, told)
                .filter(StrengthInterval.exactly(Strength.NONE)::equals)
                .isPresent();
        return excluded && !strengths.isOpen(relation, told) ? left : own.span(left);
    }

    private static boolean isAlwaysDuty(SafeguardKind kind) {
        return switch (kind) {
            case SPECIALTY, RE_EXTRADITION_LIMIT, USE_LIMITATION -> true;
            default -> false;
        };
    }

    private static boolean isDuty(Clause clause) {
        return clause.form().filter(SafeguardForm.BINDING_RULE::equals).isPresent();
    }

    private static boolean mayExclude(Reservation reservation) {
        Optional<SafeguardForm> form = reservation.form();
        return form.isEmpty() || form.get().strength(reservation.kind()).lowest() == Strength.NONE;
    }
}
