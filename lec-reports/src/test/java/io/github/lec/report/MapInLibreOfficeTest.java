package io.github.lec.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The map of the standard workbook in LibreOffice, where years are chosen as a reader does. */
@Tag("external")
class MapInLibreOfficeTest {
    private static final Path SCRIPT = Path.of("src", "test", "resources", "libreoffice", "choose_year.py");

    /** The Python to which LibreOffice's package adds its module. */
    private static final String PYTHON = "/usr/bin/python3";

    @TempDir
    private Path folder;

    /** A line of what the map shows: of a tile with the code of its state, of the legend and the title with none. */
    private record Shown(int year, String code, String words) {
        static Shown of(String line) {
            String[] parts = line.split("\t", -1);
            return new Shown(Integer.parseInt(parts[0]), parts[1], parts[2]);
        }
    }

    @Test
    void the_map_shows_what_the_table_says_of_the_year_that_is_chosen() throws Exception {
        Comparison comparison = EmbeddedComparison.get();
        Map<Integer, Matrix> maps = comparison.yearly("Map", 2006).editions().entrySet().stream()
                .collect(Collectors.toMap(edition -> edition.getKey().getYear(), Map.Entry::getValue));

        List<Shown> shown = choose(comparison, "2012", "2006", "2018", "2026");

        for (int year : List.of(2012, 2006, 2018, 2026)) {
            List<Shown> ofYear =
                    shown.stream().filter(line -> line.year() == year).toList();
            List<Row> rows = maps.get(year).rows().toList();
            for (Row row : rows) {
                String code = row.about().states().get(0);
                Cell answer = row.cells().get(1);
                assertThat(ofYear.stream().filter(line -> line.code().equals(code)))
                        .as(code + " in " + year)
                        .hasSize(1)
                        .allMatch(tile -> (answer.meaning().sign() + " " + answer.words()).startsWith(tile.words()))
                        .allMatch(tile -> tile.words().contains(answer.words().split(", | \\(", -1)[0]));
            }
            assertThat(ofYear.stream().filter(line -> !line.code().isEmpty())).hasSameSizeAs(rows);
            assertThat(ofYear.stream().filter(line -> line.code().isEmpty()).map(Shown::words))
                    .contains(maps.get(year).title())
                    .contains(String.format(
                            Locale.ROOT,
                            "✓ In force (%d)",
                            rows.stream()
                                    .filter(row -> row.cells().get(1).meaning() == Meaning.GOOD)
                                    .count()));
        }
    }

    private List<Shown> choose(Comparison comparison, String... years) throws IOException, InterruptedException {
        Path book = folder.resolve("lec-comparison.xlsx");
        Path shown = folder.resolve("shown.txt");
        Path complaints = folder.resolve("complaints.txt");
        comparison.write(book, Format.XLSX);
        ProcessBuilder program = new ProcessBuilder(
                PYTHON,
                SCRIPT.toString(),
                book.toString(),
                folder.resolve("profile").toString());
        program.command().addAll(List.of(years));

        Process process = program.redirectOutput(shown.toFile())
                .redirectError(complaints.toFile())
                .start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(complaints)).isZero();
        return Files.readAllLines(shown, StandardCharsets.UTF_8).stream()
                .map(Shown::of)
                .toList();
    }
}
