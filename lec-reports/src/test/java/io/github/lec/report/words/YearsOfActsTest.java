package io.github.lec.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The years of acts are no more exact than the days that sources give. */
class YearsOfActsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2016-09-01..2016-09-30                         | 2016
                    2016-09-01..2016-09-30 2020-01-01..2020-12-31  | 2016 to 2020
                    2015-01-01..2017-01-31                         | between 2015 and 2017
                    2015-01-01..2017-12-31 2020-01-01..2022-12-31  | between 2015 and 2022
                    ..2025-07-06 ..2026-11-24                      | by 2026
                    2019-01-01..                                   | 2019 or later
                    2016-01-01..2016-12-31 2019-01-01..            | 2016 to 2019 or later
                    2016-01-01..2016-12-31 2016-05-01..            | 2016 or later
                    2016-01-01..2016-12-31 2016-09-01..2017-01-31  | between 2016 and 2017
                    2022-11-01..2023-01-03 2023-06-16..2023-06-16  | between 2022 and 2023
                    2016-01-01..2016-12-31 2018-09-01..2019-01-31  | 2016 to 2019 or earlier
                    ..2017-01-31 2020-01-01..2020-12-31            | 2017 or earlier to 2020
                    2015-01-01..2017-01-31 2020-01-01..2020-12-31  | 2015 or later to 2020
                    ..2020-01-31 2020-01-01..2020-12-31            | 2020 or earlier
                    ..2017-01-31 2019-01-01..                      | 2017 or earlier to 2019 or later
                    """)
    void are_no_more_exact_than_the_days(String days, String years) {
        Stream<Optional<PartialDate>> given = Stream.of(days.split(" "))
                .map(day -> day.split("\\.\\.", -1))
                .map(ends -> Optional.of(PartialDate.between(day(ends[0]), day(ends[1]))));

        assertThat(YearsOfActs.in(given)).isEqualTo(", " + years);
    }

    private static Optional<LocalDate> day(String day) {
        return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    }
}
