package io.github.lec.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.csv.CsvWriter;
import io.github.lec.report.matrix.About;
import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The use of the page in a browser. */
class PageInBrowserTest extends SamplePageInBrowser {
    @Test
    void the_page_opens_on_the_answers() throws IOException {
        browser.open(HTML, "");
        assertThat(browser.words("main > section h2")).containsExactly("Key findings");
        assertThat(browser.shown("#_opening .findings li, #_opening a.tile, #_opening .signs td"))
                .hasSize(2 + 3 + 4);
        browser.one("#_opening .findings a").click();
        browser.until("return document.querySelector('#_panel').open");
        assertThat(browser.words("#_panel .said")).containsExactly("1 of 3 states has a treaty in force: France.");
        assertThat(browser.words("#_panel .claim summary strong"))
                .containsExactly("When did the treaty of 2007 enter into force?");
    }

    @Test
    void one_table_is_shown_at_a_time() throws IOException {
        browser.open(HTML, "");
        go("Verdicts");
        assertThat(browser.words("main > section h2")).containsExactly("Verdicts");
        assertThat(browser.words("nav a[aria-current=page]")).containsExactly("Verdicts");
        browser.driver().navigate().back();
        browser.until("return !document.querySelector('#_opening').hidden");
        assertThat(browser.words("main > section h2")).containsExactly("Key findings");
    }

    @Test
    void a_state_has_a_profile_at_its_own_address() throws IOException {
        browser.open(HTML, "#FR");
        assertThat(browser.words("main > section > h2")).containsExactly("France");
        assertThat(browser.words("#_profile h3")).contains("Cooperation", "Verdicts", "All rows about this state");
        assertThat(browser.words("#_profile dd").get(0)).isEqualTo("In force since 2015-07-17");
        browser.one("#_profile a[href='#verdicts?state=FR']").click();
        browser.until("return !document.querySelector('#verdicts').hidden");
        assertThat(browser.shown("#verdicts tbody tr")).hasSize(2);

        choose("#_go", "Bulgaria");
        browser.until("return location.hash === '#BG'");
        assertThat(browser.words("main > section > h2")).containsExactly("Bulgaria");
    }

    /** "S" alone led to Slovakia, from where "p" was typed on its profile. */
    @Test
    void a_state_that_is_typed_is_shown_on_enter_and_not_whatever_begins_like_it() throws IOException {
        browser.open(HTML, "");
        browser.one("#_go").sendKeys("f");
        assertThat(browser.one("#_go").getAttribute("value")).isEqualTo("FR");
        assertThat(browser.driver().switchTo().activeElement().getAttribute("id"))
                .as("where one goes on typing")
                .isEqualTo("_go");
        assertThat(browser.words("main > section h2")).containsExactly("Key findings");
        press(Keys.ENTER);
        browser.until("return location.hash === '#FR'");
        assertThat(browser.words("main > section > h2")).containsExactly("France");
    }

    @Test
    void who_leaves_the_list_of_states_without_choosing_finds_in_it_what_the_page_shows() throws IOException {
        for (String place : List.of("", "#BG")) {
            browser.open(HTML, place);
            browser.one("#_go").sendKeys("f");
            assertThat(browser.one("#_go").getAttribute("value")).isEqualTo("FR");
            press(Keys.TAB);

            assertThat(browser.one("#_go").getAttribute("value")).isEqualTo(place.replace("#", ""));
        }
    }

    @Test
    void the_edge_around_few_signs_is_as_wide_as_these() throws IOException {
        browser.open(HTML, "");
        assertThat((Number) browser.run("const box = document.querySelector('#_opening .scroll');"
                        + " return box.getBoundingClientRect().right"
                        + " - box.querySelector('table').getBoundingClientRect().right"))
                .extracting(Number::doubleValue)
                .matches(empty -> empty < 3);
    }

