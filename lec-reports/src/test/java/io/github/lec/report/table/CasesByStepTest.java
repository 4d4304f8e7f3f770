package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Selection;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Cases by step says of each case. */
class CasesByStepTest {
    private static final Matrix STEPS = StandardTables.of(
                    Evaluation.of(View.of(Dataset.embedded()), RuleCatalogue.standard(), Selection.standard()),
                    Selection.standard(),
                    false)
            .on("Cases by step")
            .orElseThrow();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    es-2019-94 | NEUTRAL | Inadmissible 2019, on a complaint; before it allowed 2018, inferred
                    es-2021-1  | NEUTRAL | No violation found 2024, on a complaint; before it allowed 2021
                    it-2024-2  | MISSING | Inadmissible 2024
                    """)
    void a_decision_on_a_complaint_is_told_with_that_on_the_request(String id, Meaning meaning, String words) {
        assertThat(SmallDataset.cell(STEPS, id, "Decided"))
                .satisfies(cell -> assertThat(cell.words()).isEqualTo(words))
                .satisfies(cell -> assertThat(cell.meaning()).isEqualTo(meaning));
    }

    @ParameterizedTest
    @CsvSource({"fr-2022-1", "es-2020-1"})
    void a_return_that_is_only_alleged_has_not_the_sign_of_what_is_sure(String id) {
        assertThat(SmallDataset.cell(STEPS, id, "Carried out?"))
                .satisfies(cell -> assertThat(cell.words()).endsWith(", alleged"))
                .satisfies(cell -> assertThat(cell.meaning()).isEqualTo(Meaning.UNKNOWN));
    }
}
