package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Selection;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import org.junit.jupiter.api.Test;

/** Who only signed a convention is no party to it. */
class PartiesToldTest {
    private static final StandardTables TABLES = StandardTables.of(
            Evaluation.of(View.of(Dataset.embedded()), RuleCatalogue.standard(), Selection.standard()),
            Selection.standard(),
            false);

    @Test
    void a_convention_that_is_not_in_force_has_signatories_and_no_parties() {
        assertThat(parties("Reading list", "un-cybercrime-convention"))
                .isEqualTo("No party known; signed by 14 of the 28 states compared");
        assertThat(parties("Treaties", "un-cybercrime-convention")).startsWith("No party known; signed by ");
    }

    @Test
    void the_parties_of_a_convention_are_those_for_which_it_is_in_force() {
        assertThat(parties("Treaties", "icpped"))
                .isEqualTo("24 of the 37 states and organisations that the record names are parties");
        assertThat(parties("Treaties", "ece-1957")).endsWith(" are parties");
    }

    private static String parties(String sheet, String id) {
        Matrix matrix = TABLES.on(sheet).orElseThrow();
        return SmallDataset.cell(matrix, id, "Parties").words();
    }
}
