package io.github.lec.time;

import static io.github.lec.logic.Truth.FALSE;
import static io.github.lec.logic.Truth.TRUE;
import static io.github.lec.logic.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Truth;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    private static final LocalDate NEW_YEAR = LocalDate.parse("2015-01-01");
    private static final LocalDate MIDYEAR = LocalDate.parse("2015-06-30");

    @ParameterizedTest
    @CsvSource({
        "2015, YEAR, 2015-01-01, 2015-12-31",
        "2015-04, MONTH, 2015-04-01, 2015-04-30",
        "2016-02, MONTH, 2016-02-01, 2016-02-29",
        "2015-02, MONTH, 2015-02-01, 2015-02-28",
        "2015-04-12, DAY, 2015-04-12, 2015-04-12",
        "2016-02-29, DAY, 2016-02-29, 2016-02-29",
        "0001, YEAR, 0001-01-01, 0001-12-31",
        "9999-12-31, DAY, 9999-12-31, 9999-12-31"
    })
    void a_year_month_or_day_is_read_with_its_precision_and_written_as_it_was(
            String written, PartialDate.Precision precision, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(written);

        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.earliest()).contains(earliest);
        assertThat(date.latest()).contains(latest);
        assertThat(date).hasToString(written).isEqualTo(PartialDate.parse(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2015-02-29",
                "2015-02-30",
                "2015-04-31",
                "2015-13",
                "2015-00",
                "2015-04-00",
                "2015-04-32",
                "0000",
                "0000-00-00"
            })
    void a_day_that_is_in_no_calendar_is_refused(String written) {
        assertThatThrownBy(() -> PartialDate.parse(written))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("date: found \"" + written + "\"; expected a day that exists in the calendar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "April 2015",
                "15",
                "215",
                "20155",
                "2015-4",
                "2015-04-1",
                "2015-4-12",
                "2015/04/12",
                "12.04.2015",
                "2015-04-12T00:00",
                "2015-04-12Z",
                " 2015",
                "2015 ",
                "2015-",
                "-2015",
                "+2015",
                "2015~",
                "2015?",
                "201X",
                "2015-XX",
                "2015/2016",
                "٢٠١٥",
                "2015\n"
            })
    void what_is_not_a_year_month_or_day_is_refused(String written) {
        assertThatThrownBy(() -> PartialDate.parse(written))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("date: found \"" + written
                        + "\"; expected a year, month or day, as in 2015, 2015-04 or 2015-04-12");
    }

    @ParameterizedTest(name = "{0} on or before {1}: {2}; before: {3}")
    @CsvSource({
        "2015-04-12, 2015-04-11, FALSE, FALSE",
        "2015-04-12, 2015-04-12, TRUE, FALSE",
        "2015-04-12, 2015-04-13, TRUE, TRUE",
        "2015-04, 2015-03-31, FALSE, FALSE",
        "2015-04, 2015-04-01, UNKNOWN, FALSE",
        "2015-04, 2015-04-12, UNKNOWN, UNKNOWN",
        "2015-04, 2015-04-30, TRUE, UNKNOWN",
        "2015-04, 2015-05-01, TRUE, TRUE",
        "2015, 2014-12-31, FALSE, FALSE",
        "2015, 2015-12-30, UNKNOWN, UNKNOWN",
        "2015, 2015-12-31, TRUE, UNKNOWN"
    })
    void an_imprecise_day_is_compared_with_three_values(String written, LocalDate day, Truth onOrBefore, Truth before) {
        assertThat(PartialDate.parse(written).isOnOrBefore(day)).isEqualTo(onOrBefore);
        assertThat(PartialDate.parse(written).isBefore(day)).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0} before {1}: {2}")
    @CsvSource({
        "2015-04-11, 2015-04-12, TRUE",
        "2015-04-12, 2015-04-12, FALSE",
        "2015-04-12, 2015-04, UNKNOWN",
        "2015-04-30, 2015-04, FALSE",
        "2015-04, 2015-04-01, FALSE",
        "2015-03, 2015-04, TRUE",
        "2015, 2015-04, UNKNOWN",
        "2015-04, 2015, UNKNOWN",
        "2016, 2015, FALSE"
    })
    void two_imprecise_days_may_be_in_either_order_while_they_overlap(String one, String other, Truth before) {
        assertThat(PartialDate.parse(one).isBefore(PartialDate.parse(other))).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0} and {1}: overlap {2}, the first refines {3}")
    @CsvSource({
        "2015-04-27, 2015-04, true, true",
        "2015-04, 2015-04-27, true, false",
        "2015-04, 2015, true, true",
        "2015, 2015, true, true",
        "2015-04-27, 2015-04-27, true, true",
        "2015-04-27, 2015-05, false, false",
        "2014-12-31, 2015, false, false"
    })
    void a_more_precise_day_refines_a_less_precise_one_that_holds_it(
            String one, String other, boolean overlap, boolean refines) {
        assertThat(PartialDate.parse(one).overlaps(PartialDate.parse(other))).isEqualTo(overlap);
        assertThat(PartialDate.parse(other).overlaps(PartialDate.parse(one))).isEqualTo(overlap);
        assertThat(PartialDate.parse(one).refines(PartialDate.parse(other))).isEqualTo(refines);
    }

    @Test
    void a_moment_between_two_days_is_unknown_between_them_and_known_outside() {
        PartialDate between = PartialDate.between(Optional.of(NEW_YEAR), Optional.of(MIDYEAR));

        assertThat(between).hasToString("2015-01-01 to 2015-06-30");
        assertThat(between.precision()).isEqualTo(PartialDate.Precision.BETWEEN);
        assertThat(between.isOnOrBefore(LocalDate.parse("2014-12-31"))).isEqualTo(FALSE);
        assertThat(between.isOnOrBefore(NEW_YEAR)).isEqualTo(UNKNOWN);
        assertThat(between.isOnOrBefore(MIDYEAR)).isEqualTo(TRUE);
        assertThat(between.refines(PartialDate.parse("2015"))).isTrue();
    }

    @Test
    void a_moment_with_one_bound_is_never_known_on_the_open_side() {
        PartialDate notBefore = PartialDate.between(Optional.of(NEW_YEAR), Optional.empty());
        PartialDate notAfter = PartialDate.between(Optional.empty(), Optional.of(MIDYEAR));

        assertThat(notBefore).hasToString("not before 2015-01-01");
        assertThat(notBefore.isOnOrBefore(LocalDate.parse("9999-01-01"))).isEqualTo(UNKNOWN);
        assertThat(notBefore.isOnOrBefore(LocalDate.parse("2014-12-31"))).isEqualTo(FALSE);
        assertThat(notAfter).hasToString("not after 2015-06-30");
        assertThat(notAfter.isOnOrBefore(LocalDate.parse("0001-01-01"))).isEqualTo(UNKNOWN);
        assertThat(notAfter.isOnOrBefore(MIDYEAR)).isEqualTo(TRUE);
        assertThat(notBefore.overlaps(notAfter)).isTrue();
        assertThat(notBefore.isBefore(PartialDate.parse("2014"))).isEqualTo(FALSE);
        assertThat(notBefore.refines(notAfter)).isFalse();
        assertThat(PartialDate.parse("2015-04").refines(notAfter)).isTrue();
    }

    @Test
    void bounds_that_are_missing_or_upside_down_are_refused() {
        assertThatThrownBy(() -> PartialDate.between(Optional.empty(), Optional.empty()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("date: found \"no bound\"; expected notBefore, notAfter or both");
        assertThatThrownBy(() -> PartialDate.between(Optional.of(MIDYEAR), Optional.of(NEW_YEAR)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("notBefore: found \"2015-06-30 after 2015-01-01\"; expected a day no later than notAfter");
    }

    @Test
    void a_month_and_its_first_and_last_day_as_bounds_are_different_ways_to_say_it() {
        PartialDate month = PartialDate.parse("2015-04");
        PartialDate bounds = PartialDate.between(month.earliest(), month.latest());

        assertThat(bounds).isNotEqualTo(month);
        assertThat(bounds.refines(month)).isTrue();
        assertThat(month.refines(bounds)).isTrue();
        assertThat(PartialDate.of(NEW_YEAR))
                .isEqualTo(PartialDate.parse("2015-01-01"))
                .hasSameHashCodeAs(PartialDate.parse("2015-01-01"));
    }

    @ParameterizedTest(name = "from {0} to {1}: {2} months")
    @CsvSource({
        "2015-01-15, 2015-04-14, 2",
        "2015-01-15, 2015-04-15, 3",
        "2015-01, 2015-04, 2",
        "2015-12-31, 2016, 0",
        "2014, 2016, 12",
    })
    void the_months_between_two_dates_are_counted_at_the_least(String from, String until, long months) {
        assertThat(PartialDate.parse(from).monthsUntil(PartialDate.parse(until)))
                .hasValue(months);
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource({"2015-04, 2015-04-12", "2015-04-12, 2015-04-12", "2016, 2015", "2015, 2015-12"})
    void no_months_lie_between_dates_that_may_be_the_same_day_or_in_the_other_order(String from, String until) {
        assertThat(PartialDate.parse(from).monthsUntil(PartialDate.parse(until)))
                .isEmpty();
    }

    @Test
    void no_months_are_counted_where_a_bound_is_missing() {
        PartialDate open = PartialDate.between(Optional.of(NEW_YEAR), Optional.empty());

        assertThat(open.monthsUntil(PartialDate.parse("2020"))).isEmpty();
        assertThat(PartialDate.parse("2014").monthsUntil(open)).hasValue(0);
    }
}
