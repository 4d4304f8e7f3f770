package io.github.lec.report.matrix;

import java.util.Objects;

/**
 * What stands in one column of a matrix.
 *
 * @param key a short name that stays when the heading is worded anew; unique in the matrix
 * @param header the heading: one line, unique in the matrix whatever the case of its letters
 * @param kind what the cells of the column are for the most part
 * @param width how much room the column would like
 * @param rowHeader whether its cells name the row, as the first column mostly does
 */
public record Column(String key, String header, Kind kind, Width width, boolean rowHeader) {

    /** The longest heading that a spreadsheet accepts as the name of a column of a table. */
    private static final int LONGEST_HEADER = 255;

    /** What the cells of a column are, apart from those which say in words why there is nothing to show. */
    public enum Kind {
        /** Words. */
        WORDS,
        /** Whole numbers. */
        COUNT,
        /** Dates, whole or partial. */
        DAY
    }

    /** How much room a column would like; a writer settles the width within these bounds by what stands in it. */
    public enum Width {
        /** A code, a date, a number. */
        NARROW,
        /** A name, a few words. */
        MEDIUM,
        /** A title, a sentence. */
        WIDE,
        /** Several sentences. */
        PARAGRAPH
    }

    /**
     * Checks the key and the heading.
     *
     * @param key a short name that stays when the heading is worded anew; unique in the matrix
     * @param header the heading: one line, unique in the matrix whatever the case of its letters
     * @param kind what the cells of the column are for the most part
     * @param width how much room the column would like
     * @param rowHeader whether its cells name the row, as the first column mostly does
     */
    public Column {
        key = Checks.saysInOneLine(key, "The key of a column");
        header = Checks.saysInOneLine(header, "The heading of a column");
        if (header.length() > LONGEST_HEADER) {
            throw new IllegalArgumentException("The heading of a column must have at most " + LONGEST_HEADER
                    + " characters, but had " + header.length() + ": \"" + header + "\"");
        }
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(width, "width");
    }

    /**
     * {@return a column of words of medium width}
     *
     * @param header the heading
     */
    public static Column words(String header) {
        return new Column(header, header, Kind.WORDS, Width.MEDIUM, false);
    }

    /**
     * {@return a narrow column of whole numbers}
     *
     * @param header the heading
     */
    public static Column counts(String header) {
        return new Column(header, header, Kind.COUNT, Width.NARROW, false);
    }

    /**
     * {@return a narrow column of dates}
     *
     * @param header the heading
     */
    public static Column days(String header) {
        return new Column(header, header, Kind.DAY, Width.NARROW, false);
    }

    /**
     * {@return this column under a key of its own} Without this its key is its heading.
     *
     * @param other a short name that stays when the heading is worded anew
     */
    public Column keyed(String other) {
        return new Column(other, header, kind, width, rowHeader);
    }

    /**
     * {@return this column with another preferred width}
     *
     * @param other the width
     */
    public Column width(Width other) {
        return new Column(key, header, kind, other, rowHeader);
    }

    /**
     * {@return this column as one whose cells name the row} Row headers must be the first columns of a matrix.
     */
    public Column asRowHeader() {
        return new Column(key, header, kind, width, true);
    }
}
