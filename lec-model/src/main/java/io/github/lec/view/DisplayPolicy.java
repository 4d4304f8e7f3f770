package io.github.lec.view;

import io.github.lec.dataset.Dataset;
import io.github.lec.event.Occurrence;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Step;
import io.github.lec.source.Account;
import io.github.lec.source.Citation;
import io.github.lec.source.Confidence;
import io.github.lec.source.DateAccount;
import io.github.lec.source.Source;
import io.github.lec.source.SourceKind;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Decides which of several accounts of one claim is shown first; the others are listed after it. Rules never choose
 * between accounts.
 *
 * <p>The first criterion that distinguishes two accounts decides which comes first:
 *
 * <ol>
 *   <li>for a clause, the one that counts for its strength, and the one that affirms it
 *   <li>the one with the day of a step, before an observation that the step had been taken
 *   <li>if the text itself was read, the one from the text, before a description
 *   <li>the one with the higher confidence
 *   <li>the one with the more official kind of source
 *   <li>the one with the later source
 *   <li>for a yes or no, the one with the later day
 * </ol>
 *
 * <p>An account that gives only the year comes after those that give a day in that year: both can be right, and those
 * are more precise.
 */
public final class DisplayPolicy {
    private final Dataset dataset;
    private final Function<Account, List<Citation>> seen;

    /**
     * The policy for accounts of one dataset, whatever is known on a day.
     *
     * @param dataset the dataset with the sources
     */
    public DisplayPolicy(Dataset dataset) {
        this(dataset, Account::citations);
    }

    /**
     * The policy for accounts as they are known on a day: a source that is not seen yet gives them no weight.
     *
     * @param dataset the dataset with the sources
     * @param seen the citations of an account that are seen, as {@code view::seenCitations}
     */
    public DisplayPolicy(Dataset dataset, Function<Account, List<Citation>> seen) {
        this.dataset = dataset;
        this.seen = seen;
    }

    /**
     * The account that is shown first.
     *
     * @param accounts the accounts of one claim
     * @param <A> their type
     * @return the first by the policy, or nothing if there are none
     */
    public <A extends Account> Optional<A> pick(Collection<A> accounts) {
        if (accounts.size() == 1) {
            return Optional.of(accounts.iterator().next());
        }
        Comparator<Account> order = order(accounts);
        return accounts.stream().min(order).map(first -> closest(first, accounts, order));
    }

    /** {@return the account itself, or the first account that gives its day more precisely} */
    private static <A extends Account> A closest(A account, Collection<A> accounts, Comparator<Account> order) {
        return accounts.stream()
                .filter(other -> isCloser(other, account))
                .min(order)
                .map(closer -> closest(closer, accounts, order))
                .orElse(account);
    }

    /**
     * The accounts in the order in which they are shown.
     *
     * @param accounts the accounts of one claim
     * @param <A> their type
     * @return the same accounts, ordered by the policy
     */
    public <A extends Account> List<A> sort(Collection<A> accounts) {
        if (accounts.size() < 2) {
            return List.copyOf(accounts);
        }
        List<A> byOrder = accounts.stream().sorted(order(accounts)).toList();
        if (Lists.noneMatch(
                byOrder, account -> day(account).filter(DisplayPolicy::isVague).isPresent())) {
            return byOrder;
        }
        Set<A> placed = Collections.newSetFromMap(new IdentityHashMap<>());
        List<A> shown = new ArrayList<>();
        byOrder.forEach(account -> place(account, byOrder, placed, shown));
        return List.copyOf(shown);
    }

    /** Places an account after those that give its day more precisely. */
    private static <A extends Account> void place(A account, List<A> byOrder, Set<A> placed, List<A> shown) {
        if (!placed.add(account)) {
            return;
        }
        if (day(account).filter(DisplayPolicy::isVague).isPresent()) {
            byOrder.stream()
                    .filter(other -> isCloser(other, account))
                    .forEach(closer -> place(closer, byOrder, placed, shown));
        }
        shown.add(account);
    }

