package io.github.lec.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Link;
import io.github.lec.view.View;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The links of the standard workbook, followed in a real spreadsheet after its rows were sorted, inserted and deleted. */
@Tag("external")
class LinksInLibreOfficeTest {
    private static final Path MACROS = Path.of("src", "test", "resources", "libreoffice", "basic");

    @TempDir
    private Path folder;

    /** What was followed: the words of the link, the cell where it led, and what stands there. */
    private record Followed(String words, String place, String there) {
        static Followed of(String line) {
            String[] parts = line.split("\t", -1);
            return new Followed(parts[0], parts[1], parts[2]);
        }
    }

    @Test
    void links_lead_to_their_claims_after_sorting_inserting_and_deleting_rows() throws Exception {
        Comparison comparison = Comparison.of(View.of(Dataset.embedded()));
        List<Cell> linked = comparison
                .table("Cooperation")
                .rows()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.link().filter(this::leadsToClaim).isPresent())
                .toList();

        List<Followed> followed = follow(comparison);

        assertThat(followed).hasSizeGreaterThan(20);
        String deleted = claim(linked.get(0));
        assertThat(followed.get(0).words()).isEqualTo(linked.get(0).words() + " [row not found]");
        assertThat(followed.get(0).place()).isEqualTo("$Claims.$A$1");
        for (int i = 1; i < followed.size(); i++) {
            String claim = claim(linked.get(i));
            if (!claim.equals(deleted)) {
                assertThat(followed.get(i).words()).isEqualTo(linked.get(i).words());
                assertThat(followed.get(i).place()).startsWith("$Claims.$A$");
                assertThat(followed.get(i).there()).as(linked.get(i).words()).isEqualTo(claim);
            }
        }
    }

    private boolean leadsToClaim(Link link) {
        return link instanceof Link.ToRow row && row.sheet().equals("Claims");
    }

    private static String claim(Cell cell) {
        return ((Link.ToRow) cell.link().orElseThrow()).anchor();
    }

    private List<Followed> follow(Comparison comparison) throws IOException, InterruptedException {
        Path book = folder.resolve("lec-comparison.xlsx");
        Path report = folder.resolve("followed.txt");
        Path output = folder.resolve("output.txt");
        comparison.write(book, Format.XLSX);
        Path profile = folder.resolve("profile");
        copyMacros(profile.resolve("user").resolve("basic"));

        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + profile.toUri(),
                        "--headless",
                        "--norestore",
                        "macro:///Standard.Links.Follow(" + book.toUri() + "," + report.toUri() + ")")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroy();
        }
        assertThat(report).as(Files.readString(output)).exists();
        return Files.readAllLines(report, StandardCharsets.UTF_8).stream()
                .map(Followed::of)
                .toList();
    }

    private static void copyMacros(Path to) throws IOException {
        try (Stream<Path> files = Files.walk(MACROS)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(MACROS.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
