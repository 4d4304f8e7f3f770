package io.github.lec.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Chart;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Evidence;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlWriterTest {

    private final String html = SamplePage.html(SamplePage.writer(), SamplePage.book());
    private final Document page = Jsoup.parse(html);

    @Test
    void panels_by_state_have_lying_bars_with_upright_names_of_the_states_that_have_any() {
        Book book = SamplePage.bookOf(Matrix.on("Stations")
                .title("Stations")
                .columns(Column.words("State").asRowHeader(), Column.counts("Reported"), Column.counts("Denied"))
                .row(Cell.of("Spain"), Cell.of(9), Cell.of(0))
                .row(Cell.of("United Kingdom"), Cell.of(3), Cell.of(1))
                .chart(new Chart(
                        Chart.Kind.COLUMNS,
                        "Reports by state",
                        "State",
                        "Number",
                        "State",
                        List.of("Reported", "Denied"),
                        "Columns."))
                .build());
        Document page = Jsoup.parse(SamplePage.html(HtmlWriter.standard(), book));

        for (String width : List.of(".wide", ".narrow")) {
            assertThat(page.select("#stations .panels svg" + width)).hasSize(2);
            assertThat(page.select("#stations .panels svg" + width + " text").eachText())
                    .containsExactly("Spain", "9", "United Kingdom", "3", "United Kingdom", "1");
        }
        assertThat(page.select("#stations .panels [transform]")).isEmpty();
    }

    @Test
    void names_of_four_digits_are_no_years_unless_their_column_has_dates() {
        Document page = stationsOf("1503", "2004");

        assertThat(page.select("#stations .panels svg.wide text").eachText())
                .containsExactly("1503", "9", "2004", "3", "2004", "1");
        assertThat(page.select("#stations .panels figcaption").text()).isEqualTo("Reports by state");
    }

    /** {@return a page on the stations of two states, with a panel for each count} */
    private static Document stationsOf(String one, String other) {
        Book book = SamplePage.bookOf(Matrix.on("Stations")
                .title("Stations")
                .columns(Column.words("State").asRowHeader(), Column.counts("Reported"), Column.counts("Denied"))
                .row(Cell.of(one), Cell.of(9), Cell.of(0))
                .row(Cell.of(other), Cell.of(3), Cell.of(1))
                .chart(new Chart(
                        Chart.Kind.COLUMNS,
                        "Reports by state",
                        "State",
                        "Number",
                        "State",
                        List.of("Reported", "Denied"),
                        "Columns."))
                .build());
        return Jsoup.parse(SamplePage.html(HtmlWriter.standard(), book));
    }

    @Test
    void a_long_name_stands_above_its_bar_so_that_bar_and_number_stay_in_the_panel() {
        String longest = "Democratic Republic of the Congo and elsewhere";
        Document page = stationsOf("Spain", longest);

        assertThat(page.select("#stations .panels svg")).isNotEmpty().allSatisfy(svg -> {
            List<String> box = List.of(svg.attr("viewBox").split(" ", -1));
            double width = Double.parseDouble(box.get(2));
            assertThat(svg.select("text")).allSatisfy(text -> {
                double x = Double.parseDouble(text.attr("x"));
                double room = text.hasAttr("textLength")
                        ? Double.parseDouble(text.attr("textLength"))
                        : 7.0 * text.text().length();
                assertThat(text.attr("text-anchor").equals("end") ? x - room : width - x - room)
                        .as(text.text())
                        .isNotNegative();
                assertThat(Double.parseDouble(text.attr("y"))).isLessThanOrEqualTo(Double.parseDouble(box.get(3)));
            });
            assertThat(svg.select("rect"))
                    .allSatisfy(
                            bar -> assertThat(Double.parseDouble(bar.attr("x")) + Double.parseDouble(bar.attr("width")))
                                    .isLessThan(width - 20));
        });
    }

    @Test
    void a_name_that_is_wider_than_its_panel_is_cut_and_its_title_has_all_of_it() {
        String name = "State with a very long name ".repeat(4).trim();
        Document page = stationsOf("Spain", name);

        assertThat(page.select("#stations .panels g")).isNotEmpty().allSatisfy(group -> {
            assertThat(group.select("title").text()).isEqualTo(name);
            assertThat(group.select("text").text())
                    .startsWith("State with a very long name")
                    .endsWith("…");
            assertThat(group.select("[textLength]")).isEmpty();
        });
    }

    @Test
    void a_legend_has_no_entry_for_a_part_that_no_bar_has() {
        Book book = SamplePage.bookOf(Matrix.on("Decisions")
                .title("Decisions")
                .columns(
                        Column.words("State").asRowHeader(),
                        Column.counts("Allowed"),
                        Column.counts("Stayed"),
                        Column.counts("Refused"))
                .row(Cell.of("Spain"), Cell.of(2), Cell.of(0), Cell.of(1))
                .row(Cell.of("France"), Cell.of(0), Cell.of(0), Cell.of(1))
                .chart(new Chart(
                        Chart.Kind.STACKED_BARS,
                        "Decisions by state",
                        "State",
                        "Number",
                        "State",
                        List.of("Allowed", "Stayed", "Refused"),
                        "Bars."))
                .build());
        Document page = Jsoup.parse(SamplePage.html(HtmlWriter.standard(), book));

        assertThat(page.select("#decisions .legend li").eachText()).containsExactly("Allowed", "Refused");
        assertThat(page.select("#decisions .legend li").eachAttr("class"))
                .as("the colours of their bars")
                .containsExactly("series-0", "series-2");
        assertThat(page.select("#decisions svg.wide rect").eachAttr("class"))
                .containsExactly("series-0", "series-2", "series-2");
    }

    @Test
    void a_matrix_is_a_table_with_caption_and_headings() {
        Element table = table("cooperation");
        assertThat(table.selectFirst("caption").text()).isEqualTo("Forms of cooperation, as of 2026-10-31");
        assertThat(table.select("thead th[scope=col]").eachText())
                .containsExactly("State", "Extradition treaty", "Cases");
        assertThat(table.select("tbody th[scope=row]").eachText()).containsExactly("Bulgaria", "France", "Ireland");
        assertThat(table.select("tbody tr"))
                .allSatisfy(row -> assertThat(row.childrenSize()).isEqualTo(3));
    }

    @Test
    void every_table_can_be_reached_and_scrolled_by_keyboard() {
        assertThat(page.select("table")).isNotEmpty().allSatisfy(table -> {
            Element container = table.parent();
            assertThat(container.attr("tabindex")).isEqualTo("0");
            assertThat(container.attr("role")).isEqualTo("region");
            assertThat(page.getElementById(container.attr("aria-labelledby")).text())
                    .isEqualTo(table.selectFirst("caption").text());
        });
    }

    @Test
    void ids_are_unique() {
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates().noneMatch(id -> id.matches(".*\\s.*"));
    }

    @Test
    void a_cell_leads_to_its_claims_and_says_which_they_are() {
        Element cell = page.getElementById("cooperation.FR").child(1).selectFirst("a");
        assertThat(cell.attr("href")).isEqualTo("#claim=" + SamplePage.TREATY);
        // positions among the rows of Claims
        assertThat(cell.attr("data-claims")).isEqualTo("2 3");
    }

    @Test
    void a_chart_of_several_columns_is_a_panel_for_each_on_one_scale_with_its_values_in_words() {
        assertThat(page.select("#timeline .panels p").eachText()).containsExactly("Signed (61)", "In force (31)");
        assertThat(page.select("#timeline .panels figcaption").text())
                .as("what has no year is in no bar and not in the number")
                .isEqualTo("Texts by year (in brackets: the total of these years)");
        assertThat(page.select("#timeline svg[role=img] > title").eachText())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("Signed, by Year: 1996 1; 1997 2;");
        // of 31 years, those with a value
        assertThat(page.select("#timeline svg rect")).hasSize(25 + 21);
    }

    @Test
    void nothing_is_loaded_from_anywhere() {
        assertThat(page.select("[src], [srcset], [data], [action], [style], iframe, object, embed, img, base"))
                .isEmpty();
        assertThat(page.select("link").eachAttr("href")).containsExactly("data:,");
        assertThat(page.select("[href^=http]").eachAttr("rel")).isNotEmpty().containsOnly("noopener noreferrer");
        assertThat(page.select("[href^=http]"))
                .allSatisfy(link -> assertThat(link.tagName()).isEqualTo("a"));
        assertThat(page.selectFirst("style").data()).doesNotContain("url(").doesNotContain("@import");
        assertThat(page.selectFirst("script").data()).doesNotContain("fetch(").doesNotContain("import(");
    }

    @Test
    void the_policy_allows_the_two_resources_alone() {
        String policy =
                page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy)
                .startsWith("default-src 'none';")
                .contains("script-src "
                        + new Resource(page.selectFirst("head script").data()).hash() + ";")
                .contains("style-src " + new Resource(page.selectFirst("style").data()).hash() + ";")
                .doesNotContain("unsafe");
        assertThat(page.select("script:not([type=application/octet-stream])")).hasSize(1);
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("*"))
                .allSatisfy(element -> assertThat(element.attributes().asList())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    }

    @Test
    void facts_about_the_document_are_at_the_top_except_long_ones() {
        assertThat(page.select(".facts div").eachText()).containsExactly("As of 2026-10-31");
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.title()).isEqualTo("Cooperation compared");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a?b=1&c=2", "http://example.org/%3Cscript%3E"})
    void an_address_stays_as_it_is(String address) {
        Matrix plain = Matrix.on("Plain")
                .title("Plain")
                .columns(Column.words("Word"))
                .row(Cell.of("here").linkedTo(Link.toWeb(java.net.URI.create(address))))
                .build();
        assertThat(SamplePage.document(SamplePage.bookOf(plain))
                        .selectFirst("#plain td a")
                        .attr("href"))
                .isEqualTo(address);
    }

    @Test
    void a_link_in_streamed_rows_that_leads_nowhere_is_refused() {
        Matrix streamed = Matrix.on("Claims")
                .title("Claims")
                .columns(Column.words("Claim"))
                .rowsFrom(() -> Stream.of(Row.of(Cell.of("a").linkedTo(Link.toRow("Sources", "b")))))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SamplePage.document(SamplePage.bookOf(streamed)))
                .withMessageContaining("links to a place that the book does not have")
                .withMessageContaining("Sources");
    }

    @Test
    void navigation_leads_to_the_findings_and_to_the_tables_in_order() {
        assertThat(page.select("nav a").eachText())
                .containsExactly(
                        "Key findings",
                        "Cover",
                        "Cooperation",
                        "Verdicts",
                        "Timeline",
                        "Map",
                        "Findings",
                        "Claims",
                        "Sources");
        assertThat(page.select("nav a"))
                .allSatisfy(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .isNotNull());
    }

    @Test
    void the_page_opens_on_findings_that_say_where_they_can_be_checked() {
        Element first = page.selectFirst("main > section");
        assertThat(first.select(".findings li").eachText())
                .containsExactly(
                        "1 of 3 states has a treaty in force: France. Check 1 claim", "Nothing else is known.");
        assertThat(first.select(".findings a").eachAttr("href")).containsExactly("#claim=" + SamplePage.TREATY);
        assertThat(first.select(".map, table.signs")).hasSize(2);
    }

    @Test
    void every_reference_within_the_page_has_a_target() {
        assertThat(page.select("[aria-labelledby], [aria-describedby]"))
                .isNotEmpty()
                .allSatisfy(element -> {
                    String id = element.hasAttr("aria-labelledby")
                            ? element.attr("aria-labelledby")
                            : element.attr("aria-describedby");
                    assertThat(page.getElementById(id)).as(id).isNotNull();
                });
    }

    @Test
    void a_table_of_signs_keeps_its_words_for_those_who_listen_or_point() {
        Element signs = page.selectFirst("#_opening table.signs");
        assertThat(signs.select("td").eachAttr("class"))
                .containsExactly("missing sign", "good sign", "unknown sign", "na sign");
        assertThat(signs.select("td").eachAttr("title"))
                .isEqualTo(signs.select("td").eachText());
        assertThat(page.select("#_opening > div .legend:not(.map *) li").eachText())
                .hasSize(4);
    }

    @Test
    void a_sign_is_marked_if_its_cell_is_contested_whatever_its_words_are() {
        Matrix clauses = Matrix.on("Clauses")
                .title("Clauses")
                .columns(Column.words("Treaty").asRowHeader(), Column.words("Torture"), Column.words("Remark"))
                .row(
                        Cell.of("One"),
                        Cell.of("must refuse").meaning(Meaning.GOOD).contested(true),
                        Cell.of("None"))
                .row(
                        Cell.of("Two"),
                        Cell.of("may refuse").meaning(Meaning.WEAK),
                        Cell.of("Words (another source: other words)"))
                .build();
        HtmlWriter writer = HtmlWriter.standard()
                .opening(Opening.of(List.of()).signs("Clauses").contested("Another source says otherwise"));
        Document marked = Jsoup.parse(SamplePage.html(writer, SamplePage.bookOf(clauses)));

        assertThat(marked.select("td.footnote").eachText()).containsExactly("must refuse");
        assertThat(marked.select("#_opening .legend li.footnote").eachText())
                .containsExactly("Another source says otherwise");
    }

    @Test
    void the_map_has_a_tile_a_state_in_the_colour_of_its_meaning_with_whole_words() {
        Element map = page.selectFirst("#_opening .map");
        assertThat(map.select("a.tile").eachAttr("href")).containsExactly("#IE", "#FR", "#BG");
        assertThat(map.select("a.tile").eachAttr("class")).containsExactly("tile na", "tile good", "tile unknown");
        assertThat(map.select(".value").eachText()).containsExactly("None found", "In force since 2015", "Disputed");
        assertThat(map.select(".legend li").eachText())
                .as("the words of the table, or the general ones")
                .contains("In force (1)")
                .hasSize(3);
        assertThat(page.select("#map .map")).hasSize(1);
    }

    @Test
    void the_data_hold_all_tables_and_editions() {
        String data = SamplePage.data(page);
        assertThat(data)
                .contains("\"cooperation\":{", "\"claims\":{", "Further question 119")
                .contains("\"labels\":[\"2026-10-31\",\"2006-12-31\"]")
                .contains("\"IE\":\"Ireland\"");
        assertThat(html).doesNotContain("Further question 119");
    }

    @Test
    void without_scripts_a_long_table_shows_the_rows_to_which_others_link_and_says_so() {
        Element noscript = page.selectFirst("#claims noscript");
        assertThat(noscript.selectFirst("p").text())
                .contains("Of " + (5 + SamplePage.FURTHER_CLAIMS) + " rows, these 4 are shown, since other rows link"
                        + " to them");
        assertThat(noscript.select("tbody tr").eachAttr("id"))
                .contains("claim=" + SamplePage.TREATY, "claim=" + SamplePage.DISPUTED)
                .as("the second account of the first claim")
                .contains("claim=" + SamplePage.DISPUTED + "~232")
                .hasSize(4);
        assertThat(noscript.select("a[href=#sources.unts]")).isNotEmpty();
    }

    @Test
    void without_script_no_link_of_a_table_leads_nowhere() {
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("noscript a[href^=#], .findings a, .signs a").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
    }

    @Test
    void a_book_without_states_claims_or_map_is_a_page_too() {
        Matrix plain = Matrix.on("Plain")
                .title("Plain")
                .columns(Column.words("Word"))
                .row(Cell.of("rests on what is not listed").restingOn(Evidence.search("a b")))
                .build();
        Document small = SamplePage.document(SamplePage.bookOf(plain));
        assertThat(small.select("#plain td").eachText()).containsExactly("rests on what is not listed");
        assertThat(small.select("#plain td a, svg, #_opening, #_go")).isEmpty();
    }

    @Test
    void a_book_of_more_rows_than_a_browser_can_hold_is_refused() {
        Matrix endless = Matrix.on("Treaties")
                .title("Treaties")
                .columns(Column.words("Treaty"))
                .rowsFrom(() -> Stream.generate(() -> Row.of(Cell.of("a"))))
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatIOException()
                .isThrownBy(() -> HtmlWriter.standard().write(SamplePage.bookOf(endless), out))
                .withMessage(
                        "A page holds at most 100,000 rows, and the tables have more (the last was on Treaties). Write"
                                + " a workbook or CSV files, or choose fewer states");
        assertThat(out.size()).isZero();
    }

    @Test
    void an_opening_that_the_book_does_not_have_is_refused() {
        HtmlWriter writer = HtmlWriter.standard().opening(Opening.of(List.of()).map("Atlas"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SamplePage.html(writer, SamplePage.book()))
                .withMessageContaining("Atlas");
    }

    private Element table(String section) {
        return page.selectFirst("#" + section + " table");
    }
}
