package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.report.EmbeddedComparison;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Chart;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Selection;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.VerdictGroup;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Tables whose chief use is the picture beside them. */
class PicturedTablesTest {
    private static final Evaluation EVALUATION = EmbeddedComparison.evaluation();
    private static final StandardTables TABLES = EmbeddedComparison.tables();

    private static Matrix table(String sheet) {
        return TABLES.on(sheet).orElseThrow();
    }

    private static long count(Matrix table, String anchor, String heading) {
        return ((Cell.Count) SmallDataset.cell(table, anchor, heading)).value();
    }

    @Test
    void the_life_of_a_treaty_is_told_in_years() {
        Matrix lives = table("Treaties by year");
        String france = "cn-fr-extradition-2007";

        assertThat(count(lives, france, "First year")).isEqualTo(2007);
        assertThat(count(lives, france, "Years signed, not in force")).isEqualTo(8);
        assertThat(count(lives, france, "Years in force")).isEqualTo(12);
        assertThat(count(lives, "hk-nl-surrender-1992", "Years suspended or ended"))
                .isEqualTo(7);
        assertThat(count(lives, "cn-lt-extradition-2002", "Years signed, force not determined"))
                .as("signed, and observed in force 16 years later")
                .isEqualTo(16);
    }

    @Test
    void a_treaty_that_is_only_listed_as_in_force_is_shown_apart() {
        Matrix lives = table("Treaties by year");

        assertThat(count(lives, "cn-lt-extradition-2002", "Years in force")).isZero();
        assertThat(count(lives, "cn-lt-extradition-2002", "Years only observed in force"))
                .isEqualTo(9);
    }

    @Test
    void what_was_only_observed_in_force_is_as_sure_on_the_map_as_elsewhere() {
        assertThat(SmallDataset.cell(table("Map"), "LT", "Extradition treaty").words())
                .isEqualTo("Observed in force since 2018 or earlier, unofficial list")
                .isEqualTo(SmallDataset.cell(table("Cooperation"), "LT", "Extradition treaty")
                        .words());
        assertThat(SmallDataset.cell(table("Map"), "PT", "Extradition treaty").words())
                .isEqualTo("Observed in force 2022 (unofficial list: 2018)")
                .isEqualTo(SmallDataset.cell(table("Cooperation"), "PT", "Extradition treaty")
                        .words());
    }

    @Test
    void the_year_behind_a_treaty_that_is_not_in_force_is_that_of_its_signature() {
        View year = View.of(
                Dataset.embedded(),
                LocalDate.parse("2014-12-31"),
                EVALUATION.view().knownBy());
        Evaluation then = Evaluation.of(year, RuleCatalogue.standard(), Selection.standard());
        Matrix map =
                StandardTables.of(then, Selection.standard(), false).on("Map").orElseThrow();
        assertThat(SmallDataset.cell(map, "FR", "Extradition treaty").words()).isEqualTo("Signed 2007, not in force");
    }

    @Test
    void a_doubtful_signature_is_called_so_on_the_map_as_elsewhere() {
        assertThat(SmallDataset.cell(table("Map"), "AT", "Extradition treaty").words())
                .isEqualTo("Signature doubtful, not in force 2018")
                .isEqualTo(SmallDataset.cell(table("Cooperation"), "AT", "Extradition treaty")
                        .words());
    }

    @Test
    void a_treaty_signed_in_one_of_many_years_has_no_bar() {
        Matrix lives = table("Treaties by year");

        assertThat(lives.rows().map(row -> row.anchor().orElseThrow()))
                .noneMatch(id -> id.startsWith("cn-gr-extradition"));
        assertThat(lives.notes())
                .anyMatch(note -> note.contains("the year in which it begins is not settled: ")
                        && note.contains("Greece and China: extradition"));
    }

    @Test
    void what_begins_after_the_day_is_neither_listed_nor_noted() {
        View then = View.of(
                Dataset.embedded(),
                LocalDate.parse("2001-01-01"),
                EVALUATION.view().knownBy());
        StandardTables tables = StandardTables.of(
                Evaluation.of(then, RuleCatalogue.standard(), Selection.standard()), Selection.standard(), false);
        Matrix lives = tables.on("Treaties by year").orElseThrow();

        assertThat(lives.rows()).isNotEmpty();
        assertThat(SmallDataset.words(lives, "Now")).doesNotContain("Not yet signed");
        assertThat(lives.notes()).noneMatch(note -> note.contains("Hungary"));
        assertThat(tables.on("Timeline").orElseThrow().notes())
                .noneMatch(note -> note.contains("suspended or ended ("));
        assertThat(SmallDataset.cell(tables.on("Cooperation").orElseThrow(), "IT", "Extradition treaty")
                        .words())
                .isEqualTo("Not yet signed");
    }

