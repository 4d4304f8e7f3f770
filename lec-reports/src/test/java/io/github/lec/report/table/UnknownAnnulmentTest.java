package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Selection;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import org.junit.jupiter.api.Test;

/** A case of which it is not known what a court annulled counts with what is open, on every sheet. */
class UnknownAnnulmentTest {
    private static Matrix sheet(String name) {
        Selection malta = Selection.of("MT").with("CN");
        View view = View.of(DatasetReader.readDocumentOver("""
                {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0",
                   "asOf": "2026-10-01"},
                 "sources": [{"id": "press", "title": "Newspaper", "kind": "MEDIA", "published": "2025-06-01"}],
                 "cases": [{"id": "mt-1", "requesting": "CN", "requested": "MT",
                   "route": [{"value": "EXTRADITION", "citations": [{"source": "press"}]}],
                   "steps": [{"stage": "COURT_ANNULLED", "date": "2014", "citations": [{"source": "press"}]}]}]}
                """, "own.json", Dataset.embedded()));
        return StandardTables.of(Evaluation.of(view, RuleCatalogue.standard(), malta), malta, false)
                .on(name)
                .orElseThrow();
    }

    @Test
    void it_stands_with_what_is_authorised_or_pending_and_not_with_the_refusals() {
        assertThat(SmallDataset.words(sheet("Cooperation"), "Extraditions authorised or pending"))
                .containsExactly("At least 1 case, 2014");
        assertThat(SmallDataset.words(sheet("Cooperation"), "Refused, lapsed or brought elsewhere"))
                .noneMatch(words -> words.contains("case"));
        assertThat(SmallDataset.cell(sheet("Cooperation data"), "MT/CN/EXTRADITIONS_AUTHORISED/mt-1", "Status")
                        .meaning())
                .isEqualTo(Meaning.UNKNOWN);
        assertThat(sheet("States").rows().map(Object::toString))
                .anyMatch(row -> row.contains("1 person (annulled, what was annulled not determined)"));
    }

    @Test
    void the_timeline_counts_no_refusal() {
        assertThat(sheet("Timeline").rows().map(Object::toString)).noneMatch(row -> row.contains("2014"));
    }
}
