package io.github.lec.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import org.junit.jupiter.api.Test;

/** That no treaty is known to be in force is said of the texts of a dataset, where a reference record says otherwise. */
class ReferenceConventionsTest {
    private static final String CONVENTION = "European Convention on Extradition";
    private static final Dataset OWN = DatasetReader.readDocumentOver("""
        {
          "dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2024-01-01"},
          "sources": [{"id": "own-text", "title": "Text", "published": "2010-01-01"}],
          "treaties": [{"id": "es-ma", "kind": "EXTRADITION", "title": "Treaty with Morocco", "parties": ["ES", "MA"],
            "lifecycle": [{"stage": "IN_FORCE", "date": "2011-01-01", "citations": [{"source": "own-text"}]}]}]
        }
        """, "own.json", Dataset.embedded());

    private static String inForce(Dataset dataset, Selection selection) {
        return KeyFindings.of(View.of(dataset), selection).stream()
                .filter(finding -> finding.topic() == KeyTopic.TREATIES_IN_FORCE)
                .findFirst()
                .orElseThrow()
                .words();
    }

    @Test
    void for_one_state_the_convention_is_named() {
        assertThat(inForce(OWN, Selection.of("FR").with("TR")))
                .isEqualTo("France is not known to have an extradition treaty with Turkey in force on 2024-01-01 among"
                        + " the texts of this dataset. By the reference records, the " + CONVENTION
                        + " is in force between them.");
    }

    @Test
    void for_several_states_those_that_it_binds_are_named() {
        assertThat(inForce(OWN, Selection.of("FR", "IT", "MA").with("TR")))
                .endsWith(" among the texts of this dataset. By the reference records, the " + CONVENTION
                        + " is in force between Turkey and each of France and Italy.");
    }

    @Test
    void nothing_is_said_where_none_binds_both_or_the_records_are_the_datasets_own() {
        assertThat(inForce(OWN, Selection.of("ES").with("MA"))).doesNotContain("reference records");
        assertThat(inForce(OWN, Selection.of("FR").with("MA"))).doesNotContain("reference records");
        assertThat(inForce(Dataset.embedded(), Selection.of("FR").with("TR"))).doesNotContain("reference records");
    }
}