    /**
     * {@return whether an account gives the same answer as another with a more precise day, so that both can be right}
     */
    private static boolean isCloser(Account one, Account other) {
        Optional<PartialDate> day = day(one);
        Optional<PartialDate> vague = day(other).filter(DisplayPolicy::isVague);
        return day.isPresent()
                && vague.isPresent()
                && day.get().refines(vague.get())
                && !vague.get().refines(day.get())
                && one.denies() == other.denies()
                && one.key().equals(other.key());
    }

    private static boolean isVague(PartialDate day) {
        return !day.earliest().equals(day.latest());
    }

    /** {@return the day that is the answer of an account, or its whole content} */
    private static Optional<PartialDate> day(Account account) {
        if (account instanceof LifecycleStep step) {
            return step.date();
        }
        if (account instanceof Step step) {
            return step.date();
        }
        if (account instanceof Occurrence occurrence) {
            return occurrence.date();
        }
        return account instanceof DateAccount date ? Optional.of(date.date()) : Optional.empty();
    }

    /**
     * The accounts of several claims.
     *
     * @param accounts the accounts
     * @param rank how little an account contributes to the answer; those that contribute more come first
     * @param <A> their type
     * @return the same accounts, those of each claim together
     */
    <A extends Account> List<A> sort(List<A> accounts, ToIntFunction<Account> rank) {
        Comparator<Account> byRank = Comparator.comparingInt(rank);
        return ClauseAccounts.byClaim(accounts).stream()
                .map(claim -> claim.stream()
                        .sorted(byRank.thenComparing(order(claim)))
                        .toList())
                .sorted(Comparator.comparing(claim -> claim.get(0), byRank.thenComparing(order(accounts))))
                .flatMap(List::stream)
                .toList();
    }

    private Comparator<Account> order(Collection<? extends Account> accounts) {
        // what a register says about a ratification is not a description of a text that another account could quote
        boolean textRead = Lists.anyMatch(accounts, HowKnown::isFromText);
        return Comparator.comparing(DisplayPolicy::isObservation)
                .thenComparing(account -> textRead && HowKnown.isDescription(account))
                .thenComparing(account -> account.confidence().orElse(Confidence.MEDIUM), Comparator.reverseOrder())
                .thenComparing(this::kind, DisplayPolicy::compareKinds)
                .thenComparing(this::published, Comparator.reverseOrder())
                .thenComparing(DisplayPolicy::dayOfAnswer, Comparator.reverseOrder());
    }

    /**
     * {@return the day on which a yes or no was so; among accounts that are otherwise alike, the later one is more
     * informative}
     */
    private static LocalDate dayOfAnswer(Account account) {
        return account.soOn().flatMap(PartialDate::latest).orElse(LocalDate.MIN);
    }

    /** {@return whether an account only says by when a step had been taken} */
    private static boolean isObservation(Account account) {
        if (!(account instanceof LifecycleStep step)) {
            return false;
        }
        return step.date()
                .map(date -> date.earliest().isEmpty())
                .orElse(step.observedOn().isPresent());
    }

    /** {@return the most official kind of its sources; nothing if none has a kind from which anything is concluded} */
    private Optional<SourceKind> kind(Account account) {
        return sources(account)
                .flatMap(source -> SourceKind.of(source).stream())
                .min(Comparator.naturalOrder());
    }

    private static int compareKinds(Optional<SourceKind> one, Optional<SourceKind> other) {
        return one.isPresent() && other.isPresent()
                ? one.get().compareTo(other.get())
                : Boolean.compare(one.isEmpty(), other.isEmpty());
    }

    private LocalDate published(Account account) {
        return sources(account)
                .flatMap(source -> source.published().flatMap(PartialDate::latest).stream())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    private Stream<Source> sources(Account account) {
        return seen.apply(account).stream().map(Citation::source).flatMap(id -> dataset.source(id).stream());
    }
}
