package io.github.lec.report.conformance;

import io.github.lec.report.limits.EscapedText;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFTable;

/**
 * A marked-up table of a sheet.
 *
 * @param name its name
 * @param area the cells it covers, headings included
 * @param columns the names of its columns, which must equal the headings
 * @param filtered whether it has buttons to filter it
 */
record TableFact(String name, CellRangeAddress area, List<String> columns, boolean filtered) {

    static TableFact of(XSSFTable table) {
        return new TableFact(
                table.getDisplayName(),
                CellRangeAddress.valueOf(table.getCTTable().getRef()),
                table.getCTTable().getTableColumns().getTableColumnList().stream()
                        .map(column -> EscapedText.read(column.getName()))
                        .toList(),
                table.getCTTable().isSetAutoFilter());
    }

    int headingRow() {
        return area.getFirstRow();
    }

    /** Whether a cell is in the table, below the headings. */
    boolean hasInBody(int row, int column) {
        return row > headingRow() && area.isInRange(row, column);
    }

    /** Whether a cell is a heading of the table. */
    boolean hasAsHeading(int row, int column) {
        return row == headingRow() && area.isInRange(row, column);
    }

    /** {@return the name of one of its columns, counted from the first of the sheet} */
    String columnAt(int column) {
        int index = column - area.getFirstColumn();
        return index < columns.size() ? columns.get(index) : "";
    }
}
