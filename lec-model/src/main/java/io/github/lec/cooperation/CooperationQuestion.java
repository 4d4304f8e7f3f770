package io.github.lec.cooperation;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.dataset.ClaimId;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.record.ActorId;
import io.github.lec.source.Topic;
import java.util.Map;

/**
 * The question whether a form of cooperation between a state and a counterpart is on record.
 *
 * @param state the state
 * @param counterpart the state or region with which it may cooperate
 * @param topic the form of cooperation
 */
public record CooperationQuestion(ActorId state, ActorId counterpart, Topic topic) {
    private static final String MEMBER = "cooperation";

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
