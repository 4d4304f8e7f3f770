package io.github.lec.report.conformance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Point 32: how many rows of a table of short answers are seen without scrolling? The fewer, the more a reader who
 * compares must remember.
 */
final class ScreenCheck implements PointCheck {
    private static final int SEEN_AT_ONCE = 20;

    /** 690 pixels are left on a common screen of 768, at 96 pixels to 72 points. */
    private static final double SCREEN = 690 * 0.75;

    private static final double DEFAULT_ROW = 15;
    private static final int SHORT_ANSWER = 25;
    private static final int ONE_IN = 10;

    private final Findings findings;
    private final Edition edition;
    private final ListedRegisters registers = new ListedRegisters();

    /** What falls short unless its sheet turns out to be a register: the contents may stand after it. */
    private final Map<SheetFact, Integer> missed = new LinkedHashMap<>();

    private double height;
    private int rowsSeen;
    private int cells;
    private int longCells;

    ScreenCheck(Findings findings, Edition edition) {
        this.findings = findings;
        this.edition = edition;
    }

    @Override
    public void start(SheetFact sheet) {
        height = 0;
        rowsSeen = 0;
        cells = 0;
        longCells = 0;
    }

    @Override
    public void see(RowFact row) {
        if (!row.hidden()) {
            height += row.fixedHeight().orElse(DEFAULT_ROW);
            if (height <= SCREEN && row.sheet().tableOfBody(row.row(), 0).isPresent()) {
                rowsSeen++;
            }
        }
    }

    @Override
    public void see(CellFact cell) {
        if (OrderCheck.isContents(cell.sheet())) {
            registers.see(cell);
        } else if (cell.tableOfBody().isPresent()) {
            cells++;
            longCells += cell.text().length() > SHORT_ANSWER ? 1 : 0;
        }
    }

    @Override
    public void end(SheetFact sheet) {
        boolean isLong = sheet.tables().stream()
                .anyMatch(table -> table.area().getLastRow() - table.headingRow() >= SEEN_AT_ONCE);
        boolean isOfShortAnswers = cells > 0 && longCells * ONE_IN <= cells;
        boolean form = sheet.tables().stream().anyMatch(table -> isFilledIn(sheet, table));
        if (edition != Edition.PUBLICATION && isLong && isOfShortAnswers && !form && rowsSeen < SEEN_AT_ONCE) {
            missed.put(sheet, rowsSeen);
        }
    }

    /** Whether a table is a form: not every sheet is in which something can be chosen beside the table. */
    private static boolean isFilledIn(SheetFact sheet, TableFact table) {
        return sheet.frame().getDataValidations().stream()
                .flatMap(validation -> Stream.of(validation.getRegions().getCellRangeAddresses()))
                .anyMatch(table.area()::intersects);
    }

    @Override
    public void end(WorkbookFile workbook) {
        missed.forEach((sheet, seen) -> {
            if (!registers.contain(sheet)) {
                findings.add(
                        Point.SCREEN,
                        sheet,
                        "of a table of short answers, only " + seen + " rows are seen at once; its rows or headings are"
                                + " too high, or lines above it take the room");
            }
        });
    }
}
