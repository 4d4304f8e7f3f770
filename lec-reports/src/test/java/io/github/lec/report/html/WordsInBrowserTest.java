package io.github.lec.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Words of a usual length stand in one piece, however many columns a table has. */
@Tag("external")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WordsInBrowserTest {
    private static final String LONG =
            "A sentence that is long enough to ask for all the room that the other columns of the table leave to it,"
                    + " and more.";

    private Browser browser;

    @BeforeAll
    void start(@TempDir Path folder) {
        browser = Browser.startIn(folder);
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 1400, 1600})
    void no_word_is_broken_in_the_middle(int width) throws IOException {
        Matrix.Builder table = Matrix.on("Exposure")
                .title("Exposure")
                .shows("What a test writes.")
                .source("a test")
                .columns(
                        Column.words("State").asRowHeader(),
                        Column.words("Requested for").width(Column.Width.NARROW).asRowHeader(),
                        Column.words("Topic").width(Column.Width.NARROW),
                        Column.words("Answer").width(Column.Width.NARROW),
                        Column.words("On").width(Column.Width.NARROW),
                        Column.counts("Cases"),
                        Column.words("One").width(Column.Width.PARAGRAPH),
                        Column.words("Two").width(Column.Width.PARAGRAPH),
                        Column.words("Three").width(Column.Width.WIDE),
                        Column.words("Four").width(Column.Width.WIDE))
                .row(
                        Cell.of("Netherlands"),
                        Cell.of("Prosecution"),
                        Cell.of("Coordination"),
                        Cell.of("Undecided").meaning(Meaning.UNKNOWN),
                        Cell.of("Undecided"),
                        Cell.of("Inapplicable"),
                        Cell.of(LONG),
                        Cell.of(LONG),
                        Cell.of(LONG),
                        Cell.of(LONG));

        browser.screen(width, 900, "light");
        browser.open(SamplePage.html(HtmlWriter.standard(), SamplePage.bookOf(table.build())), "#exposure");

        assertThat(browser.shown("#exposure tbody tr")).isNotEmpty();
        assertThat(browser.run("""
                return [...document.querySelectorAll('#exposure tbody :is(th, td)')]
                  .filter(cell => /^[A-Za-z]+$/.test(cell.textContent))
                  .filter(cell => {
                    const words = document.createRange();
                    words.selectNodeContents(cell);
                    return new Set([...words.getClientRects()].map(line => Math.round(line.top))).size > 1;
                  }).map(cell => cell.textContent).join()""")).isEqualTo("");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 768, 360})
    void a_column_is_as_wide_as_what_stands_in_it_and_not_as_what_it_could_hold(int width) throws IOException {
        Matrix.Builder table = Matrix.on("Events")
                .title("Events")
                .shows("What a test writes.")
                .source("a test")
                .columns(
                        Column.words("Name").asRowHeader(),
                        Column.words("Code").width(Column.Width.PARAGRAPH),
                        Column.words("Many").width(Column.Width.NARROW),
                        Column.words("Few").width(Column.Width.WIDE));
        for (int i = 0; i < 8; i++) {
            table.columns(Column.words("More " + i).width(Column.Width.WIDE));
        }
        Cell[] cells = new Cell[12];
        Arrays.fill(cells, Cell.of("Some words of an answer"));
        cells[1] = Cell.of("AT");
        cells[2] = Cell.of(LONG);
        table.row(cells);

        browser.screen(width, 900, "light");
        browser.open(SamplePage.html(HtmlWriter.standard(), SamplePage.bookOf(table.build())), "#events");

        assertThat(widthOf("Many")).isGreaterThan(1.3 * widthOf("Few"));
        assertThat(widthOf("Few")).isGreaterThan(1.3 * widthOf("Code"));
    }

    @Test
    void a_column_that_begins_on_the_screen_ends_there() throws IOException {
        Matrix.Builder table = Matrix.on("Events")
                .title("Events")
                .shows("What a test writes.")
                .source("a test")
                .columns(
                        Column.words("Name").asRowHeader(),
                        Column.words("Other").width(Column.Width.WIDE),
                        Column.words("Found").width(Column.Width.PARAGRAPH),
                        Column.words("More").width(Column.Width.PARAGRAPH))
                .row(Cell.of("Netherlands"), Cell.of(LONG.repeat(3)), Cell.of(LONG.repeat(5)), Cell.of(LONG));

        browser.screen(1280, 900, "light");
        browser.open(SamplePage.html(HtmlWriter.standard(), SamplePage.bookOf(table.build())), "#events");

        assertThat(browser.run("""
                const room = document.querySelector('#events .scroll').getBoundingClientRect().right;
                return [...document.querySelectorAll('#events thead th')]
                  .map(each => each.getBoundingClientRect())
                  .filter(each => each.left < room - 240 && each.right > room + 1)
                  .length""")).isEqualTo(0L);
    }

    @Test
    void on_a_telephone_a_word_with_its_sign_is_not_broken() throws IOException {
        Matrix table = Matrix.on("Events")
                .title("Events")
                .shows("What a test writes.")
                .source("a test")
                .columns(
                        Column.words("Treaty").keyed("TREATY").asRowHeader(),
                        Column.words("Status").keyed("STATUS"),
                        Column.words("Text read").keyed("READ").width(Column.Width.NARROW),
                        Column.words("Answer").keyed("ANSWER").width(Column.Width.PARAGRAPH))
                .row(
                        Cell.of("Extradition"),
                        Cell.of("Signed, later not determined").meaning(Meaning.UNKNOWN),
                        Cell.of("Read in full"),
                        Cell.of(LONG))
                .build();

        browser.screen(360, 740, "light");
        browser.open(SamplePage.html(HtmlWriter.standard(), SamplePage.bookOf(table)), "#events");

        assertThat(browser.run("""
                const text = document.querySelector('#events tbody td').firstChild;
                const node = text.nodeType === 3 ? text : text.firstChild;
                const word = document.createRange();
                const at = node.data.indexOf('determined');
                word.setStart(node, at);
                word.setEnd(node, at + 'determined'.length);
                return word.getClientRects().length""")).isEqualTo(1L);
    }

    @Test
    void on_a_telephone_the_list_of_sheets_is_folded_until_asked_for() throws IOException {
        List<Matrix> sheets = IntStream.range(0, 12)
                .mapToObj(i -> Matrix.on("Some sheet " + i)
                        .title("Sheet " + i)
                        .part(i < 3 ? Part.ANSWERS : Part.EVIDENCE)
                        .shows("What a test writes.")
                        .source("a test")
                        .columns(Column.words("Name").asRowHeader(), Column.words("Other"))
                        .row(Cell.of("A"), Cell.of("B"))
                        .build())
                .toList();

        browser.screen(360, 740, "light");
        browser.open(
                SamplePage.html(HtmlWriter.standard(), SamplePage.bookOf(sheets.toArray(Matrix[]::new))),
                "#some_sheet_9");

        assertThat(browser.shown("nav a")).isEmpty();
        assertThat(browser.words("nav button")).containsExactly("All tables (12)");
        browser.one("nav button").sendKeys(Keys.ENTER);
        assertThat(browser.words("nav .part")).containsExactly("Answers", "Evidence");
        assertThat(browser.shown("nav a")).hasSize(12);
        assertThat(browser.run("const at = document.querySelector('nav a[aria-current]').getBoundingClientRect();"
                        + " return at.width > 0 && at.left >= 0 && at.right <= 360 && at.bottom <= 740"))
                .isEqualTo(true);

        browser.one("nav a[aria-current]").sendKeys(Keys.ESCAPE);
        assertThat(browser.shown("nav a")).isEmpty();
        assertThat(browser.run("return document.activeElement.matches('nav button[aria-expanded=false]')"))
                .isEqualTo(true);

        browser.one("nav button").click();
        browser.one("nav a[href='#some_sheet_3']").click();
        browser.until("return location.hash === '#some_sheet_3'");
        assertThat(browser.shown("nav a")).as("folded once a sheet was chosen").isEmpty();
        assertThat(browser.words("main > section > h2")).containsExactly("Some sheet 3");
    }

    @Test
    void on_a_wide_screen_the_list_of_sheets_is_never_folded() throws IOException {
        browser.screen(1280, 800, "light");
        browser.open(SamplePage.html(HtmlWriter.standard(), SamplePage.book()), "");
        assertThat(browser.shown("nav button")).isEmpty();
        assertThat(browser.shown("nav a")).isNotEmpty();
    }

    @Test
    void on_a_telephone_the_first_answer_stands_beside_the_text_and_its_status() throws IOException {
        Matrix table = Matrix.on("Events")
                .title("Events")
                .shows("What a test writes.")
                .source("a test")
                .columns(
                        Column.words("Treaty").keyed("TREATY").asRowHeader(),
                        Column.words("Status").keyed("STATUS"),
                        Column.words("Text read").keyed("READ").width(Column.Width.NARROW),
                        Column.words("Answer").keyed("ANSWER"),
                        Column.words("Further").keyed("FURTHER").width(Column.Width.PARAGRAPH))
                .row(
                        Cell.of("Extradition"),
                        Cell.of("Observed in force since 2019 or earlier, as an unofficial list has it"),
                        Cell.of("Read in full"),
                        Cell.of("Undecided"),
                        Cell.of(LONG))
                .build();

        browser.screen(360, 740, "light");
        browser.open(SamplePage.html(HtmlWriter.standard(), SamplePage.bookOf(table)), "#events");

        assertThat(browser.run(
                        "return document.querySelector('#events td:nth-child(4)').getBoundingClientRect().left"
                                + " + arguments[0] < innerWidth",
                        70))
                .as("the answer is on the screen")
                .isEqualTo(true);
        assertThat(widthOf("Text read")).as("what is left out").isZero();
        assertThat(browser.run("return getComputedStyle(document.querySelector('#events caption'), '::after').content"))
                .asString()
                .contains("Not shown on a narrow screen: Text read.");
        assertThat(browser.run("""
                const words = document.createRange();
                words.selectNodeContents(document.querySelector('#events tbody th'));
                return new Set([...words.getClientRects()].map(line => Math.round(line.top))).size"""))
                .as("lines of a word of eleven letters in the first column")
                .isEqualTo(1L);
    }

    @Test
    void what_a_telephone_leaves_out_is_named_by_the_heading_of_its_column() throws IOException {
        Matrix table = Matrix.on("Events")
                .title("Events")
                .shows("What a test writes.")
                .source("a test")
                .columns(
                        Column.words("Treaty").keyed("TREATY").asRowHeader(),
                        Column.words("Status").keyed("STATUS"),
                        Column.words("What was \"read\"").keyed("READ"),
                        Column.words("Cases").keyed("PRACTICE"))
                .row(Cell.of("Extradition"), Cell.of("In force"), Cell.of("Read in full"), Cell.of("None"))
                .build();

        browser.screen(360, 740, "light");
        browser.open(SamplePage.html(HtmlWriter.standard(), SamplePage.bookOf(table)), "#events");

        assertThat(browser.run("return getComputedStyle(document.querySelector('#events caption'), '::after').content"))
                .asString()
                .contains("Not shown on a narrow screen: What was \\\"read\\\", Cases.");
    }

    private double widthOf(String heading) {
        return ((Number) browser.run(
                        "return document.querySelector('#events th[data-words=\"' + arguments[0] + '\"]').offsetWidth",
                        heading))
                .doubleValue();
    }
}
