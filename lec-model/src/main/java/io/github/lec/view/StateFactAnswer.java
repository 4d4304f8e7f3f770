package io.github.lec.view;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.actor.Fact;
import io.github.lec.dataset.ClaimId;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.record.ActorId;
import io.github.lec.source.Account;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the law or practice of a state answers a question on a day.
 *
 * @param state the state
 * @param fact the question
 * @param value the answer, one of those that the question allows; nothing if it is open on that day
 * @param howKnown how it is known
 * @param shown the account to show: the first of those that may hold on that day
 * @param claims the claims on which the answer rests
 * @param dispute how the accounts that may hold on that day relate to each other
 */
public record StateFactAnswer(
        ActorId state,
        Fact fact,
        Optional<String> value,
        HowKnown howKnown,
        Optional<Account> shown,
        List<ClaimId> claims,
        Dispute dispute)
        implements Answer<Optional<String>> {
    /**
     * Keeps the claims.
     *
     * @param state the state
     * @param fact the question
     * @param value the answer
     * @param howKnown how it is known
     * @param shown the account to show
     * @param claims the claims on which the answer rests
     * @param dispute how the accounts relate to each other
     */
    public StateFactAnswer {
        claims = List.copyOf(claims);
    }

    /** A state's law is not in the text of a treaty: a source has to state it. */
    @Override
    public Settlement settledBy() {
        if (dispute.isOpen()) {
            return Settlement.DECIDE_BETWEEN_ACCOUNTS;
        }
        return value.isPresent() ? Settlement.NOTHING : Settlement.FIND_A_SOURCE;
    }

    /** {@return its JSON} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of("state", state)
                .with("fact", fact)
                .with("answer", value)
                .with(AnswerMembers.of(this))
                .toMap();
    }

    /**
     * {@return the state, the question and the answer, as in "FR, Death penalty: ABOLISHED", and whether it is
     * disputed}
     */
    @Override
    public String toString() {
        return state + ", " + fact.label() + ": " + value.orElse(howKnown.label()) + dispute.suffix();
    }
}
