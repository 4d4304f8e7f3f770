package io.github.lec.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import org.junit.jupiter.api.Test;

/** A host that investigated stations, demanded their end or closed them has answered, if only a step says so. */
class HostsOwnStepsTest {
    private static final Dataset DATASET = DatasetReader.readDocument("""
        {
          "dataset": {"format": "1.0", "id": "hosts", "version": "1", "title": "Hosts", "licence": "CC0-1.0", "asOf": "2026-06-30"},
          "sources": [{"id": "ministry", "title": "Ministry", "kind": "GOVERNMENT", "published": "2023-01-15"},
            {"id": "ngo", "title": "A report", "kind": "NGO", "published": "2022-09-15"}],
          "actors": [
            {"id": "CN", "kind": "STATE", "name": "China"}, {"id": "FR", "kind": "STATE", "name": "France"},
            {"id": "DE", "kind": "STATE", "name": "Germany"}, {"id": "DE-AA", "kind": "AGENCY", "name": "Foreign office", "partOf": "DE"},
            {"id": "IE", "kind": "STATE", "name": "Ireland"}, {"id": "IT", "kind": "STATE", "name": "Italy"},
            {"id": "NL", "kind": "STATE", "name": "Netherlands"}, {"id": "SE", "kind": "STATE", "name": "Sweden"},
            {"id": "GR", "kind": "STATE", "name": "Greece"}
          ],
          "codes": [
            {"id": "source-kind/GOVERNMENT", "group": "source-kind", "code": "GOVERNMENT", "label": "Government", "definition": "A ministry."},
            {"id": "source-kind/NGO", "group": "source-kind", "code": "NGO", "label": "Organisation", "definition": "An organisation."},
            {"id": "operation-kind/OVERSEAS_STATION", "group": "operation-kind", "code": "OVERSEAS_STATION", "label": "Stations",
             "definition": "Stations."},
            {"id": "response-kind/DEMANDED_CLOSED", "group": "response-kind", "code": "DEMANDED_CLOSED", "label": "Demanded an end",
             "definition": "The state has asked or ordered that the activity stop."},
            {"id": "response-kind/DENIED", "group": "response-kind", "code": "DENIED", "label": "Denied",
             "definition": "The state says that it is not so."}
          ],
          "operations": [
            {"id": "fr", "kind": "OVERSEAS_STATION", "title": "Stations", "by": ["CN"], "hosts": ["FR"], "steps": [
              {"stage": "REPORTED", "date": "2022-09", "citations": [{"source": "ngo"}]},
              {"stage": "CLOSED", "date": "2023", "by": "CN", "citations": [{"source": "ministry"}]}]},
            {"id": "de", "kind": "OVERSEAS_STATION", "title": "Stations", "by": ["CN"], "hosts": ["DE"], "steps": [
              {"stage": "REPORTED", "date": "2022-09", "citations": [{"source": "ngo"}]},
              {"stage": "DEMANDED_CLOSED", "date": "2022-11-03", "by": "DE-AA", "citations": [{"source": "ministry"}]}]},
            {"id": "ie", "kind": "OVERSEAS_STATION", "title": "Stations", "by": ["CN"], "hosts": ["IE"], "steps": [
              {"stage": "REPORTED", "date": "2022-09", "citations": [{"source": "ngo"}]},
              {"stage": "INVESTIGATED", "by": "IE", "citations": [{"source": "ministry"}]}]},
            {"id": "it", "kind": "OVERSEAS_STATION", "title": "Stations", "by": ["CN"], "hosts": ["IT"], "steps": [
              {"stage": "REPORTED", "date": "2022-09", "citations": [{"source": "ngo"}]},
              {"stage": "DEMANDED_CLOSED", "by": "IT", "citations": [{"source": "ministry"}]},
              {"stage": "DEMANDED_CLOSED", "by": "IT", "denies": true, "citations": [{"source": "ngo"}]}]},
            {"id": "gr", "kind": "OVERSEAS_STATION", "title": "Stations", "by": ["CN"], "hosts": ["GR"], "steps": [
              {"stage": "REPORTED", "date": "2022-09", "citations": [{"source": "ngo"}]},
              {"stage": "INVESTIGATED", "by": "GR", "citations": [{"source": "ngo"}]}]},
            {"id": "nl", "kind": "OVERSEAS_STATION", "title": "Stations", "by": ["CN"], "hosts": ["NL"], "steps": [
              {"stage": "REPORTED", "date": "2022-09", "citations": [{"source": "ngo"}]},
              {"stage": "DEMANDED_CLOSED", "date": "2022-11-01", "by": "NL", "citations": [{"source": "ministry"}]}]},
            {"id": "se", "kind": "OVERSEAS_STATION", "title": "Stations", "by": ["CN"], "hosts": ["SE"], "steps": [
              {"stage": "REPORTED", "date": "2022-09", "citations": [{"source": "ngo"}]},
              {"stage": "INVESTIGATED", "date": "2022-10", "by": "SE", "citations": [{"source": "ministry"}]},
              {"stage": "DEMANDED_CLOSED", "date": "2022-12-01", "by": "SE", "citations": [{"source": "ministry"}]}]}
          ],
          "responses": [{"id": "nl-denied", "by": "NL", "to": ["nl"], "kind": "DENIED", "date": "2022-10-01",
            "content": [{"value": "It knows of none.", "citations": [{"source": "ministry"}]}]},
            {"id": "se-denied", "by": "SE", "to": ["se"], "kind": "DENIED", "date": "2022-10-15",
            "content": [{"value": "It knows of none.", "citations": [{"source": "ministry"}]}]},
            {"id": "se-demanded", "by": "SE", "to": ["se"], "kind": "DEMANDED_CLOSED", "date": "2022-11-01",
            "content": [{"value": "They are to close.", "citations": [{"source": "ministry"}]}]}]
        }
        """, "hosts.json");

