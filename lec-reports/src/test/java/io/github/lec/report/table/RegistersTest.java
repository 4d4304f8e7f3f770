package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RegistersTest {
    private final StandardTables tables = SmallDataset.tables();

    @Test
    void a_treaty_has_its_life_in_words_with_links_to_the_claims() {
        Matrix treaties = tables.on("Treaties").orElseThrow();

        assertThat(SmallDataset.cell(treaties, "cn-fr-extradition-2007", "Parties")
                        .words())
                .isEqualTo("China; France");
        assertThat(SmallDataset.cell(treaties, "cn-fr-extradition-2007", "Laid before parliament, approved, ratified")
                        .words())
                .isEqualTo("Ratified by France: 2015-04-27");
        assertThat(SmallDataset.cell(treaties, "cn-fr-extradition-2007", "Clauses recorded"))
                .isInstanceOfSatisfying(
                        Cell.Count.class, count -> assertThat(count.value()).isEqualTo(7));
    }

    @Test
    void an_agency_carries_the_name_of_its_state() {
        assertThat(SmallDataset.cell(tables.on("Operations").orElseThrow(), "fr-patrol-plan", "Steps")
                        .words())
                .contains("Cancelled: 2014-06, by Ministry of the Interior (France)");
    }

    @Test
    void what_came_after_the_day_is_listed_as_later() {
        StandardTables then = SmallDataset.tables(
                View.of(SmallDataset.read(), LocalDate.parse("2014-01-01"), LocalDate.parse("2026-01-01")), false);
        Matrix cases = then.on("Cases").orElseThrow();

        assertThat(SmallDataset.cell(cases, "fr-2018-1", "Outcome").words()).isEqualTo("Later");
        assertThat(SmallDataset.cell(cases, "fr-2018-1", "Steps").words()).contains(" (later): 20");
        assertThat(cases.notes())
                .contains("Later: after 2014-01-01, the day that is described. It is listed, and no answer counts it.");
        assertThat(SmallDataset.cell(then.on("Operations").orElseThrow(), "fr-patrol-plan", "Steps")
                        .words())
                .contains("Cancelled (later): 2014-06");
        assertThat(tables.on("Cases").orElseThrow().notes()).noneMatch(note -> note.startsWith("Later"));
    }

    @Test
    void an_event_that_came_after_the_day_is_listed_as_later() {
        Dataset withVote = SmallDataset.readWithVote("2015-12-19");
        Matrix then = SmallDataset.tables(
                        View.of(withVote, LocalDate.parse("2014-01-01"), LocalDate.parse("2026-01-01")), false)
                .on("Events")
                .orElseThrow();
        Matrix now = SmallDataset.tables(View.of(withVote), false).on("Events").orElseThrow();

        assertThat(SmallDataset.cell(then, "vote", "When").words()).isEqualTo("Later: 2015-12-19");
        assertThat(then.notes())
                .contains("Later: after 2014-01-01, the day that is described. It is listed, and no answer counts it.");
        assertThat(SmallDataset.cell(now, "vote", "When").words()).isEqualTo("2015-12-19");
    }

    @Test
    void names_of_persons_are_left_out_unless_requested() {
        assertThat(everything(tables)).noneMatch(words -> words.contains("Someone Named"));

        StandardTables withNames = SmallDataset.tables(View.of(SmallDataset.read()), true);
        assertThat(SmallDataset.cell(withNames.on("Cases").orElseThrow(), "fr-2016-1", "Name as published")
                        .words())
                .isEqualTo("Someone Named");
    }

    @Test
    void a_case_has_a_neutral_label_and_an_alleged_offence() {
        Matrix cases = tables.on("Cases").orElseThrow();

        assertThat(SmallDataset.cell(cases, "fr-2016-1", "Case").words()).isEqualTo("FR-2016-1");
        assertThat(SmallDataset.cell(cases, "fr-2016-1", "Offence as alleged").words())
                .isEqualTo("Embezzlement");
        assertThat(SmallDataset.cell(cases, "fr-2018-1", "Outcome").words()).isEqualTo("Annulled");
    }

    @Test
    void text_from_data_stays_text() {
        Matrix statements = tables.on("Statements").orElseThrow();

        assertThat(SmallDataset.cell(statements, "formula", "Statement").words())
                .isEqualTo("=1+1");
    }

    @Test
    void a_source_says_how_it_was_seen_and_how_often_it_is_cited() {
        Matrix sources = tables.on("Sources").orElseThrow();

        assertThat(SmallDataset.cell(sources, "hk-gov", "How seen").words()).isEqualTo("Seen in part");
        assertThat(SmallDataset.cell(sources, "undated", "Published").words()).isEqualTo("Undated");
        assertThat(SmallDataset.cell(sources, "list", "Accounts that cite it").words())
                .isEqualTo("2");
        assertThat(SmallDataset.cell(sources, "unts", "Language").words()).isEqualTo("French");
    }

    @Test
    void the_codebook_holds_rules_norms_and_codes() {
        Matrix codebook = tables.on("Codebook").orElseThrow();

        assertThat(SmallDataset.cell(codebook, "norm/cat-3", "Meaning").words())
                .isEqualTo("Nobody is returned to torture.");
        assertThat(SmallDataset.cell(codebook, "norm/echr-3", "Reason, or how much was seen")
                        .words())
                .isEqualTo("Wording not seen; not shown as fact");
        assertThat(SmallDataset.cell(codebook, "norm/cfreu-19-2", "Group").words())
                .isEqualTo("Not in the dataset");
        assertThat(SmallDataset.cell(codebook, "rule/LEC-EXT-001", "Words").words())
                .isEqualTo("Treaty lacks binding non-refoulement (torture)");
        assertThat(SmallDataset.words(codebook, "Group"))
                .contains(
                        "Safeguard kind",
                        "Safeguard form",
                        "Stage",
                        "Verdict",
                        "Case stage",
                        "Approach",
                        "Topic",
                        "Operation kind",
                        "Answer on: death penalty");
    }

    @Test
    void the_cover_gives_versions_hash_and_counts() {
        List<String> words = everything(List.of(tables.on("Cover").orElseThrow()));

        assertThat(words)
                .contains("2026-10-31", "SHA-256 " + tables.contentHash())
                .anyMatch(line -> line.endsWith(", version 7"))
                .anyMatch(line -> line.startsWith("Silence does not mean \"no\""))
                .anyMatch(line -> line.contains("CC BY 4.0"));
    }

    @Test
    void contents_lead_to_every_sheet_in_order() {
        assertThat(SmallDataset.words(tables.on("Contents").orElseThrow(), "Open"))
                .isEqualTo(StandardTables.names());
    }

    private static List<String> everything(StandardTables tables) {
        return everything(tables.all());
    }

    private static List<String> everything(List<Matrix> matrices) {
        return matrices.stream()
                .flatMap(Matrix::rows)
                .map(Row::cells)
                .flatMap(List::stream)
                .map(Cell::words)
                .toList();
    }

    @Test
    void an_empty_dataset_still_has_every_table() {
        StandardTables empty = StandardTables.of(
                io.github.lec.rule.Evaluation.of(
                        View.of(io.github.lec.dataset.DatasetReader.readDocument(
                                "{\"dataset\": {\"format\": \"1.0\", \"id\": \"empty\", \"version\": \"1\", \"title\":"
                                        + " \"Nothing\", \"licence\": \"CC0-1.0\", \"asOf\": \"2026-01-01\"}}",
                                "empty.json")),
                        io.github.lec.rule.catalogue.RuleCatalogue.standard(),
                        SmallDataset.SELECTION),
                SmallDataset.SELECTION,
                false);

        assertThat(empty.all()).hasSize(StandardTables.names().size());
        assertThat(Stream.of("Treaties", "Findings")
                        .map(name -> empty.on(name).orElseThrow().rows().count()))
                .containsExactly(1L, 1L);
    }
}
