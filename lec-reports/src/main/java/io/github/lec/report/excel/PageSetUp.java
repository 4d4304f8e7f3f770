package io.github.lec.report.excel;

import io.github.lec.report.limits.ExcelLimits;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * How a sheet comes out on paper: A4, all columns on it, title and headings on every page. A table that would be little
 * longer than one page or two is made to fit on them. For a register, which would take more paper than anyone reads,
 * only the first page is printed, and its footer or, for publication, a note says so; whoever clears the print area
 * prints all of it in the same way.
 */
final class PageSetUp {

    /** The width of a column that has not been set, in digits. */
    private static final double DEFAULT_WIDTH = 9;

    /** The longest text of a header, less what sets its type. */
    private static final int LONGEST_HEADER = ExcelLimits.HEADER - 35;

    /** Widths of characters are in thousandths of the size of the type. */
    private static final double PER_SIZE = 1000;

    /** How far from the edge of the paper the words above and below the table stand. */
    private static final double WORDS_INCHES = 0.3;

    private final XSSFSheet sheet;
    private final SheetPlan plan;
    private final PictureEnd pictures;
    private final Paper paper;

    PageSetUp(XSSFSheet sheet, SheetPlan plan, PictureEnd pictures) {
        this.sheet = sheet;
        this.plan = plan;
        this.pictures = pictures;
        this.paper = Paper.of(plan);
    }

    void apply() {
        boolean register = !paper.isWhole();
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(paper.size() == PageSize.LANDSCAPE);
        print.setFitWidth((short) (isInParts() ? 1 : paper.across()));
        print.setFitHeight((short) (register ? 0 : paper.madeToFitOn()));
        sheet.setFitToPage(true);
        sheet.setMargin(PageMargin.LEFT, PageSize.SIDE_INCHES);
        sheet.setMargin(PageMargin.RIGHT, PageSize.SIDE_INCHES);
        sheet.setMargin(PageMargin.TOP, PageSize.END_INCHES);
        sheet.setMargin(PageMargin.BOTTOM, PageSize.END_INCHES);
        repeatHeadings();
        boolean grows = plan.matrix().isForm() && !register;
        if (!grows) {
            printRows(register ? paper.rowsWithin(1) : lastRow());
        } else {
            plan.matrix().columnsOnPage().ifPresent(this::printColumns);
        }
        if (plan.profile().hasVisualAids()) {
            if (!grows) {
                titlePages();
            }
            numberPages(register);
        }
    }

    private int lastRow() {
        return Math.max(plan.lastRowOfAll(), pictures.row());
    }

    /**
     * The title and lines beside the table may be wider than it, and a chart stands beside it: both are printed too.
     */
    private void printRows(int lastRow) {
        int leadColumn = plan.lastColumn() + columnsBeyond(plan.widthOf(plan.lastColumn() + 1));
        int lastColumn = Math.max(leadColumn, pictures.column());
        XSSFWorkbook workbook = sheet.getWorkbook();
        if (isInParts()) {
            workbook.setPrintArea(workbook.getSheetIndex(sheet), parts(lastRow));
            return;
        }
        // the title stands in the header of each page
        int firstRow = plan.profile().hasVisualAids() ? 1 : 0;
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, lastColumn, firstRow, lastRow - 1);
    }

    /**
     * Tells whether pages beside each other are parts of their own: without a header, title and notes would be cut off
     * in the columns that are repeated on the second page.
     */
    private boolean isInParts() {
        return paper.across() > 1
                && !plan.profile().hasVisualAids()
                && !plan.matrix().isForm();
    }

    /** {@return what is printed of a table on pages beside each other: title and notes on the first one only} */
    private String parts(int lastRow) {
        List<String> parts = new ArrayList<>();
        int column = 0;
        for (int end : paper.columnsOfPages()) {
            int firstRow = column == 0 ? 0 : plan.headingRow() - 1;
            parts.add(new CellRangeAddress(firstRow, lastRow - 1, column, end - 1).formatAsString(null, true));
            column = end;
        }
        return String.join(",", parts);
    }

    private int columnsBeyond(double width) {
        return (int) Math.ceil(Math.max(0, plan.leadWidth() - width) / DEFAULT_WIDTH);
    }

    /** Of a form, the rows that will be filled in are printed too. */
    private void printColumns(int columns) {
        XSSFWorkbook workbook = sheet.getWorkbook();
        workbook.setPrintArea(
                workbook.getSheetIndex(sheet),
                "$A:$" + Addresses.column(columns - 1 + columnsBeyond(plan.widthPrinted())));
    }

    private void repeatHeadings() {
        int heading = plan.headingRow() - 1;
        sheet.setRepeatingRows(new CellRangeAddress(heading, heading, -1, -1));
        int columns = plan.columnsRepeated();
        if (columns > 0) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, columns - 1));
        }
    }

    /** Puts the title at the top of each page, where no column cuts it off. */
    private void titlePages() {
        sheet.setMargin(PageMargin.TOP, PageSize.END_WITH_WORDS_INCHES);
        sheet.setMargin(PageMargin.HEADER, WORDS_INCHES);
        String title = plan.matrix().title();
        String fitting = title.length() <= LONGEST_HEADER ? title : title.substring(0, LONGEST_HEADER) + " …";
        sheet.getHeader()
                .setLeft("&" + sizeOfTitle(fitting) + "&\"" + StyleSheet.SANS_SERIF + ",Bold\""
                        + fitting.replace("&", "&&"));
    }

    /**
     * {@return the size of type in which a title fits across the page; that of the table for the longest, if even then
     * it does not}
     */
    private int sizeOfTitle(String title) {
        double width = TextMeasure.longestLine(title) * TextMeasure.BOLD * TextMeasure.DIGIT / PER_SIZE;
        return (int) Math.max(
                StyleSheet.BODY_SIZE,
                Math.min(StyleSheet.TITLE_SIZE, paper.size().width() / width));
    }

    private void numberPages(boolean register) {
        sheet.setMargin(PageMargin.BOTTOM, PageSize.END_WITH_WORDS_INCHES);
        sheet.setMargin(PageMargin.FOOTER, WORDS_INCHES);
        sheet.getFooter().setLeft("&A");
        if (register) {
            sheet.getFooter().setCenter("The first of " + plan.rows() + " rows; clear the print area to print all");
        }
        sheet.getFooter().setRight("Page &P of &N");
    }
}
