package io.github.lec.cooperation;

import static io.github.lec.cooperation.SomeCooperation.CN;
import static io.github.lec.cooperation.SomeCooperation.DATASET;
import static io.github.lec.cooperation.SomeCooperation.FR;
import static io.github.lec.cooperation.SomeCooperation.counted;
import static io.github.lec.cooperation.SomeCooperation.record;
import static io.github.lec.cooperation.SomeCooperation.steps;
import static io.github.lec.cooperation.SomeCooperation.withCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.lec.dataset.Dataset;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.Outcome;
import io.github.lec.source.Topic;
import io.github.lec.time.PartialDate;
import io.github.lec.view.CaseOutcome;
import io.github.lec.view.View;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which decisions in a case are on record, and what they make of an extradition. */
class DecisionsInRecordTest {
    private static CaseOnRecord extradition(String members) {
        List<CaseOnRecord> found =
                CooperationRecord.of(View.of(withCase(members))).cases(FR, CN);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void a_decision_shows_the_outcome_as_a_step_does() {
        CaseOnRecord allowed = extradition(steps("REQUESTED 2014") + ", " + decision("ALLOWED", "2015-01"));

        assertThat(allowed.outcome()).isEqualTo(CaseOutcome.AUTHORISED);
        assertThat(allowed.day()).contains(PartialDate.parse("2015-01"));
        assertThat(allowed.claims()).first().hasToString("fr-9/decisions/Court of appeal");
        assertThat(extradition(steps("REQUESTED 2014") + ", " + decision("REFUSED", "2015-01"))
                        .outcome())
                .isEqualTo(CaseOutcome.REFUSED);
        assertThat(extradition(decision("ALLOWED", "2015-01")).outcome()).isEqualTo(CaseOutcome.AUTHORISED);
        assertThat(extradition(steps("COURT_ALLOWED 2015-01") + ", " + decision("ALLOWED", "2015-01"))
                        .claims())
                .first()
                .hasToString("fr-9/steps/COURT_ALLOWED");
    }

    @Test
    void a_decision_on_one_person_shows_no_outcome_of_another() {
        List<CaseOnRecord> found = CooperationRecord.of(View.of(withCase("""
                "persons": [
                  {"person": "A", "count": 1, "citations": [{"source": "s"}]},
                  {"person": "B", "count": 1, "citations": [{"source": "s"}]}],
                """ + steps("REQUESTED 2014") + ", "
                        + decision("ALLOWED", "2015-01").replace("\"court\"", "\"person\": \"A\", \"court\""))))
                .cases(FR, CN);

        assertThat(found)
                .extracting(CaseOnRecord::labels, CaseOnRecord::outcome)
                .containsExactly(tuple(List.of("A"), CaseOutcome.AUTHORISED), tuple(List.of("B"), CaseOutcome.PENDING));
    }

    @Test
    void of_rulings_of_courts_the_last_counts_whether_it_is_reported_as_a_step_or_a_decision() {
        assertThat(extradition(steps("COURT_REFUSED 2014", "COURT_ALLOWED 2015"))
                        .outcome())
                .isEqualTo(CaseOutcome.AUTHORISED);
        assertThat(extradition(steps("COURT_REFUSED 2014") + ", " + decision("ALLOWED", "2015"))
                        .outcome())
                .isEqualTo(CaseOutcome.AUTHORISED);
        assertThat(extradition(steps("COURT_ALLOWED 2014") + ", " + decision("REFUSED", "2015"))
                        .outcome())
                .isEqualTo(CaseOutcome.REFUSED);
        assertThat(extradition(steps("COURT_ALLOWED 2014") + ", " + decision("REMITTED", "2015"))
                        .outcome())
                .isEqualTo(CaseOutcome.PENDING);
        assertThat(extradition(steps("COURT_REFUSED 2015") + ", " + decision("ALLOWED", "2015"))
                        .outcome())
                .as("which came last is not known")
                .isEqualTo(CaseOutcome.REFUSED);
        assertThat(extradition(steps("COURT_ALLOWED 2014") + ", " + decision("STAYED", "2015"))
                        .outcome())
                .isEqualTo(CaseOutcome.AUTHORISED);
    }

    @Test
    void a_decision_with_an_unknown_outcome_is_on_record_and_decides_nothing() {
        String open = steps("COURT_ALLOWED 2014") + ", " + decision("NOT_DETERMINED", "2015");

        assertThat(CooperationRecord.of(View.of(withCase(open))).decisions(FR, CN))
                .extracting(found -> found.decided().label())
                .containsExactly("Allowed by a court", "Not determined");
        assertThat(extradition(open).outcome()).isEqualTo(CaseOutcome.AUTHORISED);
        assertThat(extradition(steps("COURT_ALLOWED 2014") + ", " + decision("STAY_REFUSED", "2015"))
                        .outcome())
                .isEqualTo(CaseOutcome.AUTHORISED);
    }

    @Test
    void a_decision_on_custody_is_on_record_and_leaves_the_extradition_as_it_was() {
        String released = steps("COURT_ALLOWED 2014") + ", " + decision("CUSTODY_ONLY", "2015");

        assertThat(CooperationRecord.of(View.of(withCase(released))).decisions(FR, CN))
                .extracting(found -> found.decided().label())
                .containsExactly("Allowed by a court", "On custody only");
        assertThat(extradition(released).outcome()).isEqualTo(CaseOutcome.AUTHORISED);
        assertThat(extradition(steps("COURT_REFUSED 2014") + ", " + decision("CUSTODY_ONLY", "2015"))
                        .outcome())
                .isEqualTo(CaseOutcome.REFUSED);
    }

    @Test
    void an_account_that_does_not_know_the_outcome_contradicts_none_that_does() {
        String account = "{\"court\": \"Court of appeal\", \"outcome\": \"%s\", \"date\": \"2015\","
                + " \"citations\": [{\"source\": \"s\"}]}";

        assertThat(CooperationRecord.of(View.of(withCase("\"decisions\": [" + account.formatted("NOT_DETERMINED") + ", "
                                + account.formatted("REFUSED") + "]")))
                        .decisions(FR, CN))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.isDisputed()).isFalse();
                    assertThat(found.decided()).isEqualTo(Outcome.REFUSED);
                });
    }

    @Test
    void what_was_done_and_what_the_government_decided_later_count_more_than_rulings() {
        assertThat(extradition(steps("SURRENDERED 2015") + ", " + decision("REFUSED", "2014"))
                        .outcome())
                .isEqualTo(CaseOutcome.EXECUTED);
        assertThat(extradition(steps("REFUSED 2016") + ", " + decision("ALLOWED", "2015"))
                        .outcome())
                .isEqualTo(CaseOutcome.REFUSED);
        assertThat(extradition(steps("SURRENDER_DECIDED 2016") + ", " + decision("REFUSED", "2015"))
                        .outcome())
                .isEqualTo(CaseOutcome.AUTHORISED);
        assertThat(extradition(steps("SURRENDER_DECIDED 2016") + ", " + decision("ANNULLED", "2017"))
                        .outcome())
                .isEqualTo(CaseOutcome.ANNULLED);
    }

    @Test
    void that_a_court_allowed_it_may_be_reported_by_a_decision_or_a_fact_too() {
        assertThat(counted(adHoc(decision("ALLOWED", "2015-01")))).containsExactly(Topic.EXTRADITIONS_EXECUTED);
        assertThat(counted(adHoc("""
                "facts": [{"fact": "JUDICIAL_DECISION", "value": true, "citations": [{"source": "s"}]}]"""))).containsExactly(Topic.EXTRADITIONS_EXECUTED);
        assertThat(counted(adHoc(decision("ALLOWED", "2015"))))
                .as("in the year of the surrender")
                .containsExactly(Topic.EXTRADITIONS_EXECUTED);
    }

    @Test
    void a_court_that_ruled_only_afterwards_or_against_it_makes_no_extradition_of_an_ad_hoc_surrender() {
        assertThat(counted(adHoc(decision("ALLOWED", "2016-01")))).containsExactly(Topic.INFORMAL_RETURNS);
        assertThat(counted(adHoc(decision("REFUSED", "2015-01")))).containsExactly(Topic.INFORMAL_RETURNS);
        assertThat(counted(
                        adHoc(decision("ALLOWED", "2015-01").replace("\"ALLOWED\"", "\"ALLOWED\", \"denies\": true"))))
                .containsExactly(Topic.INFORMAL_RETURNS);
    }

    @Test
    void what_a_court_decided_on_one_person_is_not_an_extradition_of_another() {
        CooperationRecord record = CooperationRecord.of(View.of(
                adHoc("""
                "persons": [
                  {"person": "A", "count": 1, "citations": [{"source": "s"}]},
                  {"person": "B", "count": 1, "citations": [{"source": "s"}]}],
                """ + decision("ALLOWED", "2015-01").replace("\"court\"", "\"person\": \"A\", \"court\""))));

        assertThat(record.cases(FR, CN))
                .extracting(CaseOnRecord::labels, CaseOnRecord::isExtradition)
                .containsExactly(tuple(List.of("A"), true), tuple(List.of("B"), false));
    }

    @Test
    void a_court_that_decided_on_two_days_decided_twice_whether_or_not_its_references_are_recorded() {
        String twice = """
                "decisions": [
                  {"court": "Court of appeal", "outcome": "REFUSED", "date": "2015-11", "citations": [{"source": "s"}]},
                  {"court": "Court of appeal", "outcome": "ALLOWED", "date": "2016-02", "citations": [{"source": "s"}]}]""";

        assertThat(decided(twice))
                .extracting(DecisionOnRecord::decided, DecisionOnRecord::isDisputed)
                .containsExactly(tuple(Outcome.REFUSED, false), tuple(Outcome.ALLOWED, false));
        assertThat(decided(twice.replace("2016-02", "2015")))
                .extracting(DecisionOnRecord::outcomes)
                .containsExactly(List.of(Outcome.REFUSED, Outcome.ALLOWED));
        assertThat(decided(twice.replace("\"court\"", "\"reference\": \"No. 1\", \"court\"")))
                .extracting(DecisionOnRecord::isDisputed)
                .containsExactly(true);
    }

    @Test
    void a_source_that_gives_no_day_reports_the_decision_of_the_same_outcome() {
        assertThat(decided("""
                "decisions": [
                  {"court": "Court of appeal", "outcome": "ALLOWED", "citations": [{"source": "s"}]},
                  {"court": "Court of appeal", "outcome": "REFUSED", "date": "2015-11", "citations": [{"source": "s"}]},
                  {"court": "Court of appeal", "outcome": "ALLOWED", "date": "2016-02", "citations": [{"source": "s"}]}]"""))
                .extracting(
                        DecisionOnRecord::decided,
                        decision -> decision.accounts().size())
                .containsExactly(tuple(Outcome.REFUSED, 1), tuple(Outcome.ALLOWED, 2));
    }

    private static List<DecisionOnRecord> decided(String members) {
        return CooperationRecord.of(View.of(withCase(steps("REQUESTED 2014") + ", " + members)))
                .decisions(FR, CN);
    }

    private static String decision(String outcome, String day) {
        return "\"decisions\": [{\"court\": \"Court of appeal\", \"outcome\": \"" + outcome + "\", \"date\": \"" + day
                + "\", \"citations\": [{\"source\": \"s\"}]}]";
    }

    private static Dataset adHoc(String members) {
        return withCase("""
                "steps": [{"stage": "SURRENDERED", "date": "2015-04-09", "citations": [{"source": "s"}]}],
                """ + members, "AD_HOC_SURRENDER");
    }

    /**
     * The lower court decided in November; the steps of December are the recorded decisions, and a minister ordered a
     * stay in January.
     */
    @Test
    void a_step_of_a_court_has_an_outcome_and_the_decision_of_an_authority_has_none() {
        List<DecisionOnRecord> decisions =
                CooperationRecord.of(View.of(DATASET)).decisions(FR, CN);

        assertThat(decisions)
                .extracting(DecisionOnRecord::decided, DecisionOnRecord::isOfCourt, DecisionOnRecord::outcome)
                .containsExactly(
                        tuple(CaseStage.COURT_ALLOWED, true, Optional.of(Outcome.ALLOWED)),
                        tuple(CaseStage.SURRENDER_DECIDED, false, Optional.empty()),
                        tuple(CaseStage.COURT_ALLOWED, true, Optional.of(Outcome.ALLOWED)),
                        tuple(Outcome.REMITTED, true, Optional.of(Outcome.REMITTED)),
                        tuple(Outcome.STAYED, true, Optional.of(Outcome.STAYED)),
                        tuple(CaseStage.SURRENDER_STAYED, false, Optional.empty()));
    }
}
