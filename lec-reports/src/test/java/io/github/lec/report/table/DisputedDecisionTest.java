package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.assessment.KeyFinding;
import io.github.lec.assessment.KeyFindings;
import io.github.lec.assessment.KeyTopic;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.operation.CaseStage;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Selection;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One decision of which a newspaper says that the court refused, and the ministry that it allowed. */
class DisputedDecisionTest {
    private static final String DOCUMENT = """
        {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-10-01"},
         "sources": [{"id": "press", "title": "Newspaper", "kind": "MEDIA", "published": "2020-06-01"},
                     {"id": "ministry", "title": "Ministry", "kind": "GOVERNMENT", "published": "2020-07-01"}],
         "cases": [{"id": "mt-1", "requesting": "CN",
           "requested": "MT",
           "route": [{"value": "EXTRADITION", "citations": [{"source": "press"}]}],
           "steps": [{"stage": "REQUESTED", "date": "2019", "citations": [{"source": "press"}]}],
           "decisions": [
             {"court": "Court of appeal", "reference": "1/20", "date": "2020-05-01", "outcome": "REFUSED",
              "citations": [{"source": "press"}]},
             {"court": "Court of appeal", "reference": "1/20", "date": "2020-05-01", "outcome": "ALLOWED",
              "citations": [{"source": "ministry"}]}]}]}
        """;

    private static final Dataset DATASET = DatasetReader.readDocumentOver(DOCUMENT, "own.json", Dataset.embedded());

    private static final Selection MALTA = Selection.of("MT").with("CN");
    private static final View VIEW = View.of(DATASET);
    private static final StandardTables TABLES =
            StandardTables.of(Evaluation.of(VIEW, RuleCatalogue.standard(), MALTA), MALTA, false);

    @Test
    void every_sheet_says_that_it_is_disputed() {
        assertThat(SmallDataset.words(table("Decisions"), "Decided")).containsExactly("Disputed: allowed or refused");
        assertThat(SmallDataset.words(table("Cases by step"), "Decided"))
                .containsExactly("Disputed: allowed or refused 2020");
        assertThat(SmallDataset.words(table("States"), "Courts and authorities"))
                .singleElement()
                .asString()
                .startsWith("1 decision: disputed");
    }

    @Test
    void the_key_finding_counts_it_neither_as_allowed_nor_as_refused() {
        assertThat(KeyFindings.of(VIEW, MALTA).stream()
                        .filter(finding -> finding.topic() == KeyTopic.COURTS)
                        .map(KeyFinding::words))
                .singleElement()
                .asString()
                .startsWith("The only decision of a court on requests from China to Malta on record (Court of appeal,"
                        + " 2020-05-01) is disputed");
    }

    @Test
    void decisions_that_only_their_days_tell_apart_have_rows_and_addresses_of_their_own() {
        Dataset dataset = DatasetReader.readDocumentOver(
                DOCUMENT.replace("\"reference\": \"1/20\", ", "").replaceFirst("2020-05-01", "2019-11"),
                "own.json",
                Dataset.embedded());
        Matrix decisions = StandardTables.of(
                        Evaluation.of(View.of(dataset), RuleCatalogue.standard(), MALTA), MALTA, false)
                .on("Decisions")
                .orElseThrow();

        assertThat(SmallDataset.words(decisions, "Decided")).containsExactly("Refused", "Allowed");
        assertThat(decisions.rows()).extracting(Row::anchor).doesNotHaveDuplicates();
    }

    @Test
    void a_court_of_which_no_source_tells_the_name_has_one_name_in_table_and_key_finding() {
        String step = """
                "steps": [{"stage": "COURT_REFUSED", "date": "2020", "citations": [{"source": "press"}]},""";
        Dataset dataset = DatasetReader.readDocumentOver(
                DOCUMENT.replaceFirst("(?s)\"decisions\".*\\]\\}\\]\\}\\]\\}", "\"decisions\": []}]}")
                        .replace("\"steps\": [", step),
                "own.json",
                Dataset.embedded());
        View view = View.of(dataset);
        Matrix decisions = StandardTables.of(Evaluation.of(view, RuleCatalogue.standard(), MALTA), MALTA, false)
                .on("Decisions")
                .orElseThrow();

        assertThat(SmallDataset.words(decisions, "Court or authority")).containsExactly("A court not named");
        assertThat(KeyFindings.of(view, MALTA)).anyMatch(found -> found.words().contains("(a court not named, 2020)"));
    }

