package io.github.lec.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.cooperation.Cooperation;
import io.github.lec.cooperation.CooperationRecord;
import io.github.lec.cooperation.OperationOnRecord;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Selection;
import io.github.lec.source.Topic;
import io.github.lec.view.View;
import org.junit.jupiter.api.Test;

/**
 * What a host itself said about whether it had agreed to stations is its answer, even if no other answer is recorded.
 */
class HostsOwnWordTest {
    private static final Dataset DATASET = DatasetReader.readDocument("""
        {
          "dataset": {"format": "1.0", "id": "hosts", "version": "1", "title": "Hosts", "licence": "CC0-1.0", "asOf": "2026-06-30"},
          "sources": [{"id": "ministry", "title": "Ministry", "published": "2023-01-15"}],
          "actors": [
            {"id": "CN", "kind": "STATE", "name": "China"}, {"id": "FR", "kind": "STATE", "name": "France"},
            {"id": "DE", "kind": "STATE", "name": "Germany"}, {"id": "IT", "kind": "STATE", "name": "Italy"},
            {"id": "BE", "kind": "STATE", "name": "Belgium"}, {"id": "NL", "kind": "STATE", "name": "Netherlands"},
            {"id": "PL", "kind": "STATE", "name": "Poland"}, {"id": "CZ", "kind": "STATE", "name": "Czechia"}
          ],
          "codes": [{"id": "operation-kind/OVERSEAS_STATION", "group": "operation-kind", "code": "OVERSEAS_STATION", "label": "Stations",
            "definition": "Stations."}],
          "operations": [
            {"id": "fr", "kind": "OVERSEAS_STATION", "title": "Stations", "by": ["CN"], "hosts": ["FR"], "steps": [
              {"stage": "REPORTED", "date": "2022-09-01", "citations": [{"source": "ministry"}]}],
             "hostConsent": [{"value": true, "by": "FR", "citations": [{"source": "ministry"}]}]},
            {"id": "de", "kind": "OVERSEAS_STATION", "title": "Stations", "by": ["CN"], "hosts": ["DE"], "steps": [
              {"stage": "REPORTED", "date": "2022-09-01", "citations": [{"source": "ministry"}]}],
             "hostConsent": [{"value": false, "date": "2022-11-03", "by": "DE", "citations": [{"source": "ministry"}]}]},
            {"id": "it", "kind": "OVERSEAS_STATION", "title": "Stations", "by": ["CN"], "hosts": ["IT"], "steps": [
              {"stage": "REPORTED", "date": "2022-09-01", "citations": [{"source": "ministry"}]}],
             "hostConsent": [{"value": false, "by": "FR", "citations": [{"source": "ministry"}]}]},
            {"id": "pl", "kind": "OVERSEAS_STATION", "title": "Stations", "by": ["CN"], "hosts": ["PL"], "steps": [
              {"stage": "REPORTED", "date": "2022-09-01", "citations": [{"source": "ministry"}]}],
             "hostConsent": [{"value": false, "by": "PL", "citations": [{"source": "ministry"}]}]},
            {"id": "cz-1", "kind": "OVERSEAS_STATION", "title": "A station", "by": ["CN"], "hosts": ["CZ"], "steps": [
              {"stage": "REPORTED", "date": "2022-09-01", "citations": [{"source": "ministry"}]}],
             "hostConsent": [{"value": false, "date": "2022-11-01", "by": "CZ", "citations": [{"source": "ministry"}]}]},
            {"id": "cz-2", "kind": "OVERSEAS_STATION", "title": "Another", "by": ["CN"], "hosts": ["CZ"], "steps": [
              {"stage": "REPORTED", "date": "2022-09-01", "citations": [{"source": "ministry"}]}],
             "hostConsent": [{"value": false, "by": "CZ", "citations": [{"source": "ministry"}]}]},
            {"id": "cz-3", "kind": "OVERSEAS_STATION", "title": "A third", "by": ["CN"], "hosts": ["CZ"], "steps": [
              {"stage": "REPORTED", "date": "2022-09-01", "citations": [{"source": "ministry"}]}],
             "hostConsent": [{"value": false, "date": "2022-12-01", "by": "CZ", "citations": [{"source": "ministry"}]}]},
            {"id": "be-nl", "kind": "OVERSEAS_STATION", "title": "Stations", "by": ["CN"], "hosts": ["BE", "NL"], "steps": [
              {"stage": "REPORTED", "date": "2022-09-01", "citations": [{"source": "ministry"}]}],
             "hostConsent": [{"value": true, "party": "NL", "by": "BE", "citations": [{"source": "ministry"}]}]}
          ]
        }
        """, "hosts.json");

    private static String told(Selection selection) {
        return KeyFindings.of(View.of(DATASET), selection).stream()
                .filter(found -> found.topic() == KeyTopic.POLICE_STATIONS)
                .findFirst()
                .orElseThrow()
                .words();
    }

    private static Selection one(String state) {
        return Selection.of(state).with("CN");
    }

    @Test
    void for_one_state_it_is_reported_with_its_day() {
        assertThat(told(one("DE")))
                .endsWith("were reported in Germany; what the state did or said: that it had not agreed"
                        + " (2022-11-03).");
        assertThat(told(one("FR"))).endsWith("what the state did or said: that it had agreed.");
    }

    @Test
    void what_it_said_of_several_stations_is_told_once_with_all_days() {
        assertThat(told(one("CZ")))
                .endsWith("what the state did or said: that it had not agreed (2022-11-01, 2022-12-01).");
    }

    @Test
    void of_many_states_those_that_say_the_same_stand_together() {
        assertThat(told(Selection.of("FR", "DE", "IT").with("CN")))
                .endsWith("what these states did or said: that it had agreed (France), that it had not agreed"
                        + " (Germany); no public answer by Italy is recorded.");
    }

    @Test
    void several_states_speak_of_themselves() {
        assertThat(told(Selection.of("FR", "DE", "PL").with("CN")))
                .endsWith("what these states did or said: that it had agreed (France), that they had not agreed"
                        + " (Germany and Poland).");
    }

    @Test
    void what_another_state_says_of_it_is_not_an_answer_of_the_host() {
        assertThat(told(one("IT"))).endsWith("no public answer by the state is recorded.");
    }

    @Test
    void what_one_host_says_of_another_is_not_an_answer_of_either() {
        assertThat(told(one("BE"))).endsWith("no public answer by the state is recorded.");
        assertThat(told(one("NL"))).endsWith("no public answer by the state is recorded.");
    }

    @Test
    void it_is_on_record_with_its_claim() {
        Cooperation found = CooperationRecord.of(View.of(DATASET))
                .between(ActorId.of("DE"), ActorId.of("CN"), Topic.POLICE_STATIONS);

        assertThat(((Cooperation.OnRecord) found).answeredByConsentAlone())
                .flatExtracting(OperationOnRecord::consentClaims)
                .extracting(Object::toString)
                .containsExactly("de/hostConsent");
    }
}
