package io.github.lec.report.conformance;

import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Point 28: how much paper would the whole workbook take? */
final class PaperCheck implements PointCheck {
    private static final int MOST_PAGES = 150;
    private static final double WIDTH = 770;
    private static final double HEIGHT = 509;
    private static final double POINTS_PER_DIGIT = 5.25;
    private static final double DEFAULT_ROW = 15;
    private static final double WIDTH_UNIT = 256;

    private final Findings findings;
    private List<CellRangeAddress> printed = List.of();
    private double[] heights = new double[0];
    private long pages;

    PaperCheck(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void start(SheetFact sheet) {
        printed = printed(sheet);
        heights = new double[printed.size()];
    }

    @Override
    public void see(RowFact row) {
        if (!row.hidden()) {
            for (int i = 0; i < heights.length; i++) {
                CellRangeAddress range = printed.get(i);
                if (row.row() >= range.getFirstRow() && row.row() <= range.getLastRow()) {
                    heights[i] += row.fixedHeight().orElse(DEFAULT_ROW);
                }
            }
        }
    }

    @Override
    public void end(SheetFact sheet) {
        for (int i = 0; i < heights.length; i++) {
            pages += pages(sheet, printed.get(i), heights[i]);
        }
    }

    private static long pages(SheetFact sheet, CellRangeAddress range, double height) {
        PrintSetup print = sheet.frame().getPrintSetup();
        double width = width(sheet.frame(), range);
        boolean fits = sheet.frame().getFitToPage();
        int across = fits ? Math.max(1, print.getFitWidth()) : (int) Math.ceil(width / WIDTH);
        double scale = fits ? Math.min(1, across * WIDTH / width) : 1;
        int down = Math.max(1, (int) Math.ceil(height * scale / HEIGHT));
        boolean fixed = fits && print.getFitHeight() > 0;
        return (long) across * (fixed ? Math.min(down, print.getFitHeight()) : down);
    }

    @Override
    public void end(WorkbookFile workbook) {
        if (pages > MOST_PAGES) {
            findings.add(Point.PAPER, "the workbook takes about " + pages + " pages, more than " + MOST_PAGES);
        }
    }

    /** {@return the ranges of the print area or, where there is none, all cells of the sheet's tables} */
    private static List<CellRangeAddress> printed(SheetFact sheet) {
        List<CellRangeAddress> ranges = PrintedRanges.of(sheet.frame());
        if (!ranges.isEmpty()) {
            return ranges;
        }
        return sheet.tables().isEmpty()
                ? List.of(new CellRangeAddress(0, Integer.MAX_VALUE - 1, 0, 0))
                : List.of(sheet.tables().get(0).area());
    }

    private static double width(XSSFSheet frame, CellRangeAddress printed) {
        double digits = 1;
        for (int column = printed.getFirstColumn(); column <= printed.getLastColumn(); column++) {
            digits += frame.getColumnWidth(column) / WIDTH_UNIT;
        }
        return digits * POINTS_PER_DIGIT;
    }
}
