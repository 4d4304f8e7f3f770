package io.github.lec.time;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Truth;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as a source gives it: a year, a month, a day (EDTF level 0, ISO 8601-2), or some day between two bounds.
 *
 * <p>It stands for one day that is not known more precisely, never for a period. Comparisons are therefore three-valued:
 * whether "2015-04" is before 2015-04-12 is {@link Truth#UNKNOWN}.
 */
public final class PartialDate {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final String ALLOWED = "a year, month or day, as in 2015, 2015-04 or 2015-04-12";

    private final @Nullable LocalDate earliest;
    private final @Nullable LocalDate latest;
    private final Precision precision;

    private PartialDate(@Nullable LocalDate earliest, @Nullable LocalDate latest, Precision precision) {
        this.earliest = earliest;
        this.latest = latest;
        this.precision = precision;
    }

    /** How much of the day is known. */
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
     */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, day, Precision.DAY);
    }

    /**
     * Reads what {@link #toString()} writes for years, months and days.
     *
     * @param written a year, a month or a day: {@code 2015}, {@code 2015-04} or {@code 2015-04-12}
     * @return the date
     * @throws InvalidValueException if it is none of these, or no such day exists
     */
    public static PartialDate parse(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        InvalidValueException.unless(matcher.matches(), "date", written, ALLOWED);
        try {
            int year = Integer.parseInt(matcher.group(1));
            InvalidValueException.unless(year > 0, "date", written, "a day that exists in the calendar");
            if (matcher.group(2) == null) {
                return new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
            if (matcher.group(3) == null) {
                return new PartialDate(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
            }
            return of(month.atDay(Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException e) {
            throw new InvalidValueException("date", written, "a day that exists in the calendar");
        }
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
        InvalidValueException.unless(
                first == null || last == null || !first.isAfter(last),
                "notBefore",
                first + " after " + last,
                "a day no later than notAfter");
        return new PartialDate(first, last, Precision.BETWEEN);
    }

    /**
     * How much of the day is known.
     *
     * @return the precision
     */
    public Precision precision() {
        return precision;
    }

    /**
     * The first day that this can be.
     *
     * @return the day, or nothing if there is no lower bound
     */
    public Optional<LocalDate> earliest() {
        return Optional.ofNullable(earliest);
    }

    /**
     * The last day that this can be.
     *
     * @return the day, or nothing if there is no upper bound
     */
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
     * Whether this day is before another, both as imprecise as they are.
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