    @Test
    void a_decision_that_another_source_denies_is_disputed_everywhere_and_decides_no_outcome() {
        String denied = DOCUMENT.replace("\"outcome\": \"ALLOWED\",", "\"outcome\": \"REFUSED\", \"denies\": true,");
        StandardTables tables = tables(denied);

        assertThat(words(tables, "Decisions", "Decided")).containsExactly("Disputed: refused or denied");
        assertThat(words(tables, "Cases by step", "Decided")).containsExactly("Disputed: refused or denied 2020");
        assertThat(words(tables, "Cases by step", "Carried out?"))
                .singleElement()
                .asString()
                .startsWith("Disputed");
        assertThat(words(tables, "States", "Courts and authorities"))
                .singleElement()
                .asString()
                .startsWith("1 decision: disputed");
        assertThat(finding(denied, KeyTopic.COURTS)).contains("(Court of appeal, 2020-05-01) is disputed");
    }

    private static void assertDated(String document, String year, String step) {
        StandardTables tables = tables(document);

        assertThat(words(tables, "Cooperation", "Extraditions authorised or pending"))
                .containsExactly("At least 1 case, disputed, " + year);
        assertThat(words(tables, "Cooperation data", "Date of")).contains(step);
        assertThat(words(tables, "Cooperation data", "Status")).contains("Disputed");
    }

    @Test
    void an_outcome_that_is_disputed_only_for_a_permission_an_annulment_or_a_release_has_the_day_of_these() {
        for (CaseStage stage : List.of(
                CaseStage.COURT_ALLOWED, CaseStage.SURRENDER_DECIDED, CaseStage.COURT_ANNULLED, CaseStage.RELEASED)) {
            String step = """
                    "steps": [{"stage": "ARRESTED", "date": "2018", "citations": [{"source": "press"}]},
                              {"stage": "%s", "date": "2020", "citations": [{"source": "press"}]},
                              {"stage": "%s", "denies": true, "citations": [{"source": "ministry"}]}""".formatted(stage, stage);

            assertDated(withoutDecisions().replaceFirst("\"steps\": \\[[^]]*\\]\\}", step), "2020", stage.label());
        }
        assertDated(DOCUMENT, "2020", "Decision");
    }

    @Test
    void a_step_of_a_court_or_of_an_authority_that_another_source_denies_is_disputed() {
        for (String stage : List.of("COURT_ALLOWED", "COURT_REFUSED", "SURRENDER_DECIDED", "SURRENDER_STAYED")) {
            String step = """
                    "steps": [{"stage": "%s", "date": "2020", "citations": [{"source": "press"}]},
                              {"stage": "%s", "denies": true, "citations": [{"source": "ministry"}]},""".formatted(stage, stage);
            StandardTables tables = tables(withoutDecisions().replace("\"steps\": [", step));

            assertThat(words(tables, "Decisions", "Decided"))
                    .as(stage)
                    .singleElement()
                    .asString()
                    .startsWith("Disputed: ")
                    .endsWith(" or denied");
            assertThat(words(tables, "Cases by step", "Carried out?"))
                    .as(stage)
                    .singleElement()
                    .asString()
                    .startsWith(stage.equals("SURRENDER_STAYED") ? "Pending" : "Disputed");
        }
    }

    @Test
    void what_one_source_denies_stays_authorised_where_another_authority_allowed_it_too() {
        String step = """
                "steps": [{"stage": "SURRENDER_DECIDED", "date": "2020", "citations": [{"source": "press"}]},
                          {"stage": "COURT_ALLOWED", "date": "2019", "citations": [{"source": "press"}]},
                          {"stage": "COURT_ALLOWED", "denies": true, "citations": [{"source": "ministry"}]},""";

        assertThat(words(tables(withoutDecisions().replace("\"steps\": [", step)), "Cases by step", "Carried out?"))
                .singleElement()
                .asString()
                .startsWith("Authorised");
    }

