package io.github.lec.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Matrix;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The standard workbook as openpyxl loads it, and pandas with it: a cell with a link has its words as its value. */
@Tag("external")
class WordsInOpenpyxlTest {
    private static final Path SCRIPT = Path.of("src", "test", "resources", "openpyxl", "read_words.py");

    /** The Python to which the package of openpyxl belongs. */
    private static final String PYTHON = "/usr/bin/python3";

    @TempDir
    private Path folder;

    @Test
    void cells_with_links_have_their_words() throws Exception {
        Comparison comparison = EmbeddedComparison.get();
        Path workbook = folder.resolve("lec-comparison.xlsx");
        comparison.write(workbook, Format.XLSX);

        for (String sheet : List.of("Cooperation", "Extradition clauses", "Decisions")) {
            Matrix table = comparison.book().on(sheet).orElseThrow();
            List<String> expected = table.rows()
                    .map(row -> row.cells().stream().map(Cell::words).collect(Collectors.joining("\t")))
                    .toList();

            assertThat(table.rows()
                            .flatMap(row -> row.cells().stream())
                            .filter(cell -> cell.link().isPresent()))
                    .hasSizeGreaterThan(20);
            assertThat(words(workbook, sheet, table.columns().get(0).header())).isEqualTo(expected);
        }
    }

    private List<String> words(Path workbook, String sheet, String firstHeading)
            throws IOException, InterruptedException {
        Path words = folder.resolve("words.txt");
        Path complaints = folder.resolve("complaints.txt");
        Process python = new ProcessBuilder(PYTHON, SCRIPT.toString(), workbook.toString(), sheet, firstHeading)
                .redirectOutput(words.toFile())
                .redirectError(complaints.toFile())
                .start();
        assertThat(python.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(python.exitValue())
                .as(Files.readString(complaints, StandardCharsets.UTF_8))
                .isZero();
        return Files.readAllLines(words, StandardCharsets.UTF_8);
    }
}
