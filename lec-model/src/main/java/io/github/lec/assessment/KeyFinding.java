package io.github.lec.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.dataset.ClaimId;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.record.ActorId;
import java.util.List;
import java.util.Map;

/**
 * One of the main findings, as a sentence derived from answers.
 *
 * @param topic what it is about
 * @param counterpart the state or region with which the states do or do not cooperate
 * @param words the sentence
 * @param shortFirst the same for a reader who reads the beginning only: what sums up a long list comes first
 * @param states the states that it counts or names, in the order of their codes
 * @param claims where it can be checked
 */
public record KeyFinding(
        KeyTopic topic,
        ActorId counterpart,
        String words,
        String shortFirst,
        List<ActorId> states,
        List<ClaimId> claims) {
    /**
     * Keeps the lists.
     *
     * @param topic what it is about
     * @param counterpart the state or region with which the states cooperate
     * @param words the sentence
     * @param shortFirst the same for a reader who reads the beginning only: what sums up a long list comes first
     * @param states the states that it counts or names
     * @param claims where it can be checked
     */
    public KeyFinding {
        states = List.copyOf(states);
        claims = List.copyOf(claims);
    }

    /**
     * A finding without a long list that is summed up.
     *
     * @param topic what it is about
     * @param counterpart the state or region with which the states cooperate
     * @param words the sentence
     * @param states the states that it counts or names
     * @param claims where it can be checked
     */
    public KeyFinding(KeyTopic topic, ActorId counterpart, String words, List<ActorId> states, List<ClaimId> claims) {
        this(topic, counterpart, words, words, states, claims);
    }

    /** {@return this finding with words that begin with what sums it up} */
    KeyFinding beginning(String summedUp) {
        return new KeyFinding(topic, counterpart, words, summedUp, states, claims);
    }

    /** {@return its JSON} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of("topic", topic)
                .with("counterpart", counterpart)
                .with("words", words)
                .with("states", states)
                .with("claims", claims)
                .toMap();
    }

    @Override
    public String toString() {
        return words;
    }
}
