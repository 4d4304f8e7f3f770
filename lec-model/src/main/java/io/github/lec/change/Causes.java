package io.github.lec.change;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.source.Account;
import io.github.lec.source.Assumed;
import io.github.lec.time.Lasting;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Decides why a fact or a record differs, as {@link Cause} defines it. */
final class Causes {
    /** The day from which a norm binds was fixed when it was made: reaching that day is not an event. */
    private static final String BINDING_DAY = "bindsFrom";

    private final LocalDate before;
    private final LocalDate after;

    Causes(LocalDate before, LocalDate after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Why a claim has different answers.
     *
     * @param claim the claim
     * @param then the accounts that the earlier side holds to be true on its day
     * @param held the accounts that the later side holds
     * @param knownThen all accounts that the earlier side knows, for any day
     * @param known all accounts that the later side knows
     */
    Cause ofFact(
            ClaimId claim,
            List<? extends Account> then,
            List<? extends Account> held,
            List<? extends Account> knownThen,
            List<? extends Account> known) {
        Set<Account> differing = new HashSet<>(then);
        held.forEach(account -> {
            if (!differing.remove(account)) {
                differing.add(account);
            }
        });
        if (differing.stream().anyMatch(Assumed::is)) {
            return Cause.ASSUMPTION;
        }
        Set<Account> onBothSides = new HashSet<>(knownThen);
        onBothSides.retainAll(new HashSet<>(known));
        boolean heldByBoth = !then.isEmpty() && !held.isEmpty();
        boolean happened = !claim.path().equals(BINDING_DAY)
                && differing.stream()
                        .filter(account -> onBothSides.contains(account) || !heldByBoth || account instanceof Lasting)
                        .anyMatch(this::happenedBetween);
        if (happened) {
            return Cause.WORLD;
        }
        return onBothSides.containsAll(differing) ? Cause.CLOCK : Cause.RECORD;
    }

    /**
     * Why a record differs: a new record is due to the facts that it states, unless one of them is older than the
     * earlier day; a plain member changes only by correction.
     */
    Cause ofRecord(RecordFacts record, List<FactChange> facts, boolean plain) {
        boolean assumed = record.id().equals(Assumed.SOURCE.value())
                || record.id().equals(Assumed.CODE)
                || facts.stream().anyMatch(fact -> fact.cause() == Cause.ASSUMPTION);
        if (assumed) {
            return Cause.ASSUMPTION;
        }
        LocalDate earlier = before.isBefore(after) ? before : after;
        boolean older = record.claims().stream()
                .flatMap(claim -> claim.accounts().stream())
                .anyMatch(account -> RecordFacts.isDated(account) && !RecordFacts.isAhead(account, earlier));
        boolean happened = facts.stream().anyMatch(fact -> fact.cause() == Cause.WORLD);
        return happened && !older && !plain ? Cause.WORLD : Cause.RECORD;
    }

    /**
     * An observation records a state on its day, and a plan records an intention; neither means that something happened
     * on that day.
     */
    private boolean happenedBetween(Account account) {
        if (account instanceof LifecycleStep step && (step.observedOn().isPresent() || step.planned())) {
            return false;
        }
        return RecordFacts.isAhead(account, before) != RecordFacts.isAhead(account, after)
                || RecordFacts.isOver(account, before) != RecordFacts.isOver(account, after);
    }
}
