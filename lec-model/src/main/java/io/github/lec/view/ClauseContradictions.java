package io.github.lec.view;

import io.github.lec.instrument.Clause;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Reservation;
import io.github.lec.logic.internal.Lists;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.safeguard.StrengthInterval;
import io.github.lec.source.Account;
import io.github.lec.source.Agreement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Determines which accounts of an instrument's clauses, or of reservations to them, cannot all be true. They are not
 * compared pair by pair, since one clause may have thousands of them.
 */
final class ClauseContradictions {
    private ClauseContradictions() {}

    /**
     * {@return the accounts of each clause of an instrument for which more than one account counts; an account that
     * says that there is no clause of the kind is an account of each such clause}
     */
    static List<List<Clause>> repeated(CooperationInstrument instrument, List<Clause> clauses) {
        Set<SafeguardKind> kinds = EnumSet.noneOf(SafeguardKind.class);
        Set<SafeguardKind> repeated = EnumSet.noneOf(SafeguardKind.class);
        for (Clause clause : clauses) {
            if (!kinds.add(clause.kind())) {
                repeated.add(clause.kind());
            }
        }
        if (repeated.isEmpty()) {
            return List.of(); // the key of a clause begins with its kind
        }
        List<Clause> counting =
                ClauseAccounts.counting(instrument, Lists.filter(clauses, clause -> repeated.contains(clause.kind())));
        List<Clause> denials = Lists.filter(counting, ClauseContradictions::saysNone);
        return byKey(counting).stream()
                .map(same -> Stream.concat(
                                same.stream(), denials.stream().filter(denial -> denies(denial, same.get(0))))
                        .toList())
                .filter(same -> same.size() > 1)
                .toList();
    }

    private static boolean saysNone(Clause clause) {
        return clause.denies() || ClauseAccounts.isAbsence(clause);
    }

    /** {@return whether a denial concerns the clause of another claim, in a direction in which both hold} */
    private static boolean denies(Clause denial, Clause clause) {
        if (denial.kind() != clause.kind()) {
            return false;
        }
        boolean sameDirection = denial.requested().isEmpty()
                || clause.requested().isEmpty()
                || denial.requested().equals(clause.requested());
        boolean sameClause = denial.denies() || denial.no().equals(clause.no()) && !ClauseAccounts.isAbsence(clause);
        return sameDirection && sameClause && !denial.key().equals(clause.key());
    }

    private static Collection<List<Clause>> byKey(List<Clause> clauses) {
        Map<String, List<Clause>> byKey = new LinkedHashMap<>();
        clauses.forEach(clause ->
                byKey.computeIfAbsent(clause.key(), key -> new ArrayList<>()).add(clause));
        return byKey.values();
    }

    /** {@return whether accounts in one direction cannot all be true} */
    static boolean contradict(CooperationInstrument instrument, List<Clause> accounts) {
        return !contradictory(instrument, accounts).isEmpty();
    }

    /**
     * {@return the accounts of each claim that cannot all be true, with those that deny} If no two intervals are apart,
     * all have a strength in common. An account that denies a clause contradicts every account that gives the clause
     * some strength; an account that denies a reservation contradicts every account that reports one.
     */
    static <A extends Account> List<List<A>> contradictory(CooperationInstrument instrument, List<A> accounts) {
        List<A> denials = Lists.filter(accounts, Account::denies);
        List<A> others = denials.isEmpty() ? accounts : Lists.filter(accounts, account -> !account.denies());
        return ClauseAccounts.byClaim(others).stream()
                .map(same -> Stream.concat(same.stream(), denials.stream()).toList())
                .filter(same -> isContradictory(instrument, same))
                .toList();
    }

    private static boolean isContradictory(CooperationInstrument instrument, List<? extends Account> accounts) {
        Account first = accounts.get(0);
        Account last = accounts.get(accounts.size() - 1);
        Strength lowest = Strength.NONE;
        Strength highest = Strength.BINDING;
        for (Account account : accounts) {
            StrengthInterval claimed = ClauseAccounts.claimed(instrument, account);
            lowest = lowest.max(claimed.lowest());
            highest = highest.min(claimed.highest());
        }
        return lowest.compareTo(highest) > 0 || first instanceof Reservation && last.denies();
    }

    /** {@return whether one of two accounts of clauses or reservations must be wrong} */
    static boolean contradict(CooperationInstrument instrument, Account one, Account other) {
        boolean oneDenies = one.denies() != other.denies();
        if (oneDenies && one instanceof Reservation) {
            return true;
        }
        boolean absence = ClauseAccounts.isAbsence(one) || ClauseAccounts.isAbsence(other);
        boolean sameQuestion = oneDenies
                || one.key().equals(other.key())
                || absence && ClauseAccounts.withoutDirection(one).equals(ClauseAccounts.withoutDirection(other));
        return sameQuestion
                && !ClauseAccounts.claimed(instrument, one).overlaps(ClauseAccounts.claimed(instrument, other));
    }

    /**
     * {@return the accounts of other claims that contradict one: in a direction in which both hold, one says that there
     * is no such clause, and the other gives one}
     */
    static List<Clause> contradicting(CooperationInstrument instrument, Clause one, List<Clause> accounts) {
        return accounts.stream()
                .filter(other -> saysNone(one) && denies(one, other) || saysNone(other) && denies(other, one))
                .filter(other ->
                        !ClauseAccounts.claimed(instrument, one).overlaps(ClauseAccounts.claimed(instrument, other)))
                .toList();
    }

    /** {@return how two accounts of one claim relate to each other, given what was read of the text} */
    static Agreement compare(CooperationInstrument instrument, Account one, Account other) {
        Agreement agreement = one.compare(other);
        return agreement == Agreement.SAME
                ? agreement
                : contradict(instrument, one, other) ? Agreement.CONFLICTS : Agreement.REFINES;
    }
}
