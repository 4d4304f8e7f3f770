package io.github.lec.view;

import io.github.lec.instrument.Clause;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Reservation;
import io.github.lec.logic.internal.Lists;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.safeguard.StrengthInterval;
import io.github.lec.source.Account;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Determines which accounts of an instrument's clauses, and of reservations to them, count, which of them answer the
 * same claim, and what strength each claims. Accounts are not compared pair by pair, since one clause may have
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
        return Lists.filter(
                accounts,
                account -> !isSomeonesWord(account)
                        || !(account.denies() ? kinds.contains(kindOf(account)) : settled.contains(account.key())));
    }

    /** {@return the other accounts of the same clause; if an account is from the text, only those from the text} */
    static Stream<Account> others(Account clause, List<Account> accounts) {
        boolean fromText = HowKnown.isFromText(clause);
        return accounts.stream()
                .filter(other -> other != clause
                        && other.key().equals(clause.key())
                        && (!fromText || HowKnown.isFromText(other)));
    }

    private static boolean isSomeonesWord(Account account) {
        return account.denies() || HowKnown.isDescription(account);
    }

    /**
     * Such an account outranks other accounts of the same clause, and accounts that say that there is no clause of the
     * kind.
     */
    private static boolean isSettledByText(CooperationInstrument instrument, Account account) {
        return HowKnown.isFromText(account) && !account.denies() && isSettled(instrument, account);
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
        boolean absence = Lists.anyMatch(accounts, ClauseAccounts::isAbsence);
        Map<Object, List<A>> byClaim = new LinkedHashMap<>();
        accounts.forEach(account -> byClaim.computeIfAbsent(
                        absence ? withoutDirection(account) : account.key(), key -> new ArrayList<>())
                .add(account));
        return byClaim.values();
    }

    /** {@return whether an account says that the text has no such clause} */
    static boolean isAbsence(Account account) {
        return account instanceof Clause clause
                && clause.form().filter(SafeguardForm.ABSENT::equals).isPresent();
    }

    /**
     * In one direction, an account that denies a clause for one party contradicts an account that gives one for both
     * parties, and the other way round.
     */
    static Object withoutDirection(Account account) {
        return account instanceof Clause clause ? List.of(clause.kind(), clause.no()) : account.key();
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
}
