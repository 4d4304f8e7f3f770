package io.github.lec.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.EmbeddedComparison;
import io.github.lec.report.KeptPicture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.print.PageMargin;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;

/**
 * The page of the embedded dataset, in a browser. Run with {@code -Drecreate=true}, it makes the pictures of README and
 * docs again.
 */
class EmbeddedPageTest extends InBrowser {
    private static final int MOST_BYTES = 3_000_000;
    private static final long MOST_NODES = 20_000;
    private static final int MOST_PAGES_OF_A_PROFILE = 6;
    private static final Pattern PAGE_OF_PDF = Pattern.compile("/Type\\s*/Page\\b");
    private static final Path IMAGES = Path.of("..", "docs", "images");

    /** The pictures and the places of the page that they show. */
    private static final Map<String, String> PICTURES =
            Map.of("page.png", "", "page-state.png", "#FR", "page-timeline.png", "#timeline");

    private String html = "";

    @BeforeAll
    void makePage() {
        html = EmbeddedComparison.page();
    }

    @Test
    void the_page_is_small_and_paints_before_it_unpacks_its_data() throws IOException {
        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(MOST_BYTES);
        browser.screen(1280, 800, "light");
        browser.open(html, "");
        assertThat((long) browser.run("return document.querySelectorAll('*').length"))
                .isLessThanOrEqualTo(MOST_NODES);
        browser.until("return performance.getEntriesByName('first-contentful-paint').length > 0");
        assertThat(browser.run("return performance.getEntriesByName('first-contentful-paint')[0].startTime"
                        + " < performance.getEntriesByName('ready')[0].startTime"))
                .isEqualTo(true);
    }

