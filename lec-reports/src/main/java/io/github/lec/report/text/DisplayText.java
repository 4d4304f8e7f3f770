package io.github.lec.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text on a grid of equally wide characters, as on a terminal. */
final class DisplayText {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private DisplayText() {}

    /** {@return the number of columns of the grid that a text of one line covers} */
    static int width(String line) {
        return line.codePoints().map(DisplayText::width).sum();
    }

    /** {@return the width of the longest word of a text} */
    static int longestWord(String text) {
        int longest = 0;
        for (String word : WHITE_SPACE.split(text, -1)) {
            longest = Math.max(longest, width(word));
        }
        return longest;
    }

    /** {@return the width of the longest line of a text} */
    static int longestLine(String text) {
        return text.lines().mapToInt(DisplayText::width).max().orElse(0);
    }

    /** {@return the lines of a text, broken between words, or within a word that is longer than a line} */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        shown(text).lines().forEach(line -> wrapLine(line, width, lines));
        return lines;
    }

    private static void wrapLine(String text, int width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : WHITE_SPACE.split(text.strip(), -1)) {
            int wordWidth = width(word);
            if (used > 0 && used + 1 + wordWidth > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            int from = 0;
            int left = wordWidth;
            while (left > width) {
                int to = fitting(word, from, width);
                String part = word.substring(from, to);
                lines.add(part);
                left -= width(part);
                from = to;
            }
            line.append(word, from, word.length());
            used += left;
        }
        lines.add(line.toString());
    }

    /** {@return the end of what fits into a line, of a word from a place on; at least one character} */
    private static int fitting(String word, int from, int width) {
        int end = from;
        int used = 0;
        while (end < word.length()) {
            int codePoint = word.codePointAt(end);
            used += width(codePoint);
            if (used > width && end > from) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }

    /** {@return a text filled up with spaces to a width, at its end or at its beginning} */
    static String pad(String line, int width, boolean toTheRight) {
        String spaces = " ".repeat(Math.max(0, width - width(line)));
        return toTheRight ? spaces + line : line + spaces;
    }

    /**
     * {@return a text as it is shown} Tabs would break the grid. Characters that change the direction of writing would
     * also affect the cells that follow in the same line, so they are shown as replacement characters.
     */
    static String shown(String text) {
        return text.replace('\t', ' ').replaceAll("[\u202A-\u202E\u2066-\u2069]", "\uFFFD");
    }

    private static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isFullWidth(codePoint) ? 2 : 1;
    }

    private static boolean isFullWidth(int c) {
        return c >= 0x1100
                && (c <= 0x115F
                        || c >= 0x2E80 && c <= 0xA4CF
                        || c >= 0xAC00 && c <= 0xD7A3
                        || c >= 0xF900 && c <= 0xFAFF
                        || c >= 0xFE30 && c <= 0xFE6F
                        || c >= 0xFF00 && c <= 0xFF60
                        || c >= 0xFFE0 && c <= 0xFFE6
                        || c >= 0x1F300 && c <= 0x1FAFF
                        || c >= 0x20000 && c <= 0x3FFFD);
    }
}
