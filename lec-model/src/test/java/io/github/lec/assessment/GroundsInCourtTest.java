package io.github.lec.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the finding on courts says of the grounds of decisions against extradition. */
class GroundsInCourtTest {
    private static final String TORTURE = "\"on\": [\"TORTURE_NON_REFOULEMENT\"]";
    private static final String TRIAL = "\"on\": [\"FAIR_TRIAL_GUARANTEE\"]";
    private static final String HELD = "\"summary\": \"The person asking is no state.\"";
    private static final String PERSONS = """
            "persons": [
              {"person": "A", "count": 1, "citations": [{"source": "s"}]},
              {"person": "B", "count": 1, "citations": [{"source": "s"}]}],""";

    private static String decision(String outcome, int year, String... members) {
        String more = String.join(", ", members);
        return """
                {"court": "Court of %d", "outcome": "%s", "date": "%d", %s "citations": [{"source": "s"}]}""".formatted(year, outcome, year, more.isEmpty() ? "" : more + ",");
    }

    private static String inCase(int number, String members, String... decisions) {
        return """
                {"id": "fr-%d", "requested": "FR", "requesting": "CN",
                 "route": [{"value": "EXTRADITION", "citations": [{"source": "s"}]}],
                 %s "decisions": [%s]}""".formatted(number, members, String.join(", ", decisions));
    }

    private static String courts(String... cases) {
        Dataset dataset = DatasetReader.readDocument("""
                {
                  "dataset": {"format": "1.0", "id": "one", "version": "1", "title": "One", "licence": "CC-BY-4.0", "asOf": "2026-10-31"},
                  "sources": [{"id": "s", "title": "Source", "published": "2018-01-01"}],
                  "actors": [
                    {"id": "CN", "kind": "STATE", "name": "China"},
                    {"id": "FR", "kind": "STATE", "name": "France"}
                  ],
                  "cases": [%s]}""".formatted(String.join(", ", cases)), "one.json");
        return KeyFindings.of(View.of(dataset), Selection.of("FR").with("CN")).stream()
                .filter(found -> found.topic() == KeyTopic.COURTS)
                .findFirst()
                .orElseThrow()
                .words();
    }

    @Test
    void what_a_court_held_without_a_safeguard_is_not_said_to_be_unknown() {
        assertThat(courts(inCase(1, "", decision("REFUSED", 2014, HELD))))
                .contains(" No safeguard is recorded on which the decision against extradition turned.")
                .doesNotContain("turned on is not determined");
        assertThat(courts(
                        inCase(1, "", decision("REFUSED", 2014, HELD)),
                        inCase(2, "", decision("REFUSED", 2015)),
                        inCase(3, "", decision("REFUSED", 2016))))
                .contains(" What the decisions against extradition turned on is not determined in 2; no safeguard is"
                        + " recorded in 1.");
        assertThat(courts(
                        inCase(1, "", decision("REFUSED", 2014, TORTURE)),
                        inCase(2, "", decision("REFUSED", 2015, HELD))))
                .contains(" The decisions against extradition turned on torture and ill-treatment in 1; no safeguard"
                        + " is recorded in 1.");
    }

    @Test
    void a_violation_of_the_right_of_application_alone_is_no_decision_against_extradition() {
        String european = "{\"court\": \"European Court of Human Rights\", \"outcome\": \"VIOLATION\","
                + " \"date\": \"2015\", %s \"citations\": [{\"source\": \"s\"}]}";
        assertThat(courts(inCase(1, "", decision("ALLOWED", 2014), european.formatted(HELD + ","))))
                .contains("; the last decision on record found a violation on another point in 1.")
                .doesNotContain("against extradition");
        assertThat(courts(inCase(1, "", decision("ALLOWED", 2014), european.formatted(HELD + ", " + TORTURE + ","))))
                .contains("found a violation in 1. The decision against extradition turned on torture");
        assertThat(courts(inCase(1, "", decision("ALLOWED", 2014), european.formatted(""))))
                .as("what was held is not on record")
                .contains("found a violation in 1. What the decision against extradition turned on is not determined");
    }

    @Test
    void a_decision_that_annuls_a_refusal_is_none_against_extradition() {
        assertThat(courts(inCase(1, "", decision("REFUSED", 2014, TORTURE), decision("ANNULLED", 2015, HELD, TORTURE))))
                .doesNotContain("turned");
        assertThat(courts(inCase(1, "", decision("ANNULLED", 2015, TORTURE))))
                .as("what was annulled is not on record")
                .doesNotContain("turned");
        assertThat(courts(inCase(
                        1,
                        "",
                        decision("ALLOWED", 2013),
                        decision("ANNULLED", 2014, TORTURE),
                        decision("ANNULLED", 2015))))
                .as("the second may have annulled the first, so that the permission stands again")
                .doesNotContain("turned");
    }

