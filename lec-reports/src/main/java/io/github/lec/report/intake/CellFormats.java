package io.github.lec.report.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.model.StylesTable;

/**
 * What numbers look like in cells. Excel keeps dates as numbers, and makes numbers and dates of much that looks like one;
 * what counts is what a person sees.
 */
final class CellFormats {
    private static final int GENERAL = 0;

    private final StylesTable styles;
    private final boolean since1904;
    private final DataFormatter formatter = new DataFormatter(Locale.ENGLISH);

    CellFormats(StylesTable styles, boolean since1904) {
        this.styles = styles;
        this.since1904 = since1904;
    }

    CellContent number(double value, int style) {
        CellStyle look = style < styles.getNumCellStyles() ? styles.getStyleAt(style) : null;
        int format = look == null ? GENERAL : look.getDataFormat();
        String pattern = look == null || look.getDataFormatString() == null ? "General" : look.getDataFormatString();
        if (DateUtil.isADateFormat(format, pattern) && DateUtil.isValidExcelDate(value)) {
            return date(DateUtil.getLocalDateTime(value, since1904), pattern);
        }
        return new CellContent.Quantity(
                formatter.formatRawCellContents(value, format, pattern, since1904),
                NumberToTextConverter.toText(value));
    }

    /** A day that the format does not show was not meant: Excel turns "2015-04" into 1 April, shown as "Apr-15". */
    private static CellContent date(LocalDateTime moment, String pattern) {
        if (!moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return new CellContent.Unusable("the moment " + moment, "a day, without a time");
        }
        String visible = pattern.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "");
        LocalDate day = moment.toLocalDate();
        if (visible.contains("d")) {
            return new CellContent.Date(day.toString());
        }
        return new CellContent.Date(day.toString().substring(0, visible.contains("m") ? 7 : 4));
    }
}
