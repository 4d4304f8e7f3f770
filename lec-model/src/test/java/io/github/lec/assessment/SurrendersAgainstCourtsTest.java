package io.github.lec.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the finding on courts says about extraditions that were carried out although the last decision of a court did
 * not allow them.
 */
class SurrendersAgainstCourtsTest {
    private static final String CITED = "\"citations\": [{\"source\": \"s\"}]}";

    private static final String AGAINST = "did not allow it";

    private static String courts(String members) {
        Dataset dataset = DatasetReader.readDocument("""
                {
                  "dataset": {"format": "1.0", "id": "one", "version": "1", "title": "One", "licence": "CC-BY-4.0", "asOf": "2026-10-31"},
                  "sources": [{"id": "s", "title": "Source", "published": "2018-01-01"},
                              {"id": "t", "title": "Other source", "published": "2018-01-01"}],
                  "actors": [
                    {"id": "CN", "kind": "STATE", "name": "China"},
                    {"id": "EE", "kind": "STATE", "name": "Estonia"},
                    {"id": "FR", "kind": "STATE", "name": "France"}
                  ],
                  "cases": [
                    {"id": "fr-9", "requested": "FR", "requesting": "CN",
                     "route": [{"value": "EXTRADITION", "citations": [{"source": "s"}]}],
                """ + members + "}]}", "one.json");
        return KeyFindings.of(View.of(dataset), Selection.of("EE", "FR").with("CN")).stream()
                .filter(found -> found.topic() == KeyTopic.COURTS)
                .findFirst()
                .orElseThrow()
                .words();
    }

    private static String decision(String outcome, String day) {
        return "{\"court\": \"Court of " + day + "\", \"outcome\": \"" + outcome + "\", \"date\": \"" + day + "\", "
                + CITED;
    }

    private static String surrendered(String... decisions) {
        return "\"steps\": [{\"stage\": \"SURRENDERED\", \"date\": \"2016-05-01\", " + CITED + "], \"decisions\": ["
                + String.join(", ", decisions) + "]";
    }

    @ParameterizedTest
    @ValueSource(strings = {"REFUSED", "ANNULLED", "STAYED", "REMITTED"})
    void a_surrender_after_a_last_decision_that_did_not_allow_it_is_reported(String outcome) {
        assertThat(courts(surrendered(decision("ALLOWED", "2014"), decision(outcome, "2015"))))
                .endsWith(" 1 extradition carried out (France) has a last decision on record that did not allow it.");
    }

    @ParameterizedTest
    @CsvSource({"REFUSED, 2014, ALLOWED, 2015", "ALLOWED, 2015, ANNULLED, 2017", "ALLOWED, 2015, NO_VIOLATION, 2015-12"
    })
    void a_decision_that_allowed_it_or_came_later_is_not(String first, String day, String last, String later) {
        assertThat(courts(surrendered(decision(first, day), decision(last, later))))
                .doesNotContain(AGAINST);
    }

    @Test
    void a_decision_that_annulled_a_refusal_went_against_no_surrender() {
        assertThat(courts(surrendered(decision("REFUSED", "2014"), decision("ANNULLED", "2015"))))
                .contains("annulled a refusal in 1")
                .doesNotContain(AGAINST);
    }

    @Test
    void a_refusal_of_one_person_is_none_of_another_who_was_handed_over() {
        assertThat(courts("""
                "persons": [
                  {"person": "A", "count": 1, "citations": [{"source": "s"}]},
                  {"person": "B", "count": 1, "citations": [{"source": "s"}]}],
                "steps": [{"stage": "SURRENDERED", "person": "B", "date": "2016-05-01", "citations": [{"source": "s"}]}],
                "decisions": [{"court": "Court", "person": "A", "outcome": "REFUSED", "date": "2015", "citations": [{"source": "s"}]}]""")).doesNotContain(AGAINST);
    }

    @Test
    void what_a_court_of_a_transit_state_refused_is_no_decision_on_the_request() {
        assertThat(courts("""
                "steps": [
                  {"stage": "COURT_ALLOWED", "date": "2014", "by": "FR", "citations": [{"source": "s"}]},
                  {"stage": "COURT_REFUSED", "date": "2015", "by": "EE", "citations": [{"source": "s"}]},
                  {"stage": "SURRENDERED", "date": "2016-05-01", "by": "FR", "citations": [{"source": "s"}]}]""")).contains("allowed extradition").doesNotContain("refused extradition", AGAINST);
    }

