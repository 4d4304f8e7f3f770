package io.github.lec.report.intake;

import static io.github.lec.assertj.LecAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.change.Changes;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetWriter;
import io.github.lec.format.RecordKind;
import io.github.lec.view.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every valid dataset can be exported, imported again and added to itself without any difference. */
class GeneratedRoundTripTest {
    private static final int DATASETS = 12;

    @TempDir
    private Path folder;

    @Test
    void an_export_that_is_imported_again_is_the_same_dataset() throws IOException {
        Set<RecordKind> seen = EnumSet.noneOf(RecordKind.class);
        for (long seed = 1; seed <= DATASETS; seed++) {
            Dataset dataset = RandomDataset.of(seed, Dataset.embedded());
            Path file = export(dataset);

            Dataset imported = Filled.read(file, Dataset.embedded());

            assertThat(imported).as("seed " + seed).hasSameRecordsAs(dataset);
            assertThat(DatasetWriter.document(imported)).as("seed " + seed).isEqualTo(DatasetWriter.document(dataset));
            for (RecordKind kind : RecordKind.values()) {
                if (!dataset.own(kind).isEmpty()) {
                    seen.add(kind);
                }
            }
        }
        assertThat(seen).containsExactly(RecordKind.values());
    }

    @Test
    void a_dataset_that_is_added_to_itself_does_not_change() throws IOException {
        for (long seed = 1; seed <= 4; seed++) {
            Dataset dataset = RandomDataset.of(seed, Dataset.embedded());

            Dataset merged =
                    AnalystWorkbook.openInto(export(dataset), dataset, Set.of()).dataset();

            assertThat(Changes.between(View.of(dataset), View.of(merged)).isEmpty())
                    .as("seed " + seed)
                    .isTrue();
            assertThat(DatasetWriter.document(merged)).as("seed " + seed).isEqualTo(DatasetWriter.document(dataset));
        }
    }

    private Path export(Dataset dataset) throws IOException {
        return Files.write(folder.resolve("export.xlsx"), Filled.bytes(out -> AnalystWorkbook.write(dataset, out)));
    }
}