    @Test
    void every_table_begins_above_the_fold() throws IOException {
        for (int[] screen : new int[][] {{1280, 800}, {360, 740}}) {
            browser.screen(screen[0], screen[1], "light");
            browser.open(html, "");
            for (String table : tables()) {
                browser.run("location.hash = '#" + table + "'");
                browser.until("return current.id === '" + table + "' && current.querySelector('tbody tr') !== null");
                assertThat((Number) browser.run("return document.querySelector('#" + table
                                + " > .table tbody tr').getBoundingClientRect().top"))
                        .as(table + " at " + screen[0])
                        .extracting(Number::doubleValue)
                        .matches(top -> top < screen[1]);
                assertThat((long) browser.run("return document.scrollingElement.scrollWidth"))
                        .as(table + " at " + screen[0])
                        .isLessThanOrEqualTo(screen[0]);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1024, 1180, 1280})
    void no_word_of_the_decisions_is_broken_and_no_line_begins_with_the_comma_after_one(int width) throws IOException {
        browser.screen(width, 800, "light");
        browser.open(html, "#decisions");
        browser.until("return document.querySelector('#decisions tbody tr') !== null");
        assertThat(browser.run("""
                const top = (text, at) => {
                  const letter = document.createRange();
                  letter.setStart(text, at);
                  letter.setEnd(text, at + 1);
                  return letter.getClientRects()[0]?.top;
                };
                const broken = [];
                for (const cell of document.querySelectorAll('#decisions tbody tr > :not(:last-child)')) {
                  const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
                  while (texts.nextNode()) {
                    const text = texts.currentNode;
                    for (const pair of text.data.matchAll(/\\p{L}(?=[\\p{L},])/gu)) {
                      if (top(text, pair.index + 1) > top(text, pair.index) + 4) {
                        broken.push(text.data);
                      }
                    }
                  }
                }
                return [...new Set(broken)].join('; ')""")).isEqualTo("");
    }

    @Test
    void the_decisions_need_not_be_scrolled_sideways() throws IOException {
        for (int width : new int[] {1280, 1920}) {
            browser.screen(width, 800, "light");
            browser.open(html, "#decisions");
            browser.until("return document.querySelector('#decisions tbody tr') !== null");
            assertThat(browser.run("const scroll = document.querySelector('#decisions .scroll');"
                            + " return scroll.scrollWidth <= scroll.clientWidth"))
                    .as("at " + width)
                    .isEqualTo(true);
        }
    }

    @Test
    void the_matrix_of_the_answers_is_seen_whole_and_elsewhere_scrolls_behind_the_names_of_its_rows()
            throws IOException {
        for (int width : new int[] {1280, 1400, 1920}) {
            browser.screen(width, 800, "light");
            browser.open(html, "");
            assertThat(browser.run("const scroll = document.querySelector('#_opening .scroll');"
                            + " return scroll.scrollWidth <= scroll.clientWidth"))
                    .as("at " + width)
                    .isEqualTo(true);
        }
        browser.screen(360, 740, "light");
        browser.open(html, "");
        assertThat(browser.run("const scroll = document.querySelector('#_opening .scroll'); scroll.scrollLeft = 300;"
                        + " const name = scroll.querySelector('tbody th').getBoundingClientRect();"
                        + " return Math.abs(name.left - scroll.getBoundingClientRect().left) < 2"))
                .isEqualTo(true);
    }

    @Test
    void the_name_of_a_state_leads_to_its_profile() throws IOException {
        browser.screen(1280, 800, "light");
        for (String table : List.of("states", "coverage", "map")) {
            browser.open(html, "#" + table);
            browser.until("return document.querySelector('#" + table + " tbody th a') !== null");
            assertThat(browser.run("return [...document.querySelectorAll('#" + table + " tbody th a')]"
                            + ".find(name => name.textContent === 'France').getAttribute('href')"))
                    .as(table)
                    .isEqualTo("#FR");
        }
        browser.open(html, "#states");
        browser.one("#states tbody th a[href='#FR']").click();
        browser.until("return document.querySelector('#_profile-title') !== null");
        assertThat(browser.words("#_profile-title")).containsExactly("France");
    }

    @Test
    void a_profile_begins_with_its_parts_and_how_many_rows_each_has() throws IOException {
        browser.screen(1280, 800, "light");
        browser.open(html, "#ES");
        browser.until("return document.querySelector('#_profile .jump button') !== null");

        assertThat(browser.words("#_profile .jump button"))
                .contains("States (1)", "All rows about this state")
                .hasSize(browser.words("#_profile h3").size());
        assertThat(browser.run("const last = [...document.querySelectorAll('#_profile .jump button')].at(-1);"
                        + " last.focus(); last.click();"
                        + " const top = document.activeElement.getBoundingClientRect().top;"
                        + " return document.activeElement.textContent + ' ' + (top >= 0 && top < innerHeight)"
                        + " + ' ' + location.hash"))
                .isEqualTo("All rows about this state true #ES");
    }

    @Test
    void the_profile_of_a_state_is_printed_on_a_few_pages() throws IOException {
        PrintOptions a4 = new PrintOptions();
        a4.setPageSize(new PageSize(29.7, 21)); // centimetres
        a4.setPageMargin(new PageMargin(1.2, 1.2, 1.2, 1.2));
        for (String state : List.of("ES", "FR", "IT", "DE", "LU")) {
            browser.open(html, "#" + state);
            browser.until("return document.querySelector('#_profile') !== null");
            byte[] pdf = Base64.getDecoder().decode(browser.driver().print(a4).getContent());
            assertThat(PAGE_OF_PDF
                            .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                            .results())
                    .as(state)
                    .hasSizeBetween(1, MOST_PAGES_OF_A_PROFILE);
        }
    }

    /** A card a row of the clauses took nine pages. */
    @Test
    void the_tables_of_answers_are_printed_on_a_few_pages() throws IOException {
        PrintOptions a4 = new PrintOptions();
        a4.setPageSize(new PageSize(29.7, 21)); // centimetres
        a4.setPageMargin(new PageMargin(1, 1, 1, 1));
        Map<String, Integer> most = Map.of(
                "",
                3,
                "#extradition_clauses",
                2,
                "#assistance_clauses",
                4,
                "#verdicts",
                2,
                "#cooperation",
                2,
                "#decisions",
                5);
        for (Map.Entry<String, Integer> each : most.entrySet()) {
            browser.open(html, each.getKey());
            byte[] pdf = Base64.getDecoder().decode(browser.driver().print(a4).getContent());
            assertThat(PAGE_OF_PDF
                            .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                            .results())
                    .as(each.getKey())
                    .hasSizeBetween(1, each.getValue());
        }
    }

    @Test
    void axe_finds_nothing_serious_in_the_answers() throws IOException {
        for (String scheme : List.of("light", "dark")) {
            browser.screen(1280, 800, scheme);
            for (String place : List.of("", "#FR", "#extradition_clauses", "#timeline", "#map", "#decisions")) {
                browser.open(html, place);
                assertThat(browser.violations()).as(place + ", " + scheme).isEmpty();
            }
        }
    }

    @Test
    void pictures_of_readme_and_docs_are_made_from_the_page() throws IOException {
        browser.screen(1280, 800, "light");
        for (Map.Entry<String, String> picture : PICTURES.entrySet()) {
            browser.open(html, picture.getValue());
            byte[] png = browser.driver().getScreenshotAs(OutputType.BYTES);
            if (Boolean.getBoolean("recreate")) {
                Files.createDirectories(IMAGES);
                Files.write(IMAGES.resolve(picture.getKey()), png);
            }
            KeptPicture.isOfSameSize(IMAGES.resolve(picture.getKey()), ImageIO.read(new ByteArrayInputStream(png)));
        }
    }

    private List<String> tables() {
        return strings("return page.names");
    }
}
