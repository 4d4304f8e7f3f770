package io.github.lec.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as readers type or copy them: in words of the page as well as in codes. */
class AddressInBrowserTest extends InBrowser {
    private static final String HTML = SamplePage.html(SamplePage.writer(), SamplePage.book());
    private static final String CLAIM = "es-1/decisions/STC 52/2024, ECLI:ES:TC:2024:52";
    private static final String SMALL = SamplePage.html(
            HtmlWriter.standard(),
            SamplePage.bookOf(
                    Matrix.on("Clauses")
                            .title("Clauses")
                            .columns(
                                    Column.words("Treaty").asRowHeader(),
                                    Column.words("Death penalty").keyed("DEATH_PENALTY_BAR"))
                            .row(Cell.of("One"), Cell.of("must refuse"))
                            .row(Cell.of("Two"), Cell.of("absent"))
                            .build(),
                    Matrix.on("Claims")
                            .title("Every claim")
                            .columns(Column.words("Claim").asRowHeader(), Column.words("Question"))
                            .row(Row.of(Cell.of(CLAIM), Cell.of("What was decided?"))
                                    .anchoredAs(CLAIM))
                            .build()));

    @BeforeEach
    void desktop() {
        browser.screen(1280, 900, "light");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#FR", "#fr", "#France", "#france"})
    void a_state_is_found_by_its_code_and_by_its_name(String address) throws IOException {
        browser.open(HTML, address);
        assertThat(browser.words("main > section > h2")).containsExactly("France");
        assertThat(browser.words("#_notice")).allMatch(String::isEmpty);
        assertThat(browser.one("#_go").getAttribute("value")).isEqualTo("FR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "column=DEATH_PENALTY_BAR",
                "column=Death%20penalty",
                "column=Death+penalty",
                "column=death_penalty",
                "column=death_penalty_bar"
            })
    void a_column_is_found_by_its_code_and_by_its_heading(String column) throws IOException {
        browser.open(SMALL, "#clauses?words=absent&" + column);
        assertThat(browser.words("#clauses tbody th")).containsExactly("Two");
        assertThat(browser.words("#_notice")).allMatch(String::isEmpty);
        assertThat(browser.words("#clauses .hit")).containsExactly("absent");

        browser.open(SMALL, "#clauses?" + column.replace("column=", "sort="));
        assertThat(browser.words("#clauses tbody th")).containsExactly("Two", "One");
        assertThat(browser.words("#clauses th[aria-sort=ascending]")).containsExactly("Death penalty");
    }

    @Test
    void signs_of_addresses_stay_in_the_words_that_are_looked_for() throws IOException {
        browser.open(SMALL, "#clauses?words=a%26b%3Dc");
        assertThat(browser.one("#clauses input").getAttribute("value")).isEqualTo("a&b=c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FR", "fr", "France"})
    void the_rows_of_a_state_are_found_by_its_code_and_by_its_name(String state) throws IOException {
        browser.open(HTML, "#verdicts?state=" + state);
        assertThat(browser.shown("#verdicts tbody tr")).hasSize(2);
        assertThat(browser.words("#_notice")).allMatch(String::isEmpty);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "es-1/decisions/STC 52/2024, ECLI:ES:TC:2024:52",
                "es-1/decisions/STC%2052/2024,%20ECLI:ES:TC:2024:52",
                "es-1/decisions/STC%2052/2024%2C%20ECLI%3AES%3ATC%3A2024%3A52",
                "es-1/decisions/STC~2052/2024~2C~20ECLI:ES:TC:2024:52"
            })
    void a_claim_is_found_by_its_id_as_it_stands(String id) throws IOException {
        browser.open(SMALL, "#claim=" + id);
        assertThat(browser.words("#_panel .claim summary strong")).containsExactly("What was decided?");
        assertThat(browser.words("#_notice")).allMatch(String::isEmpty);
    }

    @Test
    void a_table_and_its_section_have_names_of_their_own() throws IOException {
        browser.open(HTML, "#sources");
        assertThat(browser.run("return document.querySelector('#sources .scroll').ariaLabel"))
                .isEqualTo("Sources, table");
        browser.open(HTML, "#verdicts");
        assertThat(browser.run("const scroll = document.querySelector('#verdicts .scroll');"
                        + "return document.getElementById(scroll.getAttribute('aria-labelledby')).textContent"))
                .isEqualTo("Whether the texts meet the benchmarks");
    }
}
