package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.report.EmbeddedComparison;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Selection;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** "Not determined" is said only where there may be an answer. */
class QuestionsThatDoNotAriseTest {
    private static final StandardTables TABLES = EmbeddedComparison.tables();

    private final Matrix findings = TABLES.table("Findings");

    @Test
    void an_act_has_no_precedents_and_a_text_says_in_how_many_others_the_benchmark_is_not_met() {
        assertThat(SmallDataset.cell(findings, "LEC-POL-004/fr-2022-1", "Precedents")
                        .words())
                .isEqualTo("Not applicable");
        assertThat(findings.rows()
                        .filter(row -> SmallDataset.words(findings, row, "What is missing")
                                .equals("Treaty has no fair-trial ground"))
                        .filter(row -> row.anchor().orElseThrow().endsWith("-CN"))
                        .map(row -> SmallDataset.words(findings, row, "Precedents")))
                .isNotEmpty()
                .allMatch(words -> words.matches("Not met in \\d+ other texts(; open in \\d+)?"));
    }

    /** No agreement of the Netherlands on surrender but that with Hong Kong is on record. */
    @Test
    void of_a_requesting_state_without_other_texts_none_is_on_record() {
        assertThat(SmallDataset.cell(findings, "LEC-EXT-005/hk-nl-surrender-1992/HK-NL", "Precedents")
                        .words())
                .isEqualTo("No other text on record");
        assertThat(SmallDataset.words(findings, "Precedents")).doesNotContain("Not determined");
    }

    @Test
    void a_benchmark_without_norms_has_none_that_could_be_determined() {
        assertThat(findings.rows()
                        .filter(row -> row.anchor().orElseThrow().startsWith("LEC-CYB-004/"))
                        .map(row -> SmallDataset.words(findings, row, "Norms of the benchmark")))
                .isNotEmpty()
                .containsOnly("Not applicable");
        assertThat(SmallDataset.words(findings, "Norms of the benchmark")).doesNotContain("Not determined");
    }

    private static boolean isOnText(Row row) {
        String subject = row.anchor().orElseThrow().split("/", -1)[1];
        Dataset dataset = Dataset.embedded();
        return Stream.of(dataset.treaties(), dataset.arrangements(), dataset.laws(), dataset.resolutions())
                .flatMap(List::stream)
                .anyMatch(text -> text.id().value().equals(subject));
    }

    @Test
    void what_is_open_on_an_act_stands_in_no_text() {
        Matrix undecided = TABLES.table("Undecided");
        int settled = 3;
        int texts = 5;

        assertThat(undecided.columns().get(texts).header()).isEqualTo("Where the text can be read");
        assertThat(undecided
                        .rows()
                        .filter(row -> row.cells().get(settled).words().equals("Search"))
                        .filter(row -> !isOnText(row))
                        .map(row -> row.cells().get(texts).words()))
                .isNotEmpty()
                .containsOnly("Not applicable");
        assertThat(undecided
                        .rows()
                        .filter(row -> row.cells().get(settled).words().contains("Read the text"))
                        .map(row -> row.cells().get(texts).words()))
                .isNotEmpty()
                .doesNotContain("Not applicable");
    }

    @Test
    void what_is_open_on_a_text_stands_in_that_text_also_where_reading_it_again_settles_nothing() {
        Matrix undecided = TABLES.table("Undecided");
        String heading = "Where the text can be read";

        for (String anchor : List.of(
                "LEC-EXT-001/cn-fr-extradition-2007/FR-CN",
                "LEC-EXT-006/cn-bg-extradition-1996/BG-CN",
                "LEC-DEF-001/icsft",
                "LEC-GOV-003/budapest-convention")) {
            assertThat(SmallDataset.cell(undecided, anchor, heading).words())
                    .as(anchor)
                    .isNotIn("Not applicable", "Not determined");
        }
        assertThat(SmallDataset.cell(undecided, "LEC-CYB-003/de-cn-cyber-2016", heading)
                        .words())
                .as("no text is known")
                .isEqualTo("Not determined");
        assertThat(SmallDataset.cell(undecided, "LEC-CYB-001/un-cybercrime-convention", heading)
                        .words())
                .as("whether a treaty has entered into force is not in its text")
                .isEqualTo("Not applicable");
    }

    @Test
    void a_clause_that_is_absent_has_no_article() {
        Matrix clauses = TABLES.table("Clauses");

        assertThat(clauses.rows()
                        .filter(row ->
                                SmallDataset.words(clauses, row, "Form code").equals("ABSENT"))
                        .map(row -> SmallDataset.words(clauses, row, "Article")))
                .isNotEmpty()
                .doesNotContain("Not determined");
    }

    @Test
    void a_number_of_stations_that_is_disputed_is_no_number() {
        Matrix stations = TABLES.table("Police stations");

        for (String state : List.of("HR", "RO")) {
            assertThat(SmallDataset.cell(stations, state, "Stations reported, at least")
                            .words())
                    .isEqualTo("Disputed whether any, number not given");
        }
        assertThat(SmallDataset.cell(stations, "HU", "Stations reported, at least")
                        .words())
                .endsWith(", disputed");
        assertThat(stations.charts().get(0).remark("Stations reported, at least"))
                .isEqualTo("not drawn: Croatia, Hungary and Romania, disputed");
    }

    /** Of what was known by 2017, no search is on record, which 853 rows need not say. */
    @Test
    void no_column_of_findings_says_the_same_in_every_row() {
        LocalDate known = LocalDate.parse("2017-12-31");
        Evaluation evaluation = Evaluation.of(
                View.of(Dataset.embedded(), known, known), RuleCatalogue.standard(), Selection.standard());
        StandardTables early = StandardTables.of(evaluation, Selection.standard(), false);

        List<Matrix> read = early.all().stream()
                .filter(table ->
                        table.sheet().equals("Findings") || table.sheet().equals("Undecided"))
                .toList();
        assertThat(read).hasSize(2);
        assertThat(read.get(1).notes().toString()).contains("The same in every row, and left out: What was searched (");
        for (String name : List.of("Findings", "Undecided")) {
            assertThat(early.table(name).columns())
                    .as("programs read the same columns in every edition")
                    .isEqualTo(TABLES.table(name).columns());
        }
        for (Matrix table : read) {
            for (int i = 0; i < table.columns().size(); i++) {
                int at = i;
                assertThat(table.rows().map(row -> row.cells().get(at).words()).distinct())
                        .as(table.columns().get(i).header())
                        .hasSizeGreaterThan(1);
            }
        }
    }
}
