package io.github.lec.report.excel;

import io.github.lec.report.limits.ExcelLimits;
import io.github.lec.report.matrix.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A link as a formula that shows the text of a cell and links to a target. */
final class LinkFormula {

    /** The note added to the text of a link whose row has been deleted. */
    static final String GONE = " [row not found]";

    private LinkFormula() {}

    /** {@return a formula that links to an address, or empty if it would be too long for Excel} */
    static Optional<String> to(String address, Cell cell) {
        return address.length() > ExcelLimits.QUOTED
                ? Optional.empty()
                : accepted("HYPERLINK(" + literal(address) + "," + value(cell) + ")");
    }

    /**
     * {@return a formula that searches for a row when it is calculated, so that it finds the row after sorting,
     * inserting and deleting, and says so if the row was deleted}
     *
     * @param sheet the name of the sheet
     * @param key the column and the text by which the row is found
     */
    static Optional<String> toRow(String sheet, RowSearch.Key key, Cell cell) {
        String found = "MATCH(" + literal(key.sought()) + "," + Addresses.wholeColumn(sheet, key.column()) + ",0)";
        String shown = isNumber(cell)
                ? "IF(ISERROR(" + found + ")," + literal(cell.words() + GONE) + "," + cell.words() + ")"
                : literals(cell.words()) + "&IF(ISERROR(" + found + ")," + literal(GONE) + ",\"\")";
        String place = literal("#" + Addresses.onSheet(sheet, "A")) + "&IFERROR(" + found + ",1)";
        return accepted("HYPERLINK(" + place + "," + shown + ")");
    }

    private static Optional<String> accepted(String formula) {
        return formula.length() > ExcelLimits.FORMULA ? Optional.empty() : Optional.of(formula);
    }

    private static String value(Cell cell) {
        return isNumber(cell) ? cell.words() : literals(cell.words());
    }

    private static boolean isNumber(Cell cell) {
        return cell instanceof Cell.Count count && CellText.isExact(count.value());
    }

    /** A long text is joined from parts that are short enough for a quoted literal. */
    private static String literals(String words) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (start < words.length()) {
            int end = Math.min(start + ExcelLimits.QUOTED, words.length());
            if (end < words.length() && Character.isLowSurrogate(words.charAt(end))) {
                end--;
            }
            parts.add(literal(words.substring(start, end)));
            start = end;
        }
        return String.join("&", parts);
    }

    /**
     * Data are only inserted as a literal, with every quotation mark doubled, so that they cannot be part of the
     * formula.
     */
    static String literal(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
