package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Selection;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import org.junit.jupiter.api.Test;

/** What one source says was done, or is applied, and another denies, has one certainty on every sheet. */
class DisputedPatrolTest {
    private static final Selection MALTA = Selection.of("MT").with("CN");

    private static Matrix sheet(String name, String records) {
        Dataset dataset = DatasetReader.readDocumentOver("""
                {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-10-01"},
                 "sources": [{"id": "press", "title": "Newspaper", "kind": "MEDIA", "published": "2020-06-01"},
                             {"id": "ministry", "title": "Ministry", "kind": "GOVERNMENT", "published": "2020-07-01"}],
                 %s}
                """.formatted(records), "own.json", Dataset.embedded());
        return StandardTables.of(Evaluation.of(View.of(dataset), RuleCatalogue.standard(), MALTA), MALTA, false)
                .on(name)
                .orElseThrow();
    }

    @Test
    void a_patrol_that_one_source_denies_is_disputed_where_operations_are_counted() {
        Matrix cooperation = sheet("Cooperation", """
                "operations": [{"id": "patrol", "title": "Patrol in Malta", "kind": "JOINT_PATROL", "by": ["CN"], "participants": ["MT"], "hosts": ["MT"],
                  "steps": [{"stage": "HELD", "date": "2019-06-01", "citations": [{"source": "press"}]},
                            {"stage": "HELD", "denies": true, "citations": [{"source": "ministry"}]}]}]""");

        assertThat(SmallDataset.words(cooperation, "Joint patrols and operations"))
                .singleElement()
                .asString()
                .contains("1 joint patrol, disputed whether carried out")
                .doesNotContain("reported");
    }

    @Test
    void a_text_of_which_the_status_is_disputed_has_no_settled_status_in_the_data() {
        String treaty = """
                "treaties": [{"id": "t", "kind": "EXTRADITION", "title": "T", "parties": ["CN", "MT"],
                  "lifecycle": [{"stage": "IN_FORCE", "date": "2019-05-01", "citations": [{"source": "ministry"}]}, %s]}]""";

        assertThat(SmallDataset.words(sheet("Cooperation data", treaty.formatted("""
                {"stage": "SUSPENDED", "date": "2020-05-01", "citations": [{"source": "press"}]},
                {"stage": "SUSPENDED", "denies": true, "citations": [{"source": "ministry"}]}""")), "Status"))
                .contains("Disputed whether suspended");
        assertThat(SmallDataset.words(sheet("Cooperation data", treaty.formatted("""
                {"stage": "TERMINATED", "date": "2020-05-01", "citations": [{"source": "press"}]},
                {"stage": "IN_FORCE", "observedOn": "2022-05-01", "citations": [{"source": "ministry"}]}""")), "Status"))
                .contains("Disputed whether terminated");
        assertThat(SmallDataset.words(sheet("Cooperation", treaty.formatted("""
                {"stage": "TERMINATED", "date": "2020-05-01", "citations": [{"source": "press"}]},
                {"stage": "IN_FORCE", "observedOn": "2022-05-01", "citations": [{"source": "ministry"}]}""")), "Extradition treaty"))
                .contains("Disputed whether terminated");
    }

    @Test
    void a_treaty_that_is_applied_provisionally_is_not_coloured_as_observed_in_force_on_the_map() {
        Matrix map = sheet("Map", """
                "treaties": [{"id": "t", "kind": "EXTRADITION", "title": "T", "parties": ["CN", "MT"],
                  "lifecycle": [{"stage": "SIGNED", "date": "2019-05-01", "citations": [{"source": "ministry"}]},
                                {"stage": "PROVISIONALLY_APPLIED", "date": "2019-06-01", "citations": [{"source": "ministry"}]}]}]""");

        assertThat(map.rows().map(Row::cells).map(cells -> cells.get(1).meaning()))
                .containsExactly(Meaning.UNKNOWN);
    }
}
