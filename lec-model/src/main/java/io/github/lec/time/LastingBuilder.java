package io.github.lec.time;

import io.github.lec.logic.InvalidValueException;
import java.time.temporal.TemporalAccessor;

/**
 * A builder of values that last from one day to another. It is public since the builders of records in other packages
 * have its methods.
 *
 * @param <B> the builder
 */
public interface LastingBuilder<B> {
    /**
     * Sets the first day.
     *
     * @param start the day
     * @return this builder
     */
    B start(PartialDate start);

    /**
     * Sets the first day from its text.
     *
     * @param start a year, a month or a day: {@code 2015}, {@code 2015-04} or {@code 2015-04-12}
     * @return this builder
     */
    default B start(String start) {
        return start(InvalidValueException.naming(this, "start", () -> PartialDate.parse(start)));
    }

    /**
     * Sets the first day.
     *
     * @param start a {@link java.time.LocalDate}, {@link java.time.YearMonth} or {@link java.time.Year}
     * @return this builder
     */
    default B start(TemporalAccessor start) {
        return start(InvalidValueException.naming(this, "start", () -> PartialDate.of(start)));
    }

    /**
     * Sets the last day.
     *
     * @param end the day
     * @return this builder
     */
    B end(PartialDate end);

    /**
     * Sets the last day from its text.
     *
     * @param end a year, a month or a day: {@code 2015}, {@code 2015-04} or {@code 2015-04-12}
     * @return this builder
     */
    default B end(String end) {
        return end(InvalidValueException.naming(this, "end", () -> PartialDate.parse(end)));
    }

    /**
     * Sets the last day.
     *
     * @param end a {@link java.time.LocalDate}, {@link java.time.YearMonth} or {@link java.time.Year}
     * @return this builder
     */
    default B end(TemporalAccessor end) {
        return end(InvalidValueException.naming(this, "end", () -> PartialDate.of(end)));
    }
}
