package io.github.lec.report.intake;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * What stands on a sheet.
 *
 * @param order the number of the sheet among all
 * @param name the name of the sheet
 * @param rows the rows in which something stands, from the first
 * @param merged the cells that are merged
 */
record SheetContent(int order, String name, List<SheetRow> rows, List<CellRangeAddress> merged) {
    CellPlace place(int row, int column) {
        return new CellPlace(order, name, row, column);
    }
}
