package io.github.lec.view;

import io.github.lec.instrument.Clause;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Reservation;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.safeguard.StrengthInterval;
import io.github.lec.source.Account;
import io.github.lec.source.Agreement;
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
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Determines how the accounts of an instrument's clauses, and of reservations to them, relate to each other: which of
 * them count, and which contradict each other. Accounts are not compared pair by pair, since one clause may have
 * thousands of them.
 */
final class ClauseAccounts {
    private ClauseAccounts() {}

    /** {@return the accounts that count: if one rests on the text, descriptions of the same clause do not} */
    static <A extends Account> List<A> counting(CooperationInstrument instrument, List<A> accounts) {
        if (accounts.size() < 2) {
            return accounts; // there is no description beside the text
        }
        Set<String> settled = new HashSet<>();
        Set<SafeguardKind> kinds = EnumSet.noneOf(SafeguardKind.class);
        for (A account : accounts) {
            if (isSettledByText(instrument, account)) {
                settled.add(account.key());
                kinds.add(kindOf(account));
            }
        }
        if (kinds.isEmpty()) {
            return accounts;
        }
        return accounts.stream()
                .filter(account -> !isSomeonesWord(account)
                        || !(account.denies() ? kinds.contains(kindOf(account)) : settled.contains(account.key())))
                .toList();
    }

    private static boolean isSomeonesWord(Account account) {
        return account.denies()
                || account.basis().filter(Basis.DESCRIPTION::equals).isPresent();
    }

    /**
     * Such an account outranks other accounts of the same clause, and accounts that say that there is no clause of the
     * kind.
     */
    private static boolean isSettledByText(CooperationInstrument instrument, Account account) {
        return account.basis().filter(Basis.TEXT::equals).isPresent()
                && !account.denies()
                && isSettled(instrument, account);
    }

