package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.view.HowKnown;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseSilenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NONE_FOUND                                | None found in any text in this table",
                "NONE_FOUND NOT_APPLICABLE                 | None found in the texts that were searched, not applicable in the others",
                "NONE_FOUND NOT_DETERMINED                 | None found in the texts that were searched, not determined in the others",
                "NONE_FOUND NOT_LOOKED_FOR NOT_APPLICABLE  | None found in the texts that were searched, not determined or not applicable in the others",
                "NOT_APPLICABLE                            | Not applicable to any text in this table",
                "NOT_DETERMINED NOT_LOOKED_FOR             | Not determined for any text in this table",
                "NOT_DETERMINED NOT_APPLICABLE             | Not determined for some texts in this table, not applicable to the others"
            })
    void says_of_which_texts_what_is_not_known(String known, String words) {
        assertThat(ClauseSilence.of(Stream.of(known.split(" ")).map(HowKnown::valueOf))
                        .words())
                .isEqualTo(words);
    }

    @Test
    void what_was_searched_for_is_said_before_what_was_not() {
        assertThat(ClauseSilence.values())
                .containsExactly(
                        ClauseSilence.SEARCHED_IN_ALL,
                        ClauseSilence.SEARCHED_OR_NOT_APPLICABLE,
                        ClauseSilence.SEARCHED_OR_NOT_DETERMINED,
                        ClauseSilence.SEARCHED_NOT_DETERMINED_OR_NOT_APPLICABLE,
                        ClauseSilence.NOT_APPLICABLE,
                        ClauseSilence.NOT_DETERMINED,
                        ClauseSilence.NOT_DETERMINED_OR_NOT_APPLICABLE)
                .extracting(ClauseSilence::words)
                .doesNotHaveDuplicates();
    }
}
