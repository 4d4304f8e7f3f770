package io.github.lec.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.EmbeddedComparison;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of the embedded dataset's page sees before scrolling. */
class FirstScreenTest extends InBrowser {
    private String html = "";

    @BeforeAll
    void makePage() {
        html = EmbeddedComparison.page();
    }

    @Test
    void the_clauses_of_the_first_treaty_stand_beside_the_findings() throws IOException {
        for (int width : new int[] {1280, 1400, 1920}) {
            browser.screen(width, 800, "light");
            browser.open(html, "");
            assertThat(number("document.querySelector('#_opening .signs td.sign').getBoundingClientRect().top"))
                    .as("at " + width)
                    .isLessThan(780);
        }
    }

    @Test
    void findings_for_which_there_is_no_room_beside_the_pictures_take_the_full_width_below_them() throws IOException {
        for (int width : new int[] {1280, 1400, 1920}) {
            browser.screen(width, 800, "light");
            browser.open(html, "");
            assertThat(browser.run("const signs = document.querySelector('#_opening .signs').getBoundingClientRect();"
                            + " return [...document.querySelectorAll('#_opening .findings > li')].filter(each => {"
                            + " const place = each.getBoundingClientRect();"
                            + " return place.bottom > signs.bottom + 50 && place.right < signs.left"
                            + " && place.top < signs.bottom; }).map(each => each.textContent)"))
                    .as("at " + width)
                    .isEqualTo(List.of());
            assertThat(browser.run("const signs = document.querySelector('#_opening .signs').getBoundingClientRect();"
                            + " const beside = [...document.querySelectorAll('#_opening .findings > li')]"
                            + ".map(each => each.getBoundingClientRect()).filter(place => place.top < signs.bottom);"
                            + " return signs.bottom - beside.at(-1).bottom"))
                    .as("empty below the findings beside the signs, at " + width)
                    .satisfies(
                            empty -> assertThat(((Number) empty).doubleValue()).isLessThan(300));
        }
    }

    @Test
    void who_goes_through_the_list_of_tables_by_keyboard_keeps_the_answers_beside_it() throws IOException {
        for (int width : new int[] {1024, 1280, 1920}) {
            browser.screen(width, 800, "light");
            browser.open(html, "");
            assertThat(browser.run("let most = 0; for (const link of document.querySelectorAll('nav a')) {"
                            + " link.focus(); most = Math.max(most, scrollY); } return most"))
                    .as("at " + width)
                    .isEqualTo(0L);
        }
    }

    @Test
    void the_address_of_a_finding_does_not_stand_on_a_line_by_itself() throws IOException {
        for (int width : new int[] {900, 1024, 1280}) {
            browser.screen(width, 800, "light");
            browser.open(html, "");
            assertThat(browser.run("return [...document.querySelectorAll('.here')].filter(each =>"
                            + " each.getBoundingClientRect().top"
                            + " > [...each.previousElementSibling.getClientRects()].at(-1).top + 8)"
                            + ".map(each => each.hash)"))
                    .as("at " + width)
                    .isEqualTo(List.of());
        }
    }

    @Test
    void what_goes_on_with_the_sentence_of_a_headline_stands_on_its_line() throws IOException {
        browser.screen(1280, 800, "light");
        browser.open(html, "");
        assertThat(browser.run("return [...document.querySelectorAll('#_opening .findings strong')]"
                        + ".filter(each => getComputedStyle(each).display !== 'inline').length"))
                .isEqualTo(0L);
    }

    @Test
    void what_signs_mean_is_said_before_they_are_read() throws IOException {
        browser.screen(1280, 800, "light");
        browser.open(html, "");
        assertThat(number("document.querySelector('#_opening .pictures > .legend').getBoundingClientRect().bottom"
                        + " - document.querySelector('#_opening .signs').getBoundingClientRect().top"))
                .isLessThanOrEqualTo(0);
        assertThat(browser.words("#_opening .pictures > .legend li"))
                .isNotEmpty()
                .allMatch(words -> !words.isBlank());
    }

    @Test
    void the_headline_of_a_finding_takes_at_most_four_lines() throws IOException {
        browser.screen(1280, 800, "light");
        browser.open(html, "");
        assertThat(browser.run("return [...document.querySelectorAll('#_opening .findings strong')]"
                        + ".filter(each => /[:;]$/.test(each.textContent))"
                        + ".filter(each => new Set([...each.getClientRects()]).size > 0)"
                        + ".filter(each => each.getBoundingClientRect().height"
                        + " > 4.5 * parseFloat(getComputedStyle(each).lineHeight))"
                        + ".map(each => each.textContent)"))
                .isEqualTo(List.of());
    }