    @Test
    void a_later_decision_with_an_unknown_outcome_is_the_last_one() {
        assertThat(courts(surrendered(decision("REFUSED", "2014"), decision("NOT_DETERMINED", "2015"))))
                .contains("the outcome of the last decision on record is not determined in 1 (France);")
                .doesNotContain("refused extradition", AGAINST);
        assertThat(courts(surrendered(decision("ALLOWED", "2014"), decision("NOT_DETERMINED", "2015"))))
                .contains("the outcome of the last decision on record is not determined in 1 (France);")
                .doesNotContain("allowed extradition");
        assertThat(courts(surrendered(decision("STAY_REFUSED", "2014"), decision("NOT_DETERMINED", "2015"))))
                .contains("the outcome of the last decision on record is not determined in 1 (France).")
                .doesNotContain("refused to stay");
    }

    @Test
    void what_was_decided_before_a_decision_with_an_unknown_outcome_is_reported_with_it() {
        assertThat(courts(surrendered(decision("ALLOWED", "2014"), decision("NOT_DETERMINED", "2015"))))
                .contains("; before it, extradition had been allowed, and the surrender was carried out.");
        assertThat(courts(surrendered(
                        decision("ALLOWED", "2014"),
                        decision("NOT_DETERMINED", "2015"),
                        decision("INADMISSIBLE", "2016"))))
                .contains("; before it, extradition had been allowed, and the surrender was carried out.");
        assertThat(courts("\"decisions\": [" + decision("REFUSED", "2014") + ", " + decision("NOT_DETERMINED", "2015")
                        + "]"))
                .contains("; before it, extradition had been refused.");
        assertThat(courts(surrendered(decision("NOT_DETERMINED", "2015")))).doesNotContain("before it");
    }

    @Test
    void only_what_no_source_reports_is_said_to_be_inferred() {
        String before = "; before it, extradition had been allowed";
        String open = decision("NOT_DETERMINED", "2015");

        assertThat(courts(surrendered(inferred("ALLOWED", "2014"), open))).contains(before + " (inferred),");
        assertThat(courts(surrendered(decision("ALLOWED", "2013"), inferred("ALLOWED", "2014"), open)))
                .as("the decision of 2013 is on record")
                .contains(before + ", and the surrender");
        assertThat(courts(surrendered(
                        decision("ALLOWED", "2012"), decision("ANNULLED", "2013"), inferred("ALLOWED", "2014"), open)))
                .as("the decision of 2012 was annulled")
                .contains(before + " (inferred),");
    }

    private static String inferred(String outcome, String day) {
        return decision(outcome, day).replace(CITED, "\"derived\": true, " + CITED);
    }

    @Test
    void what_decisions_against_extradition_turned_on_is_counted_by_case() {
        String refused = decision("REFUSED", "2014");
        String onTorture = refused.replace(CITED, "\"on\": [\"TORTURE_NON_REFOULEMENT\"], " + CITED);

        assertThat(courts("\"decisions\": [" + onTorture + "]"))
                .contains(" The decision against extradition turned on torture and ill-treatment.");
        assertThat(courts("\"decisions\": [" + refused + "]"))
                .contains(" What the decision against extradition turned on is not determined.");
        assertThat(courts("\"decisions\": [" + onTorture.replace("REFUSED", "ALLOWED") + ", "
                        + decision("ALLOWED", "2015") + "]"))
                .doesNotContain("turned on");
    }

    @Test
    void grounds_of_several_cases_are_listed_with_their_numbers_the_most_frequent_first() {
        assertThat(KeyFindings.of(View.of(Dataset.embedded()), Selection.of("CY", "PL")))
                .filteredOn(found -> found.topic() == KeyTopic.COURTS)
                .singleElement()
                .extracting(KeyFinding::words)
                .asString()
                .contains(
                        " The decisions against extradition turned on torture and ill-treatment in 3 and fair trial in 2;"
                                + " no safeguard is recorded in 1. ");
    }

