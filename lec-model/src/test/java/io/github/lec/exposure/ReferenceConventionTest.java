package io.github.lec.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import org.junit.jupiter.api.Test;

/**
 * An extradition convention among the reference records is law for a dataset that was read over them, as the conventions
 * on human rights are.
 */
class ReferenceConventionTest {
    private static final Dataset OWN = DatasetReader.readDocumentOver("""
        {
          "dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2024-01-01"},
          "sources": [{"id": "own-text", "title": "Text", "published": "2010-01-01"}],
          "treaties": [{"id": "es-ma", "kind": "EXTRADITION", "title": "Treaty with Morocco", "parties": ["ES", "MA"],
            "lifecycle": [{"stage": "IN_FORCE", "date": "2011-01-01", "citations": [{"source": "own-text"}]}]}]
        }
        """, "own.json", Dataset.embedded());

    @Test
    void it_applies_between_two_of_its_parties() {
        Exposure exposure = Asked.ask(OWN, Person.of("TR"), "FR", "TR", "2024-01-01");

        assertThat(exposure.treaty()).isEqualTo(TreatyBasis.APPLIES);
        assertThat(Asked.words(exposure, ExposureQuestion.TREATY_APPLIES))
                .isEqualTo("In force between France and Turkey: European Convention on Extradition.");
    }

    @Test
    void a_treaty_of_the_dataset_itself_applies_as_before() {
        assertThat(Asked.words(
                        Asked.ask(OWN, Person.of("MA"), "ES", "MA", "2024-01-01"), ExposureQuestion.TREATY_APPLIES))
                .isEqualTo("In force between Spain and Morocco: Treaty with Morocco.");
    }

    @Test
    void between_states_that_are_not_both_parties_none_is_known() {
        assertThat(Asked.ask(OWN, Person.of("MA"), "FR", "MA", "2024-01-01").treaty())
                .isEqualTo(TreatyBasis.NOT_DETERMINED);
    }
}
