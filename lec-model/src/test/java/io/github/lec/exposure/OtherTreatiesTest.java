package io.github.lec.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.instrument.Purpose;
import io.github.lec.instrument.Stage;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a text names no ground for refusal where torture is feared, what it says on other treaties is told in the same sentence. */
class OtherTreatiesTest {
    @ParameterizedTest
    @CsvSource({
        "PRIMACY_CLAUSE, names no ground for refusal where torture is feared (but lets other treaties prevail)",
        "SAVINGS_CLAUSE, names no ground for refusal where torture is feared (but leaves duties under other treaties as they are)",
        "ABSENT, 'names no ground for refusal where torture is feared;'"
    })
    void a_text_without_a_ground_of_torture_tells_what_it_says_on_other_treaties(SafeguardForm form, String words) {
        View view = View.of(
                Treaties.dataset(Treaties.treaty(
                        "FR",
                        "CN",
                        List.of(Treaties.step(Stage.SIGNED, "2009-01-01"), Treaties.step(Stage.IN_FORCE, "2010-01-01")),
                        List.of(
                                Treaties.clause(SafeguardKind.TORTURE_NON_REFOULEMENT, SafeguardForm.ABSENT),
                                Treaties.clause(SafeguardKind.HUMAN_RIGHTS_SAVINGS, form)))),
                LocalDate.parse("2015-01-01"),
                LocalDate.parse("2026-01-01"));

        assertThat(Exposure.of(view, Request.of(Person.of("CN"), "FR", "CN", Purpose.PROSECUTION))
                        .lead())
                .contains(words);
    }
}
