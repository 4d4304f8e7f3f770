package io.github.lec.report.excel;

import io.github.lec.report.matrix.Column;

/** Settles the width of one column by what stands in it, within the bounds that the column asks for. */
final class ColumnMeasure {

    /** The total margin at both sides of a cell, in digits. */
    static final double MARGINS = 0.9;

    /** The room for the margins of a cell and some white space between columns, in digits. */
    static final double PADDING = 1.7;

    /** What takes about as much room in the last line of a heading as the button of a filter. */
    private static final String FILTER_BUTTON = " 000";

    /** The longest word for which a column is made wider than it would like; an address may be longer and is broken. */
    private static final double LONGEST_WORD = 44;

    /** How many lines a heading may have before its column becomes wider, if it may. */
    private static final double LINES_OF_HEADING = 3;

    /** How much room one step of indentation takes, in digits. */
    private static final double INDENT = 2;

    /** Close to the widest column there can be; only a text of pages comes near it. */
    static final double WIDEST = 240;

    private final Column column;
    private final Profile profile;
    private int longest;
    private double longestWord;

    /** Whether each cell takes one line if it is not too long. */
    private boolean ofOneLine = true;

    /** Whether the column is of a table that has nothing to list. */
    private boolean ofNothing;

    ColumnMeasure(Column column, Profile profile) {
        this.column = column;
        this.profile = profile;
    }

    /** {@return the room for text in a column of a width, in digits of type that is not bold} */
    static double room(Column column, double width) {
        return (width - MARGINS) / (column.rowHeader() ? TextMeasure.BOLD : 1);
    }

    /**
     * {@return the number of lines that a heading takes above a column of a width, in digits} Headings stand at the
     * top, and the button of a filter in the lower right corner: if the last line is too long to stand beside it, there
     * is a line more.
     */
    static int linesOfHeading(Column column, Profile profile, double width) {
        return WrappedText.ofBold(column.header() + (profile.hasVisualAids() ? FILTER_BUTTON : ""))
                .lines(width - MARGINS - indent(column));
    }

    private static double indent(Column column) {
        return column.kind() == Column.Kind.COUNT ? INDENT : 0;
    }

    /** Takes the words of one more cell into account. */
    void add(TextExtent words) {
        longest = Math.max(longest, words.longest());
        longestWord = Math.max(longestWord, words.longestWord());
        ofOneLine &= words.isOneLine();
    }

    /** Of a table that has nothing to list, the column needs no more room than its words, which are few. */
    void needsOnlyItsWords() {
        ofNothing = true;
    }

    /** {@return whether all cells take one line if they have so much room, in digits} */
    boolean fitsInOneLine(double room) {
        return ofOneLine && longest <= TextMeasure.room(room);
    }

    private double longestLine() {
        return TextMeasure.inDigits(longest);
    }

    /** {@return the width that suits the column best, in digits} */
    double width() {
        double button = profile.hasVisualAids() ? TextMeasure.longestLine(FILTER_BUTTON) : 0;
        double least = Math.max(leastWidth(), Math.min(headingWord() + button + PADDING, widest()));
        double ceiling = Math.max(least, widest());
        double heading = TextMeasure.longestLine(column.header()) * TextMeasure.BOLD / LINES_OF_HEADING + PADDING;
        return Math.max(least, Math.min(Math.max(longestLine() * emphasis() + PADDING, heading), ceiling));
    }

    /** {@return what the least width lacks to the one that suits the column best, in digits} */
    double wish() {
        return width() - leastWidth();
    }

    /** {@return whether the column holds more than codes and single words} */
    boolean hasPhrases() {
        return column.width() != Column.Width.NARROW;
    }

    /** {@return the least width with which hardly any word is broken and no row too high, in digits} */
    double leastWidth() {
        double word = longestWord * emphasis() + indent(column);
        double unbroken = Math.max(headingWord(), Math.min(word, Math.max(widest(), LONGEST_WORD))) + PADDING;
        return Math.min(WIDEST, Math.max(Math.max(narrowest(), unbroken), heightBound()));
    }

    private double headingWord() {
        return WrappedText.ofBold(column.header()).longestWord() + indent(column);
    }

    /** {@return how wide the column must be for its longest text not to need more than the highest row there is} */
    private double heightBound() {
        return longestLine() / (RowHeight.MOST_LINES * 0.85);
    }

    private double emphasis() {
        return column.rowHeader() ? TextMeasure.BOLD : 1;
    }

    private double narrowest() {
        return ofNothing ? 0 : narrowestOfText();
    }

    private double narrowestOfText() {
        return switch (column.width()) {
            case NARROW -> 7;
            case MEDIUM -> column.rowHeader() ? 16 : 12;
            case WIDE -> 22;
            case PARAGRAPH -> 36;
        };
    }

    private double widest() {
        return switch (column.width()) {
            case NARROW -> 13;
            case MEDIUM -> 24;
            case WIDE -> 42;
            case PARAGRAPH -> 70;
        };
    }
}
