package io.github.lec.format.internal;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.internal.PlainLetters;
import io.github.lec.time.PartialDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the date that was probably intended if one is written in another order or in other characters, or if its month
 * has no such day.
 */
public final class DateSuggestions {
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "\\+?(\\d{4})[-./](\\d{1,2})(?:[-./](\\d{1,2})(?:Z|[+-]\\d{2}:\\d{2}|[T ]\\d{1,2}:\\d{2}\\S{0,15})?)?");

    /** Without separators, only digits that give a day of recent centuries are certainly a date. */
    private static final Pattern DIGITS = Pattern.compile("((?:1[89]|20)\\d{2})(\\d{2})(\\d{2})");

    private static final Pattern YEAR_LAST = Pattern.compile("(?:(\\d{1,2})([-./]))?(\\d{1,2})[-./](\\d{4})");

    /** If the year has two digits, only points show that the day comes first. */
    private static final Pattern SHORT_YEAR_LAST = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{2})");

    /** From this year on, spreadsheet programs take two digits for a year of the twentieth century. */
    private static final int FIRST_OF_LAST_CENTURY = 30;

    private static final Pattern DAY_IN_WORDS = Pattern.compile("(?:(\\d{1,2})\\.? )?([A-Za-z]{3,9})\\.?,? (\\d{4})");
    private static final Pattern MONTH_IN_WORDS = Pattern.compile("([A-Za-z]{3,9})\\.? (\\d{1,2}),? (\\d{4})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int MONTHS = 12;

    /** The length of a full day: to suggest a month or a year would not help. */
    private static final int FULL_DAY = "2015-04-12".length();

    private static final int MOST_DAYS = 31;
    private static final int LONGEST = 30;

    private DateSuggestions() {}

    /**
     * The date that was probably intended.
     *
     * @param written what was written
     * @return the date in the form in which it is read; nothing if several may be meant, or none
     */
    public static Optional<String> to(String written) {
        String text = PlainLetters.of(written.strip());
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (!text.equals(written) && YEAR.matcher(text).matches()) {
            return Optional.of(text);
        }
        for (Pattern yearFirst : List.of(YEAR_FIRST, DIGITS)) {
            Matcher date = yearFirst.matcher(text);
            if (date.matches()) {
                return yearFirst(date.group(1), number(date.group(2)), number(date.group(3)));
            }
        }
        Matcher date = YEAR_LAST.matcher(text);
        if (date.matches()) {
            return dayFirst(date.group(4), number(date.group(1)), date.group(2), number(date.group(3)));
        }
        date = SHORT_YEAR_LAST.matcher(text);
        if (date.matches()) {
            String year = (number(date.group(3)) < FIRST_OF_LAST_CENTURY ? "20" : "19") + date.group(3);
            return date(year, number(date.group(2)), number(date.group(1)));
        }
        date = DAY_IN_WORDS.matcher(text);
        if (date.matches()) {
            return date(date.group(3), month(date.group(2)), number(date.group(1)));
        }
        date = MONTH_IN_WORDS.matcher(text);
        return date.matches() ? date(date.group(3), month(date.group(1)), number(date.group(2))) : Optional.empty();
    }

    /** A month that does not exist was swapped with the day, if the day can be a month. */
    private static Optional<String> yearFirst(String year, int month, int day) {
        return month > MONTHS && day > 0 && day <= MONTHS ? date(year, day, month) : date(year, month, day);
    }

    /**
     * The full day that was probably intended.
     *
     * @param written what was written
     * @return the day in the form in which it is read; nothing if several may be meant, or none
     */
    public static Optional<String> day(String written) {
        return to(written).filter(date -> date.length() == FULL_DAY);
    }

    /** With points the day comes first; with slashes and hyphens that depends on the country. */
    private static Optional<String> dayFirst(String year, int first, @Nullable String separator, int second) {
        if (first == 0 || ".".equals(separator) || first > MONTHS || first == second) {
            return date(year, second, first);
        }
        return second > MONTHS ? date(year, first, second) : Optional.empty();
    }

    private static Optional<String> date(String year, int month, int day) {
        if (month < 1 || month > MONTHS || day > MOST_DAYS) {
            return Optional.empty();
        }
        try {
            YearMonth in = YearMonth.of(number(year), month);
            return Optional.of(PartialDate.of(day == 0 ? in : in.atDay(Math.min(day, in.lengthOfMonth())))
                    .toString());
        } catch (InvalidValueException e) {
            return Optional.empty(); // the year 0
        }
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int month(String name) {
        String wanted = name.toUpperCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(month -> month.name().startsWith(wanted))
                .mapToInt(Month::getValue)
                .findFirst()
                .orElse(0);
    }
}
