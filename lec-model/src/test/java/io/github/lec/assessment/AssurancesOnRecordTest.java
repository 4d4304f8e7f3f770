package io.github.lec.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** An assurance is counted if it was given for the hand-over and stands. */
class AssurancesOnRecordTest {
    private static final String GIVEN = """
            {"kinds": ["FAIR_TRIAL_GUARANTEE"], "date": "2024-02-01", "citations": [{"source": "gazette"}]}""";

    private static String told(String assurances) {
        Dataset own = DatasetReader.readDocumentOver("""
                {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0",
                   "asOf": "2026-06-30"},
                 "sources": [{"id": "gazette", "title": "Gazette", "kind": "OFFICIAL_GAZETTE", "published": "2024-03-01"}],
                 "cases": [{"id": "mt-2024-1", "requested": "MT", "requesting": "CN",
                   "route": [{"value": "EXTRADITION", "citations": [{"source": "gazette"}]}],
                   "persons": [{"count": 1, "nationality": "CN", "citations": [{"source": "gazette"}]}],
                   "steps": [{"stage": "SURRENDERED", "date": "2024-03-01", "by": "MT",
                     "citations": [{"source": "gazette"}]}],
                   "assurances": [""" + assurances + "]}]}", "own.json", Dataset.embedded());
        Selection malta = new Selection(new TreeSet<>(Set.of(ActorId.of("MT"))), List.of(ActorId.of("CN")));
        return KeyFindings.of(View.of(own), malta).stream()
                .filter(found -> found.topic() == KeyTopic.PRACTICE)
                .map(KeyFinding::words)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void one_that_was_given_is_on_record() {
        assertThat(told(GIVEN)).contains(" An assurance is on record in the extradition case carried out.");
    }

    @Test
    void one_that_sources_deny_is_none() {
        String denied = GIVEN.replace("\"date\": \"2024-02-01\"", "\"denies\": true");

        assertThat(told(denied)).contains(" No assurance is on record in the extradition case carried out: denied.");
        assertThat(told(GIVEN + ", " + denied))
                .contains(" No assurance is on record in the extradition case carried out: disputed.");
    }

    @Test
    void an_assurance_that_was_turned_down_or_came_too_late_is_reported_as_such() {
        assertThat(told(GIVEN.replace("\"date\"", "\"accepted\": false, \"date\"")))
                .contains(" An assurance is on record in the extradition case carried out: not accepted.");
        assertThat(told(GIVEN.replace("2024-02-01", "2024-04-01")))
                .contains(" An assurance is on record in the extradition case carried out: given only afterwards.");
    }

    @Test
    void one_that_another_state_gave_is_told_apart_and_not_counted_as_no_rule_counts_it() {
        String byOther = GIVEN.replace("\"date\"", "\"by\": \"US\", \"date\"");

        assertThat(told(byOther))
                .contains(" No assurance of the receiving state is on record in the extradition case carried out: only"
                        + " the United States gave one.");
        assertThat(told(byOther + ", " + GIVEN.replace("\"date\"", "\"by\": \"CN\", \"accepted\": false, \"date\"")))
                .contains(" An assurance is on record in the extradition case carried out: not accepted,"
                        + " but the United States gave one.");
        assertThat(told(byOther + ", " + GIVEN))
                .contains(" An assurance is on record in the extradition case carried out.");
    }

    @Test
    void one_that_an_authority_of_the_requesting_state_gave_is_the_states() {
        assertThat(told(GIVEN.replace("\"date\"", "\"by\": \"CN-MFA\", \"date\"")))
                .contains(" An assurance is on record in the extradition case carried out.");
    }
}
