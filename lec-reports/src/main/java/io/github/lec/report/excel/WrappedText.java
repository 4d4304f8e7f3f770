package io.github.lec.report.excel;

import java.util.Arrays;

/**
 * A text divided into the pieces between which a line may be broken: after a space, a tab, a hyphen and a full-width
 * character. A sheet is tried at many widths, and each asks for the lines of every cell; so characters are measured
 * once, and pieces are counted.
 */
final class WrappedText {

    /** A longer text without a space is an address, which programs break into half-empty lines. */
    private static final int ADDRESS = 40 * TextMeasure.DIGIT;

    /** Marks a piece that ends a line, in place of the width of the space after it. */
    private static final int NEW_LINE = -1;

    private final String text;
    private final boolean bold;
    private int pieces;
    private int[] starts = new int[8];
    private int[] ends = new int[8];
    private int[] words = new int[8];
    private int[] spaces = new int[8];
    private boolean hasNewLine;
    private int lastLine;
    private int longestLine;
    private int longestWord;

    /** The lines that addresses take beyond what their width asks for. */
    private int moreLines;

    private WrappedText(String text, boolean bold) {
        this.text = text;
        this.bold = bold;
    }

    /** {@return a text, measured} */
    static WrappedText of(String text) {
        WrappedText measured = new WrappedText(text, false);
        measured.divide();
        return measured;
    }

    /** {@return a text in bold type, measured} */
    static WrappedText ofBold(String text) {
        WrappedText measured = new WrappedText(text, true);
        measured.divide();
        return measured;
    }

    private int thousandths(char c) {
        return bold ? TextMeasure.thousandthsInBold(c) : TextMeasure.thousandths(c);
    }

    private void divide() {
        char[] chars = text.toCharArray();
        int start = 0;
        int word = 0;
        int unspaced = 0;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            int more = thousandths(c);
            if (TextMeasure.isWithinWord(c)) {
                word += more;
                continue;
            }
            if (c == ' ' || c != '-' && Character.isWhitespace(c)) {
                addAddress(unspaced, word);
                add(start, i, word, c == '\n' ? NEW_LINE : more);
                start = i + 1;
                word = 0;
                unspaced = 0;
                continue;
            }
            word += more;
            if (TextMeasure.mayBreakAfter(text, i)) {
                addAddress(unspaced, word);
                add(start, i + 1, word, 0);
                start = i + 1;
                unspaced = c == '-' ? unspaced + word : 0;
                word = 0;
            }
        }
        addAddress(unspaced, word);
        add(start, chars.length, word, 0);
    }

    /** Counts an address: text that is so long without a space. */
    private void addAddress(int before, int word) {
        if (before <= ADDRESS && before + word > ADDRESS) {
            moreLines++;
        }
    }

    private void add(int start, int end, int word, int space) {
        if (pieces == starts.length) {
            starts = Arrays.copyOf(starts, 2 * pieces);
            ends = Arrays.copyOf(ends, 2 * pieces);
            words = Arrays.copyOf(words, 2 * pieces);
            spaces = Arrays.copyOf(spaces, 2 * pieces);
        }
        starts[pieces] = start;
        ends[pieces] = end;
        words[pieces] = word;
        spaces[pieces] = space;
        pieces++;
        hasNewLine |= space == NEW_LINE;
        lastLine += word + Math.max(space, 0);
        longestLine = Math.max(longestLine, lastLine);
        longestWord = Math.max(longestWord, word);
        if (space == NEW_LINE) {
            lastLine = 0;
        }
    }

    /** {@return the width of the longest line of the text, in thousandths of the type size} */
    int longest() {
        return longestLine;
    }

    /** {@return whether the text takes one line where there is room for it} */
    boolean isOneLine() {
        return !hasNewLine && moreLines == 0;
    }

    /** {@return the width of the longest part of the text that is not broken between lines, in digits} */
    double longestWord() {
        return TextMeasure.inDigits(longestWord);
    }

    /** {@return the number of lines that the text takes when it is wrapped at a width, in digits} */
    int lines(double digits) {
        int room = TextMeasure.room(digits);
        int lines = 1 + moreLines;
        if (longestLine <= room && !hasNewLine) {
            return lines;
        }
        int line = 0;
        for (int i = 0; i < pieces; i++) {
            if (line + words[i] > room) {
                lines += line > 0 ? 1 : 0;
                line = 0;
            }
            if (words[i] > room) {
                int end = ends[i];
                int from = starts[i];
                for (int next = broken(from, end, room); next < end; next = broken(from, end, room)) {
                    lines++;
                    from = next;
                }
                line = widthOf(from, end);
            } else {
                line += words[i];
            }
            if (spaces[i] == NEW_LINE) {
                lines++;
                line = 0;
            } else {
                line += spaces[i];
            }
        }
        return lines;
    }

    /** {@return where the second line begins of a word that is too long for one} */
    private int broken(int from, int end, int room) {
        int line = 0;
        for (int i = from; i < end; i++) {
            line += thousandths(text.charAt(i));
            if (line > room && i > from) {
                return i;
            }
        }
        return end;
    }

    private int widthOf(int from, int end) {
        int sum = 0;
        for (int i = from; i < end; i++) {
            sum += thousandths(text.charAt(i));
        }
        return sum;
    }
}