    @Test
    void a_folded_decision_in_a_profile_says_what_was_decided() throws IOException {
        browser.open(SamplePage.html(HtmlWriter.standard(), decisions()), "#FR");
        assertThat(browser.words("#_profile summary"))
                .containsExactly(
                        "Court of Appeal · 2019-01-29 · Inadmissible", "Court of Cassation · 2020-03-04 · Allowed");
    }

    @Test
    void a_short_id_is_not_broken_at_its_hyphens() throws IOException {
        browser.open(SamplePage.html(HtmlWriter.standard(), decisions()), "#decisions");
        assertThat(browser.run("const link = [...document.querySelectorAll('#decisions td a')]"
                        + ".find(each => each.textContent === 'FR-2019-1');"
                        + " link.closest('td').style.cssText = 'display: block; width: 1px; padding: 0';"
                        + " return link.getClientRects().length"))
                .isEqualTo(1L);
    }

    @Test
    void a_filter_names_state_column_and_words_and_survives_a_reload() throws IOException {
        browser.open(HTML, "#verdicts");
        field("State", "France");
        browser.until("return document.querySelectorAll('#verdicts tbody tr').length === 2");
        field("Column", "Death penalty");
        browser.one("#verdicts input[type=search]").sendKeys("benchmark met");
        browser.until("return document.querySelectorAll('#verdicts tbody tr').length === 1");
        assertThat(browser.words("#verdicts tbody td.hit")).containsExactly("Benchmark met");
        assertThat(browser.words("#verdicts [role=status]")).containsExactly("1 of 4 rows.");
        assertThat(browser.driver().getCurrentUrl())
                .endsWith("#verdicts?state=FR&column=Death+penalty&words=benchmark+met");

        browser.driver().navigate().refresh();
        browser.until("return document.documentElement.classList.contains('ready')");
        assertThat(browser.words("#verdicts tbody td.hit")).containsExactly("Benchmark met");
        browser.one("#verdicts button[type=reset]").click();
        browser.until("return document.querySelectorAll('#verdicts tbody tr').length === 4");
        assertThat(browser.driver().getCurrentUrl()).endsWith("#verdicts");
    }

    @Test
    void words_find_each_answer_that_contains_them_also_where_one_answer_is_these_words() throws IOException {
        String html = SamplePage.html(
                HtmlWriter.standard(),
                SamplePage.bookOf(Matrix.on("Decisions")
                        .title("What courts decided")
                        .columns(Column.words("Case").asRowHeader(), Column.words("Decided"))
                        .row(Cell.of("A"), Cell.of("Refused"))
                        .row(Cell.of("B"), Cell.of("Refused 2019"))
                        .row(Cell.of("C"), Cell.of("Allowed"))
                        .build()));
        browser.open(html, "#decisions?column=Decided&words=refused");
        assertThat(browser.words("#decisions tbody td.hit")).containsExactly("Refused", "Refused 2019");
        browser.open(html, "#decisions?column=Decided&words=refused&match=whole");
        assertThat(browser.words("#decisions tbody td.hit")).containsExactly("Refused");
    }

    @Test
    void only_whole_answers_are_found_where_the_reader_asks_for_them() throws IOException {
        browser.open(HTML, "#verdicts?words=benchmark");
        assertThat(browser.words("#verdicts tbody td.hit")).isNotEmpty();
        field("Match", "whole answer");
        browser.until("return document.querySelectorAll('#verdicts tbody tr').length === 0");
        assertThat(browser.driver().getCurrentUrl()).endsWith("#verdicts?words=benchmark&match=whole");
        browser.open(HTML, "#verdicts?words=benchmark+met&match=whole");
        assertThat(browser.words("#verdicts tbody td.hit")).isNotEmpty().containsOnly("Benchmark met");
        browser.open(HTML, "#verdicts?words=benchmark&match=nearly");
        assertThat(notices()).first().asString().contains("match \"nearly\"");
    }

    @Test
    void rows_are_filtered_by_sign() throws IOException {
        browser.open(HTML, "#verdicts?sign=missing");
        assertThat(browser.words("#verdicts tbody td.hit")).containsExactly("Benchmark not met (text)");
    }