    private static KeyFinding found(Selection selection) {
        return KeyFindings.of(View.of(DATASET), selection).stream()
                .filter(finding -> finding.topic() == KeyTopic.POLICE_STATIONS)
                .findFirst()
                .orElseThrow();
    }

    private static String told(String state) {
        return found(Selection.of(state).with("CN")).words();
    }

    @Test
    void it_is_told_with_its_day_and_its_claim() {
        assertThat(told("DE")).endsWith("what the state did or said: demanded an end (2022-11-03).");
        assertThat(told("IE")).endsWith("what the state did or said: investigated.");
        assertThat(found(Selection.of("DE").with("CN")).claims())
                .extracting(Object::toString)
                .contains("de/steps/DEMANDED_CLOSED");
    }

    @Test
    void of_many_states_none_of_them_counts_as_silent() {
        assertThat(found(Selection.of("DE", "IE", "FR").with("CN")).words())
                .endsWith("what these states did or said: demanded an end (Germany), investigated (Ireland);"
                        + " no public answer by France is recorded.");
    }

    @Test
    void what_the_other_side_did_is_no_answer_of_the_host() {
        assertThat(told("FR")).endsWith("no public answer by the state is recorded.");
    }

    @Test
    void a_step_that_a_source_denies_is_none() {
        assertThat(told("IT")).endsWith("no public answer by the state is recorded.");
    }

    @Test
    void what_only_others_tell_of_it_is_none() {
        assertThat(told("GR")).endsWith("no public answer by the state is recorded.");
    }

    @Test
    void what_it_did_after_its_last_published_answer_is_told_beside_it() {
        assertThat(told("NL"))
                .endsWith("what the state did or said: denied (2022-10-01: It knows of none),"
                        + " demanded an end (2022-11-01).");
    }

    @Test
    void what_it_did_before_it_or_published_as_an_answer_is_not() {
        assertThat(told("SE"))
                .endsWith("what the state did or said: denied (2022-10-15: It knows of none),"
                        + " demanded an end (2022-11-01: They are to close).");
    }
}
