package io.github.lec.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.record.ActorId;
import io.github.lec.source.Topic;
import io.github.lec.view.View;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A small dataset on which the tests ask what states have with each other, and cases of other datasets. */
final class SomeCooperation {
    static final ActorId FR = ActorId.of("FR");
    static final ActorId CN = ActorId.of("CN");

    static final Dataset DATASET = DatasetReader.readDocument("""
            {
              "dataset": {"format": "1.0", "id": "some", "version": "1", "title": "Some", "licence": "CC-BY-4.0", "asOf": "2026-10-31"},
              "sources": [
                {"id": "s", "title": "Source", "published": "2005-01-01"},
                {"id": "late", "title": "Later source", "published": "2020-01-01"}
              ],
              "actors": [
                {"id": "CN", "kind": "STATE", "name": "China"},
                {"id": "HK", "kind": "REGION", "name": "Hong Kong", "partOf": "CN"},
                {"id": "FR", "kind": "STATE", "name": "France"},
                {"id": "FR-INTERIOR", "kind": "AGENCY", "name": "Ministry of the Interior", "partOf": "FR"},
                {"id": "GB", "kind": "STATE", "name": "United Kingdom"},
                {"id": "DE", "kind": "STATE", "name": "Germany"}
              ],
              "codes": [
                {"id": "arrangement-kind/PATROL_ARRANGEMENT", "group": "arrangement-kind", "code": "PATROL_ARRANGEMENT", "label": "Label", "definition": "Definition."},
                {"id": "operation-kind/JOINT_PATROL", "group": "operation-kind", "code": "JOINT_PATROL", "label": "Label", "definition": "Definition."},
                {"id": "operation-kind/OVERSEAS_STATION", "group": "operation-kind", "code": "OVERSEAS_STATION", "label": "Label", "definition": "Definition."},
                {"id": "measure/STATIONS", "group": "measure", "code": "STATIONS", "label": "Label", "definition": "Definition."},
                {"id": "response-kind/INVESTIGATED", "group": "response-kind", "code": "INVESTIGATED", "label": "Label", "definition": "Definition."}
              ],
              "treaties": [
                {"id": "cn-fr", "kind": "EXTRADITION", "title": "Treaty", "parties": ["CN", "FR"], "lifecycle": [
                  {"stage": "NEGOTIATED", "date": "2000-01-01", "citations": [{"source": "s"}]},
                  {"stage": "SIGNED", "date": "2007-03-20", "citations": [{"source": "s"}]},
                  {"stage": "IN_FORCE", "date": "2015-07-17", "citations": [{"source": "s"}]}]},
                {"id": "cn-fr-mla", "kind": "MUTUAL_LEGAL_ASSISTANCE", "title": "Treaty", "parties": ["CN", "FR"], "lifecycle": [
                  {"stage": "SIGNED", "date": "2005-04-18", "citations": [{"source": "s"}]},
                  {"stage": "PROVISIONALLY_APPLIED", "date": "2006-01-01", "citations": [{"source": "s"}]}]},
                {"id": "cn-de-tsp", "kind": "TRANSFER_OF_SENTENCED_PERSONS", "title": "Treaty", "parties": ["CN", "DE"], "lifecycle": [
                  {"stage": "NEGOTIATED", "date": "2001-01-01", "citations": [{"source": "s"}]},
                  {"stage": "INITIALLED", "date": "2003-01-01", "citations": [{"source": "s"}]}]},
                {"id": "gb-hk", "kind": "EXTRADITION", "title": "Agreement", "parties": ["GB", "HK"], "lifecycle": [
                  {"stage": "SIGNED", "date": "1997-11-05", "citations": [{"source": "s"}]},
                  {"stage": "IN_FORCE", "date": "1998-03-19", "citations": [{"source": "s"}]}]}
              ],
              "arrangements": [
                {"id": "cn-fr-patrols", "kind": "PATROL_ARRANGEMENT", "title": "Arrangement", "parties": ["CN", "FR-INTERIOR"], "lifecycle": [
                  {"stage": "SIGNED", "date": "2014-01-01", "citations": [{"source": "s"}]}]}
              ],
              "operations": [
                {"id": "patrol", "kind": "JOINT_PATROL", "title": "Patrol", "by": ["FR-INTERIOR", "CN"], "steps": [
                  {"stage": "PLANNED", "date": "2015-01-01", "citations": [{"source": "s"}]},
                  {"stage": "CANCELLED", "date": "2015-02-01", "citations": [{"source": "s"}]}]},
                {"id": "stations", "kind": "OVERSEAS_STATION", "title": "Stations", "by": ["CN"], "hosts": ["FR"], "figures": [
                  {"measure": "STATIONS", "value": 3, "citations": [{"source": "s"}]},
                  {"measure": "STATIONS", "value": 4, "citations": [{"source": "late"}]}]}
              ],
              "cases": [
                {"id": "fr-1", "requested": "FR", "requesting": "CN",
                 "route": [{"value": "EXTRADITION", "citations": [{"source": "s"}]}],
                 "persons": [{"count": 3, "citations": [{"source": "s"}]}, {"count": 2, "citations": [{"source": "late"}]}],
                 "steps": [
                   {"stage": "COURT_ALLOWED", "date": "2016-05-01", "citations": [{"source": "s"}]},
                   {"stage": "SURRENDER_DECIDED", "date": "2016-08-01", "citations": [{"source": "s"}]},
                   {"stage": "SURRENDERED", "date": "2016-09-01", "citations": [{"source": "s"}]}]},
                {"id": "fr-2", "requested": "FR", "requesting": "CN",
                 "route": [{"value": "EXTRADITION", "citations": [{"source": "s"}]}],
                 "decisions": [
                   {"court": "Court of Cassation", "date": "2016-12-01", "outcome": "REMITTED", "citations": [{"source": "s"}]},
                   {"court": "International court", "date": "2016-12-20", "outcome": "STAYED", "citations": [{"source": "s"}]}],
                 "steps": [
                   {"stage": "COURT_ALLOWED", "date": "2016-11-02", "citations": [{"source": "s"}]},
                   {"stage": "COURT_ANNULLED", "date": "2016-12", "citations": [{"source": "s"}]},
                   {"stage": "SURRENDER_STAYED", "date": "2016-12-20", "citations": [{"source": "s"}]},
                   {"stage": "SURRENDER_STAYED", "date": "2017-01-15", "no": 2, "citations": [{"source": "s"}]},
                   {"stage": "SURRENDERED", "date": "2017", "destination": "HK", "citations": [{"source": "s"}]}]},
                {"id": "gb-1", "requested": "GB", "requesting": "CN",
                 "route": [{"value": "PERSUASION", "citations": [{"source": "s"}]}],
                 "steps": [{"stage": "RETURNED", "date": "2017", "citations": [{"source": "s"}]}]}
              ],
              "responses": [
                {"id": "answer", "by": "FR-INTERIOR", "to": ["stations"], "kind": "INVESTIGATED", "date": "2022-10",
                 "content": [{"value": "An inquiry is open.", "citations": [{"source": "s"}]}]}
              ],
              "inquiries": [
                {"id": "none", "question": "A treaty?", "states": ["DE"], "counterparts": ["CN"], "topics": ["EXTRADITION_TREATY", "POLICE_STATIONS"],
                 "searched": ["List"], "on": "2026-10-01", "outcome": "NONE_FOUND"},
                {"id": "hints", "question": "Stations?", "states": ["DE"], "counterparts": ["CN"], "topics": ["POLICE_STATIONS"],
                 "searched": ["Press"], "on": "2026-10-01", "outcome": "INCONCLUSIVE"},
                {"id": "clause", "question": "A clause?", "states": ["DE"], "counterparts": ["CN"], "topics": ["MUTUAL_LEGAL_ASSISTANCE"],
                 "kinds": ["SPECIALTY"], "searched": ["Text"], "on": "2026-10-01", "outcome": "NONE_FOUND"}
              ]
            }
            """, "some.json");