    @Test
    void what_was_decided_on_one_person_does_not_hide_what_was_decided_on_another() {
        String persons = """
                "persons": [
                  {"person": "A", "count": 1, "citations": [{"source": "s"}]},
                  {"person": "B", "count": 1, "citations": [{"source": "s"}]}],""";
        String ofA = decision("ALLOWED", "2014").replaceFirst("\\{", "{\"person\": \"A\", ");
        String ofB = decision("REFUSED", "2015").replaceFirst("\\{", "{\"person\": \"B\", ");

        assertThat(courts(persons
                        + surrendered(ofA, ofB).replace("\"SURRENDERED\"", "\"SURRENDERED\", \"person\": \"A\"")))
                .startsWith("At least 2 decisions of courts in 1 case on requests from China are on record; the last"
                        + " decision on record allowed extradition in 1 (France). It refused extradition in"
                        + " 1 (France). In 1 case, the last decision differs from person to person, and each"
                        + " is counted.")
                .doesNotContain(AGAINST);
        assertThat(courts(persons + surrendered(ofA, ofB)))
                .as("both were handed over")
                .contains("allowed extradition in 1 (France). It refused extradition in 1 (France).", AGAINST);
        assertThat(courts(persons + surrendered(ofA).replace("\"SURRENDERED\"", "\"SURRENDERED\", \"person\": \"B\"")))
                .as("no court decided on B")
                .endsWith(" The extradition case carried out has no decision of a court on record (France).");
    }

    @Test
    void a_refused_stay_leaves_the_decision_before_it_the_last_one() {
        assertThat(courts(surrendered(decision("REFUSED", "2014"), decision("STAY_REFUSED", "2015"))))
                .contains("refused extradition in 1 (France)", AGAINST);
    }

    @Test
    void a_decision_on_custody_is_none_on_the_extradition() {
        assertThat(courts(surrendered(decision("REFUSED", "2014"), decision("CUSTODY_ONLY", "2015"))))
                .startsWith("The only decision of a court on requests from China on record")
                .contains("refused extradition", AGAINST);
        assertThat(courts(surrendered(decision("CUSTODY_ONLY", "2015"))))
                .startsWith("No decision of a court on a request from China is on record.");
    }

    @Test
    void if_all_decisions_are_disputed_no_outcome_is_excluded() {
        String disputed = decision("ALLOWED", "2015") + ", "
                + decision("ALLOWED", "2015").replace("ALLOWED", "REFUSED").replace("\"s\"", "\"t\"");

        assertThat(courts(surrendered(disputed, disputed.replace("Court of 2015", "Court of appeal"))))
                .startsWith("At least 2 decisions of courts in 1 case on requests from China are on record; the last"
                        + " decision on record is disputed in 1 (France).");
    }

    @ParameterizedTest
    @CsvSource({
        "ALLOWED, REFUSED, STAYED",
        "ALLOWED, STAYED, REFUSED",
        "REFUSED, ALLOWED, STAYED",
        "REFUSED, STAYED, ALLOWED",
        "STAYED, ALLOWED, REFUSED",
        "STAYED, REFUSED, ALLOWED"
    })
    void of_three_decisions_of_one_day_none_is_the_last_in_whichever_order_they_are_recorded(
            String one, String other, String third) {
        assertThat(courts(surrendered(ofDay("A", one), ofDay("B", other), ofDay("C", third))))
                .contains("the last decision on record is disputed in 1 (France).")
                .doesNotContain(AGAINST);
    }

    @Test
    void what_was_decided_in_a_year_may_come_after_what_was_decided_on_a_day_of_it() {
        assertThat(courts(surrendered(decision("ALLOWED", "2015"), decision("REFUSED", "2015-03-01"))))
                .contains("the last decision on record is disputed in 1 (France).");
        assertThat(courts(surrendered(
                        decision("ALLOWED", "2015"), decision("REFUSED", "2015-03-01"), decision("ALLOWED", "2016"))))
                .contains("the last decision on record allowed extradition in 1 (France)");
    }

    @Test
    void a_case_with_only_contradictory_decisions_is_on_record() {
        assertThat(courts("\"decisions\": [" + ofDay("A", "ALLOWED") + ", " + ofDay("B", "REFUSED") + "]"))
                .contains("the last decision on record is disputed in 1 (France).");
    }

    private static String ofDay(String court, String outcome) {
        return decision(outcome, "2015-01-01").replace("Court of 2015-01-01", "Court " + court);
    }
}
