package io.github.lec.dataset.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetWriter;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The hash that comes with the embedded dataset is its hash. After a change of the data, run this test with {@code
 * -Drecreate=true}, and then all others: they read the file written by this test only in the next build.
 */
class EmbeddedHashTest {

    @Test
    void the_hash_that_comes_with_the_embedded_dataset_is_that_of_its_document() {
        // the same records under the same id, but not the dataset that comes with the library: its hash is computed
        Checkout.keepsCurrent(
                "lec-model/src/main/resources/io/github/lec/dataset/embedded/sha256.txt",
                DatasetWriter.sha256(same()) + "\n");
    }

    @Test
    void the_embedded_dataset_gives_the_hash_that_comes_with_it() throws IOException {
        try (InputStream file = Dataset.class.getResourceAsStream("embedded/sha256.txt")) {
            assertThat(file).hasContent(DatasetWriter.sha256(Dataset.embedded()));
        }
    }

    @Test
    void another_dataset_of_the_same_id_has_a_hash_of_its_own() {
        Dataset less = Dataset.over(Dataset.embedded(), Dataset.embedded().info(), List.of());

        assertThat(DatasetWriter.sha256(less)).isNotEqualTo(DatasetWriter.sha256(Dataset.embedded()));
    }

    private static Dataset same() {
        return Dataset.of(Dataset.embedded().info(), Dataset.embedded().all().toList());
    }
}
