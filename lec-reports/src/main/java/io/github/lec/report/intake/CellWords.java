package io.github.lec.report.intake;

import io.github.lec.logic.internal.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The notation of texts in cells.
 *
 * <p>Nearly every text is written unchanged. Space at the ends of a cell is ignored, and a cell cannot contain some
 * characters; so a text that starts or ends with a space or has such a character is written in double quotes, with JSON
 * escapes. Quotes that are not needed are part of the text: a title such as {@code "Sky Net"} keeps its own.
 */
final class CellWords {
    private static final char QUOTE = '"';

    /** The separators between several texts in a cell; ids and codes never contain a comma. */
    enum Separator {
        /** Between texts. */
        BETWEEN_TEXTS(";\n"),
        /** Between ids and codes. */
        BETWEEN_CODES(";,\n");

        private final String characters;

        Separator(String characters) {
            this.characters = characters;
        }

        private boolean isIn(String text) {
            return text.chars().anyMatch(c -> characters.indexOf(c) >= 0);
        }
    }

    private CellWords() {}

    /** {@return what is in a cell for a text} */
    static String write(String text) {
        return needsQuotes(text) ? quoted(text) : text;
    }

    /** {@return the text of a cell; empty if there is none} */
    static String read(String cell) {
        return unquoted(strip(cell)).filter(CellWords::needsQuotes).orElse(strip(cell));
    }

    /** {@return what is in a cell for several texts} */
    static String write(List<String> texts, Separator separator) {
        return String.join(
                "; ",
                texts.stream()
                        .map(text -> needsQuotes(text, separator) ? quoted(text) : text)
                        .toList());
    }

    /** {@return the texts of a cell} */
    static List<String> read(String cell, Separator separator) {
        List<String> texts = new ArrayList<>();
        int from = 0;
        while (from < cell.length()) {
            int end = endOfQuoted(cell, from, separator);
            boolean quoted = end > 0;
            end = quoted ? end : endOfPlain(cell, from, separator);
            String item = strip(cell.substring(from, end));
            if (!item.isEmpty()) {
                texts.add(quoted ? unquoted(item).orElse(item) : item);
            }
            from = end + 1;
        }
        return texts;
    }

    private static int endOfPlain(String cell, int from, Separator separator) {
        int end = from;
        while (end < cell.length() && separator.characters.indexOf(cell.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** {@return the end of the quoted text that starts here, if there is one whose quotes are needed; otherwise -1} */
    private static int endOfQuoted(String cell, int from, Separator separator) {
        int start = from;
        while (start < cell.length() && isBlank(cell.charAt(start)) && cell.charAt(start) != '\n') {
            start++;
        }
        if (start >= cell.length() || cell.charAt(start) != QUOTE) {
            return -1;
        }
        int close = start + 1;
        while (close < cell.length() && cell.charAt(close) != QUOTE) {
            close += cell.charAt(close) == '\\' ? 2 : 1;
        }
        if (close >= cell.length()) {
            return -1;
        }
        int end = endOfPlain(cell, close + 1, separator);
        boolean alone = strip(cell.substring(close + 1, end)).isEmpty();
        return alone
                        && unquoted(cell.substring(start, close + 1))
                                .filter(text -> needsQuotes(text, separator))
                                .isPresent()
                ? end
                : -1;
    }

    private static boolean needsQuotes(String text, Separator separator) {
        return needsQuotes(text) || separator.isIn(text) || text.charAt(0) == QUOTE;
    }

    private static boolean needsQuotes(String text) {
        return !text.equals(strip(text))
                || text.codePoints().anyMatch(CellWords::cannotStandInCell)
                || text.codePoints().allMatch(CellWords::hasNoShape)
                || unquoted(text).filter(CellWords::needsQuotes).isPresent();
    }

    private static boolean hasNoShape(int codePoint) {
        return isBlank(codePoint) || Character.getType(codePoint) == Character.FORMAT;
    }

    private static boolean cannotStandInCell(int codePoint) {
        return (Character.isISOControl(codePoint) || VisibleText.isLineBreak(codePoint))
                        && codePoint != '\n'
                        && codePoint != '\t'
                || (codePoint & 0xFFFE) == 0xFFFE
                || codePoint >= 0xFDD0 && codePoint <= 0xFDEF;
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder().append(QUOTE);
        text.codePoints().forEach(codePoint -> {
            if (codePoint == QUOTE || codePoint == '\\') {
                quoted.append('\\').appendCodePoint(codePoint);
            } else {
                appendEscaped(quoted, codePoint);
            }
        });
        return quoted.append(QUOTE).toString();
    }

    /** Appends a character, or its JSON escape if a cell cannot contain it. */
    static void appendEscaped(StringBuilder text, int codePoint) {
        if (!cannotStandInCell(codePoint)) {
            text.appendCodePoint(codePoint);
            return;
        }
        for (char unit : Character.toChars(codePoint)) {
            text.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
        }
    }

    /** {@return the text between quotes, without escapes; nothing if this is not a quoted text} */
    private static Optional<String> unquoted(String cell) {
        int last = cell.length() - 1;
        if (last < 1 || cell.charAt(0) != QUOTE || cell.charAt(last) != QUOTE) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < last; i++) {
            char c = cell.charAt(i);
            if (c == QUOTE) {
                return Optional.empty();
            }
            if (c != '\\') {
                text.append(c);
            } else if (cell.startsWith("u", i + 1) && i + 5 < last) {
                try {
                    text.append((char) Integer.parseUnsignedInt(cell, i + 2, i + 6, 16));
                } catch (NumberFormatException e) {
                    return Optional.empty();
                }
                i += 5;
            } else if (i + 1 < last && (cell.charAt(i + 1) == QUOTE || cell.charAt(i + 1) == '\\')) {
                text.append(cell.charAt(i + 1));
                i++;
            } else {
                return Optional.empty();
            }
        }
        return isWellFormed(text) ? Optional.of(text.toString()) : Optional.empty();
    }

    /** An unpaired surrogate could be read but not written. */
    static boolean isWellFormed(CharSequence text) {
        return text.codePoints()
                .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    /** {@return the text without space around it, of whatever width} */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }
}
