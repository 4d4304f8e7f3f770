package io.github.lec.view;

import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.source.Account;
import io.github.lec.source.Agreement;
import io.github.lec.view.accounts.KnownAccounts;
import io.github.lec.view.lifecycle.InForceReading;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes the whole answer to whether a treaty is in force between two parties. Contradictory sources on a step of one of
 * the two, such as its ratification, leave it open if without one side's accounts it would be known whether that party
 * is bound.
 */
final class InForceBetweenReading {
    private static final Set<Stage> OF_PARTIES =
            EnumSet.of(Stage.RATIFIED, Stage.ACCEDED, Stage.SUCCEEDED, Stage.IN_FORCE, Stage.TERMINATED);

    private final KnownAccounts accounts;
    private final Treaty treaty;
    private final ActorId one;
    private final ActorId other;
    private final LocalDate day;

    InForceBetweenReading(KnownAccounts accounts, Treaty treaty, ActorId one, ActorId other, LocalDate day) {
        this.accounts = accounts.silent();
        this.treaty = treaty;
        this.one = one;
        this.other = other;
        this.day = day;
    }

    YesNoAnswer answer() {
        YesNoAnswer found = YesNoReading.of(
                accounts,
                seen -> new InForceReading(seen).isInForceBetween(treaty, one, other, day),
                account -> account instanceof LifecycleStep step && OF_PARTIES.contains(step.stage()));
        return new YesNoAnswer(found.value(), found.howKnown(), found.shown(), found.claims(), dispute(found));
    }

    private Dispute dispute(YesNoAnswer found) {
        if (found.value().isKnown()) {
            return found.dispute();
        }
        Dispute whole = new LifecycleDispute(accounts, treaty, day).inForce().dispute();
        if (whole.isOpen()) {
            return whole;
        }
        // a contradiction on anything else is not what leaves it open
        Dispute beside = found.dispute().isOpen()
                ? new Dispute(Dispute.Effect.WITHOUT_EFFECT, found.dispute().rivals())
                : found.dispute();
        return Stream.of(one, other)
                .flatMap(party -> open(party, found.shown()).stream())
                .findFirst()
                .orElse(beside);
    }

    /**
     * {@return the dispute that leaves open whether a party is bound; rivals contradict the account that is shown, if
     * it is one of them}
     */
    private Optional<Dispute> open(ActorId party, Optional<Account> shown) {
        if (isBound(accounts, party).isKnown()) {
            return Optional.empty();
        }
        List<LifecycleStep> steps = new DisplayPolicy(accounts.dataset(), accounts::seenCitations)
                .sort(accounts.ask(treaty, "lifecycle", treaty.lifecycle()).stream()
                        .filter(step -> OF_PARTIES.contains(step.stage()) && !step.planned())
                        .filter(step -> step.party().filter(party::equals).isPresent())
                        .toList());
        return Stream.concat(
                        steps.stream().filter(step -> shown.filter(step::equals).isPresent()), steps.stream())
                .map(step -> rivals(step, steps))
                .filter(rivals -> !rivals.isEmpty()
                        && isBound(accounts.without(rivals), party).isKnown())
                .findFirst()
                .map(rivals -> new Dispute(Dispute.Effect.OPEN, rivals));
    }

    private Truth isBound(KnownAccounts seen, ActorId party) {
        InForceReading reading = new InForceReading(seen);
        return treaty.isBilateral()
                ? reading.isInForceBetween(treaty, one, other, day)
                : reading.isParty(treaty.id(), party, day);
    }

    private static List<Account> rivals(LifecycleStep step, List<LifecycleStep> steps) {
        return steps.stream()
                .filter(rival -> contradict(step, rival))
                .map(Account.class::cast)
                .toList();
    }

    /**
     * An account that denies one form of consent contradicts what follows from another form; whether a party has left
     * is a separate question.
     */
    private static boolean contradict(LifecycleStep step, LifecycleStep rival) {
        boolean ofOneQuestion = (step.stage() == Stage.TERMINATED) == (rival.stage() == Stage.TERMINATED);
        return ofOneQuestion
                && (step.denies() != rival.denies()
                        || step.key().equals(rival.key()) && step.compare(rival) == Agreement.CONFLICTS);
    }
}
