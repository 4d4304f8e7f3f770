package io.github.lec.time;

import io.github.lec.logic.InvalidValueException;
import java.time.temporal.TemporalAccessor;

/**
 * A builder of values that have a day.
 *
 * @param <B> the builder
 */
public interface DatedBuilder<B> {
    /**
     * Sets the day.
     *
     * @param date the day
     * @return this builder
     */
    B date(PartialDate date);

    /**
     * Sets the day from its text.
     *
     * @param date a year, a month or a day: {@code 2015}, {@code 2015-04} or {@code 2015-04-12}
     * @return this builder
     */
    default B date(String date) {
        return date(InvalidValueException.naming(this, "date", () -> PartialDate.parse(date)));
    }

    /**
     * Sets the day.
     *
     * @param date a {@link java.time.LocalDate}, {@link java.time.YearMonth} or {@link java.time.Year}
     * @return this builder
     */
    default B date(TemporalAccessor date) {
        return date(InvalidValueException.naming(this, "date", () -> PartialDate.of(date)));
    }
}
