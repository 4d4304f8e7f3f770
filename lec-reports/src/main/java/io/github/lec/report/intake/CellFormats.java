package io.github.lec.report.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * The display of numbers in cells. Excel stores dates as numbers, and turns much of what is typed into numbers and dates;
 * what counts is what is displayed.
 */
final class CellFormats {
    private static final String GENERAL = "General";

    /** From here on a whole number without a format is shown as 1.23457E11. */
    private static final double TOO_LONG_TO_SHOW = 1e11;

    private final boolean since1904;
    private final Map<Integer, String> patterns = new HashMap<>();
    private final List<Look> looks = new ArrayList<>();
    private final DataFormatter formatter = new DataFormatter(Locale.ENGLISH);

    /** How a format displays a number: as certain parts of a date, or as digits. */
    private record Look(int format, String pattern, boolean isDate, DateLook date) {
        static Look of(int format, String pattern) {
            return new Look(format, pattern, DateUtil.isADateFormat(format, pattern), DateLook.of(pattern));
        }
    }

    CellFormats(boolean since1904) {
        this.since1904 = since1904;
    }

    /** Reads the part with the formats. */
    void read(XMLStreamReader in) throws XMLStreamException {
        boolean ofCells = false;
        while (in.hasNext()) {
            int event = XmlParts.next(in);
            if (event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals("cellXfs")) {
                ofCells = false;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (in.getLocalName()) {
                    case "cellXfs" -> ofCells = true;
                    case "numFmt" ->
                        patterns.put(
                                id(in), XmlParts.attribute(in, "formatCode").orElse(GENERAL));
                    case "xf" -> {
                        if (ofCells) {
                            looks.add(look(id(in)));
                        }
                    }
                    default -> {
                        // fonts, fills and the like
                    }
                }
            }
        }
    }

    private static int id(XMLStreamReader in) {
        return XmlParts.attribute(in, "numFmtId").map(Integer::parseInt).orElse(0);
    }

    private Look look(int format) {
        String builtIn = Objects.requireNonNullElse(BuiltinFormats.getBuiltinFormat(format), GENERAL);
        return Look.of(format, patterns.getOrDefault(format, builtIn));
    }

    /** {@return a number as it is seen in a cell} */
    CellContent number(double value, int style) {
        Look look = style < looks.size() ? looks.get(style) : look(0);
        if (look.isDate() && DateUtil.isValidExcelDate(value)) {
            return date(DateUtil.getLocalDateTime(value, since1904), look.date());
        }
        boolean plain = look.pattern().equals(GENERAL) && value == Math.rint(value);
        if (plain && Math.abs(value) < TOO_LONG_TO_SHOW) {
            return new CellContent.Quantity(value, Long.toString((long) value));
        }
        return new CellContent.Quantity(
                value, formatter.formatRawCellContents(value, look.format(), look.pattern(), since1904));
    }

    /** {@return a date that a cell stores as ISO 8601 text, as it is displayed} */
    CellContent date(String written, int style) {
        String moment = written.replaceFirst("Z$", "");
        Look look = style < looks.size() ? looks.get(style) : look(0);
        return date(
                moment.contains("T")
                        ? LocalDateTime.parse(moment)
                        : LocalDate.parse(moment).atStartOfDay(),
                look.isDate() ? look.date() : new DateLook(true, true, true, false));
    }

    /** A day that the format does not show was not intended: Excel turns "2015-04" into 1 April, shown as "Apr-15". */
    private static CellContent date(LocalDateTime moment, DateLook look) {
        if (look.time() && !(look.year() && moment.toLocalTime().equals(LocalTime.MIDNIGHT))) {
            return look.year()
                    ? new CellContent.Unusable("the moment " + moment, "a day, without a time")
                    : new CellContent.Unusable(
                            "the time of day " + moment.toLocalTime(), "a date whose year can be seen");
        }
        LocalDate day = moment.toLocalDate();
        String whole = day.toString();
        if (!look.year() || look.day() && !look.month()) {
            return new CellContent.Date(day, Optional.empty());
        }
        return new CellContent.Date(
                day,
                Optional.of(
                        look.day()
                                ? whole
                                : whole.substring(0, look.month() ? whole.length() - 3 : whole.length() - 6)));
    }
}
