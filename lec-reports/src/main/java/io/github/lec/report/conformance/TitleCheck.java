package io.github.lec.report.conformance;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Point 30: is the title of a sheet whole where the sheet is printed? */
final class TitleCheck implements PointCheck {
    private static final Pattern SIZE = Pattern.compile("&(\\d+)");

    /** What sets the type of a header, and is not part of its text. */
    private static final Pattern TYPE = Pattern.compile("&(\\d+|\"[^\"]*\"|[BIUSL])");

    private static final Pattern AMPERSAND = Pattern.compile("&&");

    /** The size of the type in which widths of columns are counted. */
    private static final double BODY_SIZE = 10;

    private static final double HEADER_SIZE = 10;

    /** How wide a letter of bold type is on average, as a share of its size. */
    private static final double LETTER = 0.53;

    private static final double LONG_SIDE = 841.9;
    private static final double SHORT_SIDE = 595.3;
    private static final double POINTS_PER_INCH = 72;
    private static final double WIDTH_UNIT = 256;

    private final Findings findings;

    TitleCheck(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void see(CellFact cell) {
        if (cell.row() == 0 && cell.column() == 0 && !cell.isEmpty() && isCut(cell)) {
            findings.add(Point.WHOLE_TITLES, cell, "the title is cut off where the sheet is printed");
        }
    }

    private static boolean isCut(CellFact cell) {
        XSSFSheet frame = cell.sheet().frame();
        String header = frame.getHeader().getLeft();
        if (text(header).contains(cell.text())) {
            return cell.text().length() * LETTER * size(header) > widthOfPage(frame);
        }
        List<CellRangeAddress> printed = PrintedRanges.of(frame);
        if (printed.isEmpty()) {
            return false; // what stands beyond the last column is printed too
        }
        double digits = cell.text().length() * cell.style().getFont().getFontHeightInPoints() / BODY_SIZE;
        return printed.stream().noneMatch(range -> isWhole(digits, frame, range))
                || frame.getPrintSetup().getFitWidth() > 1 && isCutBeside(digits, cell.sheet());
    }

    /** Tells whether the columns that are repeated on a second page beside the first are narrower than the title. */
    private static boolean isCutBeside(double digits, SheetFact sheet) {
        int repeated = sheet.columnAfterRepeated();
        return repeated > 0
                && digits
                        > IntStream.range(0, repeated).mapToDouble(sheet::width).sum();
    }

    /** Tells whether a range has the first cell of a sheet, and the columns from there on are as wide as the title. */
    private static boolean isWhole(double digits, XSSFSheet frame, CellRangeAddress printed) {
        if (printed.getFirstRow() > 0 || printed.getFirstColumn() > 0) {
            return false;
        }
        // whole rows have no first column
        return printed.getFirstColumn() < 0
                || digits
                        <= IntStream.rangeClosed(0, printed.getLastColumn())
                                .mapToDouble(column -> frame.getColumnWidth(column) / WIDTH_UNIT)
                                .sum();
    }

    /** {@return the text of a header, without what sets its type; an ampersand is written twice} */
    private static String text(String header) {
        return Stream.of(AMPERSAND.split(header, -1))
                .map(part -> TYPE.matcher(part).replaceAll(""))
                .collect(Collectors.joining("&"));
    }

    private static double size(String header) {
        Matcher size = SIZE.matcher(header);
        return size.find() ? Double.parseDouble(size.group(1)) : HEADER_SIZE;
    }

    private static double widthOfPage(XSSFSheet frame) {
        double side = frame.getPrintSetup().getLandscape() ? LONG_SIDE : SHORT_SIDE;
        return side - (frame.getMargin(PageMargin.LEFT) + frame.getMargin(PageMargin.RIGHT)) * POINTS_PER_INCH;
    }
}
