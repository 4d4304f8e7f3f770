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
                .contains("Cancelled: 2014-06, by the Ministry of the Interior (France)");
    }

    @Test
    void what_came_after_the_day_is_listed_as_later() {
        StandardTables then = SmallDataset.tables(
                View.of(SmallDataset.read(), LocalDate.parse("2014-01-01"), LocalDate.parse("2026-01-01")), false);
        Matrix cases = then.on("Cases").orElseThrow();

        assertThat(SmallDataset.cell(cases, "fr-2018-1", "Outcome").words()).isEqualTo("Later");
        assertThat(SmallDataset.cell(cases, "fr-2018-1", "Steps").words()).contains(" (later): 20");
        assertThat(cases.notes())
                .contains("Later: after 2014-01-01, the day that is described. It is listed, but no answer counts it.");
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
                .contains("Later: after 2014-01-01, the day that is described. It is listed, but no answer counts it.");
        assertThat(SmallDataset.cell(now, "vote", "When").words()).isEqualTo("2015-12-19");
    }

    @Test
    void events_stand_in_the_order_in_which_they_happened() {
        String event = """
                {"id": "%s", "kind": "VOTE", "title": "Vote", "actors": ["CN"],
                 "occurred": [{%s "citations": [{"source": "unts"}]}]}""";
        String events = String.join(
                ",",
                event.formatted("a-last", "\"date\": \"2019-05\","),
                event.formatted("b-without-day", ""),
                event.formatted("c-second", "\"date\": {\"notAfter\": \"2012-01-31\"},"),
                event.formatted("d-first", "\"start\": \"1990\","));

        assertThat(SmallDataset.tables(View.of(SmallDataset.readWithVotes(events)), false)
                        .on("Events")
                        .orElseThrow()
                        .rows()
                        .flatMap(row -> row.anchor().stream()))
                .containsExactly("d-first", "c-second", "a-last", "b-without-day");
    }

    private static String steps(String sheet, String section, String id, String record) {
        View view = View.of(SmallDataset.readWith(section, record));
        return SmallDataset.cell(SmallDataset.tables(view, false).on(sheet).orElseThrow(), id, "Steps")
                .words();
    }

    @Test
    void steps_of_one_month_go_by_the_order_of_stages() {
        String cited = "\"citations\": [{\"source\": \"press\"}]}";

        assertThat(steps("Cases", "cases", "fr-2020-1", """
                {"id": "fr-2020-1", "requested": "FR", "requesting": "CN", "steps": [
                  {"stage": "SURRENDERED", "date": {"notBefore": "2020-09-01", "notAfter": "2021-01-31"}, %1$s,
                  {"stage": "SURRENDER_DECIDED", "date": "2020-09", %1$s,
                  {"stage": "ARRESTED", "date": {"notAfter": "2020-09-30"}, %1$s,
                  {"stage": "NOTICE_ISSUED", "date": "2018", %1$s]}""".formatted(cited)))
                .matches("Notice issued: 2018; Arrested: .*; Surrender decided: 2020-09; Surrendered: .*");
        assertThat(steps("Operations", "operations", "fr-plan", """
                {"id": "fr-plan", "kind": "JOINT_PATROL", "title": "Patrols", "by": ["CN"], "hosts": ["FR"], "steps": [
                  {"stage": "CANCELLED", "date": {"notBefore": "2014-01-01", "notAfter": "2017-01-31"}, %1$s,
                  {"stage": "PLANNED", "date": "2014", %1$s]}""".formatted(cited)))
                .matches("Planned: 2014; Cancelled: .*");
    }

    @Test
    void a_step_that_was_certainly_taken_earlier_stands_before_whatever_stage_it_is() {
        String cited = "\"citations\": [{\"source\": \"press\"}]}";

        assertThat(steps("Cases", "cases", "fr-2020-1", """
                {"id": "fr-2020-1", "requested": "FR", "requesting": "CN", "steps": [
                  {"stage": "NOTICE_DELETED", "date": {"notAfter": "2022-05-20"}, %1$s,
                  {"stage": "RELEASED", "date": "2021-03-02", %1$s,
                  {"stage": "ARRESTED", "date": "2021-02-03", %1$s,
                  {"stage": "PENDING", %1$s]}""".formatted(cited)))
                .matches("Arrested: 2021-02-03; Released: 2021-03-02; Notice deleted: .*; Pending: .*");
        assertThat(steps("Operations", "operations", "fr-plan", """
                {"id": "fr-plan", "kind": "JOINT_PATROL", "title": "Patrols", "by": ["CN"], "hosts": ["FR"], "steps": [
                  {"stage": "ENDED", "date": "2022-12-19", %1$s,
                  {"stage": "SUSPENDED", "date": {"notBefore": "2020-01-01", "notAfter": "2022-12-19"}, %1$s]}""".formatted(cited)))
                .matches("Suspended: .*; Ended: 2022-12-19.*");
    }

    private static String operation(String heading, String members) {
        View view = View.of(SmallDataset.readWith("operations", """
                {"id": "fr-told", "kind": "OVERSEAS_STATION", "title": "Told of twice", "by": ["CN"], "hosts": ["FR"],
                """ + members + "}"));
        return SmallDataset.cell(
                        SmallDataset.tables(view, false).on("Operations").orElseThrow(), "fr-told", heading)
                .words();
    }

    @Test
    void an_answer_that_depends_on_which_source_is_right_is_disputed() {
        assertThat(operation("Host state agreed", """
                        "hostConsent": [{"value": true, "citations": [{"source": "press"}]},
                                        {"value": false, "citations": [{"source": "undated"}]}]""")).isEqualTo("Disputed: yes; or no");
        assertThat(operation("Steps", """
                        "steps": [{"stage": "REPORTED", "date": "2022-10", "citations": [{"source": "press"}]},
                                  {"stage": "REPORTED", "date": "2022-12", "denies": true, "citations": [{"source": "undated"}]}]""")).isEqualTo("Reported: disputed: 2022-10; or denied: 2022-12");
        assertThat(SmallDataset.cell(tables.on("Cases").orElseThrow(), "fr-2017-1", "Persons")
                        .words())
                .isEqualTo("Disputed: 3; or 2");
    }

    @Test
    void what_is_in_dispute_stands_before_its_denial_whichever_source_is_preferred() {
        assertThat(operation("Steps", """
                        "steps": [{"stage": "REPORTED", "date": "2022-10", "citations": [{"source": "press"}]},
                                  {"stage": "REPORTED", "date": "2022-12", "denies": true, "confidence": "HIGH", "citations": [{"source": "undated"}]}]""")).isEqualTo("Reported: disputed: 2022-10; or denied: 2022-12");
        assertThat(operation("Host state agreed", """
                        "hostConsent": [{"value": false, "citations": [{"source": "press"}]},
                                        {"value": false, "denies": true, "confidence": "HIGH", "citations": [{"source": "undated"}]}]""")).isEqualTo("Disputed: no; another source denies this");
    }

    @Test
    void an_answer_that_another_source_denies_is_told_once() {
        assertThat(operation("Host state agreed", """
                        "hostConsent": [{"value": false, "citations": [{"source": "press"}]},
                                        {"value": false, "denies": true, "citations": [{"source": "undated"}]}]""")).isEqualTo("Disputed: no; another source denies this");
    }

    @Test
    void a_step_without_a_day_that_another_source_denies_is_told_once_too() {
        assertThat(operation("Steps", """
                        "steps": [{"stage": "REPORTED", "citations": [{"source": "press"}]},
                                  {"stage": "REPORTED", "denies": true, "citations": [{"source": "undated"}]}]""")).isEqualTo("Reported: disputed: day not given; another source denies this");
    }

    @Test
    void another_day_of_a_step_is_told_beside_the_answer() {
        assertThat(operation("Steps", """
                        "steps": [{"stage": "REPORTED", "date": "2022-10-04", "citations": [{"source": "press"}]},
                                  {"stage": "REPORTED", "date": "2022-10-05", "citations": [{"source": "undated"}]}]""")).isEqualTo("Reported: 2022-10-04 (another source: 2022-10-05)");
    }

    @Test
    void what_somebody_describes_otherwise_than_the_text_says_is_told_beside_the_answer() {
        assertThat(operation("Host state agreed", """
                        "hostConsent": [{"value": true, "basis": "TEXT", "citations": [{"source": "press"}]},
                                        {"value": false, "basis": "DESCRIPTION", "citations": [{"source": "undated"}]}]""")).isEqualTo("Yes (another source: no)");
    }

    @Test
    void a_name_keeps_its_capital_after_a_label_or_a_denial() {
        assertThat(operation("Basis", """
                        "basis": [{"value": "FR", "denies": true, "citations": [{"source": "press"}]}]""")).isEqualTo("Denied: France");
    }

    @Test
    void what_is_part_of_nothing_is_told_alike_of_cases_and_operations() {
        assertThat(SmallDataset.words(tables.on("Operations").orElseThrow(), "Part of"))
                .containsOnly("Not applicable")
                .containsAll(SmallDataset.words(tables.on("Cases").orElseThrow(), "Part of"));
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
                        "Topic",
                        "Operation kind",
                        "Answer on: death penalty");
    }

    @Test
    void the_codebook_of_some_states_holds_a_group_of_codes_only_if_a_record_shown_uses_one() {
        Dataset withApproach = SmallDataset.readWith("statements", """
                {"id": "approach", "kind": "ASSESSMENT", "title": "An approach",
                 "content": [{"value": "France follows the norm.", "citations": [{"source": "paper"}]}],
                 "approach": [{"value": "COMPLY", "actor": "FR", "coder": "TEST", "citations": [{"source": "paper"}]}]}""");

        assertThat(groups(SmallDataset.tables(View.of(withApproach), false))).contains("Approach");
        assertThat(groups(tables)).doesNotContain("Approach");
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

    private static List<String> groups(StandardTables tables) {
        return SmallDataset.words(tables.on("Codebook").orElseThrow(), "Group");
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
