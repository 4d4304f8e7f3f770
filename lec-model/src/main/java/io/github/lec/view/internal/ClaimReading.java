package io.github.lec.view.internal;

import io.github.lec.actor.StateFact;
import io.github.lec.dataset.Claim;
import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.Clause;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Persons;
import io.github.lec.operation.YesNoFact;
import io.github.lec.record.ActorId;
import io.github.lec.record.Identified;
import io.github.lec.source.Account;
import io.github.lec.source.Agreement;
import io.github.lec.source.Citation;
import io.github.lec.time.PartialDate;
import io.github.lec.view.StateFactAnswer;
import io.github.lec.view.View;
import io.github.lec.view.YesNoAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One claim, with the questions that the classes that word a finding ask about it; they do not read its accounts
 * themselves.
 */
public final class ClaimReading {
    /**
     * The maximum number of accounts of one claim that are tried one by one; with more accounts it is not examined
     * whether their contradiction matters.
     */
    private static final int MOST_TRIED = 12;

    private final View view;
    private final Claim claim;

    private ClaimReading(View view, Claim claim) {
        this.view = view;
        this.claim = claim;
    }

    /**
     * The reading of a claim.
     *
     * @param view the view, whose visible accounts are read
     * @param id the id of the claim
     * @return the reading
     */
    public static ClaimReading of(View view, ClaimId id) {
        // a rule can ask about a convention that the dataset leaves out
        boolean isRecorded = view.dataset().record(id.record()).isPresent();
        return new ClaimReading(view, isRecorded ? view.claim(id) : new Claim(id, id.member(), List.of()));
    }

    /** {@return whether a visible account answers it} */
    public boolean isAnswered() {
        return !claim.accounts().isEmpty();
    }

    /**
     * Whether accounts contradict each other in a way that matters: a source denies what another says, or the verdict
     * would change if one of the accounts were right. To most rules a small difference between two days does not
     * matter.
     *
     * @param turned whether the verdict changes in a view without some accounts
     * @return true if the contradiction matters
     */
    public boolean isContradicted(Predicate<View> turned) {
        List<? extends Account> accounts = claim.accounts();
        return claim.agreement() == Agreement.CONFLICTS
                && (accounts.size() > MOST_TRIED
                        || Lists.anyMatch(accounts, Account::denies)
                        || Lists.anyMatch(
                                accounts,
                                right -> turned.test(view.without(Lists.filter(
                                        accounts, other -> right.compare(other) == Agreement.CONFLICTS)))));
    }

    /**
     * The answer for the days that matter, for a claim whose accounts can hold on one day and not on another.
     *
     * @param record the record of the claim; empty if the dataset does not have it
     * @param dated the answers for those days
     * @return the answer; nothing for claims without accounts, and for those that do not depend on a day
     */
    public Optional<YesNoAnswer> onDays(Optional<Identified> record, DatedAnswers dated) {
        return dated.to(claim, record);
    }

    /**
     * Whether a claim on one person of a case is open because it contradicts what sources say of all its persons.
     *
     * @param record the record of the claim; empty if the dataset does not have it
     * @param dated the answers for the days that matter
     * @return true if the contradiction leaves it open
     */
    public boolean isContradictedByOfAll(Optional<Identified> record, DatedAnswers dated) {
        return dated.isContradictedByOfAll(claim, record);
    }

    /**
     * Whether contradictory sources leave an instrument's status open on the days that matter.
     *
     * @param record the record of the claim
     * @param days the days; none if they are not known
     * @param turned whether the verdict changes in a view without some accounts
     * @param answers the answers so far, to which this method adds
     * @return whether it is open; nothing for a claim on anything but the status
     */
    public Optional<Boolean> isStatusOpen(
            Optional<Identified> record,
            List<LocalDate> days,
            Predicate<View> turned,
            Map<StatusDisputes.Asked, YesNoAnswer> answers) {
        return StatusDisputes.of(view, claim, record, days, answers)
                .map(steps -> steps.areOpen() || steps.areOfDays() && isContradicted(turned));
    }

    /**
     * What accounts say about the law or practice of a state on each of some days; accounts for other days do not
     * matter.
     *
     * @param days the days
     * @return an answer for each day; none for a claim of another kind
     */
    public List<StateFactAnswer> stateFacts(List<LocalDate> days) {
        if (claim.accounts().isEmpty() || !(claim.accounts().get(0) instanceof StateFact fact)) {
            return List.of();
        }
        ActorId state = ActorId.of(claim.id().record());
        return days.stream().map(day -> view.states().answer(state, fact, day)).toList();
    }

    /**
     * Says that something was not so, while other accounts say that it was.
     *
     * @param citations the visible sources that say so
     * @param day the day on which it was not so
     */
    public record Denial(List<Citation> citations, PartialDate day) {
        /**
         * Keeps the citations.
         *
         * @param citations the visible sources that say so
         * @param day the day on which it was not so
         */
        public Denial {
            citations = List.copyOf(citations);
        }
    }

    /**
     * {@return the first denial with a day of a fact about an act that other accounts affirm; nothing if there is none}
     */
    public Optional<Denial> denial() {
        List<YesNoFact> facts = claim.accounts().stream()
                .filter(YesNoFact.class::isInstance)
                .map(YesNoFact.class::cast)
                .toList();
        if (Lists.noneMatch(facts, fact -> fact.truth().isTrue())) {
            return Optional.empty();
        }
        return facts.stream()
                .filter(fact -> fact.truth().isFalse())
                .flatMap(fact -> fact.date().map(day -> new Denial(view.seenCitations(fact), day)).stream())
                .findFirst();
    }

    /**
     * The day of an account that may be before or after an act, because the days leave the order open.
     *
     * @param dated the answers for the days that matter
     * @return the first such day
     */
    public Optional<PartialDate> dayOfUnknownOrder(DatedAnswers dated) {
        return claim.accounts().stream()
                .flatMap(account -> account.soOn().stream()
                        .filter(day -> dated.acts(account)
                                .anyMatch(act -> !day.isBefore(act).isKnown()
                                        || !act.isBefore(day).isKnown())))
                .findFirst();
    }

    /** {@return the visible citations of all accounts} */
    public Stream<Citation> citations() {
        return claim.accounts().stream().flatMap(account -> view.seenCitations(account).stream());
    }

    /** {@return the visible citations of mere allegations: without denials, unless there are only denials} */
    public Stream<Citation> allegations() {
        boolean affirmed = Lists.anyMatch(claim.accounts(), account -> !account.denies());
        return reports()
                .filter(account -> !affirmed || !account.denies())
                .flatMap(account -> view.seenCitations(account).stream());
    }

    /** {@return the view without the accounts that establish nothing; nothing if each establishes what it says} */
    public Optional<View> withoutReports() {
        List<? extends Account> reports = reports().toList();
        return reports.isEmpty() ? Optional.empty() : Optional.of(view.without(reports));
    }

    private Stream<? extends Account> reports() {
        return claim.accounts().stream().filter(account -> !view.acts().isEstablished(account));
    }

    /** {@return the accounts that are clauses of a text} */
    public Stream<Clause> clauses() {
        return claim.accounts().stream().filter(Clause.class::isInstance).map(Clause.class::cast);
    }

    /** {@return the lowest number of persons that an account gives; 0 if none affirms any} */
    public int leastPersons() {
        return claim.accounts().stream()
                .filter(account -> !account.denies())
                .mapToInt(account -> ((Persons) account).count())
                .min()
                .orElse(0);
    }
}
