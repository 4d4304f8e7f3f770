package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.report.EmbeddedComparison;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Selection;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Cases by step says of each case. */
class CasesByStepTest {
    private static final Matrix STEPS = EmbeddedComparison.tables().table("Cases by step");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    es-2019-94 | NEUTRAL | Inadmissible 2019, on a complaint; before it not determined 2018; earlier allowed 2018
                    es-2021-1  | NEUTRAL | No violation found 2024, on a complaint; before it allowed 2021
                    it-2024-2  | MISSING | Inadmissible 2024
                    """)
    void a_decision_on_a_complaint_is_told_with_that_on_the_request(String id, Meaning meaning, String words) {
        assertThat(SmallDataset.cell(STEPS, id, "Decided"))
                .satisfies(cell -> assertThat(cell.words()).isEqualTo(words))
                .satisfies(cell -> assertThat(cell.meaning()).isEqualTo(meaning));
    }

    @Test
    void who_decided_on_an_ad_hoc_surrender_is_a_question_that_no_source_answers() {
        assertThat(SmallDataset.cell(STEPS, "hu-2015-1", "Decided"))
                .satisfies(cell -> assertThat(cell.words()).isEqualTo("Not determined"))
                .satisfies(cell -> assertThat(cell.meaning()).isEqualTo(Meaning.UNKNOWN));
    }

    /** A step does not apply where nobody was asked, and also where a notice was asked for, on which no state decides. */
    @Test
    void the_legend_says_of_no_case_that_nobody_was_asked() {
        assertThat(SmallDataset.cell(STEPS, "lv-2017-1", "Requested").words()).startsWith("Requested");
        assertThat(SmallDataset.cell(STEPS, "lv-2017-1", "Decided").meaning()).isEqualTo(Meaning.NOT_APPLICABLE);
        assertThat(STEPS.legend()).containsEntry(Meaning.NOT_APPLICABLE, "Does not apply");
    }

    /** DE-2022-1: Germany refused assistance, which key findings do not count among the refusals. */
    @Test
    void the_notes_say_which_refusals_key_findings_do_not_count() {
        assertThat(SmallDataset.cell(STEPS, "de-2022-1", "Carried out?").words())
                .startsWith("Refused");
        assertThat(STEPS.notes()).anySatisfy(note -> assertThat(note).contains("not those of assistance"));
    }

    private static final String OWN = """
            {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-10-01"},
             "sources": [{"id": "press", "title": "Newspaper", "kind": "MEDIA", "published": "2025-06-01"}],
             "cases": [{"id": "mt-1", "requesting": "CN", "requested": "MT",
               "route": [{"value": "%s", "citations": [{"source": "press"}]}],
               "steps": [%s]}]}""";

    private static Cell carriedOut(String route, String... steps) {
        return own("Carried out?", route, steps);
    }

    private static Cell own(String column, String route, String... steps) {
        String all = Stream.of(steps)
                .map(step -> """
                        {"stage": "%s", "date": "%s", "citations": [{"source": "press"}]}""".formatted((Object[]) step.split(" ", -1)))
                .collect(Collectors.joining(", "));
        return cell(column, OWN.formatted(route, all));
    }

    private static Cell decided(String... decisions) {
        return cell(
                "Decided",
                OWN.replace("\"steps\"", "\"decisions\"").formatted("EXTRADITION", String.join(", ", decisions)));
    }

    private static Cell cell(String column, String document) {
        Selection malta = Selection.of("MT").with("CN");
        View view = View.of(DatasetReader.readDocumentOver(document, "own.json", Dataset.embedded()));
        Matrix table = StandardTables.of(Evaluation.of(view, RuleCatalogue.standard(), malta), malta, false)
                .on("Cases by step")
                .orElseThrow();
        return SmallDataset.cell(table, "mt-1", column);
    }

    @Test
    void a_person_in_the_custody_of_the_requesting_state_is_not_told_as_pending() {
        assertThat(carriedOut("EXTRADITION", "REQUESTED 2014", "IN_CUSTODY 2016"))
                .satisfies(cell -> assertThat(cell.words()).isEqualTo("In custody 2016"))
                .satisfies(cell -> assertThat(cell.meaning()).isEqualTo(Meaning.UNKNOWN));
        assertThat(carriedOut("DEPORTATION", "IN_CUSTODY 2016").words()).isEqualTo("In custody 2016");
        assertThat(carriedOut("EXTRADITION", "IN_CUSTODY 2012", "REQUESTED 2014")
                        .words())
                .startsWith("Pending");
        assertThat(SmallDataset.cell(STEPS, "fr-2019-1", "Carried out?").words())
                .as("in custody of the requested state")
                .startsWith("Pending");
    }

    @Test
    void assistance_that_was_given_is_not_pending() {
        assertThat(assistance(fact(true, "2018")))
                .satisfies(cell -> assertThat(cell.words()).isEqualTo("Assistance given 2018"))
                .satisfies(cell -> assertThat(cell.meaning()).isEqualTo(Meaning.GOOD));
        assertThat(assistance(fact(true, "2018").replace("\"value\"", "\"grade\": \"ALLEGED\", \"value\"")))
                .satisfies(cell -> assertThat(cell.words()).isEqualTo("Assistance given 2018, alleged"))
                .satisfies(cell -> assertThat(cell.meaning()).isEqualTo(Meaning.UNKNOWN));
        assertThat(assistance(fact(true, "2018"), fact(false, "2018")))
                .satisfies(cell -> assertThat(cell.words()).isEqualTo("Disputed"))
                .satisfies(cell -> assertThat(cell.meaning()).isEqualTo(Meaning.UNKNOWN));
        assertThat(assistance(fact(false, "2018")).words()).isEqualTo("Pending since 2017");
        assertThat(assistance(fact(true, "2030")).words()).isEqualTo("Pending since 2017");
        assertThat(assistance(fact(true, "2026")).words())
                .as("in the year of the view's day, reported by then")
                .isEqualTo("Assistance given 2026");
    }

    private static Cell assistance(String... facts) {
        return cell(
                "Carried out?",
                OWN.replace("\"steps\"", "\"facts\": [" + String.join(", ", facts) + "], \"steps\"")
                        .formatted("ASSISTANCE", """
                        {"stage": "REQUESTED", "date": "2017", "citations": [{"source": "press"}]}"""));
    }

    private static String fact(boolean value, String day) {
        return """
                {"fact": "ASSISTANCE_GIVEN", "value": %s, "date": "%s", "citations": [{"source": "press"}]}""".formatted(value, day);
    }

    @Test
    void a_case_in_which_a_refusal_was_annulled_is_open() {
        String[] annulled = {"REQUESTED 2007", "COURT_REFUSED 2008", "COURT_ANNULLED 2009"};

        assertThat(carriedOut("EXTRADITION", annulled))
                .satisfies(cell -> assertThat(cell.words()).isEqualTo("Pending since 2007"))
                .satisfies(cell -> assertThat(cell.meaning()).isEqualTo(Meaning.UNKNOWN));
        assertThat(own("Decided", "EXTRADITION", annulled))
                .satisfies(cell -> assertThat(cell.words()).isEqualTo("Annulled by a court 2009"))
                .satisfies(cell -> assertThat(cell.meaning()).isEqualTo(Meaning.UNKNOWN));
        assertThat(own("Decided", "EXTRADITION", "REQUESTED 2007", "COURT_ALLOWED 2008", "COURT_ANNULLED 2009")
                        .meaning())
                .isEqualTo(Meaning.MISSING);
    }

    @Test
    void a_matter_that_was_sent_back_is_undone_only_if_the_surrender_had_been_allowed() {
        String decision = """
                {"court": "Court", "date": "%s", "outcome": "%s", "citations": [{"source": "press"}]}""";
        String remitted = decision.formatted("2009", "REMITTED");

        assertThat(decided(decision.formatted("2008", "REFUSED"), remitted))
                .satisfies(cell -> assertThat(cell.words()).isEqualTo("Remitted 2009"))
                .satisfies(cell -> assertThat(cell.meaning()).isEqualTo(Meaning.UNKNOWN));
        assertThat(decided(remitted).meaning()).isEqualTo(Meaning.UNKNOWN);
        assertThat(decided(decision.formatted("2008", "ALLOWED"), remitted).meaning())
                .isEqualTo(Meaning.MISSING);
    }

    @Test
    void what_was_annulled_is_said_not_to_be_determined_where_no_earlier_decision_is_on_record() {
        String[] annulled = {"REQUESTED 2007", "COURT_ANNULLED 2009"};

        assertThat(carriedOut("EXTRADITION", annulled))
                .satisfies(
                        cell -> assertThat(cell.words()).isEqualTo("Annulled 2009, what was annulled not determined"))
                .satisfies(cell -> assertThat(cell.meaning()).isEqualTo(Meaning.UNKNOWN));
        assertThat(own("Decided", "EXTRADITION", annulled).meaning()).isEqualTo(Meaning.UNKNOWN);
        assertThat(SmallDataset.cell(STEPS, "cz-2018-1", "Carried out?"))
                .satisfies(cell -> assertThat(cell.words()).isEqualTo("Annulled 2020"))
                .satisfies(cell -> assertThat(cell.meaning()).isEqualTo(Meaning.MISSING));
    }

    /** As the key finding has it: a release after an arrest, with no request on record. */
    @Test
    void a_person_who_was_arrested_and_released_is_not_said_to_have_been_requested() {
        assertThat(own("Requested", "EXTRADITION", "ARRESTED 2014", "RELEASED 2015")
                        .words())
                .isEqualTo("Arrested 2014");
        assertThat(own("Requested", "EXTRADITION", "ARRESTED 2014", "COURT_REFUSED 2015")
                        .words())
                .isEqualTo("Requested (arrested 2014)");
    }

    @Test
    void of_a_notice_alone_no_request_is_pending_though_there_was_one_later() {
        assertThat(carriedOut("EXTRADITION", "NOTICE_ISSUED 2014").words()).isEqualTo("Not determined");
        assertThat(carriedOut("EXTRADITION", "NOTICE_ISSUED 2014", "ARRESTED 2015")
                        .words())
                .isEqualTo("Pending since 2015");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NOTICE         | REQUESTED 2013 | NOTICE_DELETED 2020  | MISSING        | Notice deleted 2020
                    EXTRADITION    | REQUESTED 2013 | ARRESTED 2014        | UNKNOWN        | Pending since 2013
                    RETURN_ATTEMPT | REQUESTED 2013 | ATTEMPTED 2016       | UNKNOWN        | Attempted 2016
                    RENDITION      | REQUESTED 2013 | DISAPPEARED 2020     | UNKNOWN        | Disappeared 2020
                    """)
    void what_is_last_known_of_an_open_case_is_told(
            String route, String first, String last, Meaning meaning, String words) {
        assertThat(carriedOut(route, first, last))
                .satisfies(cell -> assertThat(cell.words()).isEqualTo(words))
                .satisfies(cell -> assertThat(cell.meaning()).isEqualTo(meaning));
    }

    @ParameterizedTest
    @CsvSource({"fr-2022-1", "es-2020-1"})
    void a_return_that_is_only_alleged_has_not_the_sign_of_what_is_sure(String id) {
        assertThat(SmallDataset.cell(STEPS, id, "Carried out?"))
                .satisfies(cell -> assertThat(cell.words()).endsWith(", alleged"))
                .satisfies(cell -> assertThat(cell.meaning()).isEqualTo(Meaning.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    COURT_REFUSED 2014 | DEPORTED 2015 | Refused 2014; returned outside extradition 2015
                    WITHDRAWN 2014     | RETURNED 2015 | Withdrawn 2014; returned outside extradition 2015
                    COURT_REFUSED 2016 | DEPORTED 2015 | Returned 2015
                    """)
    void a_person_who_was_deported_after_a_refusal_is_told_to_have_been(String ended, String gone, String words) {
        assertThat(carriedOut("EXTRADITION", "REQUESTED 2013", ended, gone).words())
                .isEqualTo(words);
    }

    @Test
    void a_return_after_a_refusal_is_on_record_among_the_informal_returns() {
        String steps = """
                {"stage": "COURT_REFUSED", "date": "2014", "citations": [{"source": "press"}]},
                {"stage": "DEPORTED", "date": "2015", "citations": [{"source": "press"}]}""";
        Selection malta = Selection.of("MT").with("CN");
        View view = View.of(
                DatasetReader.readDocumentOver(OWN.formatted("EXTRADITION", steps), "own.json", Dataset.embedded()));
        var tables = StandardTables.of(Evaluation.of(view, RuleCatalogue.standard(), malta), malta, false);

        assertThat(SmallDataset.words(tables.on("Cooperation").orElseThrow(), "Informal returns and attempts"))
                .containsExactly("At least 1 case, 2015");
        assertThat(tables.on("States").orElseThrow().rows().map(Object::toString))
                .anyMatch(row -> row.contains("1 person (after a request for extradition)"));
    }

    @Test
    void a_return_after_a_refusal_that_a_source_denies_is_called_contested() {
        String denied = """
                {"stage": "COURT_REFUSED", "date": "2014", "citations": [{"source": "press"}]},
                {"stage": "DEPORTED", "date": "2015", "citations": [{"source": "press"}]},
                {"stage": "DEPORTED", "date": "2015", "denies": true, "citations": [{"source": "press"}]}""";
        Selection malta = Selection.of("MT").with("CN");
        View view = View.of(
                DatasetReader.readDocumentOver(OWN.formatted("EXTRADITION", denied), "own.json", Dataset.embedded()));
        var tables = StandardTables.of(Evaluation.of(view, RuleCatalogue.standard(), malta), malta, false);

        assertThat(SmallDataset.cell(tables.on("Cases by step").orElseThrow(), "mt-1", "Carried out?")
                        .words())
                .isEqualTo("Refused 2014; returned outside extradition 2015 (contested)");
        assertThat(SmallDataset.words(tables.on("Cooperation data").orElseThrow(), "Status"))
                .contains("Refused; returned outside extradition 2015 (contested)");
    }

    @Test
    void assurances_that_nobody_looked_for_are_called_so_in_the_register_as_on_decisions() {
        Matrix cases = EmbeddedComparison.tables().table("Cases");

        assertThat(SmallDataset.words(cases, "Assurances"))
                .contains("Not looked for")
                .doesNotContain("Not determined");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    COURT_REFUSED     | false | Refused by a court 2019
                    COURT_REFUSED     | true  | Disputed: refused by a court or denied 2019
                    SURRENDER_DECIDED | true  | Disputed: surrender decided or denied 2019
                    """)
    void who_decided_is_told_also_where_another_source_denies_it(String stage, boolean denied, String words) {
        String document = OWN.formatted("EXTRADITION", """
                {"stage": "%1$s", "date": "2019", "citations": [{"source": "press"}]}%2$s""".formatted(stage, denied ? """
                , {"stage": "%s", "denies": true, "citations": [{"source": "press"}]}""".formatted(stage) : ""));
        Selection malta = Selection.of("MT").with("CN");
        View view = View.of(DatasetReader.readDocumentOver(document, "own.json", Dataset.embedded()));

        assertThat(StandardTables.of(Evaluation.of(view, RuleCatalogue.standard(), malta), malta, false)
                        .on("Cases by step")
                        .map(table ->
                                SmallDataset.cell(table, "mt-1", "Decided").words()))
                .contains(words);
    }
}
