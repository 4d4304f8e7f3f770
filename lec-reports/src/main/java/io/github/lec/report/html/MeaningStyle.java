package io.github.lec.report.html;

import io.github.lec.report.matrix.Meaning;
import java.util.Optional;

/**
 * How a meaning looks: a class of the style sheet, which gives it a colour and a sign, and what the legend says of it.
 */
enum MeaningStyle {
    GOOD(Meaning.GOOD, "good"),
    WEAK(Meaning.WEAK, "weak"),
    PRESENT(Meaning.PRESENT, "present"),
    MISSING(Meaning.MISSING, "missing"),
    REPORTED_MISSING(Meaning.REPORTED_MISSING, "reported"),
    UNKNOWN(Meaning.UNKNOWN, "unknown"),
    NOT_APPLICABLE(Meaning.NOT_APPLICABLE, "na");

    private final Meaning meaning;
    private final String style;

    MeaningStyle(Meaning meaning, String style) {
        this.meaning = meaning;
        this.style = style;
    }

    /** {@return the mark of a meaning; what is neutral has none} */
    static Optional<MeaningStyle> of(Meaning meaning) {
        for (MeaningStyle mark : values()) {
            if (mark.meaning == meaning) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    /** {@return the meaning} */
    Meaning meaning() {
        return meaning;
    }

    /** {@return the class in the style sheet} */
    String style() {
        return style;
    }

    /** {@return the sign that the style sheet puts before the words} */
    String sign() {
        return meaning.sign();
    }

    /** {@return what the legend says} */
    String legend() {
        return meaning.legend();
    }
}
