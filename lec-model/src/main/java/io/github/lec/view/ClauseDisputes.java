package io.github.lec.view;

import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.logic.internal.Lists;
import io.github.lec.safeguard.StrengthInterval;
import io.github.lec.source.Account;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Determines how the accounts of clauses differ from the one that is shown, and whether this leaves the answer open.
 */
final class ClauseDisputes {
    private ClauseDisputes() {}

    /**
     * {@return how the accounts of clauses relate to each other, and whether the difference leaves the answer open}
     *
     * @param instrument the instrument
     * @param accounts all visible accounts in a direction
     * @param shown the one that is shown
     * @param strength gives the strength that follows from some of them
     */
    static <A extends Account> Dispute of(
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
                .filter(account -> ClauseContradictions.contradict(instrument, first, account))
                .map(Account.class::cast)
                .toList();
        List<A> counting = ClauseAccounts.counting(instrument, accounts);
        List<List<A>> contradictory = ClauseContradictions.contradictory(instrument, counting);
        if (rivals.isEmpty() && !contradictory.isEmpty()) {
            rivals = contradictory.stream()
                    .flatMap(List::stream)
                    .filter(account -> account != first)
                    .map(Account.class::cast)
                    .toList();
        }
        if (!rivals.isEmpty()) {
            boolean open = Lists.anyMatch(contradictory, same -> isOpenBetween(instrument, same, counting, strength));
            return new Dispute(open ? Dispute.Effect.OPEN : Dispute.Effect.WITHOUT_EFFECT, rivals, notCounted);
        }
        boolean differ = Lists.anyMatch(
                accounts,
                account -> account.key().equals(first.key())
                        && !ClauseAccounts.claimed(instrument, account)
                                .equals(ClauseAccounts.claimed(instrument, first)));
        return new Dispute(differ ? Dispute.Effect.REFINED : Dispute.Effect.NONE, List.of(), notCounted);
    }

    /**
     * {@return whether an account says otherwise than a clause and does not count: it reports that there is none in a
     * text whose relevant part was not read, which proves no absence}
     */
    private static boolean isReportBeside(CooperationInstrument instrument, Account account, Account clause) {
        return ClauseForms.isReportedAbsent(instrument, account)
                && !ClauseAccounts.isAbsence(clause)
                && ClauseAccounts.isSettled(instrument, clause)
                && ClauseAccounts.withoutDirection(account).equals(ClauseAccounts.withoutDirection(clause));
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
            different.putIfAbsent(
                    List.of(account.key(), account.denies(), ClauseAccounts.claimed(instrument, account)), account);
        }
        return Lists.anyMatch(
                different.values(),
                right -> !strength.apply(Lists.filter(
                                counting, account -> !ClauseContradictions.contradict(instrument, right, account)))
                        .equals(together));
    }
}
