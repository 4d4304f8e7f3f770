package io.github.lec.report.conformance;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

/** Point 10, and the blank rows and columns of point 2: does every cell of a table have content? */
final class CompletenessCheck implements PointCheck {

    private final Findings findings;
    private final Map<TableFact, Progress> progress = new HashMap<>();

    /** How much of a table has been seen, and where it has had content so far. */
    private static final class Progress {
        private final BitSet columnsInUse = new BitSet();
        private final BitSet filled = new BitSet();
        private int row;

        private Progress(int row) {
            this.row = row;
        }
    }

    CompletenessCheck(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void start(SheetFact sheet) {
        progress.clear();
        sheet.tables().forEach(table -> progress.put(table, new Progress(table.headingRow())));
    }

    @Override
    public void see(CellFact cell) {
        progress.forEach((table, seen) -> {
            if (!cell.isEmpty() && table.area().isInRange(cell.row(), cell.column())) {
                finishRowsBefore(cell.row(), cell.sheet(), table, seen);
                seen.filled.set(cell.column());
                if (cell.row() > table.headingRow()) {
                    seen.columnsInUse.set(cell.column());
                }
            }
        });
    }

    @Override
    public void end(SheetFact sheet) {
        progress.forEach((table, seen) -> {
            CellRangeAddress area = table.area();
            finishRowsBefore(area.getLastRow() + 1, sheet, table, seen);
            for (int column = area.getFirstColumn(); column <= area.getLastColumn(); column++) {
                if (!seen.columnsInUse.get(column)) {
                    String range = new CellRangeAddress(area.getFirstRow(), area.getLastRow(), column, column)
                            .formatAsString();
                    findings.add(Point.NO_MERGED_CELLS, sheet, range, "this column of the table is blank");
                }
            }
        });
    }

    private void finishRowsBefore(int row, SheetFact sheet, TableFact table, Progress seen) {
        CellRangeAddress area = table.area();
        for (; seen.row < row; seen.row++) {
            if (seen.filled.isEmpty()) {
                String range = new CellRangeAddress(seen.row, seen.row, area.getFirstColumn(), area.getLastColumn())
                        .formatAsString();
                findings.add(Point.NO_MERGED_CELLS, sheet, range, "this row of the table is blank");
            }
            for (int column = area.getFirstColumn(); column <= area.getLastColumn(); column++) {
                if (!seen.filled.get(column)) {
                    reportEmpty(sheet, table, new CellAddress(seen.row, column));
                }
            }
            seen.filled.clear();
        }
    }

    private void reportEmpty(SheetFact sheet, TableFact table, CellAddress place) {
        if (place.getRow() == table.headingRow()) {
            findings.add(Point.MARKED_UP_TABLES, sheet, place.formatAsString(), "this heading is empty");
        } else {
            findings.add(Point.NO_EMPTY_CELLS, sheet, place.formatAsString(), "this cell of the table is empty");
        }
    }
}
