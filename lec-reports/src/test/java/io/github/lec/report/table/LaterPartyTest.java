package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Selection;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import org.junit.jupiter.api.Test;

/** South Korea acceded to the European Convention on Extradition when it had been in force for others for 51 years. */
class LaterPartyTest {
    private static final Selection FRANCE = Selection.of("FR").with("KR");

    private final StandardTables tables = StandardTables.of(
            Evaluation.of(View.of(Dataset.embedded()), RuleCatalogue.standard(), FRANCE), FRANCE, false);

    @Test
    void the_day_since_which_a_convention_binds_the_two_stands_beside_its_own() {
        assertThat(SmallDataset.words(table("States"), "Extradition"))
                .singleElement()
                .asString()
                .startsWith("In force since 1960-04-18, between the two since 2011-12-29");
        assertThat(SmallDataset.words(table("Extradition clauses"), "Status"))
                .contains("In force 1960, between the two 2011");
        assertThat(SmallDataset.cell(table("Cooperation data"), "FR/KR/EXTRADITION_TREATY/ece-1957", "Date")
                        .words())
                .isEqualTo("2011-12-29");
    }

    private Matrix table(String sheet) {
        return tables.on(sheet).orElseThrow();
    }
}
