package io.github.lec.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conventions among the reference records bind states whether or not a dataset has a record of them as its own. */
class ReferenceConventionsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-25");
    private static final Dataset OWN = DatasetReader.readDocumentOver("""
        {
          "dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-11-25"},
          "sources": [{"id": "own-text", "title": "Text", "published": "2010-01-01"}],
          "treaties": [{"id": "es-ma", "kind": "EXTRADITION", "title": "Treaty with Morocco", "parties": ["ES", "MA"],
            "lifecycle": [{"stage": "IN_FORCE", "date": "2011-01-01", "citations": [{"source": "own-text"}]}]}]
        }
        """, "own.json", Dataset.embedded());

    private static List<String> words(Dataset dataset, Selection selection, KeyTopic... without) {
        return KeyFindings.of(View.of(dataset, DAY, DAY), selection).stream()
                .filter(finding -> !List.of(without).contains(finding.topic()))
                .map(KeyFinding::words)
                .toList();
    }

    /** The dataset has no record of its own on human rights, so that it says nothing of such conventions. */
    @ParameterizedTest
    @CsvSource({"FR, TR", "DE, TR", "IT, RU", "FR, MA", "DE, US"})
    void a_dataset_says_of_them_what_the_embedded_dataset_says(String state, String counterpart) {
        Selection selection = Selection.of(state).with(counterpart);

        assertThat(words(OWN, selection))
                .isNotEmpty()
                .isEqualTo(words(Dataset.embedded(), selection, KeyTopic.CONVENTIONS));
    }

    @Test
    void the_finding_on_one_state_names_the_convention() {
        assertThat(words(OWN, Selection.of("FR").with("TR")).get(0))
                .isEqualTo("France has an extradition treaty with Turkey in force on 2026-11-25. Convention: European"
                        + " Convention on Extradition.");
    }

    @Test
    void they_stand_beside_the_treaties_of_the_dataset() {
        assertThat(words(OWN, Selection.of("ES", "FR", "MA").with("TR")).get(0))
                .isEqualTo(
                        "2 of the 3 states (France, Morocco and Spain) have an extradition treaty with Turkey in force on"
                                + " 2026-11-25: France and Spain. Convention: European Convention on Extradition (France"
                                + " and Spain).");
    }
}
