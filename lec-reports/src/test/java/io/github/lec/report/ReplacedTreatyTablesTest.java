package io.github.lec.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.DatasetReader;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A treaty that a later one replaced stays in the sheets on texts, with its own clauses, and is said to be replaced.
 */
class ReplacedTreatyTablesTest {
    private static final Comparison ESTONIA = Comparison.of(View.of(DatasetReader.readDocument(
                    """
                    {"dataset": {"format": "1.0", "id": "two", "version": "1", "title": "Two", "licence": "CC0-1.0", "asOf": "2026-06-30"},
                     "sources": [{"id": "gazette", "title": "Gazette", "published": "2020-06-15"}],
                     "actors": [{"id": "CN", "kind": "STATE", "name": "China"}, {"id": "EE", "kind": "STATE", "name": "Estonia"}],
                     "treaties": [%s, %s]}
                    """.formatted(
                                    treaty("1990", "ABSENT", ""),
                                    treaty("2010", "MANDATORY_REFUSAL", "\"supersedes\": \"cn-ee-1990\",")),
                    "two.json")))
            .selection(Selection.of("EE").with("CN"));

    private static String treaty(String year, String form, String more) {
        return """
                {"id": "cn-ee-%1$s", "kind": "EXTRADITION", "title": "Treaty of %1$s", "parties": ["CN", "EE"], "textRead": "FULL", %3$s
                 "lifecycle": [{"stage": "IN_FORCE", "date": "%1$s-06-01", "citations": [{"source": "gazette"}]}],
                 "safeguards": [
                  {"kind": "HUMAN_RIGHTS_SAVINGS", "form": "ABSENT", "basis": "TEXT", "citations": [{"source": "gazette"}]},
                  {"kind": "TORTURE_NON_REFOULEMENT", "form": "%2$s", "basis": "TEXT", "citations": [{"source": "gazette"}]}]}
                """.formatted(year, form, more);
    }

    private static List<String> statusAnd(Matrix table, String start) {
        List<String> headings = table.columns().stream().map(Column::header).toList();
        int column = headings.indexOf(headings.stream()
                .filter(one -> one.startsWith(start))
                .findFirst()
                .orElseThrow());
        int status = headings.indexOf("Status");
        return table.rows()
                .map(row -> row.cells().get(status).words() + ": "
                        + row.cells().get(column).words())
                .toList();
    }

    @Test
    void each_text_has_its_own_clauses_and_the_earlier_is_said_to_be_replaced() {
        assertThat(statusAnd(ESTONIA.table("Extradition clauses"), "Torture"))
                .containsExactly("Replaced 2010: absent", "In force 2010: must refuse");
    }

    @Test
    void a_verdict_is_on_the_text_of_its_row() {
        assertThat(statusAnd(ESTONIA.table("Verdicts"), "Must the requested state refuse where torture"))
                .containsExactly("Replaced 2010: No", "In force 2010: Yes");
    }
}
