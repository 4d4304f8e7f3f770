package io.github.lec.rule.catalogue.words;

import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** A day as sources give it: a span that covers a whole year is the year, one that covers a month the month. */
public final class WrittenDay {
    private WrittenDay() {}

    /** {@return the day as it is written in a sentence} */
    public static String of(PartialDate day) {
        Optional<LocalDate> first = day.earliest();
        Optional<LocalDate> last = day.latest();
        if (first.isEmpty() || last.isEmpty()) {
            return day.toString();
        }
        YearMonth month = YearMonth.from(first.get());
        Year year = Year.from(first.get());
        if (first.get().equals(year.atDay(1)) && last.get().equals(year.atDay(year.length()))) {
            return year.toString();
        }
        return first.get().equals(month.atDay(1)) && last.get().equals(month.atEndOfMonth())
                ? month.toString()
                : day.toString();
    }
}
