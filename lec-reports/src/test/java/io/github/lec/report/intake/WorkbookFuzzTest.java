package io.github.lec.report.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetWriter;
import io.github.lec.format.InvalidDatasetException;
import io.github.lec.report.table.SmallDataset;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a workbook holds, it is read or refused, its problem cells can be marked if its other parts are whole, and
 * what was read comes back from an export. Each test runs over the inputs kept in {@code WorkbookFuzzTestInputs};
 * CONTRIBUTING.md says how to search for more.
 */
class WorkbookFuzzTest {
    /** Begins the line that names a part. */
    private static final String PART = "--- ";

    private static final Dataset REFERENCE = SmallDataset.read();

    @TempDir
    private static Path folder;

    @FuzzTest
    void a_file_of_any_bytes_is_read_or_refused(byte[] file) throws IOException {
        read(file);
    }

    /**
     * The input lists the parts as text, each under a line with its name, so that checksums and packing are always
     * right.
     */
    @FuzzTest
    void a_workbook_of_any_parts_is_read_or_refused(byte[] parts) throws IOException {
        read(packed(parts));
    }

    private static byte[] packed(byte[] parts) throws IOException {
        Map<String, StringBuilder> contents = new LinkedHashMap<>();
        StringBuilder content = new StringBuilder();
        for (String line : new String(parts, StandardCharsets.ISO_8859_1).split("\n", -1)) {
            if (line.startsWith(PART) && line.length() < 200) {
                content = contents.computeIfAbsent(line.substring(PART.length()), first -> new StringBuilder());
            } else {
                content.append(line).append('\n');
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, StringBuilder> part : contents.entrySet()) {
                archive.putNextEntry(new ZipEntry(part.getKey()));
                archive.write(part.getValue().toString().strip().getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return bytes.toByteArray();
    }

    private static void read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("fuzzed.xlsx"), bytes);
        WorkbookReading reading = AnalystWorkbook.open(file, REFERENCE);
        if (reading.hasProblemCells()) {
            assertCanBeMarked(reading);
        }
        if (reading.isValid()) {
            assertComesBack(reading.dataset());
            return;
        }
        try {
            throw new AssertionError("is not valid, but there is " + reading.dataset());
        } catch (InvalidDatasetException e) {
            assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.found()).isNotBlank();
                assertThat(problem.expected()).isNotBlank();
            });
        }
    }

    /** Or a part that was not read before is damaged, or in another encoding. */
    private static void assertCanBeMarked(WorkbookReading reading) throws IOException {
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        try {
            reading.annotate(marked);
            assertThat(marked.size()).isPositive();
        } catch (InvalidDatasetException e) {
            assertThat(e.problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.found())
                            .matches("a damaged workbook .*|a workbook whose part .* is not in UTF-8, .*"));
        }
    }

    private static void assertComesBack(Dataset dataset) throws IOException {
        Path export =
                Files.write(folder.resolve("export.xlsx"), Filled.bytes(out -> AnalystWorkbook.write(dataset, out)));

        assertThat(DatasetWriter.document(AnalystWorkbook.read(export, REFERENCE)))
                .isEqualTo(DatasetWriter.document(dataset));
    }
}
