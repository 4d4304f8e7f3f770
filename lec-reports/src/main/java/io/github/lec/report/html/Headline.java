package io.github.lec.report.html;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Evidence;
import java.util.List;
import java.util.Objects;

/**
 * A sentence that summarises the evidence, in two parts: what is read first, and what follows. Whoever makes the
 * sentence says where it can be divided.
 *
 * @param words what is read first
 * @param rest what follows, or empty
 * @param evidence the claims by which it can be checked
 */
public record Headline(String words, String rest, List<Evidence> evidence) {
    /**
     * Keeps the claims.
     *
     * @param words what is read first
     * @param rest what follows, or empty
     * @param evidence the claims by which it can be checked
     */
    public Headline {
        words = words.strip();
        rest = Objects.requireNonNull(rest, "rest").strip();
        evidence = List.copyOf(evidence);
    }

    /**
     * {@return a sentence that is read as a whole}
     *
     * @param sentence the sentence, resting on the claims by which it can be checked
     */
    public static Headline of(Cell sentence) {
        return new Headline(sentence.words(), "", sentence.evidence());
    }

    /** {@return both parts} */
    String whole() {
        return (words + " " + rest).strip();
    }

    @Override
    public String toString() {
        return whole();
    }
}
