package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.record.ActorId;
import io.github.lec.report.EmbeddedComparison;
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
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the list of decisions leaves to the rows to which it leads, so that it can be printed on two pages. */
class DecisionsTableTest {
    private static final StandardTables ALL = EmbeddedComparison.tables();

    private static StandardTables tables(Selection selection) {
        return StandardTables.of(
                Evaluation.of(View.of(Dataset.embedded()), RuleCatalogue.standard(), selection), selection, false);
    }

    private static StandardTables tables(String state, String... counterparts) {
        return tables(new Selection(
                new TreeSet<>(List.of(ActorId.of(state))),
                Stream.of(counterparts).map(ActorId::of).toList()));
    }

    private static Matrix onPaper(StandardTables tables) {
        return tables.all().stream()
                .filter(matrix -> matrix.sheet().equals("Decisions"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_long_list_is_printed_without_what_was_held_which_the_claims_have() {
        Matrix decisions = onPaper(ALL);
        Matrix claims = ALL.on("Claims").orElseThrow();
        Map<String, Row> byAnchor = claims.rows()
                .collect(Collectors.toMap(
                        row -> row.anchor().orElseThrow(), Function.identity(), (first, second) -> first));
        Matrix inFull = ALL.on("Decisions").orElseThrow();

        assertThat(decisions.rows()).hasSameSizeAs(inFull.rows().toList()).hasSizeGreaterThan(30);
        assertThat(decisions.columns()).extracting(Column::header).doesNotContain("What was held");
        assertThat(decisions.notes())
                .anyMatch(note -> note.startsWith("To cite a decision, or to read what was held,"));
        assertThat(inFull.rows()).allSatisfy(row -> {
            Link.ToRow claim = (Link.ToRow)
                    SmallDataset.cell(inFull, row, "Decided").link().orElseThrow();
            String held = SmallDataset.words(inFull, row, "What was held");
            if (!held.equals("Not determined")) {
                assertThat(SmallDataset.words(claims, Objects.requireNonNull(byAnchor.get(claim.anchor())), "Answer"))
                        .contains(held);
            }
        });
    }

    @Test
    void who_reads_all_rows_has_what_was_held_in_full() {
        Matrix decisions = ALL.on("Decisions").orElseThrow();

        assertThat(SmallDataset.words(decisions, "What was held"))
                .noneMatch(words -> words.contains("…"))
                .anyMatch(words -> words.startsWith("Cassation appeal of the Commissioner for Human Rights dismissed"));
        assertThat(SmallDataset.words(onPaper(ALL), "Reference and source")).noneMatch(words -> words.endsWith("…"));
        assertThat(decisions.notes()).noneMatch(note -> note.contains("read what was held"));
    }

    @Test
    void a_short_list_is_printed_with_what_was_held() {
        assertThat(SmallDataset.words(onPaper(tables("FR", "CN", "HK")), "What was held"))
                .noneMatch(words -> words.contains("…"));
    }

    @Test
    void a_single_row_says_who_requested() {
        assertThat(SmallDataset.words(ALL.forSingleRows(Sheet.DECISIONS), "Requested by"))
                .contains("China", "Hong Kong");
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
    void who_filters_an_outcome_finds_all_decisions_with_it_whoever_decided() {
        Matrix decisions = ALL.on("Decisions").orElseThrow();

        assertThat(SmallDataset.words(decisions, "Decided"))
                .contains("Allowed", "Refused")
                .noneMatch(words -> words.matches("(Disputed: .*)?([Aa]llowed|[Rr]efused|[Aa]nnulled) by .*"));
        assertThat(decisions
                        .rows()
                        .filter(row ->
                                SmallDataset.words(decisions, row, "Decided").equals("Allowed")))
                .extracting(row -> SmallDataset.words(decisions, row, "Court or authority"))
                .contains("A court not named", "Audiencia Nacional, Sala de lo Penal, Pleno");
    }

    @Test
    void what_a_government_refused_names_the_government_beside_it() {
        View view = View.of(DatasetReader.readDocumentOver("""
                {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-06-30"},
                 "sources": [{"id": "own-s", "title": "S", "published": "2020-01-01"}],
                 "cases": [{"id": "own-1", "requested": "FR", "requesting": "CN",
                            "route": [{"value": "EXTRADITION", "citations": [{"source": "own-s"}]}],
                            "steps": [{"stage": "REFUSED", "date": "2019-05-01", "citations": [{"source": "own-s"}]}]}]}
                """, "own.json", Dataset.embedded()));
        Selection france = Selection.of("FR");
        Matrix decisions = StandardTables.of(Evaluation.of(view, RuleCatalogue.standard(), france), france, false)
                .on("Decisions")
                .orElseThrow();
        Row row = decisions
                .rows()
                .filter(found -> SmallDataset.words(decisions, found, "Case").equals("OWN-1"))
                .findFirst()
                .orElseThrow();

        assertThat(SmallDataset.words(decisions, row, "Decided")).isEqualTo("Refused");
        assertThat(SmallDataset.words(decisions, row, "Court or authority")).isEqualTo("The government of France");
    }

    @Test
    void a_day_that_another_source_gives_is_told_beside_the_day() {
        Matrix decisions = ALL.on("Decisions").orElseThrow();

        assertThat(SmallDataset.words(decisions, "Day"))
                .contains(
                        "2020-04-09 (another source: 2020-04-02)",
                        "2023-05-17 (another source: 2023-03-01)",
                        "2019-07-09 (another source: 2019-07-07)",
                        "2018-07-26");
    }

    @Test
    void what_only_a_later_judgment_reports_is_cited_as_reported_there() {
        Matrix decisions = ALL.on("Decisions").orElseThrow();

        assertThat(List.of(
                        "High Court in Prague",
                        "Supreme Court of Poland 2020-10-01",
                        "Audiencia Nacional, Sala de lo Penal, Sección Cuarta 2011-05-26"))
                .allSatisfy(court -> assertThat(decisions.rows())
                        .filteredOn(row -> (SmallDataset.words(decisions, row, "Court or authority") + " "
                                        + SmallDataset.words(decisions, row, "Day"))
                                .startsWith(court))
                        .singleElement()
                        .satisfies(row -> assertThat(SmallDataset.words(decisions, row, "Reference and source"))
                                .startsWith("As reported in ")));
        assertThat(decisions.rows())
                .filteredOn(row -> List.of(
                                "European Court of Human Rights, First Section",
                                "Tribunal Constitucional, Sala Segunda")
                        .contains(SmallDataset.words(decisions, row, "Court or authority")))
                .isNotEmpty()
                .noneMatch(row -> SmallDataset.words(decisions, row, "Reference and source")
                        .startsWith("As "));
    }

    @Test
    void a_summary_of_what_was_held_does_not_say_that_no_safeguard_was_examined() {
        Matrix decisions = ALL.on("Decisions").orElseThrow();

        assertThat(decisions.rows())
                .filteredOn(row -> List.of("cy-2021-2", "es-2026-1", "fr-2011-1").stream()
                        .anyMatch(row.about().records()::contains))
                .filteredOn(row ->
                        !SmallDataset.words(decisions, row, "What was held").equals("Not determined"))
                .hasSizeGreaterThan(3)
                .extracting(row -> SmallDataset.words(decisions, row, "Ground examined"))
                .contains("Not determined")
                .noneMatch(words -> words.contains("o safeguard"));
        assertThat(decisions.notes()).noneMatch(note -> note.contains("o safeguard"));
    }
}