    @Test
    void a_headline_says_something_alone() throws IOException {
        browser.open(html, "");
        assertThat(browser.words("#_opening .findings strong"))
                .hasSizeGreaterThan(9)
                .allMatch(words -> words.length() >= 20);
    }

    /** A tablet, and the narrowest screen on which pictures stand beside the findings. */
    @ParameterizedTest
    @ValueSource(ints = {1024, 1180, 1248, 1280})
    void the_answers_are_not_wider_than_the_screen_and_no_tile_is_cut(int width) throws IOException {
        browser.screen(width, 800, "light");
        browser.open(html, "");
        assertThat(browser.run(
                        "return document.scrollingElement.scrollWidth" + " <= document.documentElement.clientWidth"))
                .isEqualTo(true);
        assertThat(browser.run("return [...document.querySelectorAll('#_opening .tile')]"
                        + ".filter(tile => tile.scrollWidth > tile.clientWidth).map(tile => tile.textContent)"))
                .isEqualTo(List.of());
    }

    @Test
    void the_findings_are_numbered_on() throws IOException {
        browser.open(html, "");
        assertThat(browser.run("let next = 1; return [...document.querySelectorAll('#_opening ol.findings')]"
                        + ".every(list => { const fits = list.start === next; next += list.children.length;"
                        + " return fits; })"))
                .isEqualTo(true);
    }

    @Test
    void an_entry_of_a_key_is_not_broken_within() throws IOException {
        for (int width : new int[] {768, 1280, 1920}) {
            browser.screen(width, 800, "light");
            browser.open(html, "");
            assertThat(browser.run("return [...document.querySelectorAll('#_opening .legend li')]"
                            + ".filter(each => each.getClientRects().length > 1"
                            + " || each.getBoundingClientRect().height"
                            + " > 1.9 * parseFloat(getComputedStyle(each).fontSize))"
                            + ".map(each => each.textContent)"))
                    .as("at " + width)
                    .isEqualTo(List.of());
        }
    }

    @Test
    void the_headings_of_a_table_take_less_of_the_first_screen_than_its_rows() throws IOException {
        browser.screen(1280, 800, "light");
        browser.open(html, "#verdicts");
        assertThat(number("document.querySelector('#verdicts thead').getBoundingClientRect().height"))
                .isLessThan(140);
    }

    @Test
    void what_filters_a_table_takes_one_line_of_the_first_screen() throws IOException {
        browser.screen(1280, 800, "light");
        for (String table : List.of("cooperation", "extradition_clauses", "verdicts", "decisions", "coverage")) {
            browser.open(html, "#" + table);
            assertThat(number("document.querySelector('#" + table + " .filter').getBoundingClientRect().height"))
                    .as(table)
                    .isLessThan(90);
            assertThat(browser.run("return [...document.querySelectorAll('#" + table + " .filter select')]"
                            + ".every(each => each.getBoundingClientRect().width >= 110)"))
                    .as(table)
                    .isEqualTo(true);
            assertThat(browser.run("""
                    const pen = document.createElement('canvas').getContext('2d');
                    return [...document.querySelectorAll('#%s .filter select')].filter(each => {
                      pen.font = getComputedStyle(each).font;
                      // Chromium keeps 40 pixels for the arrow and the space around the words
                      return pen.measureText(each.selectedOptions[0].text).width + 40 > each.clientWidth;
                    }).map(each => each.selectedOptions[0].text).join()""".formatted(table)))
                    .as("words that the arrow of their list covers, on " + table)
                    .isEqualTo("");
        }
    }

    @Test
    void the_cases_by_step_are_seen_with_their_last_column() throws IOException {
        browser.screen(1280, 800, "light");
        browser.open(html, "#cases_by_step");
        assertThat(number("[...document.querySelectorAll('#cases_by_step thead th')].at(-1)"
                        + ".getBoundingClientRect().right"))
                .isLessThanOrEqualTo(1280);
    }

    @Test
    void on_a_narrow_screen_the_map_follows_the_first_findings_with_whole_words() throws IOException {
        browser.screen(360, 740, "light");
        browser.open(html, "");
        assertThat(number("document.querySelector('#_opening .tiles').getBoundingClientRect().top"))
                .isLessThan(480);
        assertThat(number("document.querySelector('#_opening [data-state=\"ES\"]').getBoundingClientRect().bottom"))
                .as("whole rows of states are on the first screen")
                .isLessThan(740);
        for (String place : List.of("", "#map")) {
            browser.open(html, place);
            assertThat(browser.run("const section = document.querySelector('main > section:not([hidden])');"
                            + " return [...section.querySelectorAll('.tile')].filter(tile => {"
                            + " const value = tile.querySelector('.value');"
                            + " return value.getBoundingClientRect().height < 9 || tile.scrollWidth > tile.clientWidth;"
                            + " }).map(tile => tile.textContent)"))
                    .as(place)
                    .isEqualTo(List.of());
        }
    }

