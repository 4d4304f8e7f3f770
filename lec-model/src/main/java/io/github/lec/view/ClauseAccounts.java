package io.github.lec.view;

import io.github.lec.instrument.Clause;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Reservation;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.safeguard.StrengthInterval;
import io.github.lec.source.Account;
import io.github.lec.source.Basis;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the accounts of an instrument's clauses relate to each other: which of them count, and which contradict each other. No
 * account is compared with every other one, since one clause may have thousands of accounts.
 */
final class ClauseAccounts {
    private ClauseAccounts() {}

    /** {@return the accounts that count: where one rests on the text, descriptions of the same clause do not} */
    static List<Clause> counting(CooperationInstrument instrument, List<Clause> clauses) {
        Set<String> settled = new HashSet<>();
        Set<SafeguardKind> kinds = EnumSet.noneOf(SafeguardKind.class);
        for (Clause clause : clauses) {
            if (isSettledByText(instrument, clause)) {
                settled.add(clause.key());
                kinds.add(clause.kind());
            }
        }
        if (kinds.isEmpty()) {
            return clauses;
        }
        return clauses.stream()
                .filter(clause -> !isSomeonesWord(clause)
                        || !(clause.denies() ? kinds.contains(clause.kind()) : settled.contains(clause.key())))
                .toList();
    }

    private static boolean isSomeonesWord(Clause clause) {
        return clause.denies()
                || clause.basis().filter(Basis.DESCRIPTION::equals).isPresent();
    }

    /** Such an account outranks what others say of the same clause, and whoever says that there is no clause of the kind. */
    private static boolean isSettledByText(CooperationInstrument instrument, Clause clause) {
        return clause.basis().filter(Basis.TEXT::equals).isPresent()
                && clause.form()
                        .filter(form -> isSettled(instrument, clause.kind(), form))
                        .isPresent();
    }

    /** {@return whether a form counts: an absence counts only if the relevant part of the text was read} */
    static boolean isSettled(CooperationInstrument instrument, SafeguardKind kind, SafeguardForm form) {
        return switch (form) {
            case ABSENT -> instrument.isReadFor(kind);
            case NOT_DETERMINED, NOT_APPLICABLE -> false;
            default -> true;
        };
    }

    /** {@return the accounts of each clause of an instrument of which more than one counts} */
    static List<List<Clause>> repeated(CooperationInstrument instrument, List<Clause> clauses) {
        Set<SafeguardKind> kinds = EnumSet.noneOf(SafeguardKind.class);
        boolean different = true;
        for (Clause clause : clauses) {
            different &= kinds.add(clause.kind());
        }
        if (different) {
            return List.of(); // the key of a clause begins with its kind
        }
        return byClause(counting(instrument, clauses)).stream()
                .filter(same -> same.size() > 1)
                .toList();
    }

    private static Collection<List<Clause>> byClause(List<Clause> clauses) {
        Map<String, List<Clause>> byClause = new LinkedHashMap<>();
        clauses.forEach(clause ->
                byClause.computeIfAbsent(clause.key(), key -> new ArrayList<>()).add(clause));
        return byClause.values();
    }

    /**
     * Whether two accounts cannot both be true: intervals of one clause of which no two are apart have a strength in common,
     * and an account that denies contradicts every clause that has some strength.
     */
    static boolean contradict(CooperationInstrument instrument, List<Clause> accounts) {
        boolean denied = accounts.stream().anyMatch(Clause::denies);
        return byClause(accounts).stream().anyMatch(same -> {
            StrengthInterval first = claimed(instrument, same.get(0));
            Strength lowest = denied ? Strength.NONE : first.lowest();
            Strength highest = denied ? Strength.NONE : first.highest();
            for (Clause account : same) {
                StrengthInterval claimed = claimed(instrument, account);
                lowest = lowest.max(claimed.lowest());
                highest = highest.min(claimed.highest());
            }
            return lowest.compareTo(highest) > 0;
        });
    }

    private static boolean contradict(CooperationInstrument instrument, Clause one, Clause other) {
        boolean sameQuestion = one.key().equals(other.key()) || one.denies() != other.denies();
        return sameQuestion && !claimed(instrument, one).overlaps(claimed(instrument, other));
    }

    /** {@return what an account says: one that denies says that there is none} */
    private static StrengthInterval claimed(CooperationInstrument instrument, Clause clause) {
        if (clause.denies()) {
            return StrengthInterval.exactly(Strength.NONE);
        }
        return clause.form()
                .filter(form -> isSettled(instrument, clause.kind(), form))
                .map(form -> form.strength(clause.kind()))
                .orElse(StrengthInterval.OPEN);
    }

    static Dispute dispute(CooperationInstrument instrument, List<Clause> clauses, Optional<Account> shown) {
        if (clauses.size() < 2 || shown.isEmpty()) {
            return Dispute.NONE;
        }
        Clause first = (Clause) shown.get();
        List<Account> rivals = clauses.stream()
                .filter(clause -> contradict(instrument, first, clause))
                .map(Account.class::cast)
                .toList();
        List<Clause> counting = counting(instrument, clauses);
        if (contradict(instrument, counting)) {
            List<Account> open = rivals.isEmpty()
                    ? counting.stream()
                            .filter(clause -> clause != first)
                            .map(Account.class::cast)
                            .toList()
                    : rivals;
            return new Dispute(Dispute.Effect.OPEN, open);
        }
        if (!rivals.isEmpty()) {
            return new Dispute(Dispute.Effect.WITHOUT_EFFECT, rivals);
        }
        boolean differ = clauses.stream()
                .anyMatch(clause -> clause.key().equals(first.key())
                        && !claimed(instrument, clause).equals(claimed(instrument, first)));
        return differ ? Dispute.REFINED : Dispute.NONE;
    }

    static Dispute dispute(SafeguardKind kind, List<Reservation> made) {
        StrengthInterval first = strength(kind, made.get(0));
        List<Account> rivals = made.stream()
                .skip(1)
                .filter(one -> !strength(kind, one).overlaps(first))
                .map(Account.class::cast)
                .toList();
        return rivals.isEmpty() ? Dispute.NONE : new Dispute(Dispute.Effect.OPEN, rivals);
    }

    private static StrengthInterval strength(SafeguardKind kind, Reservation reservation) {
        return reservation.form().map(form -> form.strength(kind)).orElse(StrengthInterval.OPEN);
    }
}
