package io.github.lec.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Part;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The standard workbook as it is printed. Run with {@code -Drecreate=true}, it makes the pictures of README and docs
 * again.
 */
@Tag("external")
class PicturesTest {
    private static final Path IMAGES = Path.of("..", "docs", "images");

    /** Where a sheet begins in print: its title, and the file with its picture. */
    private static final Map<String, String> PICTURES = Map.of(
            "Law-enforcement cooperation with China", "cover.png",
            "Forms of cooperation with", "cooperation.png",
            "When extradition must or may", "clauses.png");

    private static final Pattern FOOTER = Pattern.compile("^\\s*(\\S.*?)\\s{2,}(?:.*\\s)?Page (\\d+) of (\\d+)\\s*$");

    private static final int MOST_PAGES = 150;

    @TempDir
    static Path folder;

    private static Book book;

    @BeforeAll
    static void print() throws IOException, InterruptedException {
        Comparison comparison = EmbeddedComparison.get();
        comparison.write(folder.resolve("lec-comparison.xlsx"), Format.XLSX);
        book = comparison.book();
        new ExternalPrograms(folder).print(folder.resolve("lec-comparison.xlsx"));
    }

    @Test
    void main_sheets_are_printed_with_their_titles() throws IOException, InterruptedException {
        List<String> pages = pages();
        for (Map.Entry<String, String> picture : PICTURES.entrySet()) {
            int page = pageOf(pages, picture.getKey());
            Path png = folder.resolve(picture.getValue());
            new ExternalPrograms(folder)
                    .run(
                            "pdftoppm",
                            "-r",
                            "80",
                            "-png",
                            "-singlefile",
                            "-f",
                            String.valueOf(page),
                            "-l",
                            String.valueOf(page),
                            folder.resolve("lec-comparison.pdf").toString(),
                            png.toString().replace(".png", ""));
            assertThat(inkOf(ImageIO.read(png.toFile()))).as(picture.getKey()).isGreaterThan(0.01);
            if (Boolean.getBoolean("recreate")) {
                Files.createDirectories(IMAGES);
                Files.copy(png, IMAGES.resolve(picture.getValue()), StandardCopyOption.REPLACE_EXISTING);
            }
            KeptPicture.isOfSameSize(IMAGES.resolve(picture.getValue()), ImageIO.read(png.toFile()));
        }
    }

    @Test
    void every_page_names_its_sheet_and_number_and_all_are_few() throws IOException, InterruptedException {
        assertThat(pages())
                .hasSizeBetween(30, MOST_PAGES)
                .allSatisfy(page -> assertThat(page).containsPattern("Page \\d+ of \\d+"));
    }

    @Test
    void an_answer_takes_a_page_or_two() throws IOException, InterruptedException {
        Map<String, Integer> pagesBySheet = new LinkedHashMap<>();
        for (String page : pages()) {
            pagesBySheet.merge(sheet(page), 1, Integer::sum);
        }

        assertThat(pagesBySheet.keySet())
                .containsExactlyElementsOf(
                        book.matrices().stream().map(Matrix::sheet).toList());
        for (Matrix matrix : book.matrices()) {
            if (matrix.part() == Part.ANSWERS) {
                assertThat(pagesBySheet.get(matrix.sheet())).as(matrix.sheet()).isLessThanOrEqualTo(2);
            }
        }
    }

    /** {@return the sheet that a page names at its foot} */
    private static String sheet(String page) {
        return page.lines()
                .map(FOOTER::matcher)
                .filter(Matcher::matches)
                .map(foot -> foot.group(1))
                .reduce((first, last) -> last)
                .orElseThrow(() -> new AssertionError("no foot on the page " + page));
    }

    private static List<String> pages() throws IOException, InterruptedException {
        new ExternalPrograms(folder)
                .run(
                        "pdftotext",
                        "-layout",
                        folder.resolve("lec-comparison.pdf").toString(),
                        folder.resolve("pages.txt").toString());
        String text = Files.readString(folder.resolve("pages.txt"), StandardCharsets.UTF_8);
        return List.of(text.split("\f", 0));
    }

    private static int pageOf(List<String> pages, String title) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).contains(title)) {
                return i + 1;
            }
        }
        throw new AssertionError("no page has the title " + title);
    }

    /** The share of a page that is not white. */
    private static double inkOf(BufferedImage page) {
        long ink = 0;
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                ink += (page.getRGB(x, y) & 0xFFFFFF) == 0xFFFFFF ? 0 : 1;
            }
        }
        return (double) ink / (page.getWidth() * (long) page.getHeight());
    }
}
