package io.github.lec.report.excel;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How a sheet comes out on paper: landscape A4, all columns on it, the headings on every page. */
final class PageSetUp {

    /** How many digits fit across a page without the type becoming too small to read. */
    static final double LEGIBLE_ACROSS = 235;

    /** What widths that were made to fit across a page may exceed it by. */
    private static final double ROUNDING = 0.1;

    /** How wide a column is that nobody has set, in digits. */
    private static final double DEFAULT_WIDTH = 9;

    private static final double MARGIN_INCHES = 0.5;
    private static final double MARGIN_WITH_FOOTER_INCHES = 0.7;
    private static final double FOOTER_INCHES = 0.3;

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
        printAllThatIsSeen();
        if (plan.profile().hasVisualAids()) {
            repeatHeadings();
            numberPages();
        }
    }

    /** Nearly always one: more only where a table is so wide that its type would be too small on a single page. */
    private short pagesAcross() {
        return (short) Math.ceil((plan.widthOf(plan.lastColumn() + 1) - ROUNDING) / LEGIBLE_ACROSS);
    }

    /** Lines above the table may be wider than it, and a chart stands beside it: both are part of what is printed. */
    private void printAllThatIsSeen() {
        double beyond = Math.max(0, plan.leadWidth() - plan.widthOf(plan.lastColumn() + 1));
        int leadColumn = plan.lastColumn() + (int) Math.ceil(beyond / DEFAULT_WIDTH);
        int lastColumn = Math.max(leadColumn, chart.map(ChartFrame::lastColumn).orElse(0));
        int lastRow = Math.max(plan.lastRow(), chart.map(ChartFrame::lastRow).orElse(0));
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

    private void numberPages() {
        sheet.setMargin(PageMargin.BOTTOM, MARGIN_WITH_FOOTER_INCHES);
        sheet.setMargin(PageMargin.FOOTER, FOOTER_INCHES);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("Page &P of &N");
    }
}