    /** {@return whether an account gives a form that counts} */
    static boolean isSettled(CooperationInstrument instrument, Account account) {
        return ClauseForms.of(account)
                .filter(form -> isSettled(instrument, kindOf(account), form))
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

    private static SafeguardKind kindOf(Account account) {
        return account instanceof Reservation reservation ? reservation.kind() : ((Clause) account).kind();
    }

    /** {@return accounts by the claim that they answer} */
    static <A extends Account> Collection<List<A>> byClaim(List<A> accounts) {
        if (accounts.size() < 2) {
            return accounts.isEmpty() ? List.of() : List.of(accounts);
        }
        boolean absence = accounts.stream().anyMatch(ClauseAccounts::isAbsence);
        Map<Object, List<A>> byClaim = new LinkedHashMap<>();
        accounts.forEach(account -> byClaim.computeIfAbsent(
                        absence ? withoutDirection(account) : account.key(), key -> new ArrayList<>())
                .add(account));
        return byClaim.values();
    }

    private static boolean isAbsence(Account account) {
        return account instanceof Clause clause
                && clause.form().filter(SafeguardForm.ABSENT::equals).isPresent();
    }

    /**
     * In one direction, an account that denies a clause for one party contradicts an account that gives one for both
     * parties, and the other way round.
     */
    private static Object withoutDirection(Account account) {
        return account instanceof Clause clause ? List.of(clause.kind(), clause.no()) : account.key();
    }

    // ---------------------------------------------------------------- contradictions

    /**
     * {@return the accounts of each clause of an instrument for which more than one account counts; an account that
     * says that there is no clause of the kind is an account of each such clause}
     */
    static List<List<Clause>> repeated(CooperationInstrument instrument, List<Clause> clauses) {
        Set<SafeguardKind> kinds = EnumSet.noneOf(SafeguardKind.class);
        boolean different = true;
        for (Clause clause : clauses) {
            different &= kinds.add(clause.kind());
        }
        if (different) {
            return List.of(); // the key of a clause begins with its kind
        }
        List<Clause> counting = counting(instrument, clauses);
        List<Clause> denials =
                counting.stream().filter(ClauseAccounts::saysNone).toList();
        return byKey(counting).stream()
                .map(same -> Stream.concat(
                                same.stream(), denials.stream().filter(denial -> denies(denial, same.get(0))))
                        .toList())
                .filter(same -> same.size() > 1)
                .toList();
    }

    private static boolean saysNone(Clause clause) {
        return clause.denies() || isAbsence(clause);
    }

    /** {@return whether a denial concerns the clause of another claim, in a direction in which both hold} */
    private static boolean denies(Clause denial, Clause clause) {
        boolean sameDirection = denial.requested().isEmpty()
                || clause.requested().isEmpty()
                || denial.requested().equals(clause.requested());
        boolean sameClause = denial.denies() || denial.no().equals(clause.no()) && !isAbsence(clause);
        return denial.kind() == clause.kind()
                && sameDirection
                && sameClause
                && !denial.key().equals(clause.key());
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
    private static <A extends Account> List<List<A>> contradictory(CooperationInstrument instrument, List<A> accounts) {
        List<A> denials = accounts.stream().filter(Account::denies).toList();
        List<A> others = denials.isEmpty()
                ? accounts
                : accounts.stream().filter(account -> !account.denies()).toList();
        return byClaim(others).stream()
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
            StrengthInterval claimed = claimed(instrument, account);
            lowest = lowest.max(claimed.lowest());
            highest = highest.min(claimed.highest());
        }
        return lowest.compareTo(highest) > 0 || first instanceof Reservation && last.denies();
    }

    private static boolean contradict(CooperationInstrument instrument, Account one, Account other) {
        boolean oneDenies = one.denies() != other.denies();
        if (oneDenies && one instanceof Reservation) {
            return true;
        }
        boolean absence = isAbsence(one) || isAbsence(other);
        boolean sameQuestion = oneDenies
                || one.key().equals(other.key())
                || absence && withoutDirection(one).equals(withoutDirection(other));
        return sameQuestion && !claimed(instrument, one).overlaps(claimed(instrument, other));
    }

    /**
     * {@return the accounts of other claims that contradict one: in a direction in which both hold, one says that there is no such
     * clause, and the other gives one}
     */
    static List<Clause> contradicting(CooperationInstrument instrument, Clause one, List<Clause> accounts) {
        return accounts.stream()
                .filter(other -> saysNone(one) && denies(one, other) || saysNone(other) && denies(other, one))
                .filter(other -> !claimed(instrument, one).overlaps(claimed(instrument, other)))
                .toList();
    }

    /** {@return how two accounts of one claim relate to each other, given what was read of the text} */
    static Agreement compare(CooperationInstrument instrument, Account one, Account other) {
        Agreement agreement = one.compare(other);
        return agreement == Agreement.SAME
                ? agreement
                : contradict(instrument, one, other) ? Agreement.CONFLICTS : Agreement.REFINES;
    }

    /** {@return the strength that an account claims; an account that denies claims that there is no clause} */
    static StrengthInterval claimed(CooperationInstrument instrument, Account account) {
        if (account.denies()) {
            return StrengthInterval.exactly(Strength.NONE);
        }
        return isSettled(instrument, account)
                ? ClauseForms.of(account).orElseThrow().strength(kindOf(account))
                : StrengthInterval.OPEN;
    }

    /**
     * {@return the most precise form that accounts of a clause give, if all of them can be true} "Other treaties
     * prevail" is more precise than "duties under them remain unaffected", which may be all that is known of the
     * wording.
     *
     * @param instrument the instrument
     * @param first the account that is shown, which has a form
     * @param accounts all accounts
     */
    static Optional<SafeguardForm> mostPrecise(
            CooperationInstrument instrument, Account first, List<Account> accounts) {
        SafeguardForm most = ClauseForms.of(first).orElseThrow();
        StrengthInterval span = claimed(instrument, first);
        for (Account account : counting(instrument, accounts)) {
            StrengthInterval other = claimed(instrument, account);
            boolean same =
                    account.getClass() == first.getClass() && account.key().equals(first.key());
            if (same && !account.denies() && isSettled(instrument, account)) {
                SafeguardForm form = ClauseForms.of(account).orElseThrow();
                boolean prevails = most == SafeguardForm.SAVINGS_CLAUSE && form == SafeguardForm.PRIMACY_CLAUSE;
                boolean within = other.lowest().compareTo(span.lowest()) >= 0
                        && other.highest().compareTo(span.highest()) <= 0
                        && !other.equals(span);
                if (prevails || within) {
                    most = form;
                    span = other;
                }
            }
        }
        return Optional.of(most);
    }

    // ---------------------------------------------------------------- disputes

    /**
     * {@return how the accounts of clauses relate to each other, and whether the difference leaves the answer open}
     *
     * @param instrument the instrument
     * @param accounts all visible accounts in a direction
     * @param shown the one that is shown
     * @param strength gives the strength that follows from some of them
     */
    static <A extends Account> Dispute dispute(
            CooperationInstrument instrument,
            List<A> accounts,
            Optional<A> shown,
            Function<List<A>, StrengthInterval> strength) {
        if (accounts.size() < 2 || shown.isEmpty()) {
            return Dispute.NONE;
        }
        A first = shown.get();
        List<Account> notCounted = accounts.stream()
                .filter(account -> isReportBeside(instrument, account, first))
                .map(Account.class::cast)
                .toList();
        List<Account> rivals = accounts.stream()
                .filter(account -> contradict(instrument, first, account))
                .map(Account.class::cast)
                .toList();
        List<A> counting = counting(instrument, accounts);
        List<List<A>> contradictory = contradictory(instrument, counting);
        if (rivals.isEmpty() && !contradictory.isEmpty()) {
            rivals = contradictory.stream()
                    .flatMap(List::stream)
                    .filter(account -> account != first)
                    .map(Account.class::cast)
                    .toList();
        }
        if (!rivals.isEmpty()) {
            boolean open = contradictory.stream().anyMatch(same -> isOpenBetween(instrument, same, counting, strength));
            return new Dispute(open ? Dispute.Effect.OPEN : Dispute.Effect.WITHOUT_EFFECT, rivals, notCounted);
        }
        boolean differ = accounts.stream()
                .anyMatch(account -> account.key().equals(first.key())
                        && !claimed(instrument, account).equals(claimed(instrument, first)));
        return new Dispute(differ ? Dispute.Effect.REFINED : Dispute.Effect.NONE, List.of(), notCounted);
    }

    /**
     * {@return whether an account says otherwise than a clause and does not count: it reports that there is none in a text whose
     * relevant part was not read, which proves no absence}
     */
    private static boolean isReportBeside(CooperationInstrument instrument, Account account, Account clause) {
        return ClauseForms.isReportedAbsent(instrument, account)
                && !isAbsence(clause)
                && isSettled(instrument, clause)
                && withoutDirection(account).equals(withoutDirection(clause));
    }

    /** {@return whether the strength would differ if one of the contradictory accounts were right} */
    private static <A extends Account> boolean isOpenBetween(
            CooperationInstrument instrument,
            List<A> contradictory,
            List<A> counting,
            Function<List<A>, StrengthInterval> strength) {
        StrengthInterval together = strength.apply(counting);
        Map<List<Object>, A> different = new LinkedHashMap<>();
        for (A account : contradictory) {
            different.putIfAbsent(List.of(account.key(), account.denies(), claimed(instrument, account)), account);
        }
        return different.values().stream()
                .anyMatch(right -> !strength.apply(counting.stream()
                                .filter(account -> !contradict(instrument, right, account))
                                .toList())
                        .equals(together));
    }
}
