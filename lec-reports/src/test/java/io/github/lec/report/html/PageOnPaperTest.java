package io.github.lec.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.EmbeddedComparison;
import io.github.lec.report.matrix.About;
import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page is on paper. */
class PageOnPaperTest extends InBrowser {
    private static final String HTML = SamplePage.html(HtmlWriter.standard(), book());

    @BeforeAll
    void setUpScreen() {
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
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

    /** A question ended in one column of paper, its answer stood in the next; so did a decision and what was held. */
    @ParameterizedTest
    @ValueSource(strings = {"ES", "FR", "IT", "LU"})
    void a_question_stands_in_one_column_with_its_answer(String state) throws IOException {
        browser.open(EmbeddedComparison.page(), "#" + state);
        printA4();

        assertThat(strings("""
                const columnsOf = (all, ...parts) => {
                  const {left, width} = all.getBoundingClientRect();
                  return new Set(parts.flatMap(part => {
                    const words = document.createRange();
                    words.selectNodeContents(part);
                    return [...words.getClientRects()].filter(each => each.width)
                      .map(each => Math.floor(3 * (each.left - left + 2) / width));
                  }));
                };
                const asked = [...document.querySelectorAll('#_profile .part:not(.brief) dd')].map(said =>
                  [said.closest('dl'), said.previousElementSibling, said]);
                const folded = [...document.querySelectorAll('#_profile .brief .claim > summary')].map(each =>
                  [each.closest('.part'), each]);
                return asked.concat(folded).filter(([all, ...parts]) => columnsOf(all, ...parts).size > 1)
                  .map(([, ...parts]) => parts.map(each => each.textContent).join(' '))""")).isEmpty();
    }

    @Test
    void a_question_is_followed_by_no_colon() throws IOException {
        browser.open(HTML, "#FR");
        assertThat(browser.run("return [...document.querySelectorAll('#_profile dt')]"
                        + ".map(each => each.textContent + getComputedStyle(each, '::after').content)"))
                .isEqualTo(List.of("Must it refuse?\" \"", "Ground\": \"", "May it refuse?\" \""));
    }

    @Test
    void what_signs_mean_is_printed_before_the_table() throws IOException {
        browser.open(HTML, "#questions");
        assertThat(browser.words("#questions .legend")).hasSize(1);
        assertThat(browser.run("const [key] = [...document.querySelectorAll('#questions .legend')]"
                        + ".filter(each => each.getClientRects().length);"
                        + " return key.getBoundingClientRect().bottom"
                        + " <= document.querySelector('#questions table').getBoundingClientRect().top"))
                .isEqualTo(true);
    }

    @Test
    void a_wide_table_of_few_words_is_printed_as_a_table_and_one_of_many_words_as_a_block_a_row() throws IOException {
        String html = SamplePage.html(
                HtmlWriter.standard(),
                SamplePage.bookOf(wide("Few", "must refuse"), wide("Many", "a sentence of many words ".repeat(3))));
        browser.open(html, "#few");
        browser.run("dispatchEvent(new Event('beforeprint'))");
        assertThat(browser.run("return getComputedStyle(document.querySelector('#few tbody tr')).display"))
                .isEqualTo("table-row");
        assertThat(browser.run("return getComputedStyle(document.querySelector('#few thead th:last-child'), '::before')"
                        + ".writingMode"))
                .isEqualTo("vertical-rl");
        browser.open(html, "#many");
        browser.run("dispatchEvent(new Event('beforeprint'))");
        assertThat(browser.run("return getComputedStyle(document.querySelector('#many tbody tr')).display"))
                .isEqualTo("grid");
    }

    @Test
    void a_wide_table_with_long_headings_is_not_wider_than_its_sheet() throws IOException {
        Matrix.Builder verdicts = Matrix.on("Verdicts")
                .title("Verdicts")
                .columns(Column.words("Treaty").width(Column.Width.WIDE).asRowHeader());
        List<Cell> cells = new ArrayList<>(List.of(Cell.of("Extradition, France and China")));
        for (int i = 0; i < 16; i++) {
            verdicts.columns(Column.words("Does anything provide for telling the state of the person " + i));
            cells.add(Cell.of("Undecided"));
        }
        browser.open(
                SamplePage.html(
                        HtmlWriter.standard(),
                        SamplePage.bookOf(
                                verdicts.row(cells.toArray(Cell[]::new)).build())),
                "#verdicts");
        printA4();

        assertThat((Number)
                        browser.run("return document.querySelector('#verdicts table').getBoundingClientRect().right"))
                .extracting(Number::doubleValue)
                .matches(right -> right <= 1062);
    }

    @ParameterizedTest
    @CsvSource({"Decisions, NEUTRAL", "Cover, NEUTRAL", "Recommendations, NEUTRAL", "Record checks, UNKNOWN"})
    void no_word_is_broken_beside_columns_of_sentences(String sheet, Meaning meaning) throws IOException {
        String table = sheet.toLowerCase(Locale.ROOT).replace(' ', '_');
        Matrix.Builder matrix = Matrix.on(sheet)
                .title(sheet)
                .columns(
                        Column.words("State").asRowHeader(),
                        Column.words("Decided").width(Column.Width.NARROW));
        List<Cell> cells = new ArrayList<>(
                List.of(Cell.of("Spain"), Cell.of("Inadmissible").meaning(meaning)));
        for (int i = 0; i < 8; i++) {
            matrix.columns(Column.words("Held " + i).width(Column.Width.PARAGRAPH));
            cells.add(Cell.of("The court held that the request could not be granted. ".repeat(i + 1)));
        }
        browser.open(
                SamplePage.html(
                        HtmlWriter.standard(),
                        SamplePage.bookOf(matrix.row(cells.toArray(Cell[]::new)).build())),
                "#" + table);
        printA4();

        assertThat(browser.run("""
                const words = document.createRange();
                words.selectNodeContents(document.querySelector('#%s tbody td'));
                const lines = [...words.getClientRects()].map(line => Math.round(line.top));
                return new Set(lines).size""".formatted(table))).isEqualTo(1L);
    }

    /** Ids and addresses go on in the next line after a sign within them. */
    @ParameterizedTest
    @ValueSource(strings = {"findings", "treaties", "laws", "events", "cases", "open_questions"})
    void no_word_of_a_register_is_broken(String table) throws IOException {
        browser.open(EmbeddedComparison.page(), "#" + table);
        printA4();

        assertThat(browser.run("""
                const top = (text, at) => {
                  const letter = document.createRange();
                  letter.setStart(text, at);
                  letter.setEnd(text, at + 1);
                  return letter.getClientRects()[0]?.top;
                };
                const broken = new Set();
                for (const cell of current.querySelectorAll('tbody :is(th, td)')) {
                  const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
                  while (texts.nextNode()) {
                    const text = texts.currentNode;
                    for (const pair of text.data.matchAll(/\\p{L}(?=\\p{L})/gu)) {
                      if (top(text, pair.index + 1) > top(text, pair.index) + 4) {
                        broken.add(text.data);
                      }
                    }
                  }
                }
                return [...broken].join('; ')""")).isEqualTo("");
        assertThat(width("#" + table + " table")).isLessThanOrEqualTo(1062);
    }

    /** "2018-11-" stood in one line and "30" in the next. */
    @ParameterizedTest
    @ValueSource(strings = {"decisions", "treaties", "cases", "events"})
    void no_day_is_broken(String table) throws IOException {
        browser.open(EmbeddedComparison.page(), "#" + table);
        printA4();

        assertThat(browser.run("const days = [...document.querySelectorAll('#" + table + " tbody time')]"
                        + ".filter(day => day.getClientRects().length);"
                        + " return [days.length > 20, days.filter(day => day.getBoundingClientRect().height > 18)"
                        + ".map(day => day.textContent).join('; ')]"))
                .isEqualTo(List.of(true, ""));
        assertThat(width("#" + table + " table")).isLessThanOrEqualTo(1062);
    }

    @Test
    void no_label_of_a_case_is_broken_beside_decisions() throws IOException {
        browser.open(EmbeddedComparison.page(), "#decisions");
        printA4();

        assertThat(browser.run("return [...document.querySelectorAll('#decisions tbody tr')].map(row => row.cells["
                        + "[...row.closest('table').tHead.rows[0].cells].findIndex(each => each.dataset.words === 'Case')])"
                        + ".filter(cell => !cell.textContent.includes('(') && cell.querySelector('a')"
                        + " .getBoundingClientRect().height > 18).map(cell => cell.textContent)"))
                .isEqualTo(List.of());
    }

    /** A picture taller than a sheet left three sheets empty before it, and was cut within a bar. */
    @ParameterizedTest
    @CsvSource({"coverage, 2", "treaties_by_year, 5", "timeline, 2", "police_stations, 2", "map, 2"})
    void a_picture_leaves_no_sheet_empty(String table, int sheets) throws IOException {
        browser.open(EmbeddedComparison.page(), "#" + table);
        printA4();

        assertThat(strings("return [...current.querySelectorAll('figure svg')]"
                        + ".map(each => each.getBoundingClientRect().height).filter(height => height > 590)"))
                .as("drawings that do not fit below the heading of a sheet")
                .isEmpty();
        String pdf = new String(
                Base64.getDecoder().decode((String) browser.driver()
                        .executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true))
                        .get("data")),
                StandardCharsets.ISO_8859_1);
        assertThat(Pattern.compile("/Type /Page\\b").matcher(pdf).results().count())
                .isLessThanOrEqualTo(sheets);
    }

    @Test
    void a_word_without_end_is_not_wider_than_its_sheet() throws IOException {
        browser.open(
                SamplePage.html(
                        HtmlWriter.standard(),
                        SamplePage.bookOf(Matrix.on("Words")
                                .title("Words")
                                .columns(Column.words("State").asRowHeader(), Column.words("Word"))
                                .row(Cell.of("France"), Cell.of("a".repeat(2000)))
                                .build())),
                "#words");
        printA4();

        assertThat(width("#words table")).isLessThanOrEqualTo(1062);
    }

    private void printA4() {
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", 1062, "height", 750, "deviceScaleFactor", 1, "mobile", false));
        browser.run("dispatchEvent(new Event('beforeprint'))");
    }

    private double width(String selected) {
        return ((Number) browser.run("return document.querySelector('" + selected + "').getBoundingClientRect().right"))
                .doubleValue();
    }

    @Test
    void a_finding_that_stays_folded_says_what_is_missing() throws IOException {
        Matrix findings = Matrix.on("Findings")
                .title("Findings")
                .columns(
                        Column.words("Subject").asRowHeader(),
                        Column.words("What is missing").keyed("MISSING"))
                .rows(List.of(missing("Treaty", "No fair-trial ground"), missing("Agreement", "No limit on use")))
                .build();
        browser.open(SamplePage.html(HtmlWriter.standard(), SamplePage.bookOf(states(), findings)), "#FR");
        browser.run("document.querySelectorAll('#_profile .part').forEach(each => each.classList.add('brief'));"
                + " dispatchEvent(new Event('beforeprint'))");

        assertThat(browser.words("#_profile .claim:not([open]) > summary span"))
                .contains("No fair-trial ground", "No limit on use");
        assertThat(browser.run("return [...document.querySelectorAll('#_profile .claim > summary span')]"
                        + ".every(each => each.getClientRects().length > 0)"))
                .isEqualTo(true);
    }

    private static Row missing(String subject, String what) {
        return Row.of(Cell.of(subject), Cell.of(what)).about(About.states("FR"));
    }

    private static Matrix states() {
        return Matrix.on("States")
                .title("States")
                .columns(Column.words("State").asRowHeader(), Column.words("Extradition"))
                .row(Row.of(Cell.of("France"), Cell.of("In force"))
                        .anchoredAs("FR")
                        .about(About.states("FR")))
                .build();
    }

    private static Matrix wide(String sheet, String words) {
        Matrix.Builder wide = Matrix.on(sheet).title(sheet);
        List<Column> columns = new ArrayList<>(List.of(Column.words("Treaty").asRowHeader()));
        List<Cell> cells = new ArrayList<>(List.of(Cell.of("France and China")));
        for (int i = 0; i < 20; i++) {
            columns.add(Column.words("Safeguard " + i));
            cells.add(Cell.of(words.strip()));
        }
        return wide.columns(columns.toArray(Column[]::new))
                .row(cells.toArray(Cell[]::new))
                .build();
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
