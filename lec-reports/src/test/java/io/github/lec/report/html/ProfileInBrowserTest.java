package io.github.lec.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.lec.report.matrix.About;
import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Evidence;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader learns from the profile of a state alone: what its courts said, and how to cite it. */
class ProfileInBrowserTest extends InBrowser {
    private static final String HTML = SamplePage.html(HtmlWriter.standard(), book());

    @BeforeAll
    void setUpScreen() {
        browser.screen(1280, 800, "light");
    }

    @Test
    void a_folded_decision_says_court_day_outcome_and_what_was_held_but_not_the_state_again() throws IOException {
        browser.open(HTML, "#ES");
        assertThat(browser.words("#_profile summary strong"))
                .containsExactly(
                        "Tribunal Constitucional · 2019-01-29 · Inadmissible",
                        "Audiencia Nacional · 2021-07-15 · Allowed");
        assertThat(browser.words("#_profile summary span"))
                .as("what is not determined is not said")
                .containsExactly("The complaint is not admitted.");
    }

    @Test
    void decisions_stand_under_their_cases_by_which_they_are_ordered() throws IOException {
        browser.open(
                SamplePage.html(
                        HtmlWriter.standard(),
                        SamplePage.bookOf(
                                states(),
                                Matrix.on("Decisions")
                                        .title("Decisions")
                                        .columns(
                                                Column.words("State").asRowHeader(),
                                                Column.words("Court").asRowHeader(),
                                                Column.words("Decided"),
                                                Column.words("Case"))
                                        .rows(List.of(
                                                decided("Pleno", "Refused", "ES-2015-1"),
                                                decided("Sala Primera", "Allowed", "ES-2015-1"),
                                                decided("Sala Segunda", "Allowed", "ES-2010-2")))
                                        .build())),
                "#ES");
        assertThat(browser.words("#_profile :is(h4, summary strong)"))
                .containsExactly(
                        "Case ES-2015-1",
                        "Pleno · Refused",
                        "Sala Primera · Allowed",
                        "Case ES-2010-2",
                        "Sala Segunda · Allowed");
    }

    private static Row decided(String court, String outcome, String of) {
        return Row.of(Cell.of("Spain"), Cell.of(court), Cell.of(outcome), Cell.of(of))
                .about(About.states("ES"));
    }

