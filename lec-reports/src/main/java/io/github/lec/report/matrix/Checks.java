package io.github.lec.report.matrix;

import java.util.Objects;

/** What every text in a matrix must be; the messages name the part that is not. */
final class Checks {

    private Checks() {}

    /** Returns the text, made legible, if it says anything. */
    static String says(String text, String part) {
        String legible = LegibleText.of(Objects.requireNonNull(text, part));
        if (LegibleText.isInvisible(legible)) {
            throw new IllegalArgumentException(part + " must say something, but was blank");
        }
        return legible;
    }

    /** Returns the text, made legible, if it says something in one line without space around it. */
    static String saysInOneLine(String text, String part) {
        String legible = says(text, part);
        if (legible.indexOf('\n') >= 0 || legible.indexOf('\t') >= 0) {
            throw new IllegalArgumentException(part + " must be one line without tabs, but was \"" + legible + "\"");
        }
        if (!legible.equals(legible.strip())) {
            throw new IllegalArgumentException(part + " must not have space around it, but was \"" + legible + "\"");
        }
        return legible;
    }
}
