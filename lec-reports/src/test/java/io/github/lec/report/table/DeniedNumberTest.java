package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.assessment.KeyFinding;
import io.github.lec.assessment.KeyFindings;
import io.github.lec.assessment.KeyTopic;
import io.github.lec.cooperation.Cooperation;
import io.github.lec.cooperation.CooperationRecord;
import io.github.lec.cooperation.Figure;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Selection;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.source.Topic;
import io.github.lec.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A number of stations that one source gives and another denies, in a cell, a key finding, the data and the register.
 */
class DeniedNumberTest {
    private static final String DOCUMENT = """
            {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-10-01"},
             "sources": [{"id": "press", "title": "Newspaper", "kind": "MEDIA", "published": "2020-06-01"},
                         {"id": "ministry", "title": "Ministry", "kind": "GOVERNMENT", "published": "2020-07-01"}],
             "operations": [{"id": "mt-stations", "kind": "OVERSEAS_STATION", "title": "Stations", "by": ["CN"], "hosts": ["MT"],
               "steps": [{"stage": "REPORTED", "date": "2019", "citations": [{"source": "press"}]}],
               "figures": [{"measure": "STATIONS", "value": 2, "citations": [{"source": "press"}]}%s]}]}
            """;

    private static final String DENIAL =
            ", {\"measure\": \"STATIONS\", \"value\": 2, \"denies\": true, \"citations\": [{\"source\":"
                    + " \"ministry\"}]}";

    private final Selection malta = Selection.of("MT").with("CN");

    @Test
    void a_number_that_another_source_denies_is_said_to_be_denied_wherever_it_stands() {
        View view = view(DENIAL);
        Figure figure = figure(view);

        assertThat(figure.denied()).isTrue();
        assertThat(figure.json()).containsEntry("denied", true);
        assertThat(keyFinding(view)).contains("(2, denied by another source)");
        assertThat(cell(view)).contains("2 reported, denied by another source");
    }

    @Test
    void a_number_that_nobody_denies_stands_alone() {
        View view = view("");

        assertThat(figure(view).denied()).isFalse();
        assertThat(keyFinding(view)).contains("(2)");
        assertThat(cell(view)).contains("2 reported").doesNotContain("denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"value\": 3, \"denies\": true",
                "\"value\": 2, \"denies\": true, \"date\": \"2010\"",
            })
    void a_denial_of_another_number_or_for_another_time_denies_nothing_that_is_shown(String denial) {
        View view = View.of(DatasetReader.readDocumentOver(
                DOCUMENT.replace("\"value\": 2,", "\"value\": 2, \"date\": \"2019\",")
                        .formatted(", {\"measure\": \"STATIONS\", " + denial
                                + ", \"citations\": [{\"source\": \"ministry\"}]}"),
                "own.json",
                Dataset.embedded()));

        assertThat(figure(view).denied()).isFalse();
        assertThat(cell(view)).contains("2 reported").doesNotContain("denied");
    }

    private static View view(String further) {
        return View.of(DatasetReader.readDocumentOver(DOCUMENT.formatted(further), "own.json", Dataset.embedded()));
    }

    private static Figure figure(View view) {
        Cooperation.OnRecord found = (Cooperation.OnRecord)
                CooperationRecord.of(view).between(ActorId.of("MT"), ActorId.of("CN"), Topic.POLICE_STATIONS);
        return found.operations().get(0).figure().orElseThrow();
    }

    private String keyFinding(View view) {
        return KeyFindings.of(view, malta).stream()
                .filter(finding -> finding.topic() == KeyTopic.POLICE_STATIONS)
                .map(KeyFinding::words)
                .findFirst()
                .orElseThrow();
    }

    private String cell(View view) {
        Evaluation evaluation = Evaluation.of(view, RuleCatalogue.standard(), malta);
        return SmallDataset.words(
                        StandardTables.of(evaluation, malta, false)
                                .on(Sheet.COOPERATION.title())
                                .orElseThrow(),
                        Topic.POLICE_STATIONS.label())
                .get(0);
    }
}
