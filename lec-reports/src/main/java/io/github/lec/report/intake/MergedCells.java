package io.github.lec.report.intake;

import io.github.lec.logic.internal.VisibleText;
import io.github.lec.report.limits.ExcelLimits;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;

/**
 * Cells that a sheet merges into one. The format writes them as one cell or as two ends: cells, whole columns ({@code
 * A:B}) or whole rows ({@code 3:4}). The ends may be in either order and may have dollar signs.
 *
 * @param words what they are, for messages
 * @param firstRow the first row, counted from 0
 * @param lastRow the last row
 * @param firstColumn the first column, counted from 0
 * @param lastColumn the last column
 */
record MergedCells(String words, int firstRow, int lastRow, int firstColumn, int lastColumn) {
    private static final int LAST_ROW = ExcelLimits.ROWS - 1;
    private static final int LAST_COLUMN = ExcelLimits.COLUMNS - 1;
    private static final Pattern END = Pattern.compile("(?:\\$?([A-Za-z]{1,3}))?(?:\\$?(\\d{1,7}))?");
    private static final int SHOWN = 80;

    /** One end of a range: a cell, or a whole column or row. */
    private record End(boolean hasColumn, int column, boolean hasRow, int row) {
        static End of(String written, String all) {
            Matcher end = END.matcher(written);
            if (written.isEmpty() || !end.matches()) {
                throw refused(all, ", which is not a range of cells");
            }
            String column = end.group(1);
            String row = end.group(2);
            return new End(
                    column != null,
                    column == null ? 0 : CellReference.convertColStringToIndex(column.toUpperCase(Locale.ROOT)),
                    row != null,
                    row == null ? 0 : Integer.parseInt(row) - 1);
        }

        boolean isWhole() {
            return !hasColumn || !hasRow;
        }
    }

    /**
     * Reads a range.
     *
     * @param written the attribute of a sheet
     * @return the cells
     * @throws IllegalArgumentException if it is not a range, or not one of cells that a sheet has
     */
    static MergedCells of(String written) {
        String[] ends = written.split(":", -1);
        End one = End.of(ends[0], written);
        End other = ends.length == 1 ? one : End.of(ends[1], written);
        boolean alike = one.hasColumn() == other.hasColumn() && one.hasRow() == other.hasRow();
        if (ends.length > 2 || !alike || ends.length == 1 && one.isWhole()) {
            throw refused(written, ", which is not a range of cells");
        }
        MergedCells cells = new MergedCells(
                words(one, other),
                one.hasRow() ? Math.min(one.row(), other.row()) : 0,
                one.hasRow() ? Math.max(one.row(), other.row()) : LAST_ROW,
                one.hasColumn() ? Math.min(one.column(), other.column()) : 0,
                one.hasColumn() ? Math.max(one.column(), other.column()) : LAST_COLUMN);
        if (cells.firstRow < 0 || cells.lastRow > LAST_ROW || cells.lastColumn > LAST_COLUMN) {
            throw refused(written, ", some of which no sheet has");
        }
        return cells;
    }

    private static IllegalArgumentException refused(String written, String why) {
        return new IllegalArgumentException("the merged cells \"" + VisibleText.beginning(written, SHOWN) + "\"" + why);
    }

    private static String words(End one, End other) {
        if (!one.hasRow()) {
            return "whole columns, " + range(one.column(), other.column(), CellReference::convertNumToColString);
        }
        if (!one.hasColumn()) {
            return "whole rows, " + range(one.row(), other.row(), row -> Integer.toString(row + 1));
        }
        String first = address(Math.min(one.column(), other.column()), Math.min(one.row(), other.row()));
        String last = address(Math.max(one.column(), other.column()), Math.max(one.row(), other.row()));
        return first.equals(last) ? first : first + ":" + last;
    }

    private static String range(int one, int other, Function<Integer, String> name) {
        return name.apply(Math.min(one, other)) + ":" + name.apply(Math.max(one, other));
    }

    private static String address(int column, int row) {
        return CellReference.convertNumToColString(column) + (row + 1);
    }

    /** {@return whether this is a single cell, which is merged with no other} */
    boolean isOne() {
        return firstRow == lastRow && firstColumn == lastColumn;
    }
}
