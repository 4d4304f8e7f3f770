package io.github.lec.report.limits;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in the parts of a workbook, where {@code _x000A_} stands for the character with that number. */
public final class EscapedText {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private EscapedText() {}

    /**
     * The text that is meant.
     *
     * @param text a text as a part has it
     * @return the text with the characters themselves
     */
    public static String read(String text) {
        return text.indexOf('_') < 0
                ? text
                : ESCAPE.matcher(text)
                        .replaceAll(match -> Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(match.group(1), 16))));
    }
}
