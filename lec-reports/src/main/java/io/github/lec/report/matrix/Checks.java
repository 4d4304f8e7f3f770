package io.github.lec.report.matrix;

import io.github.lec.logic.internal.VisibleText;
import java.util.Objects;

/** Checks the texts of a matrix; the messages name the part that is wrong. */
final class Checks {

    private Checks() {}

    /** {@return the text, made legible, if it is not blank} */
    static String says(String text, String part) {
        String legible = LegibleText.of(Objects.requireNonNull(text, part));
        if (!VisibleText.says(legible)) {
            throw new IllegalArgumentException(part + " must not be blank");
        }
        return legible;
    }

    /** {@return the text, made legible, if it is one line that is not blank and has no space around it} */
    static String saysInOneLine(String text, String part) {
        String legible = says(text, part);
        if (!VisibleText.isOneLine(legible)) {
            throw new IllegalArgumentException(
                    part + " must be one line without tabs or space around it, but was \"" + legible + "\"");
        }
        return legible;
    }
}
