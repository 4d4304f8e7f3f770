package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.matrix.Matrix;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import org.junit.jupiter.api.Test;

class CoverageTableTest {
    private static final String CASE = """
            {"id": "mt-hk-2020", "requested": "MT", "requesting": "HK",
             "route": [{"value": "EXTRADITION", "citations": [{"source": "unts"}]}],
             "steps": [{"stage": "SURRENDERED", "date": "2020-05-01", "citations": [{"source": "unts"}]}]}""";

    /** As on Cooperation, whose forms it counts. */
    @Test
    void a_case_with_hong_kong_alone_is_on_record() {
        StandardTables without = SmallDataset.tables();
        StandardTables with = SmallDataset.tables(View.of(SmallDataset.readWith("cases", CASE)), false);

        assertThat(SmallDataset.cell(with.table("Cooperation"), "MT", "Extraditions carried out")
                        .words())
                .contains("Hong Kong");
        assertThat(count(with.table("Coverage"), "Forms of cooperation on record"))
                .isEqualTo(count(without.table("Coverage"), "Forms of cooperation on record") + 1);
        assertThat(count(with.table("Coverage"), "Claims")).isGreaterThan(count(without.table("Coverage"), "Claims"));
    }

    @Test
    void a_verdict_counts_for_each_state_that_it_concerns_and_the_notes_say_so() {
        Selection france = Selection.of("FR").with("CN");
        Matrix alone = StandardTables.of(
                        Evaluation.of(View.of(SmallDataset.read()), SmallDataset.RULES, france), france, false)
                .table("Coverage");

        assertThat(SmallDataset.tables().table("Coverage").notes())
                .anySatisfy(note -> assertThat(note).contains("do not add up"));
        assertThat(alone.notes())
                .as("one state has the numbers of the Cover")
                .noneSatisfy(note -> assertThat(note).contains("add up"));
    }

    /** A law of the state is a claim about it, and has none on its cooperation. */
    @Test
    void the_notes_say_which_claims_are_counted() {
        assertThat(SmallDataset.tables().table("Coverage").notes())
                .anySatisfy(note ->
                        assertThat(note).contains("Claims and sources are those on the texts, cases and operations"));
    }

    private static int count(Matrix coverage, String heading) {
        return Integer.parseInt(SmallDataset.cell(coverage, "MT", heading).words());
    }
}
