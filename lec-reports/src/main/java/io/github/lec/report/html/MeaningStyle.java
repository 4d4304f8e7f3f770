package io.github.lec.report.html;

import io.github.lec.report.matrix.Meaning;
import java.util.Optional;

/** How a meaning looks: a class of the style sheet, which gives it a colour and a sign, and what the legend says of it. */
enum MeaningStyle {
    GOOD(Meaning.GOOD, "good", "✓", "What was asked for is there"),
    WEAK(Meaning.WEAK, "weak", "◐", "Weaker than asked for"),
    MISSING(Meaning.MISSING, "missing", "✗", "Known not to be there"),
    UNKNOWN(Meaning.UNKNOWN, "unknown", "?", "Not known"),
    NOT_APPLICABLE(Meaning.NOT_APPLICABLE, "na", "–", "Not applicable");

    private final Meaning meaning;
    private final String style;
    private final String sign;
    private final String legend;

    MeaningStyle(Meaning meaning, String style, String sign, String legend) {
        this.meaning = meaning;
        this.style = style;
        this.sign = sign;
        this.legend = legend;
    }

    /** Returns the mark of a meaning; what is neutral has none. */
    static Optional<MeaningStyle> of(Meaning meaning) {
        for (MeaningStyle mark : values()) {
            if (mark.meaning == meaning) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    /** Returns the meaning. */
    Meaning meaning() {
        return meaning;
    }

    /** Returns the class in the style sheet. */
    String style() {
        return style;
    }

    /** Returns the sign that the style sheet puts before the words. */
    String sign() {
        return sign;
    }

    /** Returns what the legend says. */
    String legend() {
        return legend;
    }
}
