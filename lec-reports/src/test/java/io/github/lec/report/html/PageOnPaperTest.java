package io.github.lec.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.matrix.About;
import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the page is on paper. */
@Tag("external")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageOnPaperTest {

    private static final String HTML = SamplePage.html(HtmlWriter.standard(), book());

    private Browser browser;

    @BeforeAll
    void start(@TempDir Path folder) {
        browser = Browser.startIn(folder);
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void the_words_of_headings_are_no_buttons_which_are_painted_on_the_first_page_only() throws IOException {
        browser.open(HTML, "#questions");
        assertThat(browser.shown("thead button")).isEmpty();
        assertThat(browser.run("return [...document.querySelectorAll('#questions thead th')]"
                        + ".map(each => getComputedStyle(each, '::before').content)"))
                .isEqualTo(List.of("\"State\"", "\"Must it refuse?\"", "\"Ground\"", "\"May it refuse?\""));
    }

    @Test
    void the_colour_of_an_answer_ends_in_the_line_of_its_last_word() throws IOException {
        browser.open(HTML, "#FR");
        assertThat(browser.run("return [...document.querySelectorAll('#_profile dd')]"
                        + ".map(each => each.getClientRects().length)"))
                .isEqualTo(List.of(1L, 1L, 1L));
        browser.run("document.querySelector('#_profile .part').style.columns = 'auto'");
        assertThat(browser.run("const tops = [...document.querySelectorAll('#_profile dd')]"
                        + ".map(each => each.getBoundingClientRect().top); return new Set(tops).size"))
                .as("each answer has a line of its own")
                .isEqualTo(3L);
    }

    @Test
    void a_question_is_followed_by_no_colon() throws IOException {
        browser.open(HTML, "#FR");
        assertThat(browser.run("return [...document.querySelectorAll('#_profile dt')]"
                        + ".map(each => each.textContent + getComputedStyle(each, '::after').content)"))
                .isEqualTo(List.of("Must it refuse?\" \"", "Ground\": \"", "May it refuse?\" \""));
    }

    private static Book book() {
        return SamplePage.bookOf(Matrix.on("Questions")
                .title("Questions")
                .columns(
                        Column.words("State").asRowHeader(),
                        Column.words("Must it refuse?"),
                        Column.words("Ground"),
                        Column.words("May it refuse?"))
                .row(Row.of(
                                Cell.of("France"),
                                Cell.of("No").meaning(Meaning.MISSING),
                                Cell.of("Torture"),
                                Cell.of("Yes").meaning(Meaning.GOOD))
                        .anchoredAs("FR")
                        .about(About.states("FR")))
                .build());
    }
}