    /** The words of the statuses that the embedded dataset does not show on its map. */
    @Test
    void on_a_narrow_screen_no_word_of_a_status_is_cut() throws IOException {
        browser.screen(360, 740, "light");
        for (String place : List.of("", "#map")) {
            browser.open(html, place);
            assertThat(browser.run("""
                            const tile = document.querySelector('main > section:not([hidden]) .tile');
                            const value = tile.querySelector('.value');
                            const lines = {};
                            for (const words of ['Terminated', 'Suspended', 'determined', 'Provisionally']) {
                              value.textContent = words;
                              const text = document.createRange();
                              text.selectNodeContents(value);
                              lines[words] = tile.scrollWidth > tile.clientWidth ? 0 : text.getClientRects().length;
                            }
                            return lines"""))
                    .as(place)
                    .isEqualTo(Map.of("Terminated", 1L, "Suspended", 1L, "determined", 1L, "Provisionally", 2L));
        }
    }

    @Test
    void on_a_narrow_screen_the_signs_of_clauses_stand_beside_the_names_of_the_treaties() throws IOException {
        browser.screen(360, 740, "light");
        browser.open(html, "");
        assertThat(number("[...document.querySelector('#_opening .signs tbody tr').cells]"
                        + ".filter(each => each.classList.contains('sign')"
                        + " && each.getBoundingClientRect().width > 0"
                        + " && each.getBoundingClientRect().right <= innerWidth).length"))
                .isGreaterThanOrEqualTo(6);
    }

    @Test
    void on_a_narrow_screen_the_first_signs_follow_the_map_within_the_second_screen() throws IOException {
        browser.screen(360, 740, "light");
        browser.open(html, "");
        assertThat(number("document.querySelector('#_opening .signs td.sign').getBoundingClientRect().top"))
                .isLessThan(1130);
    }

    @Test
    void on_a_narrow_screen_the_table_of_signs_begins_on_the_first_screen_and_is_seen_with_its_key()
            throws IOException {
        browser.screen(360, 740, "light");
        browser.open(html, "");
        assertThat(number("document.querySelector('#_opening .signs').getBoundingClientRect().top"))
                .isLessThan(740);
        assertThat(number("document.querySelector('#_opening .pictures > .legend').getBoundingClientRect().bottom"
                        + " - document.querySelector('#_opening .signs').getBoundingClientRect().top"))
                .as("from the first heading to the last sign of the key")
                .isBetween(0.0, 740.0);
    }

    @Test
    void on_a_narrow_screen_what_is_chosen_stands_beside_each_other() throws IOException {
        for (int width : new int[] {320, 360, 414}) {
            browser.screen(width, 740, "light");
            browser.open(html, "");
            assertThat(strings("""
                            const places = ['h1', '#_go', '#_unfold', '#_opening h2', '.map figcaption', '.year select',
                              '.map .tiles'].map(each => [each, document.querySelector(each).getBoundingClientRect()]);
                            const over = (one, other) => Math.min(one.right, other.right) > Math.max(one.left, other.left) + 1
                              && Math.min(one.bottom, other.bottom) > Math.max(one.top, other.top) + 1;
                            const words = document.createRange();
                            words.selectNodeContents(document.querySelector('.map figcaption'));
                            places.find(each => each[0] === '.map figcaption')[1] = words.getBoundingClientRect();
                            return places.flatMap(([name, one], at) => places.slice(at + 1)
                              .filter(([, other]) => over(one, other)).map(([other]) => name + ' and ' + other))
                              .concat(places.filter(([, {left, right}]) => left < -1 || right > innerWidth + 1)
                                .map(([name]) => name + ' is cut'))""")).as("at " + width).isEmpty();
            assertThat(number("document.querySelector('#_go').getBoundingClientRect().top"
                            + " - document.querySelector('#_unfold').getBoundingClientRect().top"))
                    .isBetween(-2.0, 2.0);
        }
    }

