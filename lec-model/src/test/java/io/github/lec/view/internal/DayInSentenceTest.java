package io.github.lec.view.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayInSentenceTest {
    @ParameterizedTest
    @CsvSource({"2018-10-05, on 2018-10-05", "2018-10, in 2018-10", "2021, in 2021"})
    void the_word_before_a_day_is_that_of_its_precision(String day, String words) {
        assertThat(DayInSentence.of(PartialDate.parse(day))).isEqualTo(words);
    }

    @Test
    void of_bounds_both_are_named() {
        assertThat(DayInSentence.of(PartialDate.between("2025-07-14", "2025-07-16")))
                .isEqualTo("between 2025-07-14 and 2025-07-16");
        assertThat(DayInSentence.of(PartialDate.between(null, "2025-07-16"))).isEqualTo("not after 2025-07-16");
    }
}
