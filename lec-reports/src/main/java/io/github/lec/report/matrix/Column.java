package io.github.lec.report.matrix;

import io.github.lec.report.limits.ExcelLimits;
import java.util.List;
import java.util.Objects;

/**
 * A column of a matrix.
 *
 * @param key a short name that stays when the heading is changed; unique in the matrix
 * @param header the heading: one line, unique in the matrix whatever the case of its letters
 * @param kind the kind of most cells of the column
 * @param width the preferred width of the column
 * @param rowHeader whether its cells name the row, as the first column usually does
 */
public record Column(String key, String header, Kind kind, Width width, boolean rowHeader) {

    /** The kind of the cells of a column, except those that say in words why there is no value. */
    public enum Kind {
        /** Words. */
        WORDS,
        /** Whole numbers. */
        COUNT,
        /** Dates, whole or partial. */
        DAY
    }

    /** The preferred width of a column; a writer sets the width within these bounds by the content. */
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
     * @param key a short name that stays when the heading is changed; unique in the matrix
     * @param header the heading: one line, unique in the matrix whatever the case of its letters
     * @param kind the kind of most cells of the column
     * @param width the preferred width of the column
     * @param rowHeader whether its cells name the row, as the first column usually does
     * @throws IllegalArgumentException if the key or the heading is blank, has several lines or is too long
     */
    public Column {
        key = Checks.saysInOneLine(key, "The key of a column");
        header = Checks.saysInOneLine(header, "The heading of a column");
        if (header.length() > ExcelLimits.NAME) {
            throw new IllegalArgumentException("The heading of a column must have at most " + ExcelLimits.NAME
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
     * {@return the place of a column among others, from 0}
     *
     * @param key its key
     * @param columns the columns of a matrix
     * @throws IllegalArgumentException if there is no such column
     */
    public static int indexOf(String key, List<Column> columns) {
        List<String> keys = columns.stream().map(Column::key).toList();
        int index = keys.indexOf(key);
        if (index < 0) {
            throw new IllegalArgumentException("There is no column \"" + key + "\"; the matrix has only " + keys);
        }
        return index;
    }

    /**
     * {@return this column under a key of its own} Without this its key is its heading.
     *
     * @param other a short name that stays when the heading is changed
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

    /** {@return the heading and the kind} */
    @Override
    public String toString() {
        return header + " (" + kind + ")";
    }
}