    @Test
    void what_was_annulled_is_read_in_one_way_in_every_sentence() {
        String refused = decision("REFUSED", 2008, TORTURE);
        String annulled = decision("ANNULLED", 2009);

        assertThat(courts(inCase(1, "", refused, annulled)))
                .contains("allowed extradition in none; annulled a refusal in 1.");
        assertThat(courts(inCase(1, "", decision("ALLOWED", 2007), annulled)))
                .contains("allowed extradition in none; annulled a decision in 1.");
        assertThat(courts(inCase(1, "", decision("ALLOWED", 2007), decision("VIOLATION", 2008), annulled)))
                .as("the finding of a violation is not what was annulled")
                .contains("allowed extradition in none; annulled a decision in 1.");
        assertThat(courts(
                        inCase(1, "", refused, annulled),
                        inCase(2, "", decision("ALLOWED", 2008), decision("ANNULLED", 2009, TRIAL)),
                        inCase(
                                3,
                                "",
                                decision("ALLOWED", 2008),
                                decision("NOT_DETERMINED", 2009),
                                decision("ANNULLED", 2010)),
                        inCase(4, "", refused)))
                .contains("allowed extradition in none; refused extradition or annulled a decision in 2; annulled a"
                        + " refusal in 1; annulled a decision whose outcome is not determined in 1.")
                .contains(" The decisions against extradition turned on torture and ill-treatment in 1 and fair trial"
                        + " in 1.");
    }

    @Test
    void a_decision_of_unknown_outcome_between_two_refusals_may_have_allowed_extradition() {
        assertThat(courts(inCase(
                        1,
                        "",
                        decision("REFUSED", 2008, TORTURE),
                        decision("NOT_DETERMINED", 2009),
                        decision("REFUSED", 2010))))
                .contains(" What the decision against extradition turned on is not determined.");
    }

    @Test
    void a_decision_of_the_government_that_a_court_annulled_counts_as_what_it_decided() {
        String refused = """
                "steps": [{"stage": "%s", "date": "2014", "citations": [{"source": "s"}]}],""";
        String annulled = decision("ANNULLED", 2015, TORTURE);
        String allowed = decision("ALLOWED", 2013);

        assertThat(courts(inCase(1, refused.formatted("REFUSED"), allowed, annulled)))
                .doesNotContain("turned");
        assertThat(courts(inCase(1, refused.formatted("SURRENDER_DECIDED"), decision("REFUSED", 2013), annulled)))
                .contains(" The decision against extradition turned on torture and ill-treatment.");
    }

    @Test
    void the_ground_of_a_decision_that_was_confirmed_without_one_counts() {
        assertThat(courts(inCase(1, "", decision("REFUSED", 2014, TORTURE), decision("REFUSED", 2015))))
                .contains(" The decision against extradition turned on torture and ill-treatment.");
        assertThat(courts(inCase(1, "", decision("REFUSED", 2014, TORTURE), decision("REFUSED", 2015, TRIAL))))
                .as("the ground of the last court")
                .contains(" The decision against extradition turned on fair trial.");
        assertThat(courts(inCase(
                        1,
                        "",
                        decision("REFUSED", 2013, TORTURE),
                        decision("ALLOWED", 2014),
                        decision("REFUSED", 2015))))
                .as("the refusal of 2013 did not stand")
                .contains(" What the decision against extradition turned on is not determined.");
    }

    @Test
    void a_case_of_two_persons_is_counted_once() {
        String ofA = decision("REFUSED", 2014, TORTURE, "\"person\": \"A\"");
        String ofB = decision("REFUSED", 2015, "\"person\": \"B\"");

        assertThat(courts(inCase(1, PERSONS, ofA, ofB)))
                .contains(" The decisions against extradition turned on torture and ill-treatment; for some persons, no"
                        + " safeguard is recorded.")
                .doesNotContain("not determined");
        assertThat(courts(inCase(1, PERSONS, ofA, ofB), inCase(2, "", decision("REFUSED", 2016))))
                .contains(" turned on torture and ill-treatment in 1; not determined in 1; for some persons, no"
                        + " safeguard is recorded in 1.");
        assertThat(courts(inCase(1, PERSONS, ofA, decision("REFUSED", 2015, HELD, TRIAL, "\"person\": \"B\""))))
                .containsPattern(
                        " The decisions against extradition turned on (torture and ill-treatment|fair trial) and"
                                + " (torture and ill-treatment|fair trial)\\.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FR", "ES"})
    void a_ground_that_is_no_safeguard_leaves_nothing_undetermined(String state) {
        List<String> words = KeyFindings.of(
                        View.of(Dataset.embedded()), Selection.of(state).with("HK"))
                .stream()
                .filter(found -> found.topic() == KeyTopic.COURTS)
                .map(KeyFinding::words)
                .toList();

        assertThat(words)
                .as("the request was not that of a state")
                .anyMatch(found -> found.contains(" No safeguard is recorded on which "))
                .noneMatch(found -> found.contains("turned on is not determined"));
    }
}
