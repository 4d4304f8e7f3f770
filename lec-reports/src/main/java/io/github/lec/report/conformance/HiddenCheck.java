package io.github.lec.report.conformance;

import org.apache.poi.ss.util.CellReference;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCols;

/** Point 8: is there anything in the workbook that a reader does not see? */
final class HiddenCheck implements PointCheck {

    private final Findings findings;

    HiddenCheck(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void start(SheetFact sheet) {
        for (CTCols columns : sheet.frame().getCTWorksheet().getColsList()) {
            for (CTCol column : columns.getColList()) {
                if (column.getHidden()) {
                    String letters = CellReference.convertNumToColString((int) column.getMin() - 1);
                    findings.add(Point.NOTHING_HIDDEN, sheet, letters + ":" + letters, "this column is hidden");
                }
            }
        }
    }

    @Override
    public void see(RowFact row) {
        if (row.hidden()) {
            int number = row.row() + 1;
            findings.add(Point.NOTHING_HIDDEN, row.sheet(), number + ":" + number, "this row is hidden");
        }
    }

    @Override
    public void end(WorkbookFile workbook) {
        for (SheetFact sheet : workbook.sheets()) {
            int index = workbook.frame().getSheetIndex(sheet.frame());
            if (workbook.frame().isSheetHidden(index) || workbook.frame().isSheetVeryHidden(index)) {
                findings.add(Point.NOTHING_HIDDEN, sheet, "this sheet is hidden");
            }
        }
        if (workbook.frame().isMacroEnabled()) {
            findings.add(Point.NOTHING_HIDDEN, "there are macros");
        }
    }
}
