package io.github.lec.report.excel;

import io.github.lec.report.matrix.Row;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * How a sheet comes out on paper: landscape A4, all columns on it, the headings on every page. A table that is little longer
 * than two pages is made to fit on two. Of a register, which would take more paper than anybody reads, the first page is
 * printed, and its footer says so; who clears the print area prints all of it in the same way.
 */
final class PageSetUp {

    /** How many digits fit across a page without the type becoming too small to read. */
    static final double LEGIBLE_ACROSS = 235;

    /** The most pages of a table that are printed. */
    private static final double MOST_PAGES = 8;

    /** The length of a table, in pages, up to which it is made to fit on two. */
    private static final double NEARLY_TWO_PAGES = 2.6;

    /** What widths that were made to fit across a page may exceed it by. */
    private static final double ROUNDING = 0.1;

    /** How wide a column is that nobody has set, in digits. */
    private static final double DEFAULT_WIDTH = 9;

    private static final double POINTS_PER_INCH = 72;
    private static final double POINTS_PER_DIGIT = 5.25;
    private static final double PAGE_WIDTH_INCHES = 11.69;
    private static final double PAGE_HEIGHT_INCHES = 8.27;
    private static final double MARGIN_INCHES = 0.5;
    private static final double MARGIN_WITH_FOOTER_INCHES = 0.7;
    private static final double FOOTER_INCHES = 0.3;

    /** The height of a page between its margins, in points. */
    private static final double PAGE_HEIGHT =
            (PAGE_HEIGHT_INCHES - MARGIN_INCHES - MARGIN_WITH_FOOTER_INCHES) * POINTS_PER_INCH;

    private final XSSFSheet sheet;
    private final SheetPlan plan;
    private final Optional<ChartFrame> chart;

    PageSetUp(XSSFSheet sheet, SheetPlan plan, Optional<ChartFrame> chart) {
        this.sheet = sheet;
        this.plan = plan;
        this.chart = chart;
    }

    void apply() {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth(pagesAcross());
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        for (PageMargin side : List.of(PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP, PageMargin.BOTTOM)) {
            sheet.setMargin(side, MARGIN_INCHES);
        }
        repeatHeadings();
        int firstPage = rowsWithin(1);
        boolean register = rowsWithin(MOST_PAGES) < plan.lastRow();
        if (register) {
            printRows(firstPage);
        } else {
            if (firstPage < plan.lastRow() && pagesAcross() == 1 && rowsWithin(NEARLY_TWO_PAGES) == plan.lastRow()) {
                print.setFitHeight((short) 2);
            }
            printRows(
                    Math.max(plan.lastRowOfAll(), chart.map(ChartFrame::lastRow).orElse(0)));
        }
        if (plan.profile().hasVisualAids()) {
            numberPages(register);
        }
    }

    /** Nearly always one: more only where a table is so wide that its type would be too small on a single page. */
    private short pagesAcross() {
        return (short) Math.ceil((plan.widthOf(plan.lastColumn() + 1) - ROUNDING) / LEGIBLE_ACROSS);
    }

    /** {@return the last row of the sheet that stands within so many pages from the first; no more rows are read than that} */
    private int rowsWithin(double pages) {
        double across = (PAGE_WIDTH_INCHES - 2 * MARGIN_INCHES) * POINTS_PER_INCH * pagesAcross();
        double scale = Math.min(1, across / (printedWidth() * POINTS_PER_DIGIT));
        double room = PAGE_HEIGHT * pages / scale - RowHeight.TITLE - RowHeight.of(plan.headingRow());
        SheetHeights heights = new SheetHeights(plan);
        int row = plan.headingRow();
        try (Stream<Row> rows = plan.matrix().rows()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); row++) {
                room -= RowHeight.of(heights.lines(each.next().cells()));
                if (room < 0) {
                    return row;
                }
            }
        }
        return row;
    }

    private double printedWidth() {
        return Math.max(plan.widthOf(plan.lastColumn() + 1), plan.leadWidth());
    }

    /** The title and lines beside the table may be wider than it, and a chart stands beside it: both are printed too. */
    private void printRows(int lastRow) {
        double beyond = Math.max(0, plan.leadWidth() - plan.widthOf(plan.lastColumn() + 1));
        int leadColumn = plan.lastColumn() + (int) Math.ceil(beyond / DEFAULT_WIDTH);
        int lastColumn = Math.max(leadColumn, chart.map(ChartFrame::lastColumn).orElse(0));
        XSSFWorkbook workbook = sheet.getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, lastColumn, 0, lastRow - 1);
    }

    private void repeatHeadings() {
        int heading = plan.headingRow() - 1;
        sheet.setRepeatingRows(new CellRangeAddress(heading, heading, -1, -1));
        int rowHeaders = plan.matrix().rowHeaders();
        if (rowHeaders > 0 && plan.widthOf(rowHeaders) <= SheetFrame.WIDEST_IN_VIEW) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, rowHeaders - 1));
        }
    }

    private void numberPages(boolean register) {
        sheet.setMargin(PageMargin.BOTTOM, MARGIN_WITH_FOOTER_INCHES);
        sheet.setMargin(PageMargin.FOOTER, FOOTER_INCHES);
        sheet.getFooter().setLeft("&A");
        if (register) {
            sheet.getFooter().setCenter("The first of " + plan.rows() + " rows; clear the print area to print all");
        }
        sheet.getFooter().setRight("Page &P of &N");
    }
}