    @Test
    void two_decisions_of_one_day_that_contradict_each_other_leave_no_last_one() {
        String two = DOCUMENT.replaceFirst("1/20", "2/20");

        assertThat(words(tables(two), "Cases by step", "Decided")).containsExactly("Disputed: allowed; refused 2020");
        assertThat(finding(two, KeyTopic.COURTS))
                .startsWith(
                        "At least 2 decisions of courts in 1 case on requests from China to Malta are on record; the"
                                + " last decision on record is disputed in 1.");
    }

    @Test
    void a_decision_of_a_day_on_which_sources_differ_has_the_same_day_on_every_sheet() {
        String days = DOCUMENT.replaceFirst("\"REFUSED\"", "\"ALLOWED\"").replaceFirst("2020-05-01", "2021-05-01");
        StandardTables tables = tables(days);

        String decided = words(tables, "Cases by step", "Decided").get(0);
        assertThat(words(tables, "Cases by step", "Carried out?").get(0))
                .isEqualTo(decided.replace("Allowed", "Authorised"));
    }

    @Test
    void a_case_of_a_disputed_outcome_is_neither_carried_out_nor_authorised_in_the_key_findings() {
        String steps = """
                "steps": [{"stage": "SURRENDERED", "date": "2020", "citations": [{"source": "press"}]},
                          {"stage": "SURRENDERED", "denies": true, "citations": [{"source": "ministry"}]},""";

        assertThat(finding(withoutDecisions().replace("\"steps\": [", steps), KeyTopic.PRACTICE))
                .isEqualTo("On record from Malta to China: at least 1 case whose outcome is disputed; no"
                        + " extradition carried out for certain (not looked for); none refused or lapsed for certain"
                        + " (not looked for); informal returns or attempts: not looked for.");
    }

    @Test
    void an_assurance_that_was_accepted_and_was_turned_down_is_disputed_in_claims() {
        String assurances = """
                "assurances": [
                  {"kinds": ["DEATH_PENALTY_BAR"], "accepted": true, "citations": [{"source": "press"}]},
                  {"kinds": ["DEATH_PENALTY_BAR"], "accepted": false, "citations": [{"source": "ministry"}]}],
                "decisions\"""";
        Matrix claims = tables(DOCUMENT.replace("\"decisions\"", assurances.strip()))
                .on("Claims")
                .orElseThrow();

        assertThat(claims.rows().map(Row::toString).filter(row -> row.contains("ssurance")))
                .isNotEmpty()
                .noneMatch(row -> row.contains("Agrees"));
    }

    private static String withoutDecisions() {
        return DOCUMENT.replaceFirst("(?s)\"decisions\".*\\]\\}\\]\\}\\]\\}", "\"decisions\": []}]}");
    }

    private static StandardTables tables(String document) {
        View view = View.of(DatasetReader.readDocumentOver(document, "own.json", Dataset.embedded()));
        return StandardTables.of(Evaluation.of(view, RuleCatalogue.standard(), MALTA), MALTA, false);
    }

    private static List<String> words(StandardTables tables, String sheet, String column) {
        return SmallDataset.words(tables.on(sheet).orElseThrow(), column);
    }

    private static String finding(String document, KeyTopic topic) {
        View view = View.of(DatasetReader.readDocumentOver(document, "own.json", Dataset.embedded()));
        return KeyFindings.of(view, MALTA).stream()
                .filter(finding -> finding.topic() == topic)
                .map(KeyFinding::words)
                .findFirst()
                .orElseThrow();
    }

    private static Matrix table(String sheet) {
        return TABLES.on(sheet).orElseThrow();
    }

    @Test
    void a_case_of_which_only_decisions_that_contradict_each_other_are_known_counts_as_disputed() {
        String request = """
                "steps": [{"stage": "REQUESTED", "date": "2019", "citations": [{"source": "press"}]}],""";
        for (String document : List.of(DOCUMENT, DOCUMENT.replace(request, ""))) {
            assertThat(finding(document, KeyTopic.PRACTICE))
                    .startsWith("On record from Malta to China: at least 1 case whose outcome is disputed;");
            assertThat(words(tables(document), "Cases by step", "Carried out?"))
                    .singleElement()
                    .asString()
                    .startsWith("Disputed");
            assertThat(words(tables(document), "Cooperation data", "Disputed")).contains("Disputed");
        }
    }
}