    @Test
    void rows_are_sorted_by_a_column_and_the_address_says_so() throws IOException {
        browser.open(HTML, "#cooperation");
        heading("Cases").click();
        heading("Cases").click();
        assertThat(browser.words("#cooperation tbody th")).startsWith("France");
        assertThat(browser.words("#cooperation th[aria-sort=descending]")).hasSize(1);
        assertThat(browser.driver().getCurrentUrl()).endsWith("#cooperation?sort=-Cases");
        assertThat(browser.run("return document.activeElement.textContent"))
                .as("the heading keeps the focus")
                .isEqualTo("Cases");
        heading("Cases").click();
        assertThat(browser.words("#cooperation tbody th")).startsWith("Bulgaria");
    }

    @Test
    void the_rows_that_are_shown_can_be_downloaded_as_csv() throws IOException {
        browser.open(HTML, "#cooperation?state=FR");
        browser.run("window.kept = []; keep = (...file) => window.kept.push(file)");
        browser.shown("#cooperation form button").stream()
                .filter(button -> button.getText().equals("Download CSV"))
                .findFirst()
                .orElseThrow()
                .click();
        assertThat(browser.run("return window.kept[0]"))
                .isEqualTo(List.of(
                        "cooperation.csv",
                        "text/csv;charset=utf-8",
                        "State,Extradition treaty,Cases\r\nFrance,In force since 2015-07-17,2\r\n"));
    }

