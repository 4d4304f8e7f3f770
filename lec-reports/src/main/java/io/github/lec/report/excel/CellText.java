package io.github.lec.report.excel;

import io.github.lec.report.limits.ExcelLimits;
import io.github.lec.report.matrix.Cell;
import java.util.regex.Pattern;

/** Text in the XML of a workbook. */
final class CellText {

    /** The note at the end of a text that had to be cut. */
    static final String CUT = " [cut: an Excel cell holds no more; the CSV edition has the full text]";

    /** Excel reads {@code _x0041_} as an escaped {@code A}, so such an underscore is itself escaped. */
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /** Numbers with more digits than this would lose the last ones in a spreadsheet, so they are written as text. */
    private static final long LARGEST_EXACT = 999_999_999_999_999L;

    /** What stands between a sign and the words of a cell, so that no line is broken there. */
    static final char BEHIND_SIGN = '\u00A0';

    private CellText() {}

    /** Whether a spreadsheet keeps all digits of a whole number. */
    static boolean isExact(long value) {
        return value >= -LARGEST_EXACT && value <= LARGEST_EXACT;
    }

    /** {@return what a reader sees in a cell: its words, after the sign of their meaning} */
    static String shown(Cell cell) {
        String sign = cell.meaning().sign();
        return sign.isEmpty() ? cell.words() : sign + BEHIND_SIGN + cell.words();
    }

    /** {@return a text that a cell can hold: the text itself, or its beginning with a note that it was cut} */
    static String fitting(String text) {
        if (text.length() <= ExcelLimits.TEXT) {
            return text;
        }
        int end = ExcelLimits.TEXT - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    /** {@return a text without apparent escapes} */
    static String literal(String text) {
        return text.indexOf("_x") < 0 ? text : LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
    }
}
