package io.github.lec.report.excel;

import io.github.lec.report.matrix.Column;

/** Settles the width of one column by what stands in it, within the bounds that the column asks for. */
final class ColumnMeasure {

    /** The room for the margins of a cell and some white space between columns, in digits. */
    static final double PADDING = 1.7;

    private static final double FILTER_BUTTON = 3;

    /** The longest word for which a column is made wider than it would like; an address may be longer and is broken. */
    private static final double LONGEST_WORD = 44;

    /** How much room one step of indentation takes, in digits. */
    private static final double INDENT = 2;

    /** Close to the widest column there can be; only a text of pages comes near it. */
    private static final double WIDEST = 240;

    private final Column column;
    private final Profile profile;
    private double longestLine;
    private double longestWord;

    ColumnMeasure(Column column, Profile profile) {
        this.column = column;
        this.profile = profile;
    }

    /** {@return the room beside a heading for the button of a filter and the indent of whole numbers, in digits} */
    static double headingReserve(Column column, Profile profile) {
        if (column.kind() == Column.Kind.COUNT) {
            return INDENT * StyleSheet.headingIndent(profile);
        }
        return profile.hasVisualAids() ? FILTER_BUTTON : 0;
    }

    /** Takes the words of one more cell into account. */
    void add(String words) {
        double line = TextMeasure.longestLine(words);
        longestLine = Math.max(longestLine, line);
        // a cell that is shorter than the longest word so far cannot have a longer one
        if (line > longestWord) {
            longestWord = Math.max(longestWord, TextMeasure.longestWord(words));
        }
    }

    /** {@return the width that suits the column best, in digits} */
    double width() {
        double least = leastWidth();
        double ceiling = Math.max(least, widest());
        return Math.max(least, Math.min(longestLine * emphasis() + PADDING, ceiling));
    }

    /** {@return the least width with which hardly any word is broken and no row too high, in digits} */
    double leastWidth() {
        double heading = TextMeasure.longestWord(column.header()) * TextMeasure.BOLD + headingReserve(column, profile);
        double indent = column.kind() == Column.Kind.COUNT ? INDENT : 0;
        double word = longestWord * emphasis() + indent;
        double unbroken = Math.max(heading, Math.min(word, Math.max(widest(), LONGEST_WORD))) + PADDING;
        return Math.min(WIDEST, Math.max(Math.max(narrowest(), unbroken), heightBound()));
    }

    /** {@return how wide the column must be for its longest text not to need more than the highest row there is} */
    private double heightBound() {
        return longestLine / (RowHeight.MOST_LINES * 0.85);
    }

    private double emphasis() {
        return column.rowHeader() ? TextMeasure.BOLD : 1;
    }

    private double narrowest() {
        return switch (column.width()) {
            case NARROW -> 7;
            case MEDIUM -> 12;
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
