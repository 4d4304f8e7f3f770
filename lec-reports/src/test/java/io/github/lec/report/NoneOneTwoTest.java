package io.github.lec.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.record.ActorId;
import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Datasets with nothing, with one treaty and with two: every sheet reads as if written for it. */
class NoneOneTwoTest {
    private static final Pattern CLUMSY = Pattern.compile(
            "\\b1 (states|treaties|cases|persons|texts|decisions|days|months|years|claims|sources|questions)\\b"
                    + "|\\b(all|none of the|of the|both) [01] |\\b(all|none of the) 2 |\\b0 (of the|met, 0"
                    + " not met, 0)");

    private static final String TREATY = """
            {"id": "cn-%1$s-extradition", "kind": "EXTRADITION", "title": "Treaty on extradition of %2$s", "parties": ["CN", "%3$s"],
             "lifecycle": [{"stage": "SIGNED", "date": "2019-05-02", "citations": [{"source": "gazette"}]},
                           {"stage": "IN_FORCE", "date": "2020-06-01", "citations": [{"source": "gazette"}]}],
             "safeguards": [{"kind": "TERMINATION", "form": "BINDING_RULE", "article": "22", "noticeMonths": 1, "basis": "TEXT",
                             "citations": [{"source": "gazette"}]},
                            {"kind": "TORTURE_NON_REFOULEMENT", "form": "MANDATORY_REFUSAL", "article": "3", "basis": "TEXT",
                             "citations": [{"source": "gazette"}]}]}
            """;

    private static Dataset dataset(int treaties) {
        List<String> all = List.of(TREATY.formatted("ee", "Estonia", "EE"), TREATY.formatted("lv", "Latvia", "LV"));
        return DatasetReader.readDocument("""
                {
                  "dataset": {"format": "1.0", "id": "few", "version": "1", "title": "Few", "licence": "CC0-1.0", "asOf": "2026-06-30"},
                  "sources": [{"id": "gazette", "title": "Gazette", "published": "2020-06-15"}],
                  "actors": [
                    {"id": "CN", "kind": "STATE", "name": "China"},
                    {"id": "EE", "kind": "STATE", "name": "Estonia"},
                    {"id": "LV", "kind": "STATE", "name": "Latvia"}
                  ],
                  "treaties": [%s]
                }
                """.formatted(String.join(",", all.subList(0, treaties))), "few.json");
    }

    private static Book book(int treaties, String... states) {
        Selection selection =
                new Selection(new TreeSet<>(Stream.of(states).map(ActorId::of).toList()), List.of(ActorId.of("CN")));
        return Comparison.of(View.of(dataset(treaties))).selection(selection).book();
    }

    private static List<String> words(Matrix matrix) {
        List<String> words = new ArrayList<>(List.of(matrix.title()));
        words.addAll(matrix.lead());
        words.addAll(matrix.notes());
        try (Stream<Row> rows = matrix.rows()) {
            rows.flatMap(row -> row.cells().stream()).map(Cell::words).forEach(words::add);
        }
        return words;
    }

    @Test
    void forms_of_cooperation_are_not_named_in_each_row_where_none_was_looked_for() {
        assertThat(words(book(1, "EE", "LV").on("Coverage").orElseThrow()))
                .as("Latvia, of which nothing is on record")
                .contains("All 12")
                .as("Estonia, with a treaty")
                .contains("All but: Extradition treaty");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void every_sheet_counts_as_one_speaks(int treaties) {
        for (Book book : List.of(book(treaties, "EE"), book(treaties, "EE", "LV"))) {
            for (Matrix matrix : book.matrices()) {
                assertThat(words(matrix))
                        .as(matrix.sheet())
                        .noneMatch(words -> CLUMSY.matcher(words).find());
            }
        }
    }

    @Test
    void the_verdicts_explain_nothing_that_they_do_not_show() {
        assertThat(words(book(1, "EE").on("Verdicts").orElseThrow()))
                .noneMatch(words -> words.contains("Hong Kong") || words.contains("Reference texts"));
    }

    @Test
    void of_nothing_nothing_is_claimed() {
        Book nothing = book(0, "EE", "LV");

        assertThat(words(nothing.on("Cover").orElseThrow()))
                .contains("None: nothing of this kind was judged, or no rule applies.")
                .anyMatch(words -> words.startsWith("Neither state is known to have an extradition treaty with China"));
    }
}
