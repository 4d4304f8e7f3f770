package io.github.lec.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.EmbeddedComparison;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each key finding has an address of its own, and a sign says that another source says otherwise. */
class FindingAddressTest extends InBrowser {
    private String html = "";

    @BeforeAll
    void makePage() {
        html = EmbeddedComparison.page();
    }

    @Test
    void a_key_finding_is_found_by_its_topic() throws IOException {
        browser.screen(1280, 800, "light");
        for (String address : new String[] {"#finding=torture", "#finding=TORTURE"}) {
            browser.open(html, address);
            browser.until("return document.querySelector('li.target') !== null");
            assertThat(browser.run("return document.activeElement === document.querySelector('li.target')"))
                    .isEqualTo(true);
            assertThat(browser.words("li.target").get(0)).contains("where torture is feared");
            assertThat(browser.words("#_notice")).allMatch(String::isEmpty);
        }
        browser.open(html, "#finding=death-penalty");
        browser.until("return document.querySelector('li.target') !== null");
        assertThat(browser.words("li.target").get(0)).contains("death penalty");
    }

    @Test
    void a_key_finding_that_is_not_there_is_said_not_to_be() throws IOException {
        browser.screen(1280, 800, "light");
        browser.open(html, "#finding=weather");
        browser.until("return document.querySelector('#_notice').textContent !== ''");
        assertThat(browser.words("#_notice").get(0)).contains("no key finding at the address #finding=weather");
    }

    @Test
    void the_link_beside_a_key_finding_leads_to_its_address() throws IOException {
        browser.screen(1280, 800, "light");
        browser.open(html, "");
        browser.until("return document.documentElement.classList.contains('ready')");
        browser.run("document.querySelector('a.here[href=\"#finding=torture\"]').click()");
        browser.until("return document.querySelector('li.target') !== null");
        assertThat(browser.run("return location.hash")).isEqualTo("#finding=torture");
    }

    @Test
    void a_sign_that_another_source_contradicts_has_a_mark_that_the_legend_explains() throws IOException {
        browser.screen(1280, 800, "light");
        browser.open(html, "");
        assertThat(browser.run("return [...document.querySelectorAll('#_opening .signs td.sign')]"
                        + ".filter(each => / source/.test(each.title) !== getComputedStyle(each, '::after').content.includes('*'))"
                        + ".map(each => each.title)"))
                .isEqualTo(List.of());
        assertThat(browser.run("return document.querySelectorAll('#_opening .signs td.footnote').length"))
                .as("some are")
                .isNotEqualTo(0L);
        assertThat(browser.words("#_opening .pictures > .legend li")).contains("Another source says otherwise");
    }
}
