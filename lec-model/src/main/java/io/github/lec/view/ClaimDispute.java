package io.github.lec.view;

import io.github.lec.dataset.Claim;
import io.github.lec.event.Occurrence;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Reservation;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Decision;
import io.github.lec.operation.Step;
import io.github.lec.source.Account;
import io.github.lec.source.Agreement;
import io.github.lec.source.DateAccount;
import io.github.lec.time.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * Determines how the accounts of one claim relate to the one that is shown first. An account that the text itself
 * outranks leaves nothing open. A different day leaves the claim open only if, on the view's day, the event has
 * happened according to one account and not according to the other.
 */
public final class ClaimDispute {
    private final View view;
    private final Claim claim;
    private final Account shown;

    private ClaimDispute(View view, Claim claim) {
        this.view = view;
        this.claim = claim;
        this.shown = claim.accounts().get(0);
    }

    /**
     * How the accounts of a claim relate to the one that is shown.
     *
     * @param view the view, in which the claim is seen
     * @param claim a claim with at least one account, in the order of display
     * @return whether they agree with, refine or contradict the one that is shown, and whether that leaves the claim
     *     open
     * @throws InvalidValueException if an argument is null
     */
    public static Dispute of(View view, Claim claim) {
        InvalidValueException.given(view, "view");
        InvalidValueException.given(claim, "claim");
        return new ClaimDispute(view, claim).dispute();
    }

    private Dispute dispute() {
        List<Account> rivals = claim.accounts().stream()
                .filter(account -> view.compare(claim.id(), shown, account) == Agreement.CONFLICTS)
                .map(Account.class::cast)
                .toList();
        if (!rivals.isEmpty()) {
            return new Dispute(
                    Lists.anyMatch(rivals, this::leavesOpen) ? Dispute.Effect.OPEN : Dispute.Effect.WITHOUT_EFFECT,
                    rivals);
        }
        boolean refined = Lists.anyMatch(
                claim.accounts(), account -> view.compare(claim.id(), shown, account) == Agreement.REFINES);
        return refined ? Dispute.REFINED : Dispute.NONE;
    }

    private boolean leavesOpen(Account rival) {
        return !(HowKnown.isFromText(shown) && HowKnown.isDescription(rival)) && !isSameAnswer(rival);
    }

    /** {@return whether a rival says the same about another day, which changes nothing on the view's day} */
    private boolean isSameAnswer(Account rival) {
        if (shown.denies() != rival.denies()) {
            return shown instanceof LifecycleStep one
                    && rival instanceof LifecycleStep other
                    && one.date().isPresent()
                    && other.date().isPresent()
                    && !one.date().get().overlaps(other.date().get());
        }
        if (shown instanceof Decision decision) {
            return decision.outcome() == ((Decision) rival).outcome();
        }
        if (shown instanceof Reservation reservation) {
            return reservation.form().equals(((Reservation) rival).form());
        }
        if (shown instanceof CaseStep one && rival instanceof CaseStep other && !isSamePlace(one, other)) {
            return false;
        }
        return shown instanceof DateAccount
                || (shown instanceof LifecycleStep || shown instanceof Step || shown instanceof Occurrence)
                        && isPast(shown) == isPast(rival);
    }

    private static boolean isSamePlace(CaseStep one, CaseStep other) {
        return one.destination().isEmpty()
                || other.destination().isEmpty()
                || one.destination().equals(other.destination());
    }

    private boolean isPast(Account account) {
        return view.acts().isPast(account, day(account));
    }

    private static Optional<PartialDate> day(Account account) {
        if (account instanceof LifecycleStep step) {
            return step.date().or(step::observedOn);
        }
        if (account instanceof Step step) {
            return step.day();
        }
        return account instanceof Occurrence occurrence ? occurrence.day() : Optional.empty();
    }
}
