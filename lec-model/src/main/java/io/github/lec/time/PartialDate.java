package io.github.lec.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Truth;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A day as a source gives it: a year, a month, a day (EDTF level 0, ISO 8601-2), or some day between two bounds.
 *
 * <p>It stands for one day that is not known more precisely, never for a period. Comparisons are therefore
 * three-valued: whether "2015-04" is before 2015-04-12 is {@link Truth#UNKNOWN}.
 */
public final class PartialDate {
    private static final String ALLOWED = "a year, month or day, as in 2015, 2015-04 or 2015-04-12";
    private static final String EXISTING = "a day that exists in the calendar";
    private static final String YEARS = "a day from the year 1 to the year 9999, which is what can be written";

    private final @Nullable LocalDate earliest;
    private final @Nullable LocalDate latest;
    private final Precision precision;

    private PartialDate(@Nullable LocalDate earliest, @Nullable LocalDate latest, Precision precision) {
        requireWritable(earliest);
        requireWritable(latest);
        this.earliest = earliest;
        this.latest = latest;
        this.precision = precision;
    }

    private static void requireWritable(@Nullable LocalDate day) {
        if (day != null) {
            InvalidValueException.unless(day.getYear() > 0 && day.getYear() <= 9999, "date", day, YEARS);
        }
    }

    /** How precisely the day is known. */
    public enum Precision {
        /** The day itself. */
        DAY,
        /** The month. */
        MONTH,
        /** The year. */
        YEAR,
        /** Only one bound or two. */
        BETWEEN
    }

    /**
     * A day that is fully known.
     *
     * @param day the day
     * @return the day
     * @throws InvalidValueException if it is null, or its year is not from 1 to 9999
     */
    public static PartialDate of(LocalDate day) {
        InvalidValueException.unless(day != null, "date", day, ALLOWED);
        return new PartialDate(day, day, Precision.DAY);
    }

    /**
     * A year, a month or a day of the calendar.
     *
     * @param day a {@link LocalDate}, {@link YearMonth} or {@link Year}
     * @return the date
     * @throws InvalidValueException if it is anything else, or its year is not from 1 to 9999
     */
    public static PartialDate of(TemporalAccessor day) {
        if (day instanceof LocalDate full) {
            return of(full);
        }
        if (day instanceof YearMonth month) {
            return new PartialDate(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
        }
        if (day instanceof Year year) {
            return new PartialDate(year.atDay(1), year.atDay(year.length()), Precision.YEAR);
        }
        throw new InvalidValueException("date", day, "a LocalDate, YearMonth or Year");
    }

    /**
     * Reads what {@link #toString()} writes for years, months and days.
     *
     * @param written a year, a month or a day: {@code 2015}, {@code 2015-04} or {@code 2015-04-12}
     * @return the date
     * @throws InvalidValueException if it is none of these, or no such day exists
     */
    @JsonCreator
    public static PartialDate parse(String written) {
        InvalidValueException.unless(written != null, "date", written, ALLOWED);
        int length = written.length();
        boolean month = length >= 7;
        boolean day = length == 10;
        int first = number(written, 0, 4);
        int second = month ? number(written, 5, 2) : 1;
        int third = day ? number(written, 8, 2) : 1;
        InvalidValueException.unless(
                (length == 4 || length == 7 || day)
                        && first >= 0
                        && second >= 0
                        && third >= 0
                        && (!month || written.charAt(4) == '-')
                        && (!day || written.charAt(7) == '-'),
                "date",
                written,
                ALLOWED);
        InvalidValueException.unless(first > 0, "date", written, EXISTING);
        try {
            if (day) {
                return of(LocalDate.of(first, second, third));
            }
            YearMonth last = YearMonth.of(first, month ? second : 12);
            return new PartialDate(
                    LocalDate.of(first, second, 1), last.atEndOfMonth(), month ? Precision.MONTH : Precision.YEAR);
        } catch (DateTimeException e) {
            throw new InvalidValueException("date", written, EXISTING);
        }
    }

    /** {@return the number that the digits stand for; -1 if they are not digits} */
    private static int number(String written, int from, int digits) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            char c = i < written.length() ? written.charAt(i) : '?';
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    /**
     * Some day between two bounds, as JSON has them.
     *
     * @param notBefore the first possible day, as in {@code 2015-04-12}; null if there is none
     * @param notAfter the last possible day; null if there is none
     * @return the date
     * @throws InvalidValueException if both bounds are missing, one is no day, or the first is after the last
     */
    @JsonCreator
    public static PartialDate between(
            @JsonProperty("notBefore") @Nullable String notBefore,
            @JsonProperty("notAfter") @Nullable String notAfter) {
        return between(
                Optional.ofNullable(notBefore).map(PartialDate::day),
                Optional.ofNullable(notAfter).map(PartialDate::day));
    }

    /**
     * A full day.
     *
     * @param written a day, as in {@code 2015-04-12}
     * @return the day
     * @throws InvalidValueException if it is none
     */
    public static LocalDate day(String written) {
        PartialDate date = parse(written);
        InvalidValueException.unless(date.precision == Precision.DAY, "date", written, "a full date, as in 2015-04-12");
        return date.earliest().orElseThrow();
    }

    /**
     * Some day between two bounds, either of which may be unknown but not both.
     *
     * @param notBefore the first possible day
     * @param notAfter the last possible day
     * @return the date
     * @throws InvalidValueException if both bounds are missing, or the first is after the last
     */
    public static PartialDate between(Optional<LocalDate> notBefore, Optional<LocalDate> notAfter) {
        InvalidValueException.unless(
                notBefore.isPresent() || notAfter.isPresent(), "date", "no bound", "notBefore, notAfter or both");
        LocalDate first = notBefore.orElse(null);
        LocalDate last = notAfter.orElse(null);
        if (first != null && last != null && first.isAfter(last)) {
            throw new InvalidValueException("notBefore", first + " after " + last, "a day no later than notAfter");
        }
        return new PartialDate(first, last, Precision.BETWEEN);
    }

    /** {@return how precisely the day is known} */
    public Precision precision() {
        return precision;
    }

    /** {@return the first day that this can be; nothing if there is no lower bound} */
    public Optional<LocalDate> earliest() {
        return Optional.ofNullable(earliest);
    }

    /** {@return the last day that this can be; nothing if there is no upper bound} */
    public Optional<LocalDate> latest() {
        return Optional.ofNullable(latest);
    }

    /**
     * Whether this day is on or before another.
     *
     * @param day the other day
     * @return three-valued, as the precision allows
     */
    public Truth isOnOrBefore(LocalDate day) {
        if (latest != null && !latest.isAfter(day)) {
            return Truth.TRUE;
        }
        return earliest != null && earliest.isAfter(day) ? Truth.FALSE : Truth.UNKNOWN;
    }

    /**
     * Whether this day is before another.
     *
     * @param day the other day
     * @return three-valued, as the precision allows
     */
    public Truth isBefore(LocalDate day) {
        return isOnOrBefore(day.minusDays(1));
    }

    /**
     * Whether this day is before another; either may be imprecise.
     *
     * @param other the other day
     * @return {@link Truth#UNKNOWN} if the two overlap and could be in either order
     */
    public Truth isBefore(PartialDate other) {
        if (latest != null && other.earliest != null && latest.isBefore(other.earliest)) {
            return Truth.TRUE;
        }
        boolean certainlyNot = earliest != null && other.latest != null && !earliest.isBefore(other.latest);
        return certainlyNot ? Truth.FALSE : Truth.UNKNOWN;
    }

    /**
     * The minimum number of full months between this day and a later one, whatever the exact days are.
     *
     * @param later the later day
     * @return the months; nothing if this day is not certainly before the other
     */
    public OptionalLong monthsUntil(PartialDate later) {
        return latest != null && later.earliest != null && isBefore(later).isTrue()
                ? OptionalLong.of(ChronoUnit.MONTHS.between(latest, later.earliest))
                : OptionalLong.empty();
    }

    /**
     * Whether both can be the same day.
     *
     * @param other the other date
     * @return true if they share a possible day
     */
    public boolean overlaps(PartialDate other) {
        return !isBefore(other).isTrue() && !other.isBefore(this).isTrue();
    }

    /**
     * Whether this says at least as much as another: every day that this can be, the other can be too.
     *
     * @param other the other date
     * @return true if this is the same or more precise
     */
    public boolean refines(PartialDate other) {
        boolean lower = other.earliest == null || earliest != null && !earliest.isBefore(other.earliest);
        boolean upper = other.latest == null || latest != null && !latest.isAfter(other.latest);
        return lower && upper;
    }

    /**
     * The date as it is written in sheets: {@code 2015}, {@code 2015-04}, {@code 2015-04-12}, {@code 2015-01-01 to
     * 2015-06-30}, {@code not before 2015-01-01}, {@code not after 2015-06-30}.
     *
     * @return the text; for years, months and days {@link #parse(String)} reads it back
     */
    @Override
    public String toString() {
        return switch (precision) {
            case DAY -> String.valueOf(earliest);
            case MONTH -> String.valueOf(earliest).substring(0, 7);
            case YEAR -> String.valueOf(earliest).substring(0, 4);
            case BETWEEN ->
                earliest == null
                        ? "not after " + latest
                        : latest == null ? "not before " + earliest : earliest + " to " + latest;
        };
    }

    /**
     * {@return the date as it is written in JSON: a text, or for bounds an object with {@code notBefore}, {@code
     * notAfter} or both}
     */
    @JsonValue
    public Object written() {
        if (precision != Precision.BETWEEN) {
            return toString();
        }
        Map<String, String> bounds = new LinkedHashMap<>();
        earliest().ifPresent(day -> bounds.put("notBefore", day.toString()));
        latest().ifPresent(day -> bounds.put("notAfter", day.toString()));
        return Collections.unmodifiableMap(bounds);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate date
                && precision == date.precision
                && Objects.equals(earliest, date.earliest)
                && Objects.equals(latest, date.latest);
    }

    @Override
    public int hashCode() {
        return Objects.hash(earliest, latest, precision);
    }
}