    @Test
    void a_row_that_is_alone_in_its_table_names_what_it_is_about_but_not_the_state_again() throws IOException {
        browser.open(
                SamplePage.html(
                        HtmlWriter.standard(),
                        book(
                                List.of(decision("Audiencia Nacional", "2021-07-15", "Allowed", "Not determined", 1)),
                                List.of(claim("es-1/decisions/1")))),
                "#ES");
        assertThat(browser.words("#_profile dt"))
                .contains("Court", "Day", "Decided")
                .doesNotContain("State");
        assertThat(browser.words("#_profile dd")).contains("Audiencia Nacional", "2021-07-15", "Allowed");
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void a_long_address_does_not_make_a_profile_wider_than_the_screen(int width) throws IOException {
        String address = "https://example.org/" + "United%20Nations%20Convention%20against%20Cybercrime%20".repeat(5);
        browser.screen(width, 800, "light");
        try {
            browser.open(
                    SamplePage.html(
                            HtmlWriter.standard(),
                            book(
                                    List.of(decision("Audiencia Nacional", "2021-07-15", "Allowed", address, 1)),
                                    List.of(claim("es-1/decisions/1")))),
                    "#ES");
            assertThat(browser.run(
                            "return document.documentElement.scrollWidth" + " - document.documentElement.clientWidth"))
                    .isEqualTo(0L);
        } finally {
            browser.screen(1280, 800, "light");
        }
    }

    @Test
    void what_is_said_below_a_folded_row_is_not_said_twice_when_it_is_unfolded() throws IOException {
        browser.open(HTML, "#ES");
        browser.one("#_profile summary").click();
        assertThat(browser.shown("#_profile summary span")).isEmpty();
        assertThat(browser.words("#_profile dd")).contains("The complaint is not admitted.");
    }

    @Test
    void a_decision_can_be_cited_from_the_profile() throws IOException {
        browser.open(HTML, "#ES");
        browser.run("window.copied = ''; Object.defineProperty(navigator, 'clipboard',"
                + " {value: {writeText: async text => { window.copied = text; }}})");
        browser.one("#_profile summary").click();
        browser.one("#_profile details[open] > button").click();
        browser.until("return window.copied !== ''");
        assertThat(browser.run("return window.copied")).isEqualTo("lec, claim es-1/decisions/0, version 1");
    }

    /** A list of decisions has a row for each account that only its day tells from another. */
    @Test
    void a_decision_is_cited_by_the_account_that_its_row_shows() throws IOException {
        String second = "es-1/decisions/0#2";
        browser.open(
                SamplePage.html(
                        HtmlWriter.standard(),
                        book(
                                List.of(Row.of(
                                                Cell.of("Spain"),
                                                Cell.of("Tribunal Constitucional"),
                                                Cell.of("2019-02-04"),
                                                Cell.of("Inadmissible")
                                                        .restingOn(Evidence.claim("es-1", "decisions/0"))
                                                        .linkedTo(Link.toRow("Claims", second)),
                                                Cell.of("Not determined"))
                                        .about(About.states("ES"))),
                                List.of(claim("es-1/decisions/0"), claim(second).continuing("es-1/decisions/0")))),
                "#ES");
        browser.run("window.copied = ''; Object.defineProperty(navigator, 'clipboard',"
                + " {value: {writeText: async text => { window.copied = text; }}})");
        browser.run("[...document.querySelectorAll('#_profile button')]"
                + ".find(each => each.textContent === 'Copy citation').click()");
        browser.until("return window.copied !== ''");
        assertThat(browser.run("return window.copied")).isEqualTo("lec, claim " + second + ", version 1");
    }

    @Test
    void a_decision_whose_row_is_not_listed_is_cited_by_its_first_claim() throws IOException {
        browser.open(HTML, "#ES");
        browser.run("window.copied = ''; Object.defineProperty(navigator, 'clipboard',"
                + " {value: {writeText: async text => { window.copied = text; }}})");
        browser.run("citationOf({href: '#claim=es-1/decisions/9', claims: '0'})"
                + ".forEach(each => { document.querySelector('#_profile').append(each); each.click(); })");
        browser.until("return window.copied !== ''");
        assertThat(browser.run("return window.copied")).isEqualTo("lec, claim es-1/decisions/0, version 1");
    }

    @Test
    void what_an_answer_of_a_profile_rests_on_is_titled_by_state_and_question() throws IOException {
        browser.open(HTML, "#ES");
        browser.one("#_profile summary").click();
        browser.one("#_profile dd a").click();
        browser.until("return document.querySelector('#_panel').open");
        assertThat(browser.words("#_panel-title")).containsExactly("Spain · Decided");
        assertThat(browser.words("#_panel .said")).containsExactly("Inadmissible");
        assertThat(browser.words("#_panel h3")).isEqualTo(List.of("Rests on 1 claim"));
    }

    @Test
    void a_reader_who_closes_the_claim_of_a_profile_is_back_at_the_link_that_was_followed() throws IOException {
        browser.open(HTML, "#ES");
        browser.one("#_profile summary").click();
        for (String close : List.of(
                "document.querySelector('#_panel-close').click()", "document.querySelector('#_panel').close()")) {
            browser.run("window.followed = document.querySelector('#_profile details dd a'); followed.focus();"
                    + " followed.click()");
            browser.until("return document.querySelector('#_panel').open");
            browser.run(close);
            browser.until("return location.hash === '#ES' && document.activeElement === window.followed");
            assertThat(browser.run("return document.querySelector('#_profile details').open"))
                    .as("what was unfolded stays so")
                    .isEqualTo(true);
        }
        browser.run("location.hash = '#_opening'");
        browser.until("return document.querySelector('#_profile') === null");
    }

    @Test
    void a_profile_begins_with_the_findings_on_its_state_and_where_they_can_be_checked() throws IOException {
        browser.open(SamplePage.html(withFindings(), book()), "#ES");
        assertThat(browser.words("#_profile h3").get(0)).isEqualTo("Key findings");
        assertThat(browser.words("#_profile .jump button").get(0)).isEqualTo("Key findings (2)");
        assertThat(browser.words("#_profile .findings li strong"))
                .as("a short sentence is not cut")
                .containsExactly(
                        "The extradition treaty of Spain was read: nothing in it obliges to refuse; it says so on"
                                + " 2007-04-04.",
                        "Nothing else is known.");
        browser.one("#_profile .findings a").click();
        browser.until("return document.querySelector('#_panel').open");
        assertThat(browser.words("#_panel .said"))
                .containsExactly("The extradition treaty of Spain was read: nothing in it obliges to refuse; it says"
                        + " so on 2007-04-04.");
        assertThat(browser.words("#_panel h3")).isEqualTo(List.of("Rests on 1 claim"));
    }

    @Test
    void a_page_can_open_with_a_profile() throws IOException {
        String html = SamplePage.html(withFindings().startingWith("ES"), book());
        browser.open(html, "");
        assertThat(browser.words("main > section > h2")).containsExactly("Spain");
        browser.open(html, "#decisions");
        assertThat(browser.words("main > section > h2")).containsExactly("Decisions");
    }

    @Test
    void a_profile_of_a_state_that_the_book_does_not_have_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SamplePage.html(HtmlWriter.standard().startingWith("XX"), book()))
                .withMessageContaining("XX");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#%s", "#claim=%s", "#decisions?%s=1", "#decisions?column=%s", "#decisions?%s"})
    void an_address_that_leads_nowhere_is_repeated_only_in_part(String address) throws IOException {
        browser.open(HTML, address.formatted("x".repeat(50_000) + "&y".repeat(1_000)));
        assertThat(browser.words("main > [role=status]"))
                .singleElement()
                .asString()
                .contains("…")
                .hasSizeLessThan(500);
    }