    /** Excel reads a file without this mark in the code page of the computer: "Nouméa" became "NoumÃ©a". */
    @Test
    void a_downloaded_table_begins_with_the_mark_by_which_excel_knows_utf_8() throws IOException {
        browser.open(HTML, "#cooperation");
        browser.run("URL.createObjectURL = blob => { window.kept = blob; return '#cooperation'; };"
                + " views.get('cooperation').download()");

        assertThat(browser.run("return window.kept.arrayBuffer()"
                        + ".then(bytes => Array.from(new Uint8Array(bytes).slice(0, 5)).join(' '))"))
                .isEqualTo("239 187 191 83 116");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"x\")",
                "\u00A0\uFF1D1",
                "first line\n=1+1",
                "first line\n \"=1+1\"",
                "a;=1+1",
                "a\t@SUM(1)",
                "-1",
                "text - with = signs"
            })
    void a_downloaded_table_is_the_one_that_the_csv_writer_writes(String value) throws IOException {
        Book book = HostileValuesInPageTest.book(value);
        StringWriter written = new StringWriter();
        CsvWriter.write(book.matrices().get(0), written);
        browser.open(SamplePage.html(HtmlWriter.standard(), book), "#table");

        // in a list, since Selenium changes the line ends of a string that is returned alone
        assertThat(browser.run("return [views.get('table').csv()]")).isEqualTo(List.of(written.toString()));
    }

    @Test
    void a_cell_opens_its_claims_and_their_sources() throws IOException {
        browser.open(HTML, "#cooperation");
        browser.one("[id='cooperation.BG'] td a").click();
        browser.until("return document.querySelector('#_panel').open");
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
        assertThat(browser.driver().getCurrentUrl()).endsWith("#claim=" + SamplePage.DISPUTED);

        browser.one("#_panel a[href='#sources.paper']").click();
        browser.until("return document.querySelector('#_panel-title').textContent === 'Source paper'");
        assertThat(browser.words("#_panel dd")).contains("A paper of 2017");
        browser.one("#_panel a[data-go]").click();
        browser.until("return !document.querySelector('#_panel').open");
        assertThat(browser.words("main > section > h2")).containsExactly("Sources");
        assertThat(browser.run("return document.activeElement.id")).isEqualTo("sources.paper");
    }

    @Test
    void a_citation_can_be_copied() throws IOException {
        browser.open(HTML, "#claim=" + SamplePage.TREATY);
        browser.run("window.copied = ''; Object.defineProperty(navigator, 'clipboard',"
                + " {value: {writeText: async text => { window.copied = text; }}})");
        browser.one("#_panel .claim[open] button").click();
        browser.until("return window.copied !== ''");
        assertThat(browser.run("return window.copied")).isEqualTo("lec, claim " + SamplePage.TREATY + ", version 1");
        browser.until("return document.querySelector('#_panel .claim[open] button').textContent === 'Copied'");
    }

    @Test
    void a_verdict_opens_its_finding_with_the_evidence() throws IOException {
        browser.open(HTML, "#verdicts");
        browser.shown("#verdicts td a").get(0).click();
        browser.until("return document.querySelector('#_panel').open");
        assertThat(browser.words("#_panel dd")).contains("The text has no clause on the death penalty.");
        assertThat(browser.words("#_panel h3")).containsExactly("Rests on 1 claim");
        browser.one("#_panel .claim summary").click();
        browser.until("return document.querySelector('#_panel .claim dd') !== null");
        assertThat(browser.words("#_panel .claim dd")).contains("Source unts");
    }

    @Test
    void the_panel_works_by_keyboard_and_gives_the_focus_back() throws IOException {
        browser.open(HTML, "#cooperation?state=FR");
        browser.run("document.querySelector('[id=\"cooperation.FR\"] td a').focus()");
        press(Keys.ENTER);
        browser.until("return document.querySelector('#_panel').open");
        assertThat(browser.run("return document.querySelector('#_panel').contains(document.activeElement)"))
                .isEqualTo(true);
        press(Keys.ESCAPE);
        browser.until("return !document.querySelector('#_panel').open && location.hash === '#cooperation?state=FR'");
        browser.until("return document.activeElement.closest('tr')?.id === 'cooperation.FR'");
    }

    @Test
    void a_claim_and_a_row_can_be_linked_to() throws IOException {
        browser.open(HTML, "#claim=" + SamplePage.TREATY);
        assertThat(browser.words("#_panel .claim summary strong"))
                .containsExactly("When did the treaty of 2007 enter into force?");
        browser.one("#_panel-close").click();
        browser.until("return !document.querySelector('#_panel').open");

        browser.open(HTML, "#claim=further-" + (SamplePage.FURTHER_CLAIMS - 1));
        assertThat(browser.words("#_panel .claim summary strong"))
                .containsExactly("Further question " + (SamplePage.FURTHER_CLAIMS - 1));

        browser.open(HTML, "#findings.LEC-EXT-001/fr");
        assertThat(browser.words("main > section > h2")).containsExactly("Findings");
        assertThat(browser.words("tr.target th")).containsExactly("LEC-EXT-001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#Verdicts", "#VERDICTS", "#verdicts"})
    void an_address_may_name_a_table_as_its_sheet_is_named(String address) throws IOException {
        browser.open(HTML, address);
        assertThat(browser.words("main > section h2")).containsExactly("Verdicts");
        assertThat(notices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"#claim=elsewhere/lifecycle/SIGNED", "#claim=nothing", "#DE", "#XX", "#cooperation.DE", "#%"})
    void an_address_that_the_page_does_not_have_is_said_to_be_missing_above_the_answers(String address)
            throws IOException {
        browser.open(HTML, address);
        assertThat(browser.words("main > section h2")).containsExactly("Key findings");
        assertThat(notices()).hasSize(1).first().asString().contains("at the address " + address + ";");
        assertThat(browser.shown("#_panel[open]")).isEmpty();
        go("Verdicts");
        assertThat(notices()).isEmpty();
    }

    @Test
    void an_address_that_becomes_missing_is_said_too() throws IOException {
        browser.open(HTML, "#verdicts");
        browser.run("location.hash = '#claim=nothing'");
        browser.until("return document.querySelector('#_notice').textContent !== ''");
        assertThat(notices()).first().asString().contains("no claim at the address #claim=nothing");
    }

    @ParameterizedTest
    @CsvSource({
        "column=Torture, 'no column \"Torture\"'",
        "sort=-Day, 'no column \"Day\"'",
        "state=XX, 'no state \"XX\"'",
        "sign=green, 'no sign \"green\"'",
        "edition=1900-12-31, 'no edition \"1900-12-31\"'",
        "country=FR, 'no filter \"country\"'"
    })
    void what_an_address_asks_of_a_table_that_does_not_have_it_is_said_and_left_out(String query, String said)
            throws IOException {
        browser.open(HTML, "#verdicts?" + query);
        assertThat(notices()).hasSize(1).first().asString().contains("Verdicts has " + said);
        assertThat(browser.shown("#verdicts tbody tr")).hasSize(4);
    }

    @Test
    void days_are_sorted_by_when_they_begin_and_what_has_none_stands_last() throws IOException {
        Matrix.Builder days = Matrix.on("Days")
                .title("Days")
                .columns(Column.words("Name").asRowHeader(), Column.days("Day"), Column.counts("Persons"));
        String[][] rows = {
            {"a", "2019-05-04", "10"},
            {"b", "Not determined", "Not known"},
            {"c", "c. 2019", "9"},
            {"d", "2019-05", "100"},
            {"e", "Between 2018-12-24 and 2020-01-01", "-"},
            {"f", "By 2021-03-01", "1"}
        };
        for (String[] row : rows) {
            days.row(Cell.of(row[0]), Cell.of(row[1]), Cell.of(row[2]));
        }
        String html = SamplePage.html(HtmlWriter.standard(), SamplePage.bookOf(days.build()));

        browser.open(html, "#days?sort=Day");
        assertThat(browser.words("#days tbody th")).containsExactly("e", "c", "d", "a", "f", "b");
        browser.open(html, "#days?sort=-Day");
        assertThat(browser.words("#days tbody th")).containsExactly("f", "a", "d", "c", "e", "b");
        browser.open(html, "#days?sort=-Persons");
        assertThat(browser.words("#days tbody th")).containsExactly("d", "a", "c", "f", "b", "e");
    }

    @Test
    void a_claim_asked_for_from_a_profile_leads_back_to_the_profile() throws IOException {
        browser.open(HTML, "#FR");
        browser.run("location.hash = '#claim=" + SamplePage.TREATY + "'");
        browser.until("return document.querySelector('#_panel').open");
        browser.one("#_panel-close").click();
        browser.until("return location.hash === '#FR'");
        assertThat(browser.words("main > section > h2")).containsExactly("France");
    }

    @Test
    void the_skip_link_leads_to_the_table_that_is_shown() throws IOException {
        browser.open(HTML, "#cooperation?state=FR");
        browser.run("document.querySelector('.skip').focus()");
        press(Keys.ENTER);
        browser.until("return document.activeElement.id === '_main'");
        assertThat(browser.words("main > section h2")).containsExactly("Cooperation");
        assertThat(browser.driver().getCurrentUrl()).endsWith("#cooperation?state=FR");
    }

    @Test
    void another_edition_of_a_table_can_be_chosen_and_linked_to() throws IOException {
        browser.open(HTML, "#cooperation");
        choose("#cooperation form select", "2006-12-31");
        browser.until("return location.hash === '#cooperation?edition=2006-12-31'");
        assertThat(browser.words("#cooperation caption")).containsExactly("Forms of cooperation, as of 2006-12-31");
        assertThat(browser.words("#cooperation .lead p").get(0)).contains("2006-12-31");
        assertThat(browser.words("[id='cooperation.FR'] td").get(0)).isEqualTo("None found");
        choose("#cooperation form select", "2026-10-31");
        browser.until("return location.hash === '#cooperation'");
        assertThat(browser.words("[id='cooperation.FR'] td").get(0)).isEqualTo("In force since 2015-07-17");
    }

    @Test
    void a_register_is_read_page_by_page_and_searched() throws IOException {
        browser.open(HTML, "#sources");
        browser.open(HTML, "#claims?words=further");
        assertThat(browser.shown("#claims tbody tr")).hasSize(SamplePage.FURTHER_CLAIMS);
        browser.one("#claims input[type=search]").sendKeys("-77");
        browser.until("return document.querySelectorAll('#claims tbody tr').length === 1");
        assertThat(browser.words("#claims tbody th")).containsExactly("further-77");
        assertThat(browser.words("#claims tbody td"))
                .contains("Further question 77", "lec, claim further-77, version 1");
    }

    @Test
    void words_are_found_in_all_tables_and_lead_to_the_rows_that_have_them() throws IOException {
        browser.open(HTML, "");
        int all = browser.shown("nav a").size();
        browser.one("#_find").sendKeys("Further");
        browser.until("return document.getElementById('_found').textContent !== ''");
        List<String> tables = browser.words("nav a[data-rows]:not([data-rows=''])");
        assertThat(tables).contains("Claims").hasSizeLessThan(all);
        assertThat(browser.shown("nav a")).as("and the key findings").hasSize(tables.size() + 1);
        assertThat(browser.words("#_found").get(0)).startsWith(tables.size() + " table");

        go("Claims");
        assertThat(browser.driver().getCurrentUrl()).endsWith("#claims?words=Further");
        assertThat(browser.words("#claims [role=status]").get(0)).startsWith(SamplePage.FURTHER_CLAIMS + " of ");
        assertThat(browser.run("return document.querySelector('nav a[aria-current]').dataset.rows.trim()"))
                .isEqualTo("(" + SamplePage.FURTHER_CLAIMS + ")");

        browser.one("#_find").clear();
        browser.one("#_find").sendKeys("no such words");
        browser.until("return document.getElementById('_found').textContent === 'No table has these words.'");
        assertThat(browser.shown("nav .part")).as("groups without a table").isEmpty();
        browser.one("#_find").clear();
        browser.one("#_find").sendKeys(" ");
        browser.until("return document.getElementById('_found').textContent === ''");
        assertThat(browser.shown("nav a")).hasSize(all);
        assertThat(browser.words("nav a[href*='?']")).isEmpty();
    }

    @Test
    void the_title_of_the_window_names_the_table_or_state() throws IOException {
        browser.open(HTML, "");
        String title = browser.driver().getTitle();
        browser.open(HTML, "#cooperation");
        assertThat(browser.driver().getTitle()).isEqualTo("Cooperation – " + title);
        browser.open(HTML, "#FR");
        assertThat(browser.driver().getTitle()).isEqualTo("France – " + title);
    }

    private static Book decisions() {
        return SamplePage.bookOf(Matrix.on("Decisions")
                .title("Decisions")
                .columns(
                        Column.words("Court").asRowHeader(),
                        Column.days("Day").asRowHeader(),
                        Column.words("Ground"),
                        Column.words("Decided"),
                        Column.words("Case"))
                .row(decision("Court of Appeal", "2019-01-29", "Inadmissible"))
                .row(decision("Court of Cassation", "2020-03-04", "Allowed"))
                .build());
    }

    private static Row decision(String court, String day, String decided) {
        return Row.of(
                        Cell.of(court),
                        Cell.of(day),
                        Cell.of("Torture"),
                        Cell.of(decided),
                        Cell.of("FR-2019-1").linkedTo(Link.toSheet("Decisions")))
                .about(About.states("FR"));
    }

    private WebElement heading(String words) {
        return browser.shown("thead button").stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    /** Chooses in the field of a question, in the table that is shown. */
    private void field(String question, String words) {
        WebElement label = browser.shown("form.filter label").stream()
                .filter(each -> each.findElement(By.tagName("span")).getText().equals(question))
                .findFirst()
                .orElseThrow();
        new Select(label.findElement(By.tagName("select"))).selectByVisibleText(words);
    }
}
