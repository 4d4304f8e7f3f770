package io.github.lec.report.matrix;

import io.github.lec.logic.VisibleText;
import java.util.Objects;

/** What every text in a matrix must be; the messages name the part that is not. */
final class Checks {

    private Checks() {}

    /** {@return the text, made legible, if it says anything} */
    static String says(String text, String part) {
        String legible = LegibleText.of(Objects.requireNonNull(text, part));
        if (!VisibleText.says(legible)) {
            throw new IllegalArgumentException(part + " must say something, but was blank");
        }
        return legible;
    }

    /** {@return the text, made legible, if it says something in one line without space around it} */
    static String saysInOneLine(String text, String part) {
        String legible = says(text, part);
        if (!VisibleText.isOneLine(legible)) {
            throw new IllegalArgumentException(
                    part + " must be one line without tabs or space around it, but was \"" + legible + "\"");
        }
        return legible;
    }
}
