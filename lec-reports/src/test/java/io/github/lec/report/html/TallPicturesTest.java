package io.github.lec.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.EmbeddedComparison;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a reader sees of the pictures of the embedded dataset's page: nothing is cut without a sign. */
class TallPicturesTest extends InBrowser {
    private static final List<String> WITH_PICTURE =
            List.of("timeline", "coverage", "treaties_by_year", "police_stations");

    private String html = "";

    @BeforeAll
    void makePage() {
        html = EmbeddedComparison.page();
    }

    @Test
    void no_part_of_a_picture_lies_beyond_its_right_or_left_edge() throws IOException {
        for (int width : new int[] {360, 768, 1280}) {
            browser.screen(width, 740, "light");
            for (String table : WITH_PICTURE) {
                browser.open(html, "#" + table);
                assertThat(strings("""
                        return [...document.querySelectorAll('#TABLE figure svg :is(rect, text)')]
                            .filter(each => each.getClientRects().length > 0)
                            .filter(each => { const is = each.getBoundingClientRect();
                                const place = each.closest('svg').parentElement.getBoundingClientRect();
                                return is.left < place.left - 1 || is.right > place.right + 1; })
                            .map(each => each.textContent);
                        """.replace("TABLE", table)))
                        .as(table + " at " + width)
                        .isEmpty();
            }
        }
    }

    @Test
    void no_name_is_cut_at_the_edge_of_its_drawing() throws IOException {
        for (int width : new int[] {360, 768, 1280}) {
            browser.screen(width, 740, "light");
            for (String table : WITH_PICTURE) {
                browser.open(html, "#" + table);
                assertThat(strings("""
                        return [...document.querySelectorAll('#TABLE figure svg text')]
                            .filter(each => each.getClientRects().length > 0)
                            .filter(each => { const is = each.getBoundingClientRect();
                                const all = each.closest('svg').getBoundingClientRect();
                                return is.left < all.left - 1 || is.right > all.right + 1
                                    || is.top < all.top - 3 || is.bottom > all.bottom + 3; })
                            .map(each => each.textContent);
                        """.replace("TABLE", table)))
                        .as(table + " at " + width)
                        .isEmpty();
            }
        }
    }

    @Test
    void on_a_narrow_screen_the_first_life_of_a_treaty_is_seen_with_its_name_and_its_bars() throws IOException {
        browser.screen(360, 740, "light");
        browser.open(html, "#treaties_by_year");
        assertThat(strings("""
                const box = document.querySelector('#treaties_by_year .picture').getBoundingClientRect();
                const inside = each => { const is = each.getBoundingClientRect();
                    return is.width > 0 && is.right <= box.right && is.bottom <= box.bottom; };
                return [...document.querySelectorAll('#treaties_by_year svg rect, #treaties_by_year svg text')]
                    .filter(inside).map(each => each.tagName + ' ' + each.textContent);
                """))
                .anyMatch(seen -> seen.equals("text 2020"))
                .anyMatch(seen -> seen.equals("text Belgium and China: extradition"))
                .anyMatch(seen -> seen.startsWith("rect Belgium and China: extradition, Years in force"));
    }

    @Test
    void a_picture_that_is_cut_says_so_and_is_shown_whole_when_asked() throws IOException {
        for (int width : new int[] {360, 1280}) {
            browser.screen(width, 740, "light");
            for (String table : List.of("coverage", "treaties_by_year")) {
                browser.open(html, "#" + table);
                assertThat(browser.words("#" + table + " figure button"))
                        .as(table + " at " + width)
                        .containsExactly("Show the whole picture");
                browser.one("#" + table + " figure button").click();
                assertThat(browser.run("const box = document.querySelector('#" + table + " .picture');"
                                + " return box.scrollHeight <= box.clientHeight + 2"))
                        .isEqualTo(true);
                assertThat(browser.words("#" + table + " figure button")).containsExactly("Show less");
                browser.one("#" + table + " figure button").click();
                assertThat(browser.words("#" + table + " figure button")).containsExactly("Show the whole picture");
            }
        }
    }

    @Test
    void a_picture_that_is_seen_whole_has_no_button() throws IOException {
        browser.screen(1280, 800, "light");
        browser.open(html, "#police_stations");
        assertThat(browser.shown("#police_stations figure button")).isEmpty();
    }

    @Test
    void on_a_narrow_screen_all_treaties_of_the_opening_are_shown_when_asked() throws IOException {
        browser.screen(360, 740, "light");
        browser.open(html, "");
        assertThat(browser.words("#_opening .pictures button")).containsExactly("Show all rows");
        browser.one("#_opening .pictures button").click();
        assertThat(browser.run("const box = document.querySelector('#_opening .scroll');"
                        + " return box.scrollHeight <= box.clientHeight + 2"))
                .isEqualTo(true);
    }

    @Test
    void axe_finds_nothing_serious_in_a_picture_that_is_cut() throws IOException {
        browser.screen(360, 740, "dark");
        for (String table : List.of("treaties_by_year", "police_stations", "coverage")) {
            browser.open(html, "#" + table);
            assertThat(browser.violations()).as(table).isEmpty();
        }
    }
}
