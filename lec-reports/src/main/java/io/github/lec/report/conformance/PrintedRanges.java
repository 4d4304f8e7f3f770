package io.github.lec.report.conformance;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The ranges of cells that are printed of a sheet, each on pages of its own. */
final class PrintedRanges {

    /** Commas between the ranges of a print area, and not in the name of a sheet. */
    private static final Pattern COMMA = Pattern.compile(",(?=(?:[^']*'[^']*')*[^']*$)");

    private PrintedRanges() {}

    /** {@return the ranges of the print area; none if all that stands on the sheet is printed} */
    static List<CellRangeAddress> of(XSSFSheet frame) {
        String area = frame.getWorkbook().getPrintArea(frame.getWorkbook().getSheetIndex(frame));
        return area == null
                ? List.of()
                : Stream.of(COMMA.split(area, 0))
                        .map(range -> CellRangeAddress.valueOf(range.substring(range.lastIndexOf('!') + 1)))
                        .toList();
    }
}
