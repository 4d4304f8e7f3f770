package io.github.lec.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Link;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links of the standard workbook, followed in LibreOffice. */
@Tag("external")
class LinksInLibreOfficeTest {
    private static final Path SCRIPT = Path.of("src", "test", "resources", "libreoffice", "follow_links.py");

    /** The Python to which LibreOffice's package adds its module. */
    private static final String PYTHON = "/usr/bin/python3";

    @TempDir
    private Path folder;

    /** What was followed: the words of the link, the place where it led, and the claim that stands there. */
    private record Followed(String words, String place, String there) {
        static Followed of(String line) {
            String[] parts = line.split("\t", -1);
            return new Followed(parts[0], parts[1], parts[2]);
        }
    }

    @Test
    void links_lead_to_their_claims_after_sorting_inserting_and_deleting_rows() throws Exception {
        Comparison comparison = EmbeddedComparison.get();
        List<Cell> linked = comparison
                .table("Cooperation")
                .rows()
                .flatMap(row -> row.cells().stream())
                .filter(cell ->
                        cell.link().filter(LinksInLibreOfficeTest::leadsToClaim).isPresent())
                .toList();

        List<Followed> followed = follow(comparison);

        assertThat(followed).hasSameSizeAs(linked).hasSizeGreaterThan(20);
        String deleted = claim(linked.get(0));
        assertThat(followed.get(0).words()).endsWith(linked.get(0).words() + " [row not found]");
        assertThat(followed.get(0).place()).isEqualTo("#'Claims'!A1");
        for (int i = 1; i < followed.size(); i++) {
            String claim = claim(linked.get(i));
            if (!claim.equals(deleted)) {
                assertThat(followed.get(i).words()).endsWith(linked.get(i).words());
                assertThat(followed.get(i).there()).as(linked.get(i).words()).isEqualTo(claim);
            }
        }
    }

    private static boolean leadsToClaim(Link link) {
        return link instanceof Link.ToRow row && row.sheet().equals("Claims");
    }

    private static String claim(Cell cell) {
        return ((Link.ToRow) cell.link().orElseThrow()).anchor();
    }

    private List<Followed> follow(Comparison comparison) throws IOException, InterruptedException {
        Path book = folder.resolve("lec-comparison.xlsx");
        Path followed = folder.resolve("followed.txt");
        Path complaints = folder.resolve("complaints.txt");
        comparison.write(book, Format.XLSX);

        Process process = new ProcessBuilder(
                        PYTHON,
                        SCRIPT.toString(),
                        book.toString(),
                        folder.resolve("profile").toString())
                .redirectOutput(followed.toFile())
                .redirectError(complaints.toFile())
                .start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(complaints)).isZero();
        return Files.readAllLines(followed, StandardCharsets.UTF_8).stream()
                .map(Followed::of)
                .toList();
    }
}
