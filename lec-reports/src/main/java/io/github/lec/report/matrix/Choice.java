package io.github.lec.report.matrix;

import io.github.lec.report.limits.ExcelLimits;
import java.util.List;

/** The values from which a reader may choose when filling in a cell of a form. */
public sealed interface Choice {

    /**
     * A few fixed words.
     *
     * @param words the words, none with a comma, together at most 255 characters
     */
    record Words(List<String> words) implements Choice {

        /**
         * Checks that a spreadsheet can hold the words.
         *
         * @param words the words
         */
        public Words {
            words = List.copyOf(words);
            String all = String.join(",", words);
            if (words.isEmpty()
                    || all.length() > ExcelLimits.CHOICES
                    || all.chars().filter(c -> c == ',').count() >= words.size()) {
                throw new IllegalArgumentException("A choice must be of words without commas, together at most "
                        + ExcelLimits.CHOICES + " characters, but was " + words);
            }
        }

        /** {@return the words} */
        @Override
        public String toString() {
            return String.join(", ", words);
        }
    }

    /**
     * The values in one column of another sheet, in some of its rows.
     *
     * @param sheet the name of the sheet
     * @param column the number of the column, from 0
     * @param first the anchor of the first of the rows
     * @param last the anchor of the last of the rows
     */
    record Rows(String sheet, int column, String first, String last) implements Choice {
        /** {@return the sheet, and the first and the last row} */
        @Override
        public String toString() {
            return sheet + ", from " + first + " to " + last;
        }
    }

    /**
     * The values in the first column of a form, also those filled in later.
     *
     * @param sheet the name of the form's sheet
     */
    record Form(String sheet) implements Choice {
        /** {@return the sheet} */
        @Override
        public String toString() {
            return sheet;
        }
    }
}
