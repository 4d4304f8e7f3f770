package io.github.lec.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Truth;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastingTest {
    private record Period(Optional<PartialDate> start, Optional<PartialDate> end) implements Lasting {
        static Period of(@Nullable String start, @Nullable String end) {
            return new Period(
                    Optional.ofNullable(start).map(PartialDate::parse),
                    Optional.ofNullable(end).map(PartialDate::parse));
        }
    }

    @ParameterizedTest(name = "from {0} to {1}, on {2}: {3}")
    @CsvSource({
        "1973-01-01, 2020-01-31, 1972-12-31, FALSE",
        "1973-01-01, 2020-01-31, 1973-01-01, TRUE",
        "1973-01-01, 2020-01-31, 2020-01-31, TRUE",
        "1973-01-01, 2020-01-31, 2020-02-01, FALSE",
        "1973, 2020-01, 1973-06-01, UNKNOWN",
        "1973, 2020-01, 1974-01-01, TRUE",
        "1973, 2020-01, 2020-01-01, TRUE",
        "1973, 2020-01, 2020-01-02, UNKNOWN",
        "1973, 2020-01, 2020-02-01, FALSE",
        ", 2020-01-31, 1800-01-01, TRUE",
        ", 2020-01-31, 2020-02-01, FALSE",
        "1973-01-01, , 1972-12-31, FALSE",
        "1973-01-01, , 2999-01-01, TRUE",
        ", , 2020-01-01, TRUE"
    })
    void it_holds_from_the_first_day_to_the_last_both_included(
            @Nullable String start, @Nullable String end, LocalDate day, Truth holds) {
        assertThat(Period.of(start, end).holdsOn(day)).isEqualTo(holds);
    }

    @ParameterizedTest(name = "{0} to {1} and {2} to {3} apart: {4}")
    @CsvSource({
        "1949, 1969-12-12, 1974-11-28, , true",
        "1974-11-28, , 1949, 1969-12-12, true",
        "1949, 1974-11-28, 1974-11-28, , false",
        "1949, 1974, 1974-11-28, , false",
        "1949, , 1974-11-28, , false",
        ", 1969, 1970, , true"
    })
    void two_periods_are_apart_only_if_one_certainly_ends_before_the_other_starts(
            @Nullable String start,
            @Nullable String end,
            @Nullable String otherStart,
            @Nullable String otherEnd,
            boolean apart) {
        assertThat(Period.of(start, end).isApartFrom(Period.of(otherStart, otherEnd)))
                .isEqualTo(apart);
    }

    @ParameterizedTest
    @CsvSource({"2015, 2015", "2015-06, 2015", "2015-04-12, 2015-04-12", "2015, 2016"})
    void what_may_end_on_or_after_its_start_is_accepted(String start, String end) {
        assertThatCode(() -> Period.of(start, end).checkOrder()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"2015, 2014", "2015-04-12, 2015-04-11", "2015-04, 2015-03-31"})
    void what_certainly_ends_before_its_start_is_refused(String start, String end) {
        assertThatThrownBy(() -> Period.of(start, end).checkOrder())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("end: found " + end + "; expected a day no earlier than start, " + start);
    }
}
