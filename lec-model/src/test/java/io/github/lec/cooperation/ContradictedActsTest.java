package io.github.lec.cooperation;

import static io.github.lec.dataset.Sample.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.assessment.KeyFinding;
import io.github.lec.assessment.KeyFindings;
import io.github.lec.assessment.KeyTopic;
import io.github.lec.dataset.Dataset;
import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.operation.Operation;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Selection;
import io.github.lec.source.Topic;
import io.github.lec.view.CaseOutcome;
import io.github.lec.view.CaseOutcomeAnswer;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rulings of the same day that exclude each other, and acts for which sources give days before and after the view's
 * day.
 */
class ContradictedActsTest {
    private static final LocalDate DAY = LocalDate.parse("2020-01-01");

    private static View view(String records) {
        Dataset dataset = read(records.replace('\'', '"'));
        return View.of(dataset, DAY, LocalDate.parse("2024-01-01"));
    }

    private static View ofCase(String steps, String decisions) {
        return view("""
                'cases': [{'id': 'c', 'requested': 'FR', 'requesting': 'CN',
                  'route': [{'value': 'EXTRADITION', 'citations': [{'source': 'paper-2017'}]}],
                  'steps': [{'stage': 'REQUESTED', 'date': '2014-01-01', 'citations': [{'source': 'paper-2017'}]}%s],
                  'decisions': [%s]}]""".formatted(steps, decisions));
    }

    private static String step(String stage, String date) {
        return ", {'stage': '%s', 'date': '%s', 'citations': [{'source': 'media-2020'}]}".formatted(stage, date);
    }

    private static String decision(String outcome, String date) {
        return "{'court': 'High Court', 'outcome': '%s', 'date': '%s', 'citations': [{'source': 'paper-2017'}]}"
                .formatted(outcome, date);
    }

    private static Case subject(View view) {
        return view.dataset().cases().get(0);
    }

    private static String courts(View view) {
        return KeyFindings.of(view, Selection.of("FR").with("CN")).stream()
                .filter(found -> found.topic() == KeyTopic.COURTS)
                .map(KeyFinding::words)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"COURT_REFUSED, ALLOWED", "COURT_ALLOWED, REFUSED"})
    void a_step_and_a_decision_of_one_day_that_exclude_each_other_leave_the_outcome_open(String step, String decision) {
        View view = ofCase(step(step, "2015-01-01"), decision(decision, "2015-01-01"));
        CaseOutcomeAnswer outcome = view.acts().outcome(subject(view));

        assertThat(outcome.value()).isEqualTo(CaseOutcome.DISPUTED);
        assertThat(outcome.dispute().isOpen()).isTrue();
        assertThat(outcome.claims()).hasSize(2);
        assertThat(CooperationRecord.shared(view)
                        .decisions(
                                subject(view).requested().orElseThrow(),
                                subject(view).requesting()))
                .hasSize(2);
        assertThat(courts(view)).contains("the last decision on record is disputed in 1");
    }

    @Test
    void rulings_of_other_days_or_of_one_outcome_are_not_contradicted() {
        View later = ofCase(step("COURT_REFUSED", "2015-01-01"), decision("ALLOWED", "2016-01-01"));
        View same = ofCase(step("COURT_ALLOWED", "2015-01-01"), decision("ALLOWED", "2015-01-01"));
        View decided = ofCase(
                step("COURT_REFUSED", "2015-01-01"),
                decision("ALLOWED", "2015-01-01") + ", " + decision("REFUSED", "2016-01-01"));

        assertThat(later.acts().outcome(subject(later)).value()).isEqualTo(CaseOutcome.AUTHORISED);
        assertThat(same.acts().outcome(subject(same)).value()).isEqualTo(CaseOutcome.AUTHORISED);
        assertThat(decided.acts().outcome(subject(decided)).value()).isEqualTo(CaseOutcome.REFUSED);
    }

    @Test
    void a_hand_over_of_a_day_before_and_one_after_is_disputed() {
        View view = ofCase(step("SURRENDERED", "2015-05-05") + step("SURRENDERED", "2023-05-05"), "");
        CaseOutcomeAnswer outcome = view.acts().outcome(subject(view));

        assertThat(view.acts().isSurrendered(subject(view))).isEqualTo(Truth.UNKNOWN);
        assertThat(outcome.value()).isEqualTo(CaseOutcome.DISPUTED);
        assertThat(outcome.dispute().isOpen()).isTrue();
        assertThat(outcome.dispute().rivals()).hasSize(1);
    }

    @Test
    void a_disputed_status_is_marked_in_json_beside_the_status() {
        View view = ofCase(step("SURRENDERED", "2015-05-05") + step("SURRENDERED", "2023-05-05"), "");
        Cooperation.OnRecord found = Stream.of(Topic.values())
                .map(topic -> CooperationRecord.of(view).between(ActorId.of("FR"), ActorId.of("CN"), topic))
                .filter(Cooperation.OnRecord.class::isInstance)
                .map(Cooperation.OnRecord.class::cast)
                .findFirst()
                .orElseThrow();

        assertThat(found.isDisputed()).isTrue();
        assertThat(found.json()).containsEntry("disputed", true);
        assertThat(found.cases().get(0).json()).containsEntry("disputed", true);
    }

    @Test
    void two_days_that_are_both_past_leave_a_hand_over_as_it_is() {
        View view = ofCase(step("SURRENDERED", "2015-05-05") + step("SURRENDERED", "2016-05-05"), "");

        assertThat(view.acts().isSurrendered(subject(view))).isEqualTo(Truth.TRUE);
        assertThat(view.acts().outcome(subject(view)).value()).isEqualTo(CaseOutcome.EXECUTED);
    }

    @Test
    void a_patrol_of_a_day_before_and_one_after_is_disputed() {
        View view = view("""
                'operations': [{'id': 'p', 'title': 'Patrol', 'kind': 'PATROL', 'by': ['CN'], 'participants': ['FR'],
                  'hosts': ['FR'], 'steps': [
                    {'stage': 'HELD', 'date': '2015-05-05', 'citations': [{'source': 'paper-2017'}]},
                    {'stage': 'HELD', 'date': '2023-05-05', 'citations': [{'source': 'media-2020'}]}]}]""");
        Operation patrol = view.dataset().operations().get(0);

        assertThat(view.acts().tookPlace(patrol)).isEqualTo(Truth.UNKNOWN);
        assertThat(view.acts().isCarriedOut(patrol)).isFalse();
        assertThat(view.acts().isDenied(patrol, view.acts().done(patrol).get(0)))
                .isTrue();
    }
}
