package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.report.Comparison;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every table reads the conventions among the reference records over which a dataset was read: none says that no treaty
 * was looked for where another names the European Convention on Extradition.
 */
class ReferenceConventionsTest {
    private static final Selection SELECTION = Selection.of("DE", "FR", "MT").with("TR");
    private static final Dataset OWN = DatasetReader.readDocumentOver("""
            {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0",
                         "asOf": "2026-11-25"}}
            """, "own.json", Dataset.embedded());

    private static final Comparison COMPARISON = Comparison.of(View.of(OWN)).selection(SELECTION);

    private static List<List<String>> words(Comparison comparison, String table) {
        Matrix matrix = comparison.table(table);
        return matrix.rows()
                .map(row -> row.cells().stream().map(Cell::words).toList())
                .filter(row -> !row.get(0).startsWith("Reference: "))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cooperation",
                "Extradition clauses",
                "Assistance clauses",
                "States",
                "Exposure",
                "Map",
                "Timeline",
                "Cooperation data"
            })
    void a_table_says_of_conventions_what_it_says_of_the_embedded_dataset(String table) {
        assertThat(words(COMPARISON, table))
                .isNotEmpty()
                .isEqualTo(words(Comparison.of(View.of(Dataset.embedded())).selection(SELECTION), table));
    }

    @Test
    void a_convention_has_a_row_to_which_the_others_lead() {
        List<Link> links = COMPARISON
                .table("Extradition clauses")
                .rows()
                .flatMap(row -> row.cells().get(2).link().stream())
                .distinct()
                .toList();

        assertThat(links).contains(Link.toRow("Treaties", "ece-1957"), Link.toRow("Treaties", "ece-ap2"));
        assertThat(COMPARISON.table("Treaties").rows().map(Row::anchor).map(Object::toString))
                .anyMatch(anchor -> anchor.contains("ece-1957"));
    }

    @Test
    void a_convention_is_read_and_not_judged() {
        assertThat(words(COMPARISON, "Verdicts"))
                .singleElement()
                .satisfies(row -> assertThat(row.get(0)).endsWith("reference records are not judged"));
    }

    @Test
    void a_convention_enters_into_force_in_the_year_in_which_it_bound_two_of_those_compared() {
        Matrix timeline = COMPARISON.table("Timeline");
        List<String> years = timeline.rows()
                .filter(row -> !row.cells().get(2).words().equals("0"))
                .map(row -> row.cells().get(0).words())
                .toList();

        assertThat(years).containsSubsequence("1969", "1977").doesNotContain("1957", "1960", "1962");
    }
}
