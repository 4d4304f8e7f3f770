package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Selection;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What pictures of treaties show of those that never entered into force. */
class StepsOfDraftsTest {
    private static final Selection ESTONIA = Selection.of("EE").with("CN");

    private static Matrix table(String name, String firstStage, String first, String thenStage, String then) {
        View view = View.of(DatasetReader.readDocumentOver(
                """
                {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-06-30"},
                 "sources": [{"id": "gazette", "title": "Gazette", "published": "2026-06-01"}],
                 "treaties": [{"id": "own-t", "kind": "EXTRADITION", "title": "Treaty", "parties": ["CN", "EE"], "textRead": "FULL",
                   "lifecycle": [{"stage": "%s", "date": "%s", "citations": [{"source": "gazette"}]},
                                 {"stage": "%s", "date": "%s", "citations": [{"source": "gazette"}]}]}]}
                """.formatted(firstStage, first, thenStage, then), "own.json", Dataset.embedded()));
        return StandardTables.of(Evaluation.of(view, RuleCatalogue.standard(), ESTONIA), ESTONIA, false)
                .on(name)
                .orElseThrow();
    }

    @Test
    void the_map_gives_the_year_of_the_initialling_and_not_that_of_the_talks() {
        Matrix map = table("Map", "NEGOTIATED", "2023", "INITIALLED", "2024-01");

        assertThat(SmallDataset.cell(map, "EE", "Extradition treaty").words()).isEqualTo("Initialled 2024");
    }

    @Test
    void the_cooperation_data_give_the_day_of_the_step_that_the_status_names() {
        Matrix data = table("Cooperation data", "NEGOTIATED", "2023", "INITIALLED", "2024-01");

        Row text = rowOf(data, "own-t");
        assertThat(List.of("Status", "Date", "Date of"))
                .extracting(heading -> SmallDataset.words(data, text, heading))
                .containsExactly("Initialled, not signed", "2024-01", "Initialled");
    }

    private static Row rowOf(Matrix data, String record) {
        try (Stream<Row> rows = data.rows()) {
            return rows.filter(row -> SmallDataset.words(data, row, "Record id").equals(record))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void what_was_put_aside_had_not_been_in_force_before() {
        Matrix years = table("Treaties by year", "SIGNED", "2017-03-01", "SHELVED", "2022");

        assertThat(SmallDataset.cell(years, "own-t", "Years signed, not in force")
                        .words())
                .isEqualTo("10");
        assertThat(SmallDataset.cell(years, "own-t", "Years signed, force not determined")
                        .words())
                .isEqualTo("0");
    }
}
