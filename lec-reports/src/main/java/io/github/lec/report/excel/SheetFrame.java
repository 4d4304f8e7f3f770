package io.github.lec.report.excel;

import io.github.lec.report.matrix.Chart;
import io.github.lec.report.matrix.Column;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;

/** Makes one sheet of the frame, without its rows. */
final class SheetFrame {

    /** Widths are stored in 256ths of a digit. */
    private static final int WIDTH_UNIT = 256;

    /** If the frozen part were higher or wider than this, too little space would remain for scrolling. */
    private static final int MOST_ROWS_IN_VIEW = 12;

    private final XSSFSheet sheet;
    private final SheetPlan plan;
    private final BookPlan book;
    private final StyleSheet styles;

    SheetFrame(XSSFSheet sheet, SheetPlan plan, BookPlan book, StyleSheet styles) {
        this.sheet = sheet;
        this.plan = plan;
        this.book = book;
        this.styles = styles;
    }

    /** Makes the frame of the sheet. */
    void make() {
        Optional<TileCells> map = TileCells.of(plan);
        PictureEnd end = map.map(tiles -> new PictureEnd(tiles.lastColumn(), tiles.lastRow()))
                .orElse(PictureEnd.NONE);
        sheet.setDimensionOverride(new CellRangeAddress(
                0, Math.max(plan.lastRowOfAll(), end.row()) - 1, 0, Math.max(plan.lastColumn(), end.column())));
        setWidths();
        addTable();
        if (plan.matrix().isForm()) {
            new EntryFrame(sheet, plan, book).make(styles.untouched());
        }
        if (plan.profile().hasVisualAids()) {
            keepHeadingsInView();
            sheet.setDisplayGridlines(plan.matrix().isForm());
        }
        sheet.setActiveCell(CellAddress.A1);
        String language = book.book().properties().language();
        map.ifPresent(tiles -> new TileFrame(sheet, plan, tiles).make());
        for (Chart chart : plan.matrix().charts()) {
            if (chart.kind() != Chart.Kind.TILES) {
                int top = end.row() > 0 ? end.row() + 1 : plan.headingRow() - 1;
                for (ChartPart part : ChartPart.of(chart, plan, top)) {
                    ChartFrame frame =
                            new ChartFrame(sheet, plan, chart, language, part, Math.max(end.row(), part.top()));
                    frame.draw();
                    widenBeside(frame.lastColumn());
                    end = new PictureEnd(frame.lastColumn(), frame.lastRow());
                }
            }
        }
        new PageSetUp(sheet, plan, end).apply();
    }

    private void setWidths() {
        for (int i = 0; i <= plan.lastColumn(); i++) {
            sheet.setColumnWidth(i, (int) Math.round(plan.widths().get(i) * WIDTH_UNIT));
        }
    }

    /** Programs differ in the width of a column that has not been set, and so in how small they print. */
    private void widenBeside(int lastColumn) {
        for (int i = plan.lastColumn() + 1; i <= lastColumn; i++) {
            sheet.setColumnWidth(i, (int) Math.round(ChartRoom.COLUMN_WIDTH * WIDTH_UNIT));
        }
    }

    private void addTable() {
        XSSFTable table = sheet.createTable(new AreaReference(plan.tableRange(), SpreadsheetVersion.EXCEL2007));
        table.setName(plan.matrix().table());
        table.setDisplayName(plan.matrix().table());
        CTTable definition = table.getCTTable();
        List<Column> columns = plan.matrix().columns();
        for (int i = 0; i < columns.size(); i++) {
            // Excel repairs a file in which the name of a column and its heading differ
            String name = CellText.literal(columns.get(i).header());
            definition.getTableColumns().getTableColumnArray(i).setName(name);
        }
        if (plan.profile().hasVisualAids() && plan.tiles().tiles().isEmpty()) { // a filter would hide rows of the map
            definition.addNewAutoFilter().setRef(plan.tableRange());
        }
        // values that look like numbers, such as years, are intentionally text
        sheet.addIgnoredErrors(
                CellRangeAddress.valueOf(plan.tableRange()),
                IgnoredErrorType.NUMBER_STORED_AS_TEXT,
                IgnoredErrorType.TWO_DIGIT_TEXT_YEAR,
                IgnoredErrorType.FORMULA);
    }

    /**
     * Keeps the headings in view; of a sheet wider than a screen the names of the rows too, which stand in its first
     * column.
     */
    private void keepHeadingsInView() {
        int rows = plan.headingRow() <= MOST_ROWS_IN_VIEW ? plan.headingRow() : 0;
        boolean scrolls = plan.widthOf(plan.widths().size()) > SheetMetrics.SCREEN;
        int columns = scrolls && plan.widthOf(1) <= SheetMetrics.WIDEST_IN_VIEW
                ? Math.min(1, plan.matrix().rowHeaders())
                : 0;
        sheet.createFreezePane(columns, rows);
    }
}
