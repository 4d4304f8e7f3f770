package io.github.lec.report.excel;

import io.github.lec.report.matrix.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A link as a formula that shows what a cell says and leads somewhere. */
final class LinkFormula {

    /** The longest text that Excel accepts between quotation marks in a formula and as an address. */
    private static final int LONGEST_LITERAL = 255;

    /** The longest formula that Excel accepts. */
    private static final int LONGEST_FORMULA = 8_192;

    /** What is added to the words of a link whose row has been deleted. */
    static final String GONE = " [row not found]";

    private LinkFormula() {}

    /** {@return a formula that leads to an address, or empty if Excel would not accept one that long} */
    static Optional<String> to(String address, Cell cell) {
        return address.length() > LONGEST_LITERAL
                ? Optional.empty()
                : accepted("HYPERLINK(" + literal(address) + "," + value(cell) + ")");
    }

    /**
     * {@return a formula that looks for a row when it is calculated, so that it leads there wherever sorting, inserting
     * and deleting have moved it, and says so if the row is gone}
     *
     * @param sheet the name of the sheet
     * @param key where and by which words the row is found
     */
    static Optional<String> toRow(String sheet, RowFinder.Key key, Cell cell) {
        String found = "MATCH(" + literal(key.sought()) + "," + Place.wholeColumn(sheet, key.column()) + ",0)";
        String shown = isNumber(cell)
                ? "IF(ISERROR(" + found + ")," + literal(cell.words() + GONE) + "," + cell.words() + ")"
                : literals(cell.words()) + "&IF(ISERROR(" + found + ")," + literal(GONE) + ",\"\")";
        String place = literal("#" + Place.onSheet(sheet, "A")) + "&IFERROR(" + found + ",1)";
        return accepted("HYPERLINK(" + place + "," + shown + ")");
    }

    private static Optional<String> accepted(String formula) {
        return formula.length() > LONGEST_FORMULA ? Optional.empty() : Optional.of(formula);
    }

    private static String value(Cell cell) {
        return isNumber(cell) ? cell.words() : literals(cell.words());
    }

    private static boolean isNumber(Cell cell) {
        return cell instanceof Cell.Count count && CellText.isExact(count.value());
    }

    /** Long words are put together from parts, each short enough to stand between quotation marks. */
    private static String literals(String words) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (start < words.length()) {
            int end = Math.min(start + LONGEST_LITERAL, words.length());
            if (end < words.length() && Character.isLowSurrogate(words.charAt(end))) {
                end--;
            }
            parts.add(literal(words.substring(start, end)));
            start = end;
        }
        return String.join("&", parts);
    }

    /** Data get into the formula as a literal only, with every quotation mark doubled: they cannot leave it. */
    private static String literal(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
