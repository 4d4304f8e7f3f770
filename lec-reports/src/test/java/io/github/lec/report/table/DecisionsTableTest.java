package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.record.ActorId;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Selection;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the list of decisions leaves to the rows to which it leads, so that it can be printed on two pages. */
class DecisionsTableTest {
    private static final StandardTables ALL = tables(Selection.standard());

    private static StandardTables tables(Selection selection) {
        return StandardTables.of(
                Evaluation.of(View.of(Dataset.embedded()), RuleCatalogue.standard(), selection), selection, false);
    }

    private static StandardTables tables(String state, String... counterparts) {
        return tables(new Selection(
                new TreeSet<>(List.of(ActorId.of(state))),
                Stream.of(counterparts).map(ActorId::of).toList()));
    }

    private static Cell cell(Matrix table, Row row, String heading) {
        return row.cells()
                .get(table.columns().stream().map(Column::header).toList().indexOf(heading));
    }

    @Test
    void what_was_held_is_cut_short_where_the_claim_has_it_all() {
        Matrix decisions = ALL.on("Decisions").orElseThrow();
        Map<String, Row> claims = ALL.on("Claims")
                .orElseThrow()
                .rows()
                .collect(Collectors.toMap(
                        row -> row.anchor().orElseThrow(), Function.identity(), (first, second) -> first));

        List<Row> cut = decisions
                .rows()
                .filter(row -> cell(decisions, row, "What was held").words().endsWith(" …"))
                .toList();

        assertThat(cut).hasSizeGreaterThan(20).allSatisfy(row -> {
            String beginning = cell(decisions, row, "What was held").words().replace(" …", "");
            Link.ToRow claim =
                    (Link.ToRow) cell(decisions, row, "Decided").link().orElseThrow();
            assertThat(beginning).hasSizeBetween(30, 60);
            assertThat(claims.get(claim.anchor()).cells().get(2).words()).contains(beginning + " ");
        });
        assertThat(decisions.notes()).anyMatch(note -> note.contains("to read all that was held (\"…\")"));
    }

    @Test
    void of_one_state_all_is_shown_that_was_held() {
        Matrix decisions = tables("ES", "CN", "HK").on("Decisions").orElseThrow();

        assertThat(decisions.rows()).hasSizeGreaterThan(20);
        assertThat(SmallDataset.words(decisions, "What was held"))
                .noneMatch(words -> words.contains("…"))
                .anyMatch(words -> words.length() > 200);
        assertThat(decisions.notes()).noneMatch(note -> note.contains("…"));
    }

    @Test
    void who_made_nine_of_ten_requests_has_no_column() {
        Matrix all = ALL.on("Decisions").orElseThrow();
        Matrix few = tables("FR", "CN", "HK").on("Decisions").orElseThrow();

        assertThat(all.columns()).extracting(Column::header).doesNotContain("Requested by");
        assertThat(all.lead()).anyMatch(line -> line.contains("requests are those of China unless"));
        assertThat(SmallDataset.words(all, "Case")).contains("ES-2021-1", "ES-2010-1 (Hong Kong)");
        assertThat(few.rows()).hasSizeLessThan(10);
        assertThat(SmallDataset.words(few, "Requested by")).contains("China", "Hong Kong");
        assertThat(SmallDataset.words(few, "Case")).contains("FR-2011-1");
        assertThat(few.lead()).noneMatch(line -> line.contains("unless"));
    }

    @Test
    void a_text_is_cut_after_a_statement_or_a_word() {
        assertThat(Shortened.toStatement(20, "Appeal rejected.")).isEqualTo("Appeal rejected.");
        assertThat(Shortened.toStatement(20, "Appeal rejected. All of it.")).isEqualTo("Appeal rejected. …");
        assertThat(Shortened.toStatement(20, "Nobody asked about the assurances."))
                .isEqualTo("Nobody asked about …");
        assertThat(Shortened.toStatement(40, "What was found in Liu v. Poland holds for all others too"))
                .isEqualTo("What was found in Liu v. Poland holds …");
        assertThat(Shortened.toWord(20, "Appeal rejected; all of it")).isEqualTo("Appeal rejected; …");
        assertThat(Shortened.toWord(24, "STC 5/2024: Sentencia 5/2024")).isEqualTo("STC 5/2024: Sentencia …");
        assertThat(Shortened.toWord(9, "ECLI:FR:CCASS:2019:CR01426")).isEqualTo("ECLI:FR:CCASS:2019:CR01426");
    }
}
