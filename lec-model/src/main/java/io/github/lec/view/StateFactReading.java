package io.github.lec.view;

import io.github.lec.actor.Fact;
import io.github.lec.actor.StateFact;
import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.ActorId;
import io.github.lec.source.Account;
import io.github.lec.view.accounts.KnownAccounts;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What the accounts of one question about a state say together. Answers to a question exclude each other. */
final class StateFactReading {
    /** Questions for which the record is complete: on days without an answer, the answer is no. */
    private static final Set<Fact> COMPLETE = EnumSet.of(Fact.DEATH_PENALTY, Fact.EU_LAW_APPLIES);

    private final KnownAccounts accounts;
    private final ActorId actor;
    private final Fact fact;

    /** What sources say, including denials. */
    private final List<StateFact> reported;

    private StateFactReading(KnownAccounts accounts, ActorId actor, Fact fact, List<StateFact> reported) {
        this.accounts = accounts;
        this.actor = actor;
        this.fact = fact;
        this.reported = reported;
    }

    /** {@return the reading of the visible accounts, which are noted as evidence} */
    static StateFactReading of(KnownAccounts accounts, ActorId actor, Fact fact) {
        return of(accounts, actor, fact, account -> true);
    }

    /** {@return the reading of those visible accounts that are wanted, which are noted as evidence} */
    static StateFactReading of(KnownAccounts accounts, ActorId actor, Fact fact, Predicate<StateFact> wanted) {
        List<StateFact> reported = accounts.dataset()
                .actor(actor)
                .map(state -> accounts.asked(
                        state,
                        "facts",
                        state.facts(),
                        account -> account.fact() == fact && wanted.test(account),
                        fact::name))
                .orElse(List.of());
        return new StateFactReading(accounts, actor, fact, reported);
    }

    /** {@return the reading of only some of the accounts; all remain evidence} */
    StateFactReading narrowedTo(Predicate<StateFact> counted) {
        return new StateFactReading(accounts, actor, fact, Lists.filter(reported, counted));
    }

    /** {@return the accounts that affirm an answer, for any days} */
    List<StateFact> affirmed() {
        return Lists.filter(reported, account -> !account.denies());
    }

    /**
     * {@return whether the answer on a day is one of some values} It is unknown if nothing is recorded or accounts
     * conflict, and false if another value is recorded for that day, or if the record is complete and has these values
     * only for other days.
     */
    Truth isOneOf(Set<String> values, LocalDate day) {
        boolean recorded = false;
        Truth wanted = Truth.FALSE;
        Truth other = Truth.FALSE;
        for (StateFact account : reported) {
            if (!account.denies()) {
                Truth known = holds(account, day);
                Truth holds = isDenied(account, day) ? known.and(Truth.UNKNOWN) : known;
                recorded |= values.contains(account.value());
                wanted = values.contains(account.value()) ? wanted.or(holds) : wanted;
                other = values.contains(account.value()) ? other : other.or(holds);
            }
        }
        if (other.isFalse()) {
            return recorded && (wanted.isTrue() || COMPLETE.contains(fact)) ? wanted : Truth.UNKNOWN;
        }
        return wanted.isFalse() && other.isTrue() ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** {@return the answer on a day, open if no account certainly holds or accounts contradict each other} */
    StateFactAnswer answer(LocalDate day) {
        List<StateFact> holding = new DisplayPolicy(accounts.dataset(), accounts::seenCitations)
                .sort(Lists.filter(reported, account -> !holds(account, day).isFalse()));
        Optional<String> value =
                onlyValue(holding).filter(only -> isOneOf(Set.of(only), day).isTrue());
        Optional<StateFact> shown = holding.stream().findFirst();
        List<Account> rivals = holding.stream()
                .filter(account -> contradict(account, shown.orElseThrow()))
                .map(Account.class::cast)
                .toList();
        return new StateFactAnswer(
                actor,
                fact,
                value,
                value.isPresent() ? HowKnown.STATED : HowKnown.NOT_DETERMINED,
                shown.map(Account.class::cast),
                claims(),
                rivals.isEmpty() ? Dispute.NONE : new Dispute(Dispute.Effect.OPEN, rivals));
    }

    private static Optional<String> onlyValue(List<StateFact> holding) {
        List<String> values = holding.stream()
                .filter(account -> !account.denies())
                .map(StateFact::value)
                .distinct()
                .toList();
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    /**
     * {@return whether an account holds on a day: one whose day of end is unknown has ended once a later one with
     * another answer certainly holds}
     */
    private Truth holds(StateFact account, LocalDate day) {
        Truth holds = account.holdsOn(day);
        return holds == Truth.UNKNOWN && isReplaced(account, day) ? Truth.FALSE : holds;
    }

    private boolean isReplaced(StateFact account, LocalDate day) {
        for (StateFact later : reported) {
            if (!later.denies()
                    && later.of().equals(account.of())
                    && !later.value().equals(account.value())
                    && account.mayBeFollowedBy(later)
                    && later.holdsOn(day).isTrue()
                    && !isDenied(later, day)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a source denies on a day what an account says} */
    private boolean isDenied(StateFact account, LocalDate day) {
        for (StateFact other : reported) {
            if (other.denies()
                    && other.value().equals(account.value())
                    && !other.holdsOn(day).isFalse()) {
                return true;
            }
        }
        return false;
    }

    private static boolean contradict(StateFact one, StateFact other) {
        boolean same = one.value().equals(other.value());
        return one.denies() == other.denies() ? !same && !one.denies() : same;
    }

    private List<ClaimId> claims() {
        List<ClaimId> claims = reported.stream()
                .map(account -> ClaimId.of(actor.value(), "facts", account.key()))
                .distinct()
                .toList();
        return claims.isEmpty() ? List.of(ClaimId.of(actor.value(), "facts", fact.name())) : claims;
    }
}
