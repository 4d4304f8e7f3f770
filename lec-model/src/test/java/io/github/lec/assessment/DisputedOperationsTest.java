package io.github.lec.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.cooperation.Cooperation;
import io.github.lec.cooperation.CooperationRecord;
import io.github.lec.cooperation.CooperationStatus;
import io.github.lec.cooperation.OperationOnRecord;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Selection;
import io.github.lec.source.Topic;
import io.github.lec.view.View;
import org.junit.jupiter.api.Test;

/** A patrol that one source says was held, and another that it was not, was not carried out for certain. */
class DisputedOperationsTest {
    private static final String HELD = "{\"stage\": \"HELD\", \"date\": \"2019-06-01\"";
    private static final String NOT_HELD = "{\"stage\": \"HELD\", \"denies\": true";
    private static final String CALLED_OFF_BEFORE = "{\"stage\": \"CANCELLED\", \"date\": \"2019-05-01\"";
    private static final String CALLED_OFF_LATER = "{\"stage\": \"CANCELLED\", \"date\": \"2020-05-01\"";

    private static View view(String... steps) {
        return view("JOINT_PATROL", steps);
    }

    private static View view(String kind, String... steps) {
        String cited = String.join(", \"citations\": [{\"source\": \"gazette\"}]}, ", steps)
                + ", \"citations\": [{\"source\": \"gazette\"}]}";
        return View.of(DatasetReader.readDocumentOver("""
                {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-06-30"},
                 "sources": [{"id": "gazette", "title": "Gazette", "published": "2026-06-01"}],
                 "operations": [{"id": "o", "kind": "%s", "title": "Patrol", "by": ["CN"], "hosts": ["EE"],
                   "steps": [%s]}]}
                """.formatted(kind, cited), "own.json", Dataset.embedded()));
    }

    private static OperationOnRecord patrol(String... steps) {
        return ((Cooperation.OnRecord) CooperationRecord.of(view(steps))
                        .between(ActorId.of("EE"), ActorId.of("CN"), Topic.JOINT_OPERATIONS))
                .operations()
                .get(0);
    }

    private static String finding(String... steps) {
        return finding(view(steps), KeyTopic.JOINT_OPERATIONS);
    }

    private static String station(String... steps) {
        return finding(view("OVERSEAS_STATION", steps), KeyTopic.POLICE_STATIONS);
    }

    private static String finding(View view, KeyTopic topic) {
        return KeyFindings.of(view, Selection.of("EE").with("CN")).stream()
                .filter(found -> found.topic() == topic)
                .findFirst()
                .orElseThrow()
                .words();
    }

    @Test
    void a_patrol_that_was_held_according_to_one_source_only_is_disputed() {
        assertThat(patrol(HELD).isDisputed()).isFalse();
        assertThat(patrol(HELD, NOT_HELD).isDisputed()).isTrue();
        assertThat(patrol(HELD, CALLED_OFF_BEFORE).isDisputed()).isTrue();
        assertThat(patrol(HELD, CALLED_OFF_BEFORE).status()).isEqualTo(CooperationStatus.REPORTED);
        assertThat(finding(HELD, NOT_HELD)).contains(": 1 reported, disputed whether carried out.");
        assertThat(finding(HELD, CALLED_OFF_BEFORE)).contains(": 1 reported, disputed whether carried out.");
    }

    @Test
    void that_it_is_disputed_is_said_of_several_states_too() {
        assertThat(KeyFindings.of(
                                view(new String[] {HELD, NOT_HELD}),
                                Selection.of("EE", "HR").with("CN"))
                        .stream()
                        .filter(found -> found.topic() == KeyTopic.JOINT_OPERATIONS)
                        .map(KeyFinding::words))
                .singleElement()
                .asString()
                .contains("reported (Estonia; disputed whether carried out)");
    }

