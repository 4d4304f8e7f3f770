package io.github.lec.report.intake;

import io.github.lec.report.limits.ExcelLimits;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;

/**
 * The display of numbers in cells. Excel stores dates as numbers, and turns much of what is typed into numbers and
 * dates; what counts is what is displayed.
 */
final class CellFormats {
    private static final String GENERAL = "General";
    private static final Integer GENERAL_FORMAT = 0;

    /** A number of formats that are not built in. */
    private static final int OWN_FORMAT = 200;

    /** From here on a whole number without a format is shown as 1.23457E11. */
    private static final double TOO_LONG_TO_SHOW = 1e11;

    /** The element that lists the formats of cells; other lists have formats of styles. */
    private static final String FORMATS_OF_CELLS = "cellXfs";

    /** The number of 1900-02-29, which Excel has and the calendar does not. */
    private static final int FALSE_LEAP_DAY = 60;

    /** To this a moment is rounded, in days. */
    private static final double HALF_A_MILLISECOND = 0.5 / Duration.ofDays(1).toMillis();

    /** Day 1, or day 0 if days are counted from 1904. */
    private static final LocalDate FIRST_OF_1900 = LocalDate.of(1900, 1, 1);

    private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);

    private static final String REAL_DAY = "a day that exists, as in 2015-04-12";

    private static final Pattern OFFSET = Pattern.compile("(Z|[+-]\\d\\d:\\d\\d)$");

    private final boolean since1904;
    private final Map<Integer, String> patterns = new HashMap<>();

    /** The formats of cells, by the number that a cell has. */
    private final List<Integer> ofCells = new ArrayList<>();

    /** Formats that a cell uses, which are read once. */
    private final Map<Integer, Look> looks = new HashMap<>();

    private final DataFormatter formatter = new DataFormatter(Locale.ENGLISH);

    /** How a format displays a number: as certain parts of a date, or as digits. */
    private record Look(
            int format, String pattern, List<FormatCode> sections, boolean isDate, DateLook date, boolean hasWords) {
        static Look of(int format, String pattern) {
            if (pattern.length() > ExcelLimits.FORMAT_CODE) {
                return new Look(format, pattern, List.of(), false, new DateLook(false, false, false, false), false);
            }
            List<FormatCode> sections = FormatCode.sections(pattern);
            boolean hasWords = WordedNumber.isNeeded(sections);
            String code = hasWords ? FormatCode.withoutWords(sections) : pattern;
            return new Look(
                    format,
                    pattern,
                    sections,
                    DateUtil.isADateFormat(format, code),
                    DateLook.of(sections.get(0)),
                    hasWords);
        }

        boolean isTooLong() {
            return pattern.length() > ExcelLimits.FORMAT_CODE;
        }
    }

    CellFormats(boolean since1904) {
        this.since1904 = since1904;
    }

    /** Reads the part with the formats. */
    void read(XMLStreamReader in) throws XMLStreamException {
        boolean isOfCells = false;
        while (in.hasNext()) {
            int event = XmlParts.next(in);
            if (event == XMLStreamConstants.START_ELEMENT) {
                isOfCells |= in.getLocalName().equals(FORMATS_OF_CELLS);
                readFormat(in, isOfCells);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && in.getLocalName().equals(FORMATS_OF_CELLS)) {
                isOfCells = false;
            }
        }
    }

    /** Keeps a pattern, or the format of cells; fonts, fills and the like do not matter. */
    private void readFormat(XMLStreamReader in, boolean isOfCells) {
        String name = in.getLocalName();
        if (name.equals("numFmt")) {
            patterns.put(id(in), XmlParts.attribute(in, "formatCode").orElse(GENERAL));
        } else if (name.equals("xf") && isOfCells) {
            ofCells.add(id(in));
        }
    }

    private static int id(XMLStreamReader in) {
        return XmlParts.attribute(in, "numFmtId").map(Integer::parseInt).orElse(0);
    }

    private Integer format(int style) {
        return style >= 0 && style < ofCells.size() ? ofCells.get(style) : GENERAL_FORMAT;
    }

    private String pattern(int format) {
        String builtIn = Objects.requireNonNullElse(BuiltinFormats.getBuiltinFormat(format), GENERAL);
        return patterns.getOrDefault(format, builtIn);
    }

    private Look look(int style) {
        return looks.computeIfAbsent(format(style), format -> Look.of(format, pattern(format)));
    }

    private static CellContent tooLong(int length) {
        return new CellContent.Unusable(
                "a number whose format has " + length + " characters",
                "a value in a cell with a format of at most " + ExcelLimits.FORMAT_CODE
                        + " characters, as Excel writes it");
    }

    /** {@return a number as it is seen in a cell; all of its digits, if its format shows nothing of it} */
    CellContent number(double value, int style) {
        Look look = look(style);
        if (look.isTooLong()) {
            return tooLong(look.pattern().length());
        }
        if (look.isDate()) {
            return date(value, look.date());
        }
        String pattern = look.pattern();
        boolean whole = pattern.equals(GENERAL) && value == Math.rint(value);
        if (whole && Math.abs(value) < TOO_LONG_TO_SHOW) {
            return new CellContent.Quantity(value, Long.toString((long) value));
        }
        FormatCode section = FormatCode.of(value, look.sections());
        if (!section.shows()) {
            return CellContent.Quantity.hidden(value);
        }
        try {
            return shown(value, look, section)
                    .<CellContent>map(seen ->
                            seen.isEmpty() ? CellContent.Quantity.hidden(value) : new CellContent.Quantity(value, seen))
                    .orElseGet(() -> unusable("a number", pattern));
        } catch (RuntimeException e) { // whatever the library makes of a wrong code
            return unusable("a number", pattern);
        }
    }

    /** {@return a number as it is displayed, which may be nothing; nothing is returned if that cannot be determined} */
    private Optional<String> shown(double value, Look look, FormatCode section) {
        List<FormatCode> sections = look.sections();
        if (sections.stream().noneMatch(one -> one.isConditional() || one.isBroken())
                && !look.pattern().equalsIgnoreCase(GENERAL)) {
            Optional<PlainNumber> plain = PlainNumber.of(section);
            if (plain.isPresent()) {
                return plain.get().format(value, sections.size() == 1);
            }
            if (!PlainNumber.canBeStated(section)) {
                return Optional.empty();
            }
            if (section.fields().contains("general") && section.masked().indexOf('[') < 0) {
                return WordedNumber.general(value, section, sections.size() == 1, this::format);
            }
        }
        return look.hasWords()
                ? WordedNumber.of(value, sections, this::format)
                : Optional.of(formatter.formatRawCellContents(value, look.format(), look.pattern(), since1904));
    }

    private String format(double value, String code) {
        return code.equals(GENERAL) && value == Math.rint(value) && value < TOO_LONG_TO_SHOW
                ? Long.toString((long) value)
                : formatter.formatRawCellContents(value, OWN_FORMAT, code, since1904);
    }

    private static CellContent unusable(String what, String pattern) {
        return new CellContent.Unusable(
                what + " with a format that cannot be used, " + pattern, "a value in a cell with another format");
    }

    /** {@return a text as it is seen in a cell; unchanged, if its format shows nothing of it} */
    CellContent text(CellContent.Text text, int style) {
        Look look = look(style);
        return !look.hasWords()
                ? text
                : WordedNumber.of(text.shown(), look.sections())
                        .<CellContent>map(CellContent.Text::new)
                        .orElseGet(() -> unusable("a text", look.pattern()));
    }

    /**
     * A number that is shown as a date. Counted from 1900, Excel has a day 0 (1900-01-00), and takes 1900 for a leap
     * year; the days between the two, of January and February 1900, are right.
     */
    private CellContent date(double value, DateLook look) {
        double day = Math.floor(value + HALF_A_MILLISECOND);
        if (value < 0 || day > (since1904 ? ExcelLimits.LAST_DAY_SINCE_1904 : ExcelLimits.LAST_DAY)) {
            return new CellContent.Unusable(
                    "the number " + NumberToTextConverter.toText(value) + " as a date, which is not a date in Excel",
                    REAL_DAY);
        }
        if (!since1904 && look.showsDay() && (day == 0 || day == FALSE_LEAP_DAY)) {
            return new CellContent.Unusable(
                    "a day that does not exist, " + (day == 0 ? "1900-01-00" : "1900-02-29"), REAL_DAY);
        }
        return date(
                value == day
                        ? wholeDay((int) day).atStartOfDay()
                        : DateUtil.getLocalDateTime(Math.max(value, day), since1904),
                look);
    }

    /** The library gives the same day, by way of decimal numbers: too slow for the thousands of a sheet. */
    private LocalDate wholeDay(int number) {
        if (since1904) {
            return FIRST_OF_1904.plusDays(number);
        }
        return FIRST_OF_1900.plusDays(number <= FALSE_LEAP_DAY ? number - 1 : number - 2);
    }

    /** {@return a date that a cell stores as ISO 8601 text, as it is displayed} */
    CellContent date(String written, int style) {
        String moment = OFFSET.matcher(written).replaceFirst("");
        Look look = look(style);
        if (look.isTooLong()) {
            return tooLong(look.pattern().length());
        }
        try {
            return date(
                    moment.contains("T")
                            ? LocalDateTime.parse(moment)
                            : LocalDate.parse(moment).atStartOfDay(),
                    look.isDate() ? look.date() : new DateLook(true, true, true, moment.contains("T")));
        } catch (DateTimeParseException e) {
            return new CellContent.Unusable(
                    "\"" + written + "\" in a cell with a date", "a date, as in 2015, 2015-04 or 2015-04-12");
        }
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
