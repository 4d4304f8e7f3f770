package io.github.lec.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** What a reader does with the page, in a browser. */
@Tag("external")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageInBrowserTest {

    private static final String HTML = SamplePage.html(SamplePage.writer(), SamplePage.book());
    private static final List<String> SECTIONS =
            List.of("cover", "cooperation", "verdicts", "timeline", "map", "findings", "claims", "sources");

    private Browser browser;

    @BeforeAll
    void start(@TempDir Path folder) {
        browser = Browser.startIn(folder);
    }

    @BeforeEach
    void desktop() {
        browser.screen(1280, 900, "light");
    }

    @AfterEach
    void nothingWasComplainedOf() {
        Browser.assertQuiet(browser);
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void oneTableIsShownAtATime() throws IOException {
        browser.open(HTML, "");
        assertThat(browser.words("main > section > h2")).containsExactly("Cover");
        link("Verdicts").click();
        assertThat(browser.words("main > section > h2")).containsExactly("Verdicts");
        assertThat(browser.words("nav a[aria-current=page]")).containsExactly("Verdicts");
        browser.driver().navigate().back();
        browser.until("return !document.querySelector('#cover').hidden");
        assertThat(browser.words("main > section > h2")).containsExactly("Cover");
    }

    @Test
    void rowsAreFilteredByState() throws IOException {
        browser.open(HTML, "#cooperation");
        choose("_state", "France");
        browser.until("return document.querySelector('#_count').textContent.startsWith('1 of 3')");
        assertThat(browser.words("#cooperation tbody th")).containsExactly("France");
        link("Verdicts").click();
        assertThat(browser.shown("#verdicts tbody tr")).hasSize(2);
        browser.one("#_filter button[type=reset]").click();
        browser.until("return document.querySelector('#_count').textContent === 'All 4 rows.'");
    }

    @Test
    void rowsAreFilteredByVerdictAndByWords() throws IOException {
        browser.open(HTML, "#verdicts");
        choose("_answer", "Benchmark not met (text)");
        browser.until("return document.querySelector('#_count').textContent.startsWith('1 of 4')");
        assertThat(browser.words("#verdicts tbody td.hit")).containsExactly("Benchmark not met (text)");
        choose("_answer", "Any answer");
        browser.one("#_words").sendKeys("1996");
        browser.until("return document.querySelector('#_count').textContent.startsWith('2 of 4')");
    }

    @Test
    void aCellOpensItsClaimsAndTheirSources() throws IOException {
        browser.open(HTML, "#cooperation");
        browser.one("[id='cooperation.BG'] td a").click();
        assertThat(browser.one("#_panel-title").getText()).isEqualTo("Bulgaria · Extradition treaty");
        assertThat(browser.words("#_panel .said")).containsExactly("Disputed: in force since 1997-07-03");
        assertThat(browser.words("#_panel h3")).containsExactly("Rests on 2 claims");
        // both accounts of the first claim
        assertThat(browser.words("#_panel .claim summary").get(0))
                .contains("1997-07-03")
                .contains("2 accounts");
        assertThat(browser.words("#_panel .claim[open] a[href^='#sources.']"))
                .containsExactly("Source unts", "Source paper");
        assertThat(browser.words("#_panel .claim[open] a.web"))
                .containsExactly("https://example.org/unts?a=1&b=2", "https://example.org/paper?a=1&b=2");
        assertThat(browser.driver().getCurrentUrl()).endsWith("#claim-" + SamplePage.DISPUTED);

        browser.one("#_panel a[href='#sources.paper']").click();
        assertThat(browser.one("#_panel-title").getText()).isEqualTo("Source paper");
        assertThat(browser.words("#_panel dd")).contains("A paper of 2017");
        browser.one("#_panel a[data-go]").click();
        browser.until("return !document.querySelector('#_panel').open");
        assertThat(browser.words("main > section > h2")).containsExactly("Sources");
        assertThat(browser.run("return document.activeElement.id")).isEqualTo("sources.paper");
    }

    @Test
    void aVerdictOpensItsFindingWithTheEvidence() throws IOException {
        browser.open(HTML, "#verdicts");
        browser.shown("#verdicts td a").get(0).click();
        assertThat(browser.words("#_panel dd")).contains("The text has no clause on the death penalty.");
        assertThat(browser.words("#_panel h3")).containsExactly("Rests on 1 claim");
        browser.one("#_panel .claim summary").click();
        browser.until("return document.querySelector('#_panel .claim dd') !== null");
        assertThat(browser.words("#_panel .claim dd")).contains("Source unts");
    }

    @Test
    void thePanelWorksByKeyboardAndGivesTheFocusBack() throws IOException {
        browser.open(HTML, "#cooperation");
        browser.run("document.querySelector('[id=\"cooperation.FR\"] td a').focus()");
        press(Keys.ENTER);
        assertThat(browser.run("return document.querySelector('#_panel').open")).isEqualTo(true);
        assertThat(browser.run("return document.querySelector('#_panel').contains(document.activeElement)"))
                .isEqualTo(true);
        press(Keys.ESCAPE);
        browser.until("return !document.querySelector('#_panel').open && location.hash === '#cooperation'");
        assertThat(browser.run("return document.activeElement.closest('tr').id"))
                .isEqualTo("cooperation.FR");
    }

    @Test
    void aClaimAndARowCanBeLinkedTo() throws IOException {
        browser.open(HTML, "#claim-" + SamplePage.TREATY);
        assertThat(browser.words("#_panel .claim summary strong"))
                .containsExactly("When did the treaty of 2007 enter into force?");
        browser.one("#_panel-close").click();
        browser.until("return !document.querySelector('#_panel').open");

        browser.open(HTML, "#claim-further-" + (SamplePage.FURTHER_CLAIMS - 1));
        assertThat(browser.words("#_panel .claim summary strong"))
                .containsExactly("Further question " + (SamplePage.FURTHER_CLAIMS - 1));

        browser.open(HTML, "#findings.LEC-EXT-001/fr");
        assertThat(browser.words("main > section > h2")).containsExactly("Findings");
        assertThat(browser.words("tr.target th")).containsExactly("LEC-EXT-001");
    }

    @Test
    void aTileOfTheMapOpensWhatItRestsOn() throws IOException {
        browser.open(HTML, "#map");
        browser.run("document.querySelector('#map svg a[href=\"#cooperation.FR\"]').focus()");
        press(Keys.ENTER);
        assertThat(browser.one("#_panel-title").getText()).isEqualTo("France");
        assertThat(browser.words("#_panel h3")).containsExactly("Rests on 1 claim");
    }

    @Test
    void anotherEditionOfATableCanBeChosen() throws IOException {
        browser.open(HTML, "#cooperation");
        new Select(browser.one("select[data-series]")).selectByVisibleText("2006-12-31");
        assertThat(browser.words("#cooperation caption")).containsExactly("Forms of cooperation, as of 2006-12-31");
        assertThat(browser.words("#cooperation .lead p").get(0)).contains("2006-12-31");
        assertThat(browser.words("[id='cooperation.FR'] td").get(0)).isEqualTo("None found");
        browser.one("[id='cooperation.FR'] td a").click();
        assertThat(browser.one("#_panel-title").getText()).isEqualTo("France · Extradition treaty");
        press(Keys.ESCAPE);
        new Select(browser.one("select[data-series]")).selectByVisibleText("2026-10-31");
        assertThat(browser.words("[id='cooperation.FR'] td").get(0)).isEqualTo("In force since 2015-07-17");
    }

    @Test
    void aRegisterIsReadPageByPageAndSearched() throws IOException {
        browser.open(HTML, "#claims");
        assertThat(browser.shown("#claims tbody tr")).hasSize(50);
        assertThat(browser.words(".pages p")).containsExactly("Rows 1 to 50 of 125");
        browser.shown(".pages button").get(1).click();
        assertThat(browser.words(".pages p")).containsExactly("Rows 51 to 100 of 125");
        browser.one("#_words").sendKeys("question 77");
        browser.until("return document.querySelectorAll('#claims tbody tr').length === 1");
        assertThat(browser.words("#claims tbody th")).containsExactly("further-77");
        // words that are shortened in the data are whole again
        assertThat(browser.words("#claims tbody td"))
                .contains("Further question 77", "lec, claim further-77, version 1");
    }

    @Test
    void coloursFollowTheSystemUntilTheReaderChooses() throws IOException {
        browser.screen(1280, 900, "dark");
        browser.open(HTML, "");
        assertThat(background()).isEqualTo("rgb(20, 24, 29)");
        browser.one("#_scheme [data-scheme=light]").click();
        assertThat(background()).isEqualTo("rgb(255, 255, 255)");
        browser.one("#_scheme [data-scheme='']").click();
    }

    @Test
    void aNarrowScreenScrollsInTablesAndNeverAsAWhole() throws IOException {
        browser.screen(360, 740, "light");
        for (String section : SECTIONS) {
            browser.open(HTML, "#" + section);
            assertThat(width()).as(section).isLessThanOrEqualTo(360);
        }
        browser.open(HTML, "#claim-" + SamplePage.TREATY);
        assertThat(width()).isLessThanOrEqualTo(360);
        assertThat((long) browser.run("return document.querySelector('#_panel').scrollWidth"))
                .isLessThanOrEqualTo(360);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void axeFindsNoSeriousOrCriticalViolation(String scheme) throws IOException {
        for (int width : new int[] {1280, 360}) {
            browser.screen(width, 800, scheme);
            for (String section : SECTIONS) {
                browser.open(HTML, "#" + section);
                assertThat(browser.violations()).as(section).isEmpty();
            }
            browser.open(HTML, "#claim-" + SamplePage.DISPUTED);
            assertThat(browser.violations()).as("the panel").isEmpty();
        }
    }

    @Test
    void nothingIsLoadedAndNothingRunsFromData() throws IOException {
        browser.open(HTML, "");
        assertThat((List<?>) browser.run("return performance.getEntriesByType('resource')"))
                .isEmpty();
        for (String value : HostileValuesInPageTest.values().toList()) {
            browser.open(SamplePage.html(HtmlWriter.standard(), HostileValuesInPageTest.book(value)), "#claims");
            assertThat(browser.shown("#claims tbody tr")).hasSize(2);
            browser.open(SamplePage.html(HtmlWriter.standard(), HostileValuesInPageTest.book(value)), "#claim-a");
            assertThat(browser.shown("#_panel .claim")).hasSize(1);
        }
    }

    @Test
    void withoutScriptACellLeadsToItsClaimAndThatToItsSource() throws IOException {
        browser.scripts(false);
        try {
            browser.openWithoutScript(HTML, "#cooperation");
            browser.one("[id='cooperation.FR'] td a").click();
            assertThat(browser.words("tr:target th")).containsExactly(SamplePage.TREATY);
            browser.one("tr:target a[href='#sources.unts']").click();
            assertThat(browser.words("tr:target th")).containsExactly("unts");
            assertThat(browser.words("main > section > h2")).hasSameSizeAs(SECTIONS);
            assertThat(browser.shown("#_filter, #_scheme, .editions")).isEmpty();
        } finally {
            browser.scripts(true);
        }
    }

    private WebElement link(String table) {
        return browser.shown("nav a").stream()
                .filter(link -> link.getText().equals(table))
                .findFirst()
                .orElseThrow();
    }

    private void choose(String id, String words) {
        new Select(browser.one("#" + id)).selectByVisibleText(words);
    }

    private void press(Keys key) {
        browser.driver().switchTo().activeElement().sendKeys(key);
    }

    private String background() {
        return (String) browser.run("return getComputedStyle(document.body).backgroundColor");
    }

    private long width() {
        return (long) browser.run("return document.scrollingElement.scrollWidth");
    }
}
