package io.github.lec.report.conformance;

import java.util.Optional;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/**
 * A cell as it is in the file.
 *
 * @param sheet where it stands
 * @param row its row, from 0
 * @param column its column, from 0
 * @param kind what it holds
 * @param text what it holds, as text; of a formula, the result that was stored with it; empty if there is none
 * @param formula the formula, if it has one
 * @param style how it looks
 * @param fill the colour of its fill; empty if there is none
 * @param marked whether a part of its text is set in superscript or subscript
 */
record CellFact(
        SheetFact sheet,
        int row,
        int column,
        Kind kind,
        String text,
        Optional<String> formula,
        XSSFCellStyle style,
        Optional<Rgb> fill,
        boolean marked) {

    /** What a cell holds. */
    enum Kind {
        TEXT,
        NUMBER,
        OTHER
    }

    /**
     * {@return whether a note may begin here: in the first column or, so as not to be cut off in print, in the first
     * that is not repeated}
     */
    boolean mayHoldNote() {
        return column == 0 || column == sheet.columnAfterRepeated();
    }

    boolean isEmpty() {
        return text.isBlank();
    }

    String address() {
        return new CellAddress(row, column).formatAsString();
    }

    /** {@return where the cell leads, by a link of the sheet or by a formula: an address, or {@code #} and a place} */
    Optional<String> link() {
        return formula.isPresent() ? LinkTarget.ofFormula(formula.get()) : sheet.linkAt(address());
    }

    /** {@return the table in which it stands below the headings} */
    Optional<TableFact> tableOfBody() {
        return sheet.tableOfBody(row, column);
    }

    /** Whether it stands above all tables of the sheet, where title, source and the like are expected. */
    boolean isLead() {
        return sheet.isLead(row);
    }

    /** Whether it is a heading of a table. */
    boolean isHeadingOf(TableFact table) {
        return table.hasAsHeading(row, column);
    }
}
