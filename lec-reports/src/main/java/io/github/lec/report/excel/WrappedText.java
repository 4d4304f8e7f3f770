package io.github.lec.report.excel;

import java.util.Arrays;

/**
 * A text divided into the pieces between which a line may be broken. A sheet is tried at many widths, and each asks for
 * the lines of every cell; so characters are measured once, and pieces are counted.
 */
final class WrappedText extends TextExtent {
    private final String text;
    private int pieces;
    private int[] starts = new int[8];
    private int[] ends = new int[8];
    private int[] words = new int[8];
    private int[] spaces = new int[8];

    private WrappedText(String text, boolean bold) {
        super(text, bold);
        this.text = text;
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

    @Override
    void add(int start, int end, int word, int space) {
        super.add(start, end, word, space);
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
    }

    /** {@return the number of lines that the text takes when it is wrapped at a width, in digits} */
    int lines(double digits) {
        int room = TextMeasure.room(digits);
        int lines = 1 + moreLines();
        if (isUnbroken(room)) {
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
