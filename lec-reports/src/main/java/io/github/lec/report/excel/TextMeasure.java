package io.github.lec.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The width of text in Arial, in the unit of spreadsheets: the width of a digit.
 *
 * <p>Measuring with real fonts would make the same workbook differ from machine to machine, and fail where there are
 * none, as on most servers. So the widths of the common characters are listed here; others are estimated. The estimates
 * are rather too wide: a little white space does no harm, a cut word does.
 */
final class TextMeasure {

    /** The widths of the printable ASCII characters in thousandths of the type size, from the space to the tilde. */
    private static final int[] ASCII = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, // space to /
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, // 0 to ?
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, // @ to O
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, // P to _
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, // ` to o
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584 // p to ~
    };

    /** The same in bold type. Most letters are less than {@link #BOLD} times as wide, narrow ones more. */
    private static final int[] ASCII_IN_BOLD = {
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, // space to /
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, // 0 to ?
        975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778, // @ to O
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, // P to _
        333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, // ` to o
        611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584 // p to ~
    };

    static final int DIGIT = 556;
    private static final int CAPITAL = 740;
    private static final int OTHER = 600;
    private static final int FULL_WIDTH = 1020;

    /**
     * Programs lay out text slightly differently, and some replace Arial by a wider font.
     */
    private static final double ALLOWANCE = 1.04;

    /** How much wider bold type is than regular type. */
    static final double BOLD = 1.14;

    /** The end of Latin script, whose characters are the most frequent. */
    private static final char END_OF_LATIN = 0x180;

    /**
     * The width of each character that has been asked for, plus one; threads that find none work out the same. To look up
     * the type of a character takes longer than all else that is asked of it.
     */
    private static final short[] KNOWN = new short[Character.MAX_VALUE + 1];

    private static final double BLANK = inDigits(ASCII[0]);

    private static final Pattern SPACE = Pattern.compile(" ");

    private TextMeasure() {}

    /** {@return the width of the longest line of a text} */
    static double longestLine(String text) {
        int longest = 0;
        int line = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                longest = Math.max(longest, line);
                line = 0;
            } else {
                line += thousandths(c);
            }
        }
        return inDigits(Math.max(longest, line));
    }

    /** {@return the room that text has in a column of a width in digits, in thousandths of the type size} */
    static int room(double width) {
        return (int) (width * DIGIT / ALLOWANCE);
    }

    /**
     * {@return the lines of a text of one line, broken between words so that none is wider than a width if possible}
     */
    static List<String> fold(String text, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double taken = 0;
        for (String word : SPACE.split(text, -1)) {
            double more = longestLine(word);
            if (!line.isEmpty() && taken + BLANK + more > width) {
                lines.add(line.toString());
                line.setLength(0);
                taken = 0;
            }
            taken += line.isEmpty() ? more : BLANK + more;
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    static double inDigits(int thousandths) {
        return (double) thousandths / DIGIT * ALLOWANCE;
    }

    /** {@return whether a character is a frequent one at which no line breaks: most are, and need no closer look} */
    static boolean isWithinWord(char c) {
        return c > ' ' && c < END_OF_LATIN && c != '-';
    }

    /** A hyphen before a digit stands in a day or an id, which some programs do not break there. */
    static boolean mayBreakAfter(String text, int i) {
        char c = text.charAt(i);
        boolean hyphen = c == '-' && !(i + 1 < text.length() && Character.isDigit(text.charAt(i + 1)));
        return c == ' ' || hyphen || c == '\t' || isFullWidth(c);
    }

    static int thousandths(char c) {
        int known = KNOWN[c];
        return known > 0 ? known - 1 : found(c);
    }

    /** {@return the width of a character in bold type} */
    static int thousandthsInBold(char c) {
        return c >= ' ' && c <= '~' ? ASCII_IN_BOLD[c - ' '] : (int) Math.ceil(thousandths(c) * BOLD);
    }

    private static int found(char c) {
        int width = c >= ' ' && c <= '~' ? ASCII[c - ' '] : c < 0x80 ? OTHER : byType(c);
        KNOWN[c] = (short) (width + 1);
        return width;
    }

    private static int byType(char c) {
        if (isFullWidth(c)) {
            return FULL_WIDTH;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.FORMAT -> 0;
            case Character.UPPERCASE_LETTER -> CAPITAL;
            // a surrogate, mostly of a full-width character
            case Character.SURROGATE -> FULL_WIDTH / 2;
            default -> c == '\u2014' || c == '\u2026' ? FULL_WIDTH : OTHER;
        };
    }

    static boolean isFullWidth(char c) {
        return c >= '\u1100'
                && (c <= '\u115F'
                        || c >= '\u2E80' && c <= '\uA4CF'
                        || c >= '\uAC00' && c <= '\uD7A3'
                        || c >= '\uF900' && c <= '\uFAFF'
                        || c >= '\uFE30' && c <= '\uFE6F'
                        || c >= '\uFF00' && c <= '\uFF60'
                        || c >= '\uFFE0' && c <= '\uFFE6');
    }
}
