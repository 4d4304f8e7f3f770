package io.github.lec.assessment;

import static io.github.lec.assessment.EmbeddedFindings.FINDINGS;
import static io.github.lec.assessment.EmbeddedFindings.NOW;
import static io.github.lec.assessment.EmbeddedFindings.on;
import static io.github.lec.assessment.EmbeddedFindings.only;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the key findings say of the decisions of courts. */
class CourtsInFindingsTest {
    @Test
    void courts_are_summarised_by_the_last_decision_of_each_case_and_by_what_was_seen() {
        assertThat(on(FINDINGS, KeyTopic.COURTS).words())
                .matches("At least \\d+ decisions of courts in \\d+ cases on requests from China are on record; the"
                        + " last in each case allowed extradition in \\d+, .*\\. It allowed extradition in \\d+"
                        + " \\(.*\\)\\. It .* in \\d+"
                        + " \\(.*\\)\\. Its outcome is not determined in \\d+ \\(Spain\\); before it,"
                        + " extradition had been allowed in 1 of them, and the surrender was"
                        + " carried out\\. .*\\. The operative part was seen for 2 of these \\d+ decisions;"
                        + " 3 are inferred\\. Of \\d+ extradition cases carried out, \\d+ have no decision"
                        + " of a court on record \\(.*France.*\\)\\.");
        assertThat(on(KeyFindings.of(NOW, only("PL")), KeyTopic.COURTS).words())
                .as("five courts allowed extradition in cases that ended otherwise")
                .startsWith("At least 9 decisions of courts in 2 cases on requests from China to Poland are on record;"
                        + " the last decision on record allowed extradition in none; refused extradition or"
                        + " found a violation in 2.");
    }

    @Test
    void what_a_court_says_on_a_later_complaint_does_not_replace_the_decision_on_the_request() {
        assertThat(on(FINDINGS, KeyTopic.COURTS).words())
                .containsPattern("allowed extradition in \\d+ \\([^)]*Spain")
                .contains("found an application inadmissible in 1 (Italy)")
                .contains(" On later complaints, courts found an application inadmissible in 1"
                        + " (Spain); found no violation in 1 (Spain).");
    }

    @Test
    void surrenders_without_a_court_on_record_are_reported_beside_its_decisions() {
        assertThat(on(KeyFindings.of(NOW, only("FR")), KeyTopic.COURTS).words())
                .isEqualTo("At least 2 decisions of courts in 2 cases on requests from China to France are on record;"
                        + " the last decision on record allowed extradition in none; refused extradition in"
                        + " 2. The decisions against extradition turned on humanitarian grounds in 1; not determined"
                        + " in 1. The last decisions: Cour d'appel de Nouméa, chambre de l'instruction,"
                        + " 2019-10-16: refused extradition; a court not named, between 2021-05-01 and"
                        + " 2021-12-31: refused extradition. The operative part was seen for none of these 2"
                        + " decisions. None of the 3 extradition cases carried out has a decision of a court"
                        + " on record.");
    }

    @Test
    void the_only_decision_of_a_court_is_reported_in_one_sentence() {
        assertThat(on(KeyFindings.of(NOW, only("AL")), KeyTopic.COURTS).words())
                .startsWith("The only decision of a court on requests from China to Albania on record (Supreme Court of"
                        + " Albania, 2023-04-25) refused extradition");
        assertThat(on(KeyFindings.of(NOW, only("MT", "SE", "LU")), KeyTopic.COURTS)
                        .words())
                .startsWith(
                        "The only decision of a court on requests from China on record (Sweden) refused extradition");
        assertThat(on(KeyFindings.of(NOW, only("MT")), KeyTopic.COURTS).words())
                .isEqualTo(
                        "No decision of a court on a request from China to Malta is on record. This is not proof that"
                                + " there was none.");
    }

    @Test
    void decisions_of_the_highest_court_count_although_their_outcome_is_unknown() {
        assertThat(on(KeyFindings.of(NOW, only("ES")), KeyTopic.COURTS).words())
                .contains("; its outcome is not determined in 3; before it, extradition had been allowed in 1 of them")
                .as("a refusal to stay that was reconsidered later is not the last word")
                .doesNotContain("refused to stay")
                .contains(" The outcome of 6 decisions is not determined. The operative part was seen for ");
    }

    @Test
    void a_step_of_a_court_of_which_no_more_is_recorded_is_a_decision() {
        assertThat(on(KeyFindings.of(NOW, only("FR")), KeyTopic.COURTS).words())
                .startsWith("At least 2 decisions of courts in 2 cases")
                .contains("; a court not named, between 2021-05-01 and 2021-12-31: refused extradition.");
        assertThat(on(KeyFindings.of(NOW, only("BG")), KeyTopic.COURTS).words())
                .as("the step of a court that is also recorded with its name is no second decision")
                .startsWith(
                        "The only decision of a court on requests from China to Bulgaria on record (Sofia City Court,"
                                + " between 2018-10-03 and 2018-11-30) allowed extradition");
    }
}
