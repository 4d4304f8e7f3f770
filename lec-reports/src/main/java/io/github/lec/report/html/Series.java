package io.github.lec.report.html;

import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Matrix;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table of a book in several editions between which a reader of the page can choose: the same table as of other
 * years, for example. The edition in the book is the one shown first; the others replace its title, its lead and its
 * rows.
 *
 * @param sheet the sheet of the book on which the table stands
 * @param question what the reader chooses by, such as {@code As of}
 * @param current which edition the book's own table is, such as {@code 2026-10-31}
 * @param others the other editions, in the order in which they are offered, after the current one
 */
public record Series(String sheet, String question, String current, List<Edition> others) {

    /**
     * Another edition of a table.
     *
     * @param label how it is offered to the reader, such as {@code 2024-12-31}
     * @param matrix the table, with the same columns as in the book; links that lead nowhere in the book are left out
     */
    public record Edition(String label, Matrix matrix) {

        /**
         * Checks that both parts are there.
         *
         * @param label how it is offered to the reader
         * @param matrix the table
         */
        public Edition {
            label = says(label, "The label of an edition");
            Objects.requireNonNull(matrix, "matrix");
        }

        /** {@return the label} */
        @Override
        public String toString() {
            return label;
        }
    }

    /**
     * Checks that all labels say something and differ.
     *
     * @param sheet the sheet of the book on which the table stands
     * @param question what the reader chooses by
     * @param current which edition the book's own table is
     * @param others the other editions
     * @throws IllegalArgumentException if words are missing, or two editions have the same label
     */
    public Series {
        sheet = says(sheet, "The sheet of a series");
        question = says(question, "The question of a series");
        current = says(current, "The label of the current edition");
        others = List.copyOf(others);
        Set<String> labels = new HashSet<>(Set.of(current));
        for (Edition edition : others) {
            if (!labels.add(edition.label())) {
                throw new IllegalArgumentException(
                        "Two editions of " + sheet + " have the label \"" + edition.label() + "\"");
            }
        }
    }

    /**
     * {@return a series with the book's own edition alone}
     *
     * @param sheet the sheet of the book on which the table stands
     * @param question what the reader chooses by
     * @param current which edition the book's own table is
     */
    public static Series of(String sheet, String question, String current) {
        return new Series(sheet, question, current, List.of());
    }

    /**
     * {@return this series with one more edition}
     *
     * @param label how it is offered to the reader
     * @param matrix the table
     */
    public Series and(String label, Matrix matrix) {
        List<Edition> more = new ArrayList<>(others);
        more.add(new Edition(label, matrix));
        return new Series(sheet, question, current, more);
    }

    /** {@return the table of the book whose other editions this holds} */
    Matrix in(Book book) {
        Matrix own = book.on(sheet)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There are editions of \"" + sheet + "\", but the book has no such sheet"));
        if (own.streamed()) {
            throw new IllegalArgumentException("The table on " + sheet
                    + " comes from a source of rows; only a table that is held in memory can have editions");
        }
        for (Edition edition : others) {
            if (!edition.matrix().columns().equals(own.columns())) {
                throw new IllegalArgumentException("The edition \"" + edition.label() + "\" of " + sheet
                        + " has other columns than the table in the book");
            }
        }
        return own;
    }

    private static String says(String text, String part) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(part + " must not be blank");
        }
        return text;
    }

    /** {@return the sheet, the question and the labels of the editions} */
    @Override
    public String toString() {
        return sheet + ", " + question + ": " + current
                + others.stream().map(edition -> ", " + edition).collect(Collectors.joining());
    }
}
