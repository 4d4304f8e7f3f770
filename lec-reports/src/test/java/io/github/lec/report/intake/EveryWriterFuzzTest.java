package io.github.lec.report.intake;

import static io.github.lec.assertj.LecAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.dataset.DatasetWriter;
import io.github.lec.format.InvalidDatasetException;
import io.github.lec.record.ActorId;
import io.github.lec.report.Comparison;
import io.github.lec.report.Format;
import io.github.lec.report.table.SmallDataset;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever dataset can be read can be written in every format, and comes back from a workbook as it was, or the
 * workbook says what does not fit into it. The test runs over the inputs kept in {@code EveryWriterFuzzTestInputs};
 * CONTRIBUTING.md says how to search for more.
 */
class EveryWriterFuzzTest {
    private static final Dataset REFERENCE = SmallDataset.read();
    private static final Selection SELECTION =
            new Selection(new TreeSet<>(List.of(ActorId.of("FR"), ActorId.of("DE"))), List.of(ActorId.of("CN")));

    @TempDir
    private static Path folder;

    @FuzzTest
    void a_dataset_that_is_read_can_be_written_in_every_format(byte[] document) throws IOException {
        String text =
                new String(document, StandardCharsets.UTF_8); // has replacement characters for bytes that are not UTF-8
        Dataset dataset;
        try {
            dataset = DatasetReader.readDocumentOver(text, "fuzzed.json", REFERENCE);
        } catch (InvalidDatasetException e) {
            return;
        }
        Comparison comparison = Comparison.of(View.of(dataset)).selection(SELECTION);
        for (Format format : Format.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            comparison.writeTo(out, format);
            assertThat(out.size()).as("%s", format).isPositive();
        }
        assertComesBack(text);
    }

    private static void assertComesBack(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("alone.json"), text);
        Dataset alone = DatasetReader.readAlone(file, REFERENCE);
        byte[] exported;
        try {
            exported = Filled.bytes(out -> AnalystWorkbook.write(alone, out));
        } catch (InvalidDatasetException e) {
            assertThat(e.problems())
                    .allSatisfy(problem -> assertThat(problem.expected()).containsAnyOf("Excel", "heading"));
            return;
        }
        Path workbook = Files.write(folder.resolve("export.xlsx"), exported);

        assertThat(AnalystWorkbook.read(workbook, REFERENCE)).hasSameRecordsAs(alone);
        assertThat(DatasetWriter.document(AnalystWorkbook.read(workbook, REFERENCE)))
                .isEqualTo(DatasetWriter.document(alone));
    }
}