    private SomeCooperation() {}

    static Cooperation.OnRecord record(Cooperation cooperation) {
        assertThat(cooperation).isInstanceOf(Cooperation.OnRecord.class);
        return (Cooperation.OnRecord) cooperation;
    }

    static String steps(String... steps) {
        return Stream.of(steps)
                .map(step -> step.split(" "))
                .map(step -> "{\"stage\": \"" + step[0] + "\", \"date\": \"" + step[1]
                        + "\", \"citations\": [{\"source\": \"s\"}]}")
                .collect(Collectors.joining(", ", "\"steps\": [", "]"));
    }

    static List<Topic> counted(Dataset dataset) {
        CooperationRecord record = CooperationRecord.of(View.of(dataset));
        return Stream.of(Topic.values())
                .filter(topic -> record.between(FR, CN, topic) instanceof Cooperation.OnRecord)
                .toList();
    }

    static Dataset withCase(String members) {
        return withCase(members, "EXTRADITION");
    }

    static Dataset withCase(String members, String route) {
        return DatasetReader.readDocument("""
                {
                  "dataset": {"format": "1.0", "id": "one", "version": "1", "title": "One", "licence": "CC-BY-4.0", "asOf": "2026-10-31"},
                  "sources": [{"id": "s", "title": "Source", "published": "2018-01-01"}],
                  "actors": [
                    {"id": "CN", "kind": "STATE", "name": "China"},
                    {"id": "HK", "kind": "REGION", "name": "Hong Kong", "partOf": "CN"},
                    {"id": "FR", "kind": "STATE", "name": "France"}
                  ],
                  "cases": [
                    {"id": "fr-9", "requested": "FR", "requesting": "CN",
                     "route": [{"value": "ROUTE", "citations": [{"source": "s"}]}],
                """.replace("ROUTE", route) + members + "}]}", "one.json");
    }
}