    /** The list ended at the eighteenth table, and that which was shown was not seen in it. */
    @Test
    void the_list_of_tables_shows_which_is_open() throws IOException {
        for (int height : new int[] {600, 800}) {
            browser.screen(1280, height, "light");
            for (String table : List.of("cover", "approaches", "findings", "claims", "notes")) {
                browser.open(html, "#" + table);
                assertThat(strings("""
                                const list = document.querySelector('#_tables').getBoundingClientRect();
                                const {top, bottom} = document.querySelector('nav a[aria-current]').getBoundingClientRect();
                                return top >= list.top && bottom <= Math.min(list.bottom, innerHeight) && scrollY === 0
                                  ? [] : [top, bottom, scrollY]""")).as(table + " at " + height).isEmpty();
            }
        }
        browser.run("location.hash = '#cover'");
        browser.until("return document.querySelector('nav a[aria-current]').textContent === 'Cover'"
                + " && document.querySelector('#_tables').scrollTop < 200");
    }

    @Test
    void on_a_narrow_screen_the_first_verdict_stands_beside_its_treaty() throws IOException {
        browser.screen(360, 740, "light");
        browser.open(html, "#verdicts");
        assertThat(browser.words("#verdicts tbody tr:first-child td").get(1)).isIn("Yes", "No", "Undecided");
        assertThat(browser.run(
                        "return getComputedStyle(document.querySelector('#verdicts caption'), '::after').content"))
                .as("what is left out is named")
                .asString()
                .contains("Text read, Surrenders by the state on record");
        assertThat(number("[...document.querySelectorAll('#verdicts tbody tr:first-child td')].filter(each =>"
                        + " each.getBoundingClientRect().width >"
                        + " 0)[1].querySelector('a').getBoundingClientRect().right"))
                .isLessThanOrEqualTo(360);
    }

    /** State and court filled the width, so that what was decided had to be looked for. */
    @Test
    void on_a_narrow_screen_it_is_seen_what_a_court_decided() throws IOException {
        browser.screen(360, 740, "light");
        browser.open(html, "#decisions");
        assertThat(browser.words("#decisions thead th:nth-child(4)")).containsExactly("Decided");
        assertThat(browser.run("return [...document.querySelectorAll('#decisions tbody tr')].map(row =>"
                        + " row.cells[3]).filter(cell => cell.getBoundingClientRect().right > 345"
                        + " || cell.scrollWidth > cell.clientWidth).map(cell => cell.textContent)"))
                .isEqualTo(List.of());
        assertThat(browser.run("return [...document.querySelectorAll('#decisions tbody tr')].filter(row =>"
                        + " row.getBoundingClientRect().top < 740).length"))
                .as("decisions on the first screen")
                .satisfies(rows -> assertThat(((Number) rows).intValue()).isGreaterThanOrEqualTo(5));
    }

    /** Only the names of the rows were seen. */
    @Test
    void on_a_narrow_screen_an_answer_is_seen_beside_the_names_of_its_row() throws IOException {
        browser.screen(360, 740, "light");
        for (List<String> each : List.of(
                List.of("exposure", "Own national", "Treaty"),
                List.of("cases_by_step", "Decided", "Asked by, Route"))) {
            String table = each.get(0);
            browser.open(html, "#" + table);
            assertThat(strings("""
                            const heading = [...document.querySelectorAll('#TABLE thead th')]
                              .find(each => each.dataset.words === 'ANSWER');
                            return [...document.querySelectorAll('#TABLE tbody tr')].map(row => row.cells[heading.cellIndex])
                              .filter(cell => cell.getBoundingClientRect().right > 345 || cell.scrollWidth > cell.clientWidth)
                              .map(cell => cell.textContent)""".replace("TABLE", table).replace("ANSWER", each.get(1))))
                    .as(table)
                    .isEmpty();
            assertThat(browser.run("return getComputedStyle(document.querySelector('#" + table
                            + " caption'), '::after').content"))
                    .as("what is left out is named")
                    .isEqualTo("\"Not shown on a narrow screen: " + each.get(2) + ".\"");
        }
        browser.open(html, "#verdicts");
        assertThat(number("parseFloat(getComputedStyle(document.querySelector('#verdicts caption'), '::after').width)"))
                .as("what is left out is read without scrolling sideways")
                .isLessThanOrEqualTo(345);
        browser.open(html, "#exposure?words=Suspended");
        assertThat(browser.words("#exposure thead th:nth-child(4)"))
                .as("shown where a filter finds it")
                .containsExactly("Treaty");
    }

