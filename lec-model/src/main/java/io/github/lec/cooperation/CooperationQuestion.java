package io.github.lec.cooperation;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.dataset.ClaimId;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.source.Topic;
import java.util.Map;
import java.util.Optional;

/**
 * The question whether a form of cooperation between a state and a counterpart is on record.
 *
 * @param state the state
 * @param counterpart the state or region with which it may cooperate
 * @param topic the form of cooperation
 */
public record CooperationQuestion(ActorId state, ActorId counterpart, Topic topic) {
    private static final String MEMBER = "cooperation";

    /**
     * Reads what {@link #claim()} gives.
     *
     * @param claim the id of a claim
     * @return the question; nothing if the claim asks another one
     * @throws InvalidValueException if {@code claim} is null
     */
    public static Optional<CooperationQuestion> askedBy(ClaimId claim) {
        InvalidValueException.given(claim, "claim");
        return claim.topic()
                .flatMap(topic -> claim.counterpart()
                        .map(other -> new CooperationQuestion(ActorId.of(claim.record()), other, topic)));
    }

    /** {@return the id under which the question is listed where no record answers it} */
    public ClaimId claim() {
        return ClaimId.of(state.value(), MEMBER, counterpart.value() + "/" + topic.name());
    }

    /** {@return its JSON} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of("state", state)
                .with("counterpart", counterpart)
                .with("topic", topic)
                .toMap();
    }

    /** {@return the states and the form of cooperation} */
    @Override
    public String toString() {
        return state + " with " + counterpart + ": " + topic.label();
    }
}
