package io.github.lec.view;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.dataset.ClaimId;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Decision;
import io.github.lec.record.ActorId;
import io.github.lec.source.Account;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The outcome of a case by the view's day. Whether the person was surrendered, or came to the requesting state in any
 * way, as rules ask, is read from the same accounts.
 *
 * @param value how far the case has come; also pending if no source reports anything
 * @param howKnown how it is known: stated, not determined if sources contradict each other, or the term for silence
 * @param shown the account to show; nothing if no source reports anything
 * @param claims the claims that show it; only the question if no source reports anything
 * @param dispute whether accounts contradict each other on it, and whether that leaves it open
 * @param steps the affirmed steps that were taken by the view's day, as far as is known, without rulings of courts of
 *     other states than the requested one
 * @param ruling the decision of a court that shows the outcome, if no step does
 * @param destination where the person was brought, if certainly not to the requesting state
 */
public record CaseOutcomeAnswer(
        CaseOutcome value,
        HowKnown howKnown,
        Optional<Account> shown,
        List<ClaimId> claims,
        Dispute dispute,
        List<CaseStep> steps,
        Optional<Decision> ruling,
        Optional<ActorId> destination)
        implements Answer<CaseOutcome> {
    /**
     * Keeps claims and steps.
     *
     * @param value how far the case has come
     * @param howKnown how it is known
     * @param shown the account to show
     * @param claims the claims that show it
     * @param dispute whether accounts contradict each other on it
     * @param steps the affirmed steps that were taken by the view's day
     * @param ruling the decision of a court that shows the outcome, if no step does
     * @param destination where the person was brought, if not to the requesting state
     */
    public CaseOutcomeAnswer {
        claims = List.copyOf(claims);
        steps = List.copyOf(steps);
    }

    /** {@return whether anything had been done or ruled in the case by the view's day} */
    public boolean hasBegun() {
        return shown.isPresent();
    }

    /**
     * The steps that show the outcome.
     *
     * @param subject the case
     * @return some of {@link #steps()}
     */
    public List<CaseStep> deciding(Case subject) {
        return Lists.filter(steps, step -> value.isShownBy(step, subject.requesting()));
    }

    /**
     * Tells whether another account denies a step of the case.
     *
     * @param step one of {@link #steps()}
     * @return true only if the denial is among the accounts that contradict each other on the outcome
     */
    public boolean isDenied(CaseStep step) {
        return Lists.anyMatch(
                dispute.rivals(),
                rival -> rival instanceof CaseStep other
                        && other.denies()
                        && other.key().equals(step.key()));
    }

    /** The fate of a person is not recorded in any text that could be read. */
    @Override
    public Settlement settledBy() {
        if (dispute.isOpen()) {
            return Settlement.DECIDE_BETWEEN_ACCOUNTS;
        }
        return hasBegun()
                ? Settlement.NOTHING
                : howKnown == HowKnown.NOT_LOOKED_FOR ? Settlement.SEARCH : Settlement.FIND_A_SOURCE;
    }

    /** {@return its JSON} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of("outcome", value)
                .with(AnswerMembers.of(this))
                .with("destination", destination)
                .toMap();
    }

    /** {@return the outcome, or the term for the silence, as in "Carried out" and "Not looked for"} */
    @Override
    public String toString() {
        return hasBegun() ? value.label() : howKnown.label();
    }
}