    @Test
    void what_was_found_is_read_without_scrolling_sideways() throws IOException {
        for (int width : new int[] {1280, 1400, 1920}) {
            browser.screen(width, 800, "light");
            browser.open(html, "#findings");
            assertThat(browser.run("const found = [...document.querySelectorAll('#findings thead th')]"
                            + ".find(each => each.textContent === 'What was found');"
                            + " return found.getBoundingClientRect().right"
                            + " - document.querySelector('#findings .scroll').getBoundingClientRect().right"))
                    .as("at " + width)
                    .satisfies(beyond ->
                            assertThat(((Number) beyond).doubleValue()).isLessThanOrEqualTo(0));
        }
    }

    @Test
    void on_a_narrow_screen_pictures_are_seen_with_the_first_row_of_their_table() throws IOException {
        browser.screen(360, 740, "light");
        for (String table : List.of("map", "timeline", "coverage", "treaties_by_year", "police_stations")) {
            browser.open(html, "#" + table);
            browser.until("return document.querySelector('#" + table + " tbody tr') !== null");
            assertThat(number("document.querySelector('#" + table + " > figure').getBoundingClientRect().top"))
                    .as("picture of " + table)
                    .isLessThan(300);
            assertThat(number("document.querySelector('#" + table + " tbody tr').getBoundingClientRect().top"))
                    .as("table of " + table)
                    .isLessThan(740);
        }
    }

    @Test
    void on_a_narrow_screen_the_lives_of_treaties_begin_with_their_names() throws IOException {
        browser.screen(360, 740, "light");
        browser.open(html, "#treaties_by_year");
        assertThat(number("[...document.querySelectorAll('#treaties_by_year svg text')]"
                        + ".find(each => each.textContent.startsWith('Austria and China')"
                        + " && getComputedStyle(each).display !== 'none')"
                        + ".getBoundingClientRect().left"))
                .isBetween(0.0, 60.0);
    }

    /** "2026-11-" stood in one line of a title and "25" in the next. */
    @Test
    void no_day_in_a_title_is_broken() throws IOException {
        browser.screen(360, 740, "light");
        for (String place : List.of("", "#map", "#cooperation", "#exposure")) {
            browser.open(html, place);
            assertThat(strings("""
                            return [...current.querySelectorAll(':is(figcaption, caption, .lead, .notes)')].filter(each => {
                              const day = /\\d{4}-\\d\\d-\\d\\d/.exec(each.textContent);
                              return day && each.checkVisibility() && !each.querySelector('time');
                            }).map(each => each.textContent)""")).as(place).isEmpty();
        }
    }

    @Test
    void labels_in_pictures_are_large_enough_to_be_read() throws IOException {
        for (int width : new int[] {360, 768, 1280}) {
            browser.screen(width, 800, "light");
            browser.open(html, "");
            assertThat(browser.run("""
                            const small = {};
                            for (const section of document.querySelectorAll('main > section:has(svg)')) {
                              const {hidden} = section;
                              section.hidden = false;
                              for (const label of section.querySelectorAll('svg text')) {
                                const scale = label.getScreenCTM()?.a ?? 1;
                                const size = parseFloat(getComputedStyle(label).fontSize) * scale;
                                if (label.getBoundingClientRect().width > 0 && size < 11) {
                                  small[section.id] = size;
                                }
                              }
                              section.hidden = hidden;
                            }
                            return small""")).as("at " + width).isEqualTo(Map.of());
        }
    }

    @Test
    void a_narrow_screen_is_not_scrolled_sideways() throws IOException {
        browser.screen(360, 740, "light");
        for (String place : List.of("", "#ES", "#map", "#timeline")) {
            browser.open(html, place);
            assertThat(browser.run("return document.scrollingElement.scrollWidth"
                            + " <= document.documentElement.clientWidth"))
                    .as(place)
                    .isEqualTo(true);
        }
    }

    @Test
    void a_tile_names_its_state_to_those_who_point_or_listen() throws IOException {
        browser.screen(1280, 800, "light");
        browser.open(html, "");
        assertThat(browser.run("const tile = document.querySelector('#_opening [data-state=\"IE\"]'); return"
                        + " tile.title + ', ' +"
                        + " (getComputedStyle(tile.querySelector('.name')).display !== 'none')"))
                .isEqualTo("Ireland, true");
    }

    @Test
    void where_colours_are_those_of_the_system_a_line_is_drawn_around_each_tile() throws IOException {
        browser.screen(1280, 800, "light");
        browser.forceColours();
        browser.open(html, "");
        assertThat(browser.run("return getComputedStyle(document.querySelector('#_opening .tile')).outlineStyle"))
                .isEqualTo("solid");
    }

    private double number(String expression) {
        return ((Number) browser.run("return " + expression)).doubleValue();
    }
}
