package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Selection;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The row of a state says of assurances what the key finding says: one that is denied, turned down or came too late is
 * none.
 */
class AssurancesToldTest {
    private static final Selection MALTA = Selection.of("MT").with("CN");

    private static final String GIVEN = """
            {"kinds": ["FAIR_TRIAL_GUARANTEE"], "date": "2024-02-01", "citations": [{"source": "gazette"}]}""";

    private static final String SURRENDERED = """
            {"stage": "SURRENDERED", "date": "2024-03-01", "by": "MT", "citations": [{"source": "gazette"}]}""";

    private static final String ASKED = """
            {"stage": "REQUESTED", "date": "2024-01-01", "by": "CN", "citations": [{"source": "gazette"}]}""";

    private static final Matrix STATES = StandardTables.of(
                    Evaluation.of(
                            View.of(Dataset.embedded()),
                            RuleCatalogue.standard(),
                            Selection.of("DE").with("CN")),
                    Selection.of("DE").with("CN"),
                    false)
            .on("States")
            .orElseThrow();

    /** Of three cases, one is a harassment and one a request for assistance. */
    @Test
    void cases_in_which_the_state_hands_nobody_over_are_not_counted() {
        assertThat(SmallDataset.words(STATES, "Courts and authorities"))
                .singleElement()
                .asString()
                .endsWith("No assurance on record in the only case: not looked for");
    }

    private static String told(String step, String assurances) {
        return cell(step, assurances, "States", "Courts and authorities");
    }

    private static String cell(String step, String assurances, String sheet, String column) {
        Dataset own = DatasetReader.readDocumentOver("""
                {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0",
                   "asOf": "2026-06-30"},
                 "sources": [{"id": "gazette", "title": "Gazette", "kind": "OFFICIAL_GAZETTE", "published": "2024-03-01"}],
                 "cases": [{"id": "mt-2024-1", "requested": "MT", "requesting": "CN",
                   "route": [{"value": "EXTRADITION", "citations": [{"source": "gazette"}]}],
                   "steps": [%s], "assurances": [%s]}]}
                """.formatted(step, assurances), "own.json", Dataset.embedded());
        return SmallDataset.words(
                        StandardTables.of(Evaluation.of(View.of(own), RuleCatalogue.standard(), MALTA), MALTA, false)
                                .on(sheet)
                                .orElseThrow(),
                        column)
                .get(0);
    }

    @Test
    void an_assurance_that_was_turned_down_or_came_too_late_is_told_as_such_and_one_that_is_denied_is_not_on_record() {
        String denied = GIVEN.replace("\"date\": \"2024-02-01\"", "\"denies\": true");
        Map<String, String> expected = Map.of(
                GIVEN,
                "Assurances on record in the only extradition carried out",
                denied,
                "No assurance on record in the only extradition carried out: denied",
                GIVEN + ", " + denied,
                "No assurance on record in the only extradition carried out: disputed",
                GIVEN.replace("\"date\"", "\"accepted\": false, \"date\""),
                "Assurances on record in the only extradition carried out: not accepted",
                GIVEN.replace("2024-02-01", "2024-04-01"),
                "Assurances on record in the only extradition carried out: given only afterwards",
                "",
                "No assurance on record in the only extradition carried out: not looked for");

        expected.forEach(
                (assurances, words) -> assertThat(told(SURRENDERED, assurances)).endsWith(words));
    }

    @Test
    void one_that_was_given_after_the_request_is_not_too_late() {
        assertThat(told(ASKED, GIVEN)).endsWith("Assurances on record in the only case");
    }

    @Test
    void one_that_another_state_gave_is_not_on_record_as_the_receiving_states() {
        String byOther = GIVEN.replace("\"date\"", "\"by\": \"US\", \"date\"");

        assertThat(told(SURRENDERED, byOther))
                .endsWith("No assurance of the receiving state on record in the only extradition carried out:"
                        + " only the United States gave one");
        String denied = GIVEN.replace("\"date\": \"2024-02-01\"", "\"denies\": true");
        assertThat(told(SURRENDERED, byOther + ", " + denied))
                .endsWith("No assurance of the receiving state on record in the only extradition carried out:"
                        + " denied, but the United States gave one");
        String allowed = SURRENDERED + """
                ], "decisions": [{"court": "Court", "date": "2024-02-20", "outcome": "ALLOWED", "citations": [{"source": "gazette"}]}""";
        assertThat(cell(allowed, byOther, "Decisions", "Assurances in the case as a whole"))
                .isEqualTo("Fair trial (given by the United States)");
        assertThat(cell(allowed, GIVEN, "Decisions", "Assurances in the case as a whole"))
                .isEqualTo("Fair trial");
    }

    @Test
    void one_that_another_state_gave_is_no_fact_if_a_source_denies_it() {
        String byOther = GIVEN.replace("\"date\"", "\"by\": \"US\", \"date\"");
        String denied = GIVEN.replace("\"date\": \"2024-02-01\"", "\"by\": \"US\", \"denies\": true");

        assertThat(told(SURRENDERED, byOther + ", " + denied))
                .endsWith("only the United States (as one source says and another denies) gave one");
    }
}
