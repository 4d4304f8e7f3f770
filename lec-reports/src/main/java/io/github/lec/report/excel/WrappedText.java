package io.github.lec.report.excel;

import java.util.Arrays;

/**
 * A text divided into the pieces between which a line may be broken. A sheet is tried at many widths, and each asks for
 * the lines of every cell; so characters are measured once, and pieces are counted.
 */
final class WrappedText extends TextExtent {
    private int pieces;
    private int[] starts = new int[8];
    private int[] ends = new int[8];
    private int[] words = new int[8];
    private int[] spaces = new int[8];

    private WrappedText(String text, boolean bold) {
        super(text, bold);
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
        if (isUnbroken(room)) {
            return 1 + moreLines();
        }
        LineCount count = new LineCount(this, room);
        for (int i = 0; i < pieces; i++) {
            count.add(starts[i], ends[i], words[i], spaces[i]);
        }
        return count.lines() + moreLines();
    }
}
