package io.github.lec.report.words;

import io.github.lec.dataset.ClaimId;
import io.github.lec.report.matrix.Evidence;
import io.github.lec.report.matrix.Meaning;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The content of one cell: words, their meaning, and the claims and searches they rest on, the most informative first.
 *
 * @param words what the reader reads
 * @param meaning what the words mean
 * @param evidence the claims and searches they rest on
 * @param contested whether another source says otherwise on a clause, without effect on the answer
 */
public record WordedAnswer(String words, Meaning meaning, List<Evidence> evidence, boolean contested) {
    /**
     * Keeps each claim and search once.
     *
     * @param words what the reader reads
     * @param meaning what the words mean
     * @param evidence the claims and searches they rest on
     * @param contested whether another source says otherwise
     */
    public WordedAnswer {
        evidence = List.copyOf(new LinkedHashSet<>(evidence));
    }

    /**
     * Words beside which no other source is told.
     *
     * @param words what the reader reads
     * @param meaning what the words mean
     * @param evidence the claims and searches they rest on
     */
    public WordedAnswer(String words, Meaning meaning, List<Evidence> evidence) {
        this(words, meaning, evidence, false);
    }

    /**
     * {@return words that are neither good nor bad and rest on claims}
     *
     * @param words the words
     * @param claims the claims
     */
    public static WordedAnswer of(String words, Collection<ClaimId> claims) {
        return new WordedAnswer(words, Meaning.NEUTRAL, Evidences.of(claims));
    }

    /**
     * {@return words that rest on nothing}
     *
     * @param words the words
     */
    public static WordedAnswer of(String words) {
        return new WordedAnswer(words, Meaning.NEUTRAL, List.of());
    }

    /**
     * {@return the same words with another meaning}
     *
     * @param other the meaning
     */
    public WordedAnswer meaning(Meaning other) {
        return new WordedAnswer(words, other, evidence, contested);
    }

    /**
     * {@return this after some words}
     *
     * @param before the words before it
     */
    public WordedAnswer prefixed(String before) {
        return new WordedAnswer(before + words, meaning, evidence, contested);
    }

    /**
     * {@return this and another, in one cell; what is unknown in either is unknown}
     *
     * @param other the other answer
     */
    public WordedAnswer and(WordedAnswer other) {
        return beside(other, Labels.lowerFirst(other.words));
    }

    /**
     * {@return this and another that begins with a name, in one cell; what is unknown in either is unknown}
     *
     * @param named the other answer
     */
    public WordedAnswer beside(WordedAnswer named) {
        return beside(named, named.words);
    }

    private WordedAnswer beside(WordedAnswer other, String written) {
        List<Evidence> all = new ArrayList<>(evidence);
        all.addAll(other.evidence);
        Meaning both = meaning == Meaning.UNKNOWN || other.meaning == Meaning.UNKNOWN ? Meaning.UNKNOWN : meaning;
        return new WordedAnswer(words + "; " + written, both, all, contested || other.contested);
    }
}
