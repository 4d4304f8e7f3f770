package io.github.lec.report.conformance;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Point 23: how does a sheet come out on paper, or through a screen reader? */
final class PageCheck implements PointCheck {

    /** A wider first column would leave no room for the others if it were repeated. */
    private static final double WIDEST_REPEATED = 60;

    /** In digits; half the size of ten-point type is the least that can be read. */
    private static final double WIDEST_IN_PORTRAIT = 210;

    private final Findings findings;
    private final Edition edition;

    PageCheck(Findings findings, Edition edition) {
        this.findings = findings;
        this.edition = edition;
    }

    @Override
    public void start(SheetFact sheet) {
        if (edition == Edition.PUBLICATION) {
            checkNothingDistracts(sheet);
        }
        if (!sheet.tables().isEmpty()) {
            checkPrint(sheet, sheet.frame());
        }
    }

    private void checkPrint(SheetFact sheet, XSSFSheet frame) {
        if (!frame.getPrintSetup().getLandscape() && width(sheet) > WIDEST_IN_PORTRAIT) {
            findings.add(
                    Point.PAGES, sheet, "pages are not landscape, and the table is too wide to be read in portrait");
        }
        if (!frame.getFitToPage() || frame.getPrintSetup().getFitHeight() > 2) {
            findings.add(
                    Point.PAGES, sheet, "pages are not fitted to the width of the table, nor the table to two pages");
        }
        CellRangeAddress rows = frame.getRepeatingRows();
        int heading = sheet.tables().get(0).headingRow();
        if (rows == null || heading < rows.getFirstRow() || heading > rows.getLastRow()) {
            findings.add(Point.PAGES, sheet, "the headings are not repeated on every page");
        }
        boolean severalAcross = frame.getPrintSetup().getFitWidth() != 1;
        boolean narrow = sheet.width(0) <= WIDEST_REPEATED;
        if (severalAcross && narrow && frame.getRepeatingColumns() == null) {
            findings.add(Point.PAGES, sheet, "the table is wider than a page and its first column is not repeated");
        }
    }

    /** {@return the width of the first table, in digits} */
    private static double width(SheetFact sheet) {
        CellRangeAddress area = sheet.tables().get(0).area();
        return IntStream.rangeClosed(area.getFirstColumn(), area.getLastColumn())
                .mapToDouble(sheet::width)
                .sum();
    }

    private void checkNothingDistracts(SheetFact sheet) {
        XSSFSheet frame = sheet.frame();
        if (frame.getPaneInformation() != null) {
            findings.add(Point.PAGES, sheet, "there are frozen panes");
        }
        boolean filtered = sheet.tables().stream().anyMatch(TableFact::filtered);
        if (filtered || frame.getCTWorksheet().isSetAutoFilter()) {
            findings.add(Point.PAGES, sheet, "there is a filter");
        }
        if (Stream.of(frame.getHeader(), frame.getFooter()).anyMatch(PageCheck::saysSomething)) {
            findings.add(Point.PAGES, sheet, "there is a header or a footer");
        }
    }

    private static boolean saysSomething(HeaderFooter part) {
        return !(part.getLeft() + part.getCenter() + part.getRight()).isBlank();
    }
}
