package io.github.lec.report.matrix;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;

/** The link of a cell to what it rests on. */
public sealed interface Link {

    /**
     * A row of a matrix of the same book, found by the anchor of that row: {@code Claims} and the id of a claim.
     *
     * @param sheet the name of the sheet that contains the matrix
     * @param anchor the anchor of the row
     */
    record ToRow(String sheet, String anchor) implements Link {

        /**
         * Checks that both parts are not blank.
         *
         * @param sheet the name of the sheet that contains the matrix
         * @param anchor the anchor of the row
         */
        public ToRow {
            sheet = Checks.says(sheet, "The sheet of a link");
            anchor = Checks.says(anchor, "The anchor of a link");
        }

        /** {@return the sheet and the row} */
        @Override
        public String toString() {
            return sheet + ", " + anchor;
        }
    }

    /**
     * The beginning of a sheet of the same book.
     *
     * @param sheet the name of the sheet
     */
    record ToSheet(String sheet) implements Link {

        /**
         * Checks that the sheet is named.
         *
         * @param sheet the name of the sheet
         */
        public ToSheet {
            sheet = Checks.says(sheet, "The sheet of a link");
        }

        /** {@return the sheet} */
        @Override
        public String toString() {
            return sheet;
        }
    }

    /**
     * A page on the web.
     *
     * @param address an absolute http or https address
     *     run anything or open a local file, so no other is allowed
     */
    record ToWeb(URI address) implements Link {

        /**
         * Checks the scheme of the address.
         *
         * @param address an absolute http or https address
         */
        public ToWeb {
            Objects.requireNonNull(address, "address");
            String scheme = Objects.requireNonNullElse(address.getScheme(), "").toLowerCase(Locale.ROOT);
            if (!scheme.equals("http") && !scheme.equals("https") || address.getHost() == null) {
                throw new IllegalArgumentException(
                        "A link to the web must be a full http or https address, but was \"" + address + "\"");
            }
        }

        /** {@return the address} */
        @Override
        public String toString() {
            return address.toString();
        }
    }

    /**
     * {@return a link to a row of another matrix of the book}
     *
     * @param sheet the name of the sheet that contains the matrix
     * @param anchor the anchor of the row
     */
    static Link toRow(String sheet, String anchor) {
        return new ToRow(sheet, anchor);
    }

    /**
     * {@return a link to the beginning of a sheet of the book}
     *
     * @param sheet the name of the sheet
     */
    static Link toSheet(String sheet) {
        return new ToSheet(sheet);
    }

    /**
     * {@return a link to a page on the web}
     *
     * @param address an absolute http or https address
     */
    static Link toWeb(URI address) {
        return new ToWeb(address);
    }
}
