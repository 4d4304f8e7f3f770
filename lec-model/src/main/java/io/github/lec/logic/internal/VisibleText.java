package io.github.lec.logic.internal;

import java.util.HexFormat;

/**
 * What a reader sees of a text: whether it has visible characters, and whether it is on one line. Readers and writers
 * of texts share these checks, so that every accepted text can be shown.
 */
public final class VisibleText {
    private static final int DELETE = 0x7F;
    private static final int NEXT_LINE = 0x85;
    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;
    private static final int COMBINING_GRAPHEME_JOINER = 0x34F;
    private static final int BLANK_BRAILLE_PATTERN = 0x2800;

    private VisibleText() {}

    /**
     * Whether a text has visible characters.
     *
     * @param text the text
     * @return false if all its characters are spaces, line breaks or have no shape, such as a zero-width space or a
     *     soft hyphen
     */
    public static boolean says(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int first = text.codePointAt(i);
            if (first > ' ' && first < DELETE || !isInvisible(first)) { // most texts need no closer look
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a text is on one line, as a name or a title must be.
     *
     * @param text the text
     * @return true if it has no line breaks, no tabs and no space at its ends
     */
    public static boolean isOneLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t' || isLineBreak(c)) {
                return false;
            }
        }
        return text.isEmpty() || !isSpace(text.charAt(0)) && !isSpace(text.charAt(text.length() - 1));
    }

    /**
     * Whether a character ends a line.
     *
     * @param codePoint the character
     * @return true for line feed, carriage return, next line, line separator and paragraph separator
     */
    public static boolean isLineBreak(int codePoint) {
        return codePoint == '\n'
                || codePoint == '\r'
                || codePoint == NEXT_LINE
                || codePoint == LINE_SEPARATOR
                || codePoint == PARAGRAPH_SEPARATOR;
    }

    /**
     * A text as a message quotes it: all on one line, with invisible characters, and those that change the direction of
     * the text, as escapes.
     *
     * @param text the text
     * @return the same text if nothing needs to be escaped; a line break is {@code \\u000a}, a zero-width space {@code
     *     \\u200b}
     */
    public static String quoted(String text) {
        if (text.codePoints().noneMatch(VisibleText::isEscaped)) {
            return text;
        }
        StringBuilder quoted = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isEscaped(c)) {
                for (char unit : Character.toChars(c)) {
                    quoted.append("\\u").append(HexFormat.of().toHexDigits(unit));
                }
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.toString();
    }

    private static boolean isEscaped(int codePoint) {
        return codePoint != ' ' && isInvisible(codePoint) || Character.isISOControl(codePoint);
    }

    private static boolean isInvisible(int codePoint) {
        return isSpace(codePoint)
                || isLineBreak(codePoint)
                || Character.getType(codePoint) == Character.FORMAT
                || codePoint == COMBINING_GRAPHEME_JOINER
                || codePoint == BLANK_BRAILLE_PATTERN
                || isHangulFiller(codePoint)
                || isVariationSelector(codePoint);
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    /** Unicode classifies these as letters, but they are blank. */
    private static boolean isHangulFiller(int codePoint) {
        return codePoint == 0x115F || codePoint == 0x1160 || codePoint == 0x3164 || codePoint == 0xFFA0;
    }

    /** They change how the preceding character looks and are invisible on their own. */
    private static boolean isVariationSelector(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }

    /**
     * The beginning of a text that may be too long for a message.
     *
     * @param text the text
     * @param longest the most characters
     * @return the text, or its beginning with an ellipsis; a pair of surrogates is never halved
     */
    public static String beginning(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest) + "…";
    }
}
