package io.github.lec.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several texts of one state that have come equally far are reported once. */
class RepeatedStepsTest {
    private static final String TEXTS = """
            {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-10-01"},
             "sources": [{"id": "press", "title": "Newspaper", "kind": "MEDIA", "published": "2025-06-01"}],
             "arrangements": [%s, %s],
             "treaties": [%s, %s]}""".formatted(
                    text("p1", "PATROL_ARRANGEMENT", "SIGNED", "SHELVED"),
                    text("p2", "PATROL_ARRANGEMENT", "SIGNED", "SHELVED"),
                    text("t1", "EXTRADITION", "INITIALLED", "TABLED"),
                    text("t2", "EXTRADITION", "INITIALLED", "TABLED"));

    private static String text(String id, String kind, String first, String second) {
        return """
                {"id": "%s", "kind": "%s", "title": "Text", "parties": ["CN", "HU"], "lifecycle": [
                  {"stage": "%s", "date": "2021-01-01", "citations": [{"source": "press"}]},
                  {"stage": "%s", "date": "2022-12-19", "citations": [{"source": "press"}]}]}""".formatted(id, kind, first, second);
    }

    @ParameterizedTest
    @CsvSource({"HU, JOINT_OPERATIONS", "FR, JOINT_OPERATIONS", "HU, UNDER_WAY", "FR, UNDER_WAY"})
    void a_day_is_given_once(String beside, KeyTopic topic) {
        View view = View.of(DatasetReader.readDocumentOver(TEXTS, "own.json", Dataset.embedded()));
        assertThat(KeyFindings.of(view, Selection.of("HU", beside).with("CN")))
                .filteredOn(found -> found.topic() == topic)
                .singleElement()
                .asString()
                .containsOnlyOnce("2022-12-19");
    }
}