    @Test
    void a_disputed_signature_leaves_a_treaty_in_the_picture() {
        View view = View.of(DatasetReader.readDocument("""
                {"dataset": {"format": "1.0", "id": "one", "version": "1", "title": "One", "licence": "CC0-1.0", "asOf": "2012-01-01"},
                 "sources": [{"id": "a", "title": "A", "published": "2011-06-15"}, {"id": "b", "title": "B", "published": "2011-06-15"}],
                 "actors": [{"id": "CN", "kind": "STATE", "name": "China"}, {"id": "FR", "kind": "STATE", "name": "France"}],
                 "treaties": [{"id": "t", "kind": "EXTRADITION", "title": "Treaty", "parties": ["CN", "FR"], "lifecycle": [
                   {"stage": "SIGNED", "date": "2008-05-02", "citations": [{"source": "a"}]},
                   {"stage": "SIGNED", "date": "2006-11-30", "citations": [{"source": "b"}]},
                   {"stage": "IN_FORCE", "date": "2010-01-01", "citations": [{"source": "a"}]}]}]}
                """, "one.json"));
        Matrix lives = StandardTables.of(
                        Evaluation.of(view, RuleCatalogue.standard(), Selection.standard()),
                        Selection.standard(),
                        false)
                .on("Treaties by year")
                .orElseThrow();

        assertThat(count(lives, "t", "First year")).isEqualTo(2008);
        assertThat(count(lives, "t", "Years signed, not in force")).isEqualTo(2);
        assertThat(count(lives, "t", "Years in force")).isEqualTo(3);
        assertThat(lives.notes())
                .contains("The year of signature is disputed, and the latest that a source gives counts here:"
                        + " France and China: extradition (2006 or 2008).");
    }

    @Test
    void years_in_which_a_suspension_is_disputed_are_not_told_as_years_in_force() {
        View view = View.of(DatasetReader.readDocument("""
                {"dataset": {"format": "1.0", "id": "one", "version": "1", "title": "One", "licence": "CC0-1.0", "asOf": "2012-01-01"},
                 "sources": [{"id": "a", "title": "A", "published": "2011-06-15"}, {"id": "b", "title": "B", "published": "2011-06-15"}],
                 "actors": [{"id": "CN", "kind": "STATE", "name": "China"}, {"id": "FR", "kind": "STATE", "name": "France"}],
                 "treaties": [{"id": "t", "kind": "EXTRADITION", "title": "Treaty", "parties": ["CN", "FR"], "lifecycle": [
                   {"stage": "SIGNED", "date": "2008-05-02", "citations": [{"source": "a"}]},
                   {"stage": "IN_FORCE", "date": "2010-01-01", "citations": [{"source": "a"}]},
                   {"stage": "SUSPENDED", "date": "2011-02-01", "citations": [{"source": "a"}]},
                   {"stage": "SUSPENDED", "denies": true, "citations": [{"source": "b"}]}]}]}
                """, "one.json"));
        Matrix lives = StandardTables.of(
                        Evaluation.of(view, RuleCatalogue.standard(), Selection.standard()),
                        Selection.standard(),
                        false)
                .on("Treaties by year")
                .orElseThrow();

        assertThat(SmallDataset.words(lives, "Now")).containsExactly("Disputed whether suspended");
        assertThat(count(lives, "t", "Years in force")).isEqualTo(1);
        assertThat(count(lives, "t", "Years perhaps suspended or ended")).isEqualTo(2);
        assertThat(count(lives, "t", "Years suspended or ended")).isZero();
        assertThat(table("Treaties by year").columns())
                .as("of the embedded data, in which no such year occurs")
                .noneMatch(column -> column.header().equals("Years perhaps suspended or ended"));
    }

    @Test
    void a_court_that_found_no_violation_stopped_nothing() {
        assertThat(SmallDataset.cell(table("Cases by step"), "es-2021-1", "Decided"))
                .satisfies(decided -> assertThat(decided.words()).startsWith("No violation found"))
                .extracting(Cell::meaning)
                .isEqualTo(Meaning.NEUTRAL);
    }

