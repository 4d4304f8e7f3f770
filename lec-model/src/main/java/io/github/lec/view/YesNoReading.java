package io.github.lec.view;

import io.github.lec.dataset.Claim;
import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.YesNoFact;
import io.github.lec.source.Account;
import io.github.lec.source.Agreement;
import io.github.lec.source.YesNoAccount;
import io.github.lec.view.accounts.KnownAccounts;
import io.github.lec.view.accounts.Searches;
import io.github.lec.view.days.DayOfAct;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Makes the whole answer to a yes-or-no question from the reading that gives its value, and from the claims that it
 * asks for.
 */
final class YesNoReading {
    private final KnownAccounts accounts;
    private final DisplayPolicy policy;

    /** The day for which each account of an act is read; empty if the question is not about an act. */
    private final Optional<DayOfAct> act;

    private final Set<ClaimId> asked = new LinkedHashSet<>();
    private final Truth value;

    private YesNoReading(KnownAccounts accounts, Function<KnownAccounts, Truth> question, Optional<DayOfAct> act) {
        this.accounts = accounts.silent();
        this.act = act;
        this.policy = new DisplayPolicy(accounts.dataset(), accounts::seenCitations);
        this.value = question.apply(accounts.recording(asked::add));
    }

    /**
     * The answer to a question.
     *
     * @param accounts the accounts that count
     * @param question the question, which reads the accounts that it is given
     */
    static YesNoAnswer of(KnownAccounts accounts, Function<KnownAccounts, Truth> question) {
        return of(accounts, question, account -> true);
    }

    /**
     * The answer to a question that depends on more than it asks about, as entry into force depends on the day of
     * signature.
     *
     * @param accounts the accounts that count
     * @param question the question, which reads the accounts that it is given
     * @param about whether an account is about the subject of the question
     */
    static YesNoAnswer of(KnownAccounts accounts, Function<KnownAccounts, Truth> question, Predicate<Account> about) {
        return new YesNoReading(accounts, question, Optional.empty()).answer(about);
    }

    /**
     * The answer to a question about an act; the account shown is one that alone gives the same answer for its day.
     *
     * @param accounts the accounts that count
     * @param question the question, which reads the accounts that it is given
     * @param act the day of the act
     */
    static YesNoAnswer ofAct(KnownAccounts accounts, Function<KnownAccounts, Truth> question, DayOfAct act) {
        return new YesNoReading(accounts, question, Optional.of(act)).answer(account -> true);
    }

    private YesNoAnswer answer(Predicate<Account> about) {
        List<Account> answering = new ArrayList<>();
        List<Account> rivals = new ArrayList<>();
        Agreement worst = Agreement.SAME;
        boolean reported = false;
        for (ClaimId id : asked) {
            Claim claim = accounts.claim(id);
            reported |= !claim.accounts().isEmpty();
            if (Lists.anyMatch(claim.accounts(), about)) {
                answering.addAll(claim.accounts());
                Agreement agreement = claim.agreement();
                worst = agreement.compareTo(worst) > 0 ? agreement : worst;
                rivals.addAll(rivals(claim));
            }
        }
        return new YesNoAnswer(
                value,
                howKnown(reported),
                inOrder(answering).stream().findFirst(),
                List.copyOf(asked),
                dispute(worst, rivals));
    }

    /** {@return the accounts of a claim that contradict the one that is shown first} */
    private List<Account> rivals(Claim claim) {
        List<Account> inOrder = inOrder(claim.accounts());
        return Lists.filter(inOrder, account -> inOrder.get(0).compare(account) == Agreement.CONFLICTS);
    }

    /**
     * {@return the accounts in display order; for a settled question about an act, first those that alone give the
     * answer, then those that say the same for another day}
     */
    private List<Account> inOrder(Collection<? extends Account> reported) {
        return policy.<Account>sort(List.copyOf(reported)).stream()
                .sorted(Comparator.comparingInt(this::distance))
                .toList();
    }

    private int distance(Account account) {
        Optional<DayOfAct.DatedTruth> stated = stated(account);
        if (act.isEmpty() || stated.isEmpty() || !value.isKnown()) {
            return 0;
        }
        boolean alone = act.get().read(List.of(stated.get())) == value;
        return alone ? 0 : stated.get().truth() == value ? 1 : 2;
    }

    private static Optional<DayOfAct.DatedTruth> stated(Account account) {
        if (account instanceof YesNoAccount answer) {
            return Optional.of(new DayOfAct.DatedTruth(answer.truth(), answer.date()));
        }
        return account instanceof YesNoFact fact
                ? Optional.of(new DayOfAct.DatedTruth(fact.truth(), fact.date()))
                : Optional.empty();
    }

    private HowKnown howKnown(boolean reported) {
        if (reported) {
            return value.isKnown() ? HowKnown.STATED : HowKnown.NOT_DETERMINED;
        }
        Searches searches = Searches.of(accounts);
        return HowKnown.searched(asked.stream()
                .flatMap(id -> searches.about(id).stream())
                .distinct()
                .toList());
    }

    private Dispute dispute(Agreement worst, List<Account> rivals) {
        return switch (worst) {
            case CONFLICTS ->
                new Dispute(value.isKnown() ? Dispute.Effect.WITHOUT_EFFECT : Dispute.Effect.OPEN, rivals);
            case REFINES -> Dispute.REFINED;
            case SAME -> Dispute.NONE;
        };
    }
}
