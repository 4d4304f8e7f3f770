package io.github.lec.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on every screen, on paper, without script, before its data are read, and loading nothing else. */
class EveryFormOfPageInBrowserTest extends SamplePageInBrowser {
    private static final List<String> PLACES = List.of(
            "_opening", "FR", "cover", "cooperation", "verdicts", "timeline", "map", "findings", "claims", "sources");

    @Test
    void nothing_else_is_painted_before_the_place_that_an_address_names() throws IOException {
        Object script = whileDataAre("new Promise(() => {})");
        try {
            browser.openWithoutScript(HTML, "#FR");
            assertThat(browser.shown("main > section")).isEmpty();
            assertThat(browser.run("return getComputedStyle(document.querySelector('main'), '::before').content"))
                    .isEqualTo("\"Opening …\"");
            browser.openWithoutScript(HTML, "");
            assertThat(browser.words("main > section h2")).containsExactly("Key findings");
        } finally {
            forget(script);
        }
    }

    @Test
    void the_answers_are_shown_where_the_data_cannot_be_unpacked() throws IOException {
        Object script = whileDataAre("Promise.reject(new Error('damaged'))");
        try {
            browser.openWithoutScript(HTML, "#FR");
            browser.until("return !document.documentElement.classList.contains('addressed')");
            assertThat(browser.words("main > section h2")).containsExactly("Key findings");
            assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("damaged"));
        } finally {
            forget(script);
        }
    }

    @Test
    void colours_follow_the_system_until_the_reader_chooses() throws IOException {
        browser.screen(1280, 900, "dark");
        browser.open(HTML, "");
        assertThat(background()).isEqualTo("rgb(20, 24, 29)");
        browser.one("#_scheme [data-scheme=light]").click();
        assertThat(background()).isEqualTo("rgb(255, 255, 255)");
        browser.one("#_scheme [data-scheme='']").click();
    }

    @Test
    void a_narrow_screen_scrolls_in_tables_and_never_as_a_whole() throws IOException {
        browser.screen(360, 740, "light");
        for (String place : PLACES) {
            browser.open(HTML, "#" + place);
            assertThat(width()).as(place).isLessThanOrEqualTo(360);
        }
        browser.open(HTML, "#claim=" + SamplePage.TREATY);
        assertThat(width()).isLessThanOrEqualTo(360);
        assertThat((long) browser.run("return document.querySelector('#_panel').scrollWidth"))
                .isLessThanOrEqualTo(360);
    }

    @Test
    void tables_begin_above_the_fold() throws IOException {
        for (int[] screen : new int[][] {{1280, 800}, {360, 740}}) {
            browser.screen(screen[0], screen[1], "light");
            for (String table : List.of("cooperation", "verdicts", "findings", "claims", "sources")) {
                browser.open(HTML, "#" + table);
                assertThat((Number) browser.run("return document.querySelector('#" + table
                                + " tbody tr').getBoundingClientRect().bottom"))
                        .as(table + " at " + screen[0])
                        .extracting(Number::doubleValue)
                        .matches(bottom -> bottom < screen[1]);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void axe_finds_no_serious_or_critical_violation(String scheme) throws IOException {
        for (int width : new int[] {1280, 360}) {
            browser.screen(width, 800, scheme);
            for (String place : PLACES) {
                browser.open(HTML, "#" + place);
                assertThat(browser.violations()).as(place).isEmpty();
            }
            browser.open(HTML, "#claim=" + SamplePage.DISPUTED);
            assertThat(browser.violations()).as("the panel").isEmpty();
        }
    }

    @Test
    void nothing_is_loaded_and_nothing_runs_from_data() throws IOException {
        browser.open(HTML, "");
        assertThat((List<?>) browser.run("return performance.getEntriesByType('resource')"))
                .isEmpty();
        for (String value : HostileValuesInPageTest.values().toList()) {
            String hostile = SamplePage.html(HtmlWriter.standard(), HostileValuesInPageTest.book(value));
            browser.open(hostile, "#claims");
            assertThat(browser.shown("#claims tbody tr")).hasSize(2);
            browser.open(hostile, "#claim=a");
            assertThat(browser.shown("#_panel .claim")).hasSize(1);
        }
    }

    @Test
    void the_policy_forbids_every_request() throws IOException {
        browser.open(HTML, "");
        assertThat(browser.driver().executeAsyncScript("""
            const done = arguments[arguments.length - 1];
            const refused = [];
            document.addEventListener('securitypolicyviolation', event => refused.push(event.effectiveDirective));
            const image = document.createElement('img');
            image.src = 'https://example.org/pixel.png';
            document.body.append(image);
            fetch('https://example.org/').catch(() => setTimeout(() => done(refused.sort()), 200));
            """)).isEqualTo(List.of("connect-src", "img-src"));
        assertThat(browser.complaints())
                .isNotEmpty()
                .allMatch(complaint -> complaint.contains("Content Security Policy"));
    }

    @Test
    void on_paper_the_table_that_is_shown_is_printed_without_the_controls() throws IOException {
        browser.open(HTML, "#cooperation");
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        try {
            assertThat(browser.shown("nav, .controls, footer, .go, #map")).isEmpty();
            assertThat(browser.shown("#cooperation tbody tr")).hasSize(3);
            assertThat(background()).isEqualTo("rgb(255, 255, 255)");
            browser.run("location.hash = '#FR'");
            browser.until("return document.querySelector('#_profile .fields') !== null");
            assertThat(browser.run("const name = document.querySelector('#_profile dt').getBoundingClientRect();"
                            + " const said = document.querySelector('#_profile dd').getClientRects()[0];"
                            + " return said.left > name.left && said.top < name.bottom"))
                    .as("what is said stands beside what it is about, which takes half the paper")
                    .isEqualTo(true);
            browser.run("window.dispatchEvent(new Event('beforeprint'))");
            assertThat(foldedInProfile())
                    .as("answers that are folded on the screen are unfolded on paper")
                    .doesNotContain("Verdicts");
            browser.run("window.dispatchEvent(new Event('afterprint'))");
            assertThat(foldedInProfile()).contains("Verdicts");
        } finally {
            browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        }
    }

    @Test
    void without_script_the_answers_can_be_read_and_followed_to_claims_and_sources() throws IOException {
        browser.scripts(false);
        try {
            browser.openWithoutScript(HTML, "");
            browser.one("#_opening .findings a").click();
            assertThat(browser.words("tr:target th")).containsExactly(SamplePage.TREATY);
            browser.one("tr:target a[href='#sources.unts']").click();
            assertThat(browser.words("tr:target th")).containsExactly("unts");
            assertThat(browser.words("main > section h2")).hasSize(9);
            assertThat(browser.shown(".controls, #_scheme, .go, .year select")).isEmpty();
        } finally {
            browser.scripts(true);
        }
    }

    /** Lets the reading of the data end in some way. */
    private Object whileDataAre(String read) {
        return browser.driver()
                .executeCdpCommand(
                        "Page.addScriptToEvaluateOnNewDocument",
                        Map.of("source", "Response.prototype.json = () => " + read))
                .get("identifier");
    }

    private void forget(Object script) {
        browser.driver().executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", script));
    }

    /** The tables of which the profile that is shown has rows that are folded. */
    private List<String> foldedInProfile() {
        return ((List<?>) browser.run("return [...document.querySelectorAll('#_profile details:not([open])')]"
                        + ".map(each => each.closest('.part').querySelector('h3').textContent)"))
                .stream().map(Object::toString).toList();
    }

    private String background() {
        return (String) browser.run("return getComputedStyle(document.body).backgroundColor");
    }

    private long width() {
        return (long) browser.run("return document.scrollingElement.scrollWidth");
    }
}
