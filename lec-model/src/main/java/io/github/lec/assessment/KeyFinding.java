package io.github.lec.assessment;

import io.github.lec.dataset.ClaimId;
import io.github.lec.record.ActorId;
import java.util.List;

/**
 * One of the first things to know, as a sentence that was worked out from answers.
 *
 * @param topic what it is about
 * @param words the sentence
 * @param states the states that it counts or names, in the order of their codes
 * @param claims where it can be checked
 */
public record KeyFinding(KeyTopic topic, String words, List<ActorId> states, List<ClaimId> claims) {
    /**
     * Keeps the lists.
     *
     * @param topic what it is about
     * @param words the sentence
     * @param states the states that it counts or names
     * @param claims where it can be checked
     */
    public KeyFinding {
        states = List.copyOf(states);
        claims = List.copyOf(claims);
    }

    @Override
    public String toString() {
        return words;
    }
}
