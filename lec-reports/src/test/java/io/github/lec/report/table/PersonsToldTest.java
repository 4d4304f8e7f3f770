package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.assessment.KeyFinding;
import io.github.lec.assessment.KeyFindings;
import io.github.lec.assessment.KeyTopic;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Selection;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number of persons with an alternative: of one source, or of two that contradict each other. */
class PersonsToldTest {
    private static final Selection MALTA = Selection.of("MT").with("CN");

    private static View view(String otherSource) {
        return view(otherSource, "");
    }

    private static View view(String otherSource, String further) {
        return View.of(
                DatasetReader.readDocumentOver("""
                {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-06-30"},
                 "sources": [{"id": "press", "title": "Newspaper", "kind": "MEDIA", "published": "2024-03-01"},
                             {"id": "ministry", "title": "Ministry", "kind": "GOVERNMENT", "published": "2024-04-01"}],
                 "cases": [{"id": "mt-2024-1", "requested": "MT", "requesting": "CN",
                   "route": [{"value": "EXTRADITION", "citations": [{"source": "press"}]}],
                   "persons": [{"count": 2, "citations": [{"source": "press"}]},
                               {"count": 3, "citations": [{"source": "%s"}]}%s],
                   "steps": [{"stage": "SURRENDERED", "date": "2024-03-01", "by": "MT", "citations": [{"source": "press"}]}]}]}
                """.formatted(otherSource, further), "own.json", Dataset.embedded()));
    }

    private static String cell(View view, String sheet, String column) {
        return SmallDataset.words(
                        StandardTables.of(Evaluation.of(view, RuleCatalogue.standard(), MALTA), MALTA, false)
                                .on(sheet)
                                .orElseThrow(),
                        column)
                .get(0);
    }

    private static String keyFinding(View view) {
        return KeyFindings.of(view, MALTA).stream()
                .filter(found -> found.topic() == KeyTopic.PRACTICE)
                .map(KeyFinding::words)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void two_numbers_of_one_source_are_alternatives_and_no_dispute() {
        View view = view("press");

        assertThat(cell(view, "Cases", "Persons")).isEqualTo("2 or 3");
        assertThat(cell(view, "Cases by step", "Persons, at least")).isEqualTo("2");
        assertThat(cell(view, "States", "Extraditions and returns")).contains("1 case, 2 persons");
        assertThat(keyFinding(view)).contains("at least 2 persons");
    }

    @Test
    void two_numbers_of_two_sources_are_disputed_and_the_least_is_counted() {
        View view = view("ministry");

        assertThat(cell(view, "Cases", "Persons")).isIn("Disputed: 3; or 2", "Disputed: 2; or 3");
        assertThat(cell(view, "Cases by step", "Persons, at least")).isEqualTo("2");
        assertThat(cell(view, "States", "Extraditions and returns")).contains("1 case, 2 persons");
        assertThat(keyFinding(view)).contains("at least 2 persons");
    }

    @ParameterizedTest
    @ValueSource(strings = {"press", "ministry"})
    void alternatives_of_one_source_stay_beside_the_number_that_another_contradicts(String other) {
        View view = view(other, """
                , {"count": 4, "citations": [{"source": "ministry"}]}""");

        assertThat(cell(view, "Cases", "Persons"))
                .matches("Disputed: \\d; or \\d; or \\d")
                .contains("2", "3", "4");
        assertThat(cell(view, "Cases by step", "Persons, at least")).isEqualTo("2");
    }

    @Test
    void programs_find_the_numbers_of_cases_and_persons_under_names_that_stay() {
        Matrix data = StandardTables.of(Evaluation.of(view("press"), RuleCatalogue.standard(), MALTA), MALTA, false)
                .on("Cooperation data")
                .orElseThrow();

        assertThat(data.columns()).extracting(Column::key).endsWith("Cases", "Persons");
        assertThat(String.join(" ", data.lead()))
                .contains("Cases and persons are those on record, as an observed minimum.");
    }
}
