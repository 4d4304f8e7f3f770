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
 * @param parts the same for a reader who reads the beginning only, in three parts: what gives the answer, what else its
 *     sentence says, and what follows
 * @param states the states that it counts or names, in the order of their codes
 * @param claims where it can be checked
 */
public record KeyFinding(
        KeyTopic topic,
        ActorId counterpart,
        String words,
        List<String> parts,
        List<ActorId> states,
        List<ClaimId> claims) {
    /**
     * Keeps the lists.
     *
     * @param topic what it is about
     * @param counterpart the state or region with which the states cooperate
     * @param words the sentence
     * @param parts the same for a reader who reads the beginning only, in three parts: what gives the answer, what else
     *     its sentence says, and what follows
     * @param states the states that it counts or names
     * @param claims where it can be checked
     */
    public KeyFinding {
        parts = List.copyOf(parts);
        states = List.copyOf(states);
        claims = List.copyOf(claims);
    }

    /**
     * A finding that is read as a whole.
     *
     * @param topic what it is about
     * @param counterpart the state or region with which the states cooperate
     * @param words the sentence
     * @param states the states that it counts or names
     * @param claims where it can be checked
     */
    public KeyFinding(KeyTopic topic, ActorId counterpart, String words, List<ActorId> states, List<ClaimId> claims) {
        this(topic, counterpart, words, List.of(words, "", ""), states, claims);
    }

    /** {@return a finding whose words are marked with the places at which a reader may stop} */
    static KeyFinding of(
            KeyTopic topic, ActorId counterpart, String marked, List<ActorId> states, List<ClaimId> claims) {
        return new KeyFinding(topic, counterpart, Pause.plain(marked), Pause.parts(marked), states, claims);
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
