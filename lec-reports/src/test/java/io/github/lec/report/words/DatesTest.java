package io.github.lec.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.time.PartialDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource({
        "2015-04,    2015-04,    in 2015-04",
        "2023,       2023,       in 2023",
        "2015-04-01, 2015-04-01, 2015-04-01",
        "2015-04,    2015-05,    from 2015-04 until 2015-05"
    })
    void what_began_and_ended_in_one_month_or_year_was_in_it(String start, String end, String words) {
        assertThat(Dates.when(
                        Optional.empty(), Optional.of(PartialDate.parse(start)), Optional.of(PartialDate.parse(end))))
                .contains(words);
    }

    @ParameterizedTest
    @CsvSource({"2015-04-01, on 2015-04-01", "2015-04, in 2015-04", "2015, in 2015"})
    void a_day_stands_in_a_sentence_after_the_word_that_its_precision_asks_for(String day, String words) {
        assertThat(Dates.inSentence(PartialDate.parse(day))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2015-04-01, 2015-05-01, between 2015-04-01 and 2015-05-01",
                "-,          2015-05-01, by 2015-05-01",
                "2015-04-01, -,          not before 2015-04-01"
            })
    void bounds_stand_in_a_sentence_as_such(String first, String last, String words) {
        assertThat(Dates.inSentence(PartialDate.between(first, last))).isEqualTo(words);
    }
}
