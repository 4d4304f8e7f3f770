package io.github.lec.report.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {

    private static final Evidence CLAIM = Evidence.claim("cn-fr-extradition-2007", "lifecycle/IN_FORCE");

    @Test
    void says_what_it_means_and_where_it_comes_from() {
        Cell cell = Cell.of("In force since 2015-07-17")
                .meaning(Meaning.GOOD)
                .restingOn(CLAIM)
                .linkedTo(Link.toRow("Claims", CLAIM.id()));

        assertThat(cell.words()).isEqualTo("In force since 2015-07-17");
        assertThat(cell.meaning()).isEqualTo(Meaning.GOOD);
        assertThat(cell.evidence()).containsExactly(CLAIM);
        assertThat(cell.link()).contains(new Link.ToRow("Claims", "cn-fr-extradition-2007/lifecycle/IN_FORCE"));
    }

    @Test
    void is_neutral_and_without_a_link_by_default() {
        for (Cell cell : List.of(Cell.of("France"), Cell.of(3), Cell.day("2015-04"))) {
            assertThat(cell.meaning()).isEqualTo(Meaning.NEUTRAL);
            assertThat(cell.evidence()).isEmpty();
            assertThat(cell.link()).isEmpty();
        }
    }

    @Test
    void stays_contested_whatever_else_is_said_of_it() {
        Cell cell = Cell.of("must refuse (another source: may refuse)").contested(true);

        assertThat(cell.meaning(Meaning.GOOD)
                        .restingOn(CLAIM)
                        .linkedTo(Link.toRow("Claims", CLAIM.id()))
                        .withoutLink())
                .matches(Cell::contested);
        assertThat(List.of(Cell.of("must refuse"), Cell.of(3), Cell.day("2015"), Cell.blank()))
                .noneMatch(Cell::contested);
    }

    @Test
    void rests_on_claims_and_searches_that_have_a_row_under_their_id() {
        Evidence search = Evidence.search("search-2020");
        Evidence claim = Evidence.claim("search-2020", "note");

        assertThat(search.id()).isEqualTo("search-2020");
        assertThat(claim.id()).isEqualTo("search-2020/note");
        assertThat(claim.record()).isEqualTo(search.record());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evidence.claim("search-2020", " "))
                .withMessageContaining("path of a claim must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evidence.search(""))
                .withMessageContaining("record of a search must not be blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00A0", "\u200B\u200E"})
    void always_says_something(String nothing) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cell.of(nothing))
                .withMessageContaining("must not be blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015", "2015-04", "2015-04-27", "2015/2016", "2015-04-27/2015-05"})
    void takes_a_day_as_precise_as_its_source(String date) {
        assertThat(Cell.day(date).words()).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "April 2015", "27.04.2015", "2015-13", "2015-04-32", "2015-4", "2015/"})
    void refuses_a_day_in_another_form(String date) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cell.day(date))
                .withMessageContaining("2015-04-27")
                .withMessageContaining("\"" + date + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "'a\u0000b','a\u2400b'",
                "'a\u001Bb','a\u241Bb'",
                "'a\u007Fb','a\u2421b'",
                "'a\u0085b','a\nb'",
                "'a\u2028b','a\nb'",
                "'a\uFFFFb','a\uFFFDb'",
                "'a\r\nb','a\nb'",
                "'a\rb','a\nb'",
                "'a\tb','a\tb'",
                "'\u05D0\u200F','\u05D0\u200F'"
            })
    void what_cannot_be_shown_is_replaced_by_a_sign(String given, String shown) {
        assertThat(Cell.of(given).words()).isEqualTo(shown);
    }

    @Test
    void shows_half_a_character_and_keeps_a_whole_one() {
        assertThat(Cell.of("a\uD83Db").words()).isEqualTo("a\uFFFDb");
        assertThat(Cell.of("a\uDE00").words()).isEqualTo("a\uFFFD");
        assertThat(Cell.of("a\uD83D\uDE00b").words()).isEqualTo("a\uD83D\uDE00b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "file:///etc/passwd", "mailto:a@example.org", "//example.org", "http:x"})
    void leads_out_of_the_book_only_to_the_web(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Link.toWeb(URI.create(address)))
                .withMessageContaining("http or https");
    }
}