    @Test
    void a_patrol_that_is_only_alleged_is_called_so_and_one_of_which_another_account_is_sure_is_not() {
        String alleged = HELD + ", \"grade\": \"ALLEGED\"";

        assertThat(patrol(alleged).isAlleged()).isTrue();
        assertThat(patrol(alleged, HELD).isAlleged()).isFalse();
        assertThat(patrol(CALLED_OFF_BEFORE).isAlleged()).isFalse();
        assertThat(finding(alleged)).contains(": 1 carried out (2019-06-01), only alleged.");
        assertThat(KeyFindings.of(
                                view(new String[] {alleged}),
                                Selection.of("EE", "HR").with("CN"))
                        .stream()
                        .filter(found -> found.topic() == KeyTopic.JOINT_OPERATIONS)
                        .map(KeyFinding::words))
                .singleElement()
                .asString()
                .contains("carried out (Estonia; only alleged)");
    }

    @Test
    void the_day_on_which_a_later_patrol_was_called_off_is_none_on_which_one_was_held() {
        assertThat(patrol(CALLED_OFF_LATER, HELD).status()).isEqualTo(CooperationStatus.OBSERVED);
        assertThat(patrol(CALLED_OFF_LATER, HELD).day()).hasToString("Optional[2019-06-01]");
        assertThat(finding(CALLED_OFF_LATER, HELD)).contains(": 1 carried out (2019-06-01).");
    }

    @Test
    void what_began_in_a_year_may_have_been_called_off_later_in_it() {
        String begun = "{\"stage\": \"STARTED\", \"date\": ";
        String calledOff = "{\"stage\": \"CANCELLED\", \"date\": ";

        assertThat(patrol(begun + "\"2019\"", calledOff + "\"2019\"").status()).isEqualTo(CooperationStatus.OBSERVED);
        assertThat(patrol(begun + "\"2019-06-01\"", calledOff + "\"2019-06-01\"")
                        .status())
                .isEqualTo(CooperationStatus.REPORTED);
    }

    @Test
    void a_cancellation_that_another_source_denies_does_not_dispute_what_was_done() {
        assertThat(patrol(HELD, CALLED_OFF_BEFORE, "{\"stage\": \"CANCELLED\", \"denies\": true")
                        .status())
                .isEqualTo(CooperationStatus.OBSERVED);
    }

    @Test
    void a_plan_or_a_cancellation_that_another_source_denies_is_not_told_as_certain() {
        String agreed = "{\"stage\": \"AGREED\", \"date\": \"2019-02-01\"";
        String notCalledOff = "{\"stage\": \"CANCELLED\", \"denies\": true";

        assertThat(patrol(agreed, "{\"stage\": \"AGREED\", \"denies\": true").isDisputed())
                .isTrue();
        assertThat(patrol(CALLED_OFF_BEFORE, notCalledOff).isDisputed()).isTrue();
        assertThat(patrol(agreed, CALLED_OFF_BEFORE, notCalledOff).status()).isEqualTo(CooperationStatus.PLANNED);
        assertThat(patrol(agreed, CALLED_OFF_BEFORE).status()).isEqualTo(CooperationStatus.CANCELLED);
    }

    @Test
    void an_end_that_another_source_denies_is_no_last_day() {
        assertThat(finding(
                        "{\"stage\": \"STARTED\", \"date\": \"2018-01-01\"",
                        "{\"stage\": \"ENDED\", \"date\": \"2019-01-01\"",
                        "{\"stage\": \"ENDED\", \"denies\": true"))
                .contains(": 1 carried out (2018-01-01).");
    }

    @Test
    void the_day_on_record_is_that_of_an_account_that_no_source_denies() {
        String denied = "{\"stage\": \"STARTED\", \"date\": \"2015-01-01\"";
        assertThat(patrol(denied, "{\"stage\": \"STARTED\", \"denies\": true", HELD)
                        .day())
                .hasToString("Optional[2019-06-01]");
    }

    @Test
    void a_report_of_a_station_that_another_source_denies_is_reported_as_disputed() {
        String reported = "{\"stage\": \"REPORTED\", \"date\": \"2019-06-01\"";
        String denied = "{\"stage\": \"REPORTED\", \"denies\": true";

        assertThat(station(reported)).contains(" were reported in Estonia; ");
        assertThat(station(reported, denied)).contains(" were reported in Estonia (disputed); ");
    }
}