    private static HtmlWriter withFindings() {
        return HtmlWriter.standard()
                .profile(
                        "ES",
                        List.of(
                                Headline.of(Cell.of("The extradition treaty of Spain was read: nothing in it obliges to"
                                                + " refuse; it says so on 2007-04-04.")
                                        .restingOn(Evidence.claim("es-1", "decisions/0"))),
                                Headline.of(Cell.of("Nothing else is known."))));
    }

    private static Book book() {
        return book(
                List.of(
                        decision(
                                "Tribunal Constitucional",
                                "2019-01-29",
                                "Inadmissible",
                                "The complaint is not admitted.",
                                0),
                        decision("Audiencia Nacional", "2021-07-15", "Allowed", "Not determined", 1)),
                List.of(claim("es-1/decisions/0"), claim("es-1/decisions/1")));
    }

    private static Book book(List<Row> decisions, List<Row> claims) {
        return SamplePage.bookOf(
                states(),
                Matrix.on("Decisions")
                        .title("Decisions")
                        .columns(
                                Column.words("State").asRowHeader(),
                                Column.words("Court").asRowHeader(),
                                Column.days("Day").asRowHeader(),
                                Column.words("Decided"),
                                Column.words("What was held"))
                        .rows(decisions)
                        .build(),
                Matrix.on("Claims")
                        .title("Claims")
                        .columns(
                                Column.words("Claim").asRowHeader(),
                                Column.words("Question"),
                                Column.words("Answer"),
                                Column.words("Cite as"))
                        .rows(claims)
                        .build());
    }

    private static Matrix states() {
        return Matrix.on("Cooperation")
                .title("Cooperation")
                .columns(Column.words("State").asRowHeader())
                .row(Row.of(Cell.of("Spain")).anchoredAs("ES").about(About.states("ES")))
                .build();
    }

    private static Row decision(String court, String day, String decided, String held, int claim) {
        return Row.of(
                        Cell.of("Spain"),
                        Cell.of(court),
                        Cell.of(day),
                        Cell.of(decided).restingOn(Evidence.claim("es-1", "decisions/" + claim)),
                        Cell.of(held))
                .about(About.states("ES"));
    }

    private static Row claim(String id) {
        return Row.of(
                        Cell.of(id),
                        Cell.of("What was decided?"),
                        Cell.of("Decision"),
                        Cell.of("lec, claim " + id + ", version 1"))
                .anchoredAs(id);
    }
}
