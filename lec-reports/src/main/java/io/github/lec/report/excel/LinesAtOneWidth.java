package io.github.lec.report.excel;

/**
 * The lines of a text that is wrapped at one width only, as in the long tables: nothing is kept for another width.
 */
final class LinesAtOneWidth extends TextExtent {
    private final LineCount count;

    private LinesAtOneWidth(String text, int room) {
        super(text, false);
        this.count = new LineCount(this, room);
    }

    /** {@return the number of lines that a text takes when it is wrapped at a width, in digits} */
    static int of(String text, double digits) {
        LinesAtOneWidth lines = new LinesAtOneWidth(text, TextMeasure.room(digits));
        lines.divide();
        return lines.count.lines() + lines.moreLines();
    }

    @Override
    void add(int start, int end, int word, int space) {
        count.add(start, end, word, space);
    }
}