    @Test
    void persons_of_one_case_whose_surrender_failed_in_different_ways_have_a_row_of_data_each() {
        Dataset dataset = SmallDataset.readWith("cases", """
                {"id": "fr-2020-9", "requested": "FR", "requesting": "CN",
                 "route": [{"value": "EXTRADITION", "citations": [{"source": "unts"}]}],
                 "persons": [
                   {"person": "A", "count": 1, "citations": [{"source": "unts"}]},
                   {"person": "B", "count": 2, "citations": [{"source": "unts"}]}],
                 "steps": [
                   {"stage": "REFUSED", "person": "A", "date": "2017-09-01", "citations": [{"source": "unts"}]},
                   {"stage": "LAPSED", "person": "B", "date": "2017-09-02", "citations": [{"source": "unts"}]}]}""");
        Matrix data = SmallDataset.tables(View.of(dataset), false)
                .on("Cooperation data")
                .orElseThrow();

        assertThat(data.rows().flatMap(row -> row.anchor().stream()).filter(key -> key.contains("fr-2020-9")))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void persons_with_different_outcomes_have_a_row_each_and_decisions_that_contradict_each_other_are_disputed() {
        Dataset dataset = SmallDataset.readWith("cases", """
                {"id": "fr-2020-9", "requested": "FR", "requesting": "CN",
                 "route": [{"value": "EXTRADITION", "citations": [{"source": "SOURCE"}]}],
                 "persons": [
                   {"person": "A", "count": 1, "citations": [{"source": "SOURCE"}]},
                   {"person": "B", "count": 2, "citations": [{"source": "SOURCE"}]}],
                 "steps": [
                   {"stage": "SURRENDERED", "person": "A", "date": "2017-09-01", "citations": [{"source": "SOURCE"}]},
                   {"stage": "LAPSED", "person": "B", "date": "2017-09-02", "citations": [{"source": "SOURCE"}]}],
                 "decisions": [
                   {"court": "One court", "person": "B", "date": "2017-03-01", "outcome": "ALLOWED",
                    "citations": [{"source": "SOURCE"}]},
                   {"court": "Other court", "person": "B", "date": "2017-03-01", "outcome": "REFUSED",
                    "citations": [{"source": "SOURCE"}]},
                   {"court": "One court", "person": "A", "date": "2017-03-02", "outcome": "ALLOWED",
                    "citations": [{"source": "SOURCE"}]}]}""".replace("SOURCE", "unts"));
        StandardTables tables = SmallDataset.tables(View.of(dataset), false);
        Matrix steps = tables.on("Cases by step").orElseThrow();

        assertThat(SmallDataset.cell(steps, "fr-2020-9 (A)", "Carried out?").words())
                .isEqualTo("Carried out 2017");
        assertThat(SmallDataset.cell(steps, "fr-2020-9 (A)", "Decided").words()).isEqualTo("Allowed 2017");
        assertThat(SmallDataset.cell(steps, "fr-2020-9 (B)", "Carried out?").words())
                .isEqualTo("Lapsed 2017");
        assertThat(SmallDataset.cell(steps, "fr-2020-9 (B)", "Decided"))
                .satisfies(decided -> assertThat(decided.words()).contains("Disputed", "allowed", "refused", "2017"))
                .extracting(Cell::meaning)
                .isEqualTo(Meaning.UNKNOWN);
        assertThat(SmallDataset.cell(tables.on("Cases").orElseThrow(), "fr-2020-9", "Outcome")
                        .words())
                .isEqualTo("Carried out (A); Lapsed (B)");
    }

    @Test
    void each_life_runs_from_its_first_year_to_now() {
        Matrix lives = table("Treaties by year");

        assertThat(lives.rows()).hasSizeGreaterThan(50).allSatisfy(row -> {
            long years = row.cells().stream()
                    .skip(3)
                    .mapToLong(cell -> ((Cell.Count) cell).value())
                    .sum();
            assertThat(((Cell.Count) SmallDataset.cell(lives, row, "First year")).value() + years)
                    .isEqualTo(2027);
        });
    }

    @Test
    void lives_are_drawn_as_spans() {
        assertThat(table("Treaties by year").charts())
                .singleElement()
                .satisfies(chart -> assertThat(chart.kind()).isEqualTo(Chart.Kind.SPANS));
    }

    @Test
    void a_case_is_a_strip_of_three_steps() {
        Matrix cases = table("Cases by step");

        assertThat(SmallDataset.cell(cases, "fr-2016-1", "Requested").words()).startsWith("Requested");
        assertThat(SmallDataset.cell(cases, "fr-2016-1", "Decided").words()).isEqualTo("Surrender decided 2016");
        Cell end = SmallDataset.cell(cases, "fr-2016-1", "Carried out?");
        assertThat(end.words()).isEqualTo("Carried out 2016");
        assertThat(end.meaning()).isEqualTo(Meaning.GOOD);
        assertThat(end.evidence()).isNotEmpty();
        assertThat(SmallDataset.cell(cases, "cy-2021-2", "Carried out?").meaning())
                .isEqualTo(Meaning.MISSING);
    }

    @Test
    void the_year_of_a_notice_or_an_arrest_is_not_told_as_that_of_the_request() {
        Matrix cases = table("Cases by step");

        assertThat(SmallDataset.cell(cases, "es-2019-94", "Requested").words()).isEqualTo("Requested 2017");
        assertThat(SmallDataset.cell(cases, "fr-2016-1", "Requested").words())
                .isEqualTo("Requested (notice issued 2014)");
        assertThat(SmallDataset.cell(cases, "cy-2021-2", "Requested").words()).isEqualTo("Requested (arrested 2021)");
    }

    @Test
    void a_case_that_rests_on_a_notice_has_no_request_and_is_not_pending_once_the_notice_is_deleted() {
        Matrix cases = table("Cases by step");

        assertThat(SmallDataset.cell(cases, "it-2017-1", "Requested").words()).isEqualTo("Notice issued 1997");
        assertThat(SmallDataset.cell(cases, "it-2017-1", "Carried out?").words())
                .isEqualTo("Notice deleted 2018");
    }

    @Test
    void a_notice_that_was_issued_again_is_not_told_as_deleted() {
        Dataset dataset = SmallDataset.readWith("cases", """
                {"id": "fr-2020-8", "requested": "FR", "requesting": "CN",
                 "route": [{"value": "NOTICE", "citations": [{"source": "unts"}]}],
                 "steps": [{"stage": "NOTICE_ISSUED", "date": "2014", "citations": [{"source": "unts"}]},
                   {"stage": "NOTICE_DELETED", "date": "2016", "citations": [{"source": "unts"}]},
                   {"stage": "NOTICE_ISSUED", "no": 2, "date": "2018", "citations": [{"source": "unts"}]}]}""");
        Matrix steps =
                SmallDataset.tables(View.of(dataset), false).on("Cases by step").orElseThrow();

        assertThat(SmallDataset.cell(steps, "fr-2020-8", "Carried out?").words())
                .isEqualTo("Not determined");
    }

    @Test
    void a_person_arrested_for_extradition_and_released_is_neither_pending_nor_left_out() {
        Dataset dataset = SmallDataset.readWith("cases", """
                {"id": "fr-2020-8", "requested": "FR", "requesting": "CN",
                 "route": [{"value": "EXTRADITION", "citations": [{"source": "unts"}]}],
                 "steps": [{"stage": "ARRESTED", "date": "2014-02-01", "citations": [{"source": "unts"}]},
                   {"stage": "RELEASED", "date": "2014-03-01", "citations": [{"source": "unts"}]}]}""");

        assertThat(SmallDataset.cell(
                                SmallDataset.tables(View.of(dataset), false)
                                        .on("States")
                                        .orElseThrow(),
                                "FR",
                                "Extraditions and returns")
                        .words())
                .contains("Arrested: 1 case, 1 person (released)")
                .doesNotContain("pending");
    }

    @Test
    void a_request_is_told_where_a_state_surrendered_without_a_treaty() {
        Matrix cases = table("Cases by step");

        assertThat(SmallDataset.cell(cases, "hu-2018-1", "Requested").words()).isEqualTo("Requested 2018");
        assertThat(SmallDataset.cell(cases, "gr-2017-1", "Requested").words()).isEqualTo("Notice issued 2007");
        assertThat(SmallDataset.cell(cases, "hu-2015-1", "Requested").words()).isEqualTo("Not determined");
    }

    @Test
    void that_only_the_other_side_calls_stations_closed_is_said_on_every_sheet() {
        assertThat(SmallDataset.cell(table("Police stations"), "CZ", "What the host state answered")
                        .words())
                .contains("Closed according to China only (");
        assertThat(SmallDataset.cell(table("Cooperation"), "CZ", "Police stations reported")
                        .words())
                .contains("closed according to China only");
        assertThat(SmallDataset.cell(table("Police stations"), "NL", "What the host state answered")
                        .words())
                .doesNotContain("according to China");
    }

    @Test
    void a_doubtful_signature_is_doubtful_in_the_data_too() {
        Matrix data = table("Cooperation data");
        assertThat(data.rows())
                .filteredOn(row -> SmallDataset.words(data, row, "State code").equals("GR")
                        && SmallDataset.words(data, row, "Topic").equals("Extradition treaty")
                        && SmallDataset.words(data, row, "Entry").equals("Text"))
                .extracting(
                        row -> SmallDataset.words(data, row, "Status"),
                        row -> SmallDataset.words(data, row, "Disputed"))
                .contains(Assertions.tuple("Signature doubtful", "Disputed"));
    }

    @Test
    void a_search_stands_beside_the_questions_that_it_was_for() {
        Matrix questions = table("Open questions");
        Map<String, String> searched = questions
                .rows()
                .filter(row -> row.anchor().isPresent())
                .collect(Collectors.toMap(
                        row -> row.anchor().get(),
                        row -> SmallDataset.words(questions, row, "What was read and searched"),
                        (one, other) -> one));

        assertThat(searched.entrySet())
                .filteredOn(question -> question.getKey().startsWith("es-2019-94/facts"))
                .isNotEmpty()
                .allSatisfy(question -> assertThat(question.getValue()).isEqualTo("Not looked for"));
    }

    @Test
    void answers_stand_in_the_order_of_names_and_days() {
        assertThat(SmallDataset.words(table("Responses"), "Answer by")).isSorted();
    }

    @Test
    void a_text_that_was_approved_is_called_so_where_its_status_is_told_in_few_words() {
        assertThat(SmallDataset.cell(table("Cooperation"), "SK", "Police cooperation")
                        .words())
                .startsWith("Approved");
    }

    @Test
    void a_ground_that_falls_away_on_an_assurance_is_told_with_it() {
        assertThat(SmallDataset.row(table("States"), "FR").cells())
                .extracting(Cell::words)
                .anyMatch(words -> words.contains("Must refuse: death penalty (unless assured), "));
    }

    @Test
    void no_full_stop_stands_before_a_semicolon() {
        assertThat(table("Cases").rows().flatMap(row -> row.cells().stream()).map(Cell::words))
                .noneMatch(words -> words.contains(".;"));
    }

    @Test
    void an_abbreviation_keeps_its_full_stop() {
        assertThat(RegisterAnswer.withoutStop("Fraud against Maker Co.")).isEqualTo("Fraud against Maker Co.");
        assertThat(RegisterAnswer.withoutStop("Sent back to the U.S.")).isEqualTo("Sent back to the U.S.");
        assertThat(RegisterAnswer.withoutStop("Fraud against another.")).isEqualTo("Fraud against another");
    }

    @Test
    void nobody_is_said_to_have_been_asked_where_the_route_avoids_extradition() {
        Matrix cases = table("Cases by step");
        List<String> requested = cases.rows()
                .filter(row -> SmallDataset.words(cases, row, "Route").equals("Deportation"))
                .filter(row -> !SmallDataset.words(cases, row, "Case").equals("LV-2017-1"))
                .map(row -> SmallDataset.words(cases, row, "Requested"))
                .toList();

        assertThat(requested).isNotEmpty().containsOnly("Not applicable");
        // China asked Latvia for the suspects, who were deported to Taiwan instead
        assertThat(SmallDataset.cell(cases, "lv-2017-1", "Requested").words()).isEqualTo("Requested 2017");
    }

    @Test
    void who_came_back_outside_extradition_is_not_pending() {
        Matrix cases = table("Cases by step");

        assertThat(SmallDataset.cell(cases, "fr-2022-1", "Carried out?").words())
                .isEqualTo("Returned, alleged");
        assertThat(SmallDataset.cell(cases, "fr-2024-1", "Carried out?").words())
                .isEqualTo("Foiled 2024");
        assertThat(SmallDataset.cell(cases, "fr-2024-1", "Carried out?").meaning())
                .isEqualTo(Meaning.MISSING);
    }

    @Test
    void harassment_is_no_request() {
        Matrix cases = table("Cases by step");

        assertThat(SmallDataset.cell(cases, "de-2016-harassment", "Requested").words())
                .isEqualTo("Not applicable");
        assertThat(SmallDataset.cell(cases, "de-2016-harassment", "Carried out?")
                        .words())
                .isEqualTo("Not determined");
    }

    @Test
    void a_host_state_stands_beside_what_it_answered() {
        Matrix stations = table("Police stations");

        assertThat(count(stations, "SE", "Took note, known or continuing")).isEqualTo(1);
        assertThat(SmallDataset.cell(stations, "GR", "What the host state answered")
                        .words())
                .isEqualTo("No public answer recorded");
        assertThat(count(stations, "DE", "Not authorised, end demanded, or closed"))
                .isEqualTo(1);
    }

    @Test
    void what_only_the_other_side_calls_closed_is_not_counted_with_what_host_states_did() {
        Matrix stations = table("Police stations");

        assertThat(count(stations, "IE", "Not authorised, end demanded, or closed"))
                .isEqualTo(1);
        assertThat(count(stations, "IE", "Closed according to the other side only"))
                .isEqualTo(1);
        assertThat(count(stations, "NL", "Closed according to the other side only"))
                .isZero();
    }

    @Test
    void a_decision_of_which_only_a_later_one_tells_is_cited_as_told_or_quoted_there() {
        Matrix decisions = table("Decisions");
        int day = columnOf(decisions, "Day");
        int cited = columnOf(decisions, "Reference and source");

        assertThat(decisions.rows().map(Row::cells))
                .anySatisfy(cells -> {
                    assertThat(cells.get(day).words()).isEqualTo("2017-12-13");
                    assertThat(cells.get(cited).words()).isEqualTo("As quoted in AAN 141/2018, 12 March 2018");
                })
                .anySatisfy(cells -> {
                    assertThat(cells.get(day).words()).isEqualTo("2018-03-12");
                    assertThat(cells.get(cited).words())
                            .endsWith("AAN 141/2018, 12 March 2018")
                            .doesNotContain("As reported in", "As quoted in");
                });
    }

    private static int columnOf(Matrix matrix, String heading) {
        return matrix.columns().stream().map(Column::header).toList().indexOf(heading);
    }

    @Test
    void hong_kong_has_a_timeline_of_its_own() {
        assertThat(table("Timeline").charts())
                .hasSize(2)
                .extracting(Chart::title)
                .containsExactly(
                        "Treaties and extraditions by year, without Hong Kong", "Hong Kong's treaties by year");
    }

    @Test
    void the_titles_of_panels_say_how_much_is_not_drawn_for_want_of_a_year() {
        Matrix timeline = table("Timeline");
        List<String> notes = timeline.notes();
        List<String> remarks = timeline.charts().stream()
                .flatMap(chart -> chart.series().stream().map(chart::remark))
                .filter(remark -> !remark.isEmpty())
                .toList();

        assertThat(timeline.charts().get(0).remark("EXECUTED")).matches("not drawn: \\d+ without a year");
        assertThat(remarks)
                .hasSizeGreaterThan(2)
                .allSatisfy(remark -> assertThat(notes)
                        .anyMatch(note -> note.contains("In no row, since the year is not settled: ")
                                && note.contains("(" + remark.replaceAll("\\D+", "") + ")")));
    }

    @Test
    void verdicts_are_counted_by_state_without_those_on_reference_texts_and_the_record_and_hong_kong_apart() {
        Matrix coverage = table("Coverage");
        RowAbout about = new RowAbout(new TableContext(EVALUATION, Selection.standard(), false));
        Map<Boolean, Long> france = EVALUATION.findings(Verdict.CANNOT_DECIDE).stream()
                .filter(finding -> VerdictGroup.of(finding.rule(), finding.subject()) == VerdictGroup.TEXTS_AND_ACTS)
                .map(finding -> about.of(finding.subject()).states())
                .filter(states -> states.contains("FR"))
                .collect(Collectors.partitioningBy(
                        states -> states.contains("HK") && !states.contains("CN"), Collectors.counting()));

        assertThat(count(coverage, "FR", "Benchmarks undecided")).isEqualTo(france.get(false));
        assertThat(SmallDataset.cell(coverage, "FR", "With Hong Kong: met, not met, undecided")
                        .words())
                .matches("\\d+, \\d+, " + france.get(true));
        assertThat(count(coverage, "BE", "Benchmarks met")).isPositive();
    }
}
