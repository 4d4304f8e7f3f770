package io.github.lec.report.matrix;

import io.github.lec.logic.internal.VisibleText;

/**
 * Text that every format can contain and every reader can see.
 *
 * <p>Data may contain anything. A control character or an unpaired surrogate is not allowed in XML, and some writers
 * would drop it silently. It is replaced visibly before any writer sees it: a control character by its picture (␀, ␛),
 * anything else by the replacement character (�). Line breaks become a line feed.
 */
final class LegibleText {

    private static final char REPLACEMENT = '\uFFFD';
    private static final char DELETE = '\u007F';
    private static final char PICTURE_OF_DELETE = '\u2421';
    private static final char FIRST_CONTROL_PICTURE = '\u2400';

    private LegibleText() {}

    /** {@return the text with all that cannot be shown replaced; the same object if there is nothing to replace} */
    static String of(String text) {
        char[] chars = text.toCharArray(); // every text passes here, and an array is looked through faster
        for (int i = 0; i < chars.length; i++) {
            if (!isPlain(chars[i])) {
                return replaceFrom(i, text);
            }
        }
        return text;
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < DELETE
                || c > '\u009F' && c < Character.MIN_SURROGATE && !VisibleText.isLineBreak(c)
                || c == '\n'
                || c == '\t';
    }

    private static String replaceFrom(int start, String text) {
        StringBuilder legible = new StringBuilder(text.length()).append(text, 0, start);
        int i = start;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (codePoint == '\r') {
                // CR LF is one line break, and so is a single CR
                if (i == text.length() || text.charAt(i) != '\n') {
                    legible.append('\n');
                }
            } else {
                legible.appendCodePoint(replacementOf(codePoint));
            }
        }
        return legible.toString();
    }

    private static int replacementOf(int codePoint) {
        if (codePoint == '\n' || codePoint == '\t') {
            return codePoint;
        }
        if (VisibleText.isLineBreak(codePoint)) {
            return '\n';
        }
        if (codePoint < ' ') {
            return FIRST_CONTROL_PICTURE + codePoint;
        }
        if (codePoint == DELETE) {
            return PICTURE_OF_DELETE;
        }
        boolean loneSurrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean noCharacter = (codePoint & 0xFFFE) == 0xFFFE || codePoint >= 0xFDD0 && codePoint <= 0xFDEF;
        return Character.isISOControl(codePoint) || loneSurrogate || noCharacter ? REPLACEMENT : codePoint;
    }
}
