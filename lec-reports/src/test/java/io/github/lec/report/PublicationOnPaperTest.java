package io.github.lec.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.excel.Profile;
import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Matrix;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The edition for publication as LibreOffice prints it. */
@Tag("external")
class PublicationOnPaperTest {

    @TempDir
    static Path folder;

    private static Book book;
    private static List<String> pages;

    @BeforeAll
    static void print() throws IOException, InterruptedException {
        Comparison comparison = EmbeddedComparison.get().profile(Profile.PUBLICATION);
        comparison.write(folder.resolve("lec.xlsx"), Format.XLSX);
        book = comparison.book();
        new ExternalPrograms(folder).print(folder.resolve("lec.xlsx"));
        new ExternalPrograms(folder)
                .run(
                        "pdftotext",
                        "-layout",
                        folder.resolve("lec.pdf").toString(),
                        folder.resolve("pages.txt").toString());
        String text = Files.readString(folder.resolve("pages.txt"), StandardCharsets.UTF_8);
        pages = Stream.of(text.split("\f", 0)).map(String::strip).toList();
    }

    /** Every second treaty had a bar without a name before it. */
    @Test
    void every_life_of_a_treaty_has_its_name() {
        Matrix lives = book.on("Treaties by year").orElseThrow();
        int first = pageOf(lives.title());
        String printed = (pages.get(first) + pages.get(first + 1)).replaceAll("\\s+", " ");

        List<String> treaties = lives.rows()
                .map(row -> row.cells().get(0).words())
                .filter(treaty -> !treaty.contains("surrender")) // which takes two lines in the table
                .toList();
        assertThat(treaties)
                .hasSizeGreaterThan(40)
                .allSatisfy(treaty -> assertThat(times(treaty, printed))
                        .as(treaty + " in the table and before its bar")
                        .isEqualTo(2));
    }

    /** Of nine sheets, title and notes stood cut off in the columns that are repeated on a second page. */
    @Test
    void title_and_notes_stand_on_one_page_of_each_sheet() {
        for (Matrix matrix : book.matrices()) {
            assertThat(pages.stream().filter(page -> page.startsWith(matrix.title() + "\n")))
                    .as(matrix.sheet())
                    .hasSize(1);
        }
    }

    private static int pageOf(String title) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).startsWith(title + "\n")) {
                return i;
            }
        }
        throw new AssertionError("no page has the title " + title);
    }

    private static int times(String words, String text) {
        return text.split(Pattern.quote(words), -1).length - 1;
    }
}
