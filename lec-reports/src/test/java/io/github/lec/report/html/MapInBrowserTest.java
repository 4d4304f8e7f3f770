package io.github.lec.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The map on the page, and the day that it shows. */
class MapInBrowserTest extends SamplePageInBrowser {
    @Test
    void a_tile_of_the_map_leads_to_the_profile_of_the_state() throws IOException {
        browser.open(HTML, "");
        browser.run("document.querySelector('#_opening a.tile[href=\"#FR\"]').focus()");
        press(Keys.ENTER);
        browser.until("return document.querySelector('#_profile') !== null");
        assertThat(browser.words("main > section > h2")).containsExactly("France");
    }

    @Test
    void the_year_of_the_map_can_be_chosen() throws IOException {
        browser.open(HTML, "");
        choose("#_opening .year select", "2006-12-31");
        assertThat(browser.words("#_opening figcaption")).containsExactly("Extradition treaties on 2006-12-31");
        assertThat(browser.words("#_opening a.tile[href='#FR'] .value")).containsExactly("None found");
        assertThat(browser.one("#_opening a.tile[href='#FR']").getAttribute("class"))
                .isEqualTo("tile na");
        assertThat(browser.words("#_opening .map .legend li")).hasSize(2);
    }

    @Test
    void a_map_of_another_day_says_that_the_findings_beside_it_are_of_the_day_that_is_described() throws IOException {
        browser.open(HTML, "");
        assertThat(browser.shown("#_opening .other-day")).isEmpty();
        choose("#_opening .year select", "2006-12-31");
        assertThat(browser.words("#_opening .other-day"))
                .containsExactly("Only this map is as of 2006-12-31; the findings and the table beside it are as of"
                        + " 2026-10-31.");
        choose("#_opening .year select", "2026-10-31");
        assertThat(browser.shown("#_opening .other-day")).isEmpty();
    }

    @Test
    void the_year_of_the_map_stands_in_the_address_and_survives_a_reload() throws IOException {
        browser.open(HTML, "");
        choose("#_opening .year select", "2006-12-31");
        assertThat(browser.driver().getCurrentUrl()).endsWith("#_opening?edition=2006-12-31");
        browser.driver().navigate().refresh();
        browser.until("return document.documentElement.classList.contains('ready')");
        assertThat(browser.words("#_opening figcaption")).containsExactly("Extradition treaties on 2006-12-31");
        assertThat(browser.one("#_opening .year select").getAttribute("value")).isEqualTo("2006-12-31");

        go("Verdicts");
        browser.driver().navigate().back();
        browser.until("return !document.querySelector('#_opening').hidden");
        assertThat(browser.words("#_opening figcaption")).containsExactly("Extradition treaties on 2006-12-31");
        choose("#_opening .year select", "2026-10-31");
        assertThat(browser.driver().getCurrentUrl()).endsWith("#_opening");

        browser.open(HTML, "#_opening?edition=1899-12-31");
        assertThat(notices()).first().asString().contains("The map has no day \"1899-12-31\"");
    }

    @Test
    void the_map_of_a_table_shows_the_year_of_the_table() throws IOException {
        browser.open(HTML, "#map?edition=2006-12-31");
        assertThat(browser.words("#map a.tile[href='#FR'] .value")).containsExactly("None found");
        assertThat(browser.words("#map tbody tr:nth-child(2) td")).containsExactly("None found");
    }
}
