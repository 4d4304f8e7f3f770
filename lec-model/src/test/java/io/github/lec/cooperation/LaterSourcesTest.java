package io.github.lec.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.instrument.Treaty;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.OperationStep;
import io.github.lec.record.ActorId;
import io.github.lec.source.Topic;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A source that was published later lends no weight to what an earlier, weaker one says of the same. */
class LaterSourcesTest {
    private static final Dataset DATASET = DatasetReader.readDocumentOver("""
            {
              "dataset": {"format": "1.0", "id": "later", "version": "1", "title": "Later", "licence": "CC0-1.0",
                          "asOf": "2026-06-30"},
              "sources": [
                {"id": "press", "title": "A newspaper", "kind": "MEDIA", "published": "2016-05-01"},
                {"id": "list", "title": "A list", "kind": "UNOFFICIAL_LIST", "published": "2016-05-01"},
                {"id": "court", "title": "A judgment", "kind": "COURT", "published": "2020-06-01"},
                {"id": "ministry", "title": "A ministry", "kind": "GOVERNMENT", "published": "2020-06-01"}],
              "treaties": [{"id": "cn-fr-other", "kind": "EXTRADITION", "title": "A treaty", "parties": ["CN", "FR"],
                "lifecycle": [{"stage": "IN_FORCE", "observedOn": "2016",
                               "citations": [{"source": "list"}, {"source": "ministry"}]}]}],
              "operations": [{"id": "stations", "kind": "OVERSEAS_STATION", "title": "Stations", "by": ["CN"], "hosts": ["FR"],
                "steps": [{"stage": "REPORTED", "date": "2016", "citations": [{"source": "press"}]},
                          {"stage": "INVESTIGATED", "date": "2016", "by": "FR",
                           "citations": [{"source": "press"}, {"source": "ministry"}]}]}],
              "cases": [{"id": "fr-2016-9", "requested": "FR", "requesting": "CN",
                "steps": [{"stage": "SURRENDERED", "date": "2016-04",
                           "citations": [{"source": "press"}, {"source": "court"}]}]}]
            }
            """, "later.json", Dataset.embedded());

    private static final View BEFORE = knownBy("2018-01-01");
    private static final View SINCE = knownBy("2021-01-01");

    private static View knownBy(String day) {
        return View.of(DATASET, LocalDate.parse("2017-01-01"), LocalDate.parse(day));
    }

    @Test
    void an_act_is_not_established_before_the_judgment_that_establishes_it() {
        CaseStep surrendered = DATASET.cases().stream()
                .filter(subject -> subject.id().value().equals("fr-2016-9"))
                .findFirst()
                .orElseThrow()
                .steps()
                .get(0);

        assertThat(BEFORE.acts().isEstablished(surrendered)).isFalse();
        assertThat(SINCE.acts().isEstablished(surrendered)).isTrue();
    }

    @Test
    void a_treaty_is_in_force_by_an_unofficial_list_alone_until_an_official_source_says_so() {
        Treaty treaty = DATASET.treaty("cn-fr-other").orElseThrow();

        assertThat(new WeakSources(BEFORE).isInForceByListOnly(treaty)).isTrue();
        assertThat(new WeakSources(SINCE).isInForceByListOnly(treaty)).isFalse();
    }

    @Test
    void what_a_host_did_is_told_by_the_press_alone_until_the_host_tells_it() {
        assertThat(ownSteps(BEFORE)).isEmpty();
        assertThat(ownSteps(SINCE)).hasSize(1);
    }

    private static List<OperationStep> ownSteps(View view) {
        return ((Cooperation.OnRecord)
                        CooperationRecord.of(view).between(ActorId.of("FR"), ActorId.of("CN"), Topic.POLICE_STATIONS))
                .operations().stream()
                        .flatMap(operation -> operation.ownSteps().stream())
                        .toList();
    }
}
