package io.github.lec.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import java.util.List;
import java.util.stream.IntStream;
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
    void aMatrixIsATableWithCaptionAndHeadings() {
        Element table = table("cooperation");
        assertThat(table.selectFirst("caption").text()).isEqualTo("Forms of cooperation, as of 2026-10-31");
        assertThat(table.select("thead th[scope=col]").eachText())
                .containsExactly("State", "Extradition treaty", "Cases");
        assertThat(table.select("tbody th[scope=row]").eachText()).containsExactly("Bulgaria", "France", "Ireland");
        assertThat(table.select("tbody tr"))
                .allSatisfy(row -> assertThat(row.childrenSize()).isEqualTo(3));
    }

    @Test
    void everyTableCanBeReachedAndScrolledByKeyboard() {
        assertThat(page.select("table")).isNotEmpty().allSatisfy(table -> {
            Element container = table.parent();
            assertThat(container.attr("tabindex")).isEqualTo("0");
            assertThat(container.attr("role")).isEqualTo("region");
            assertThat(page.getElementById(container.attr("aria-labelledby")).text())
                    .isEqualTo(table.selectFirst("caption").text());
        });
    }

    @Test
    void navigationListsTheTablesInOrder() {
        assertThat(page.select("nav a").eachText())
                .containsExactly(
                        "Cover", "Cooperation", "Verdicts", "Timeline", "Map", "Findings", "Claims", "Sources");
        assertThat(page.select("nav a"))
                .allSatisfy(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .isNotNull());
    }

    @Test
    void idsAreUnique() {
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates().noneMatch(id -> id.matches(".*\\s.*"));
    }

    @Test
    void everyReferenceWithinThePageHasATarget() {
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .filteredOn(href -> !href.startsWith("#claim-"))
                .allSatisfy(href -> assertThat(page.getElementById(href.substring(1)))
                        .as(href)
                        .isNotNull());
        assertThat(page.select("[aria-labelledby], [aria-describedby]")).allSatisfy(element -> {
            String id = element.hasAttr("aria-labelledby")
                    ? element.attr("aria-labelledby")
                    : element.attr("aria-describedby");
            assertThat(page.getElementById(id)).as(id).isNotNull();
        });
    }

    @Test
    void aCellLeadsToItsClaimsAndSaysWhichTheyAre() {
        Element cell = page.getElementById("cooperation.FR").child(1).selectFirst("a");
        assertThat(cell.attr("href")).isEqualTo("#claim-" + SamplePage.TREATY);
        // positions among the rows of Claims
        assertThat(cell.attr("data-claims")).isEqualTo("2 3");
    }

    @Test
    void aMeaningIsAClassAndItsLegendStandsByTheTable() {
        assertThat(table("verdicts").select("td").eachAttr("class"))
                .containsExactly("missing", "good", "unknown", "na");
        assertThat(page.select("#verdicts .legend li").eachAttr("class"))
                .containsExactly("good", "missing", "unknown", "na");
    }

    @Test
    void rowsSayWhichStatesTheyAreAbout() {
        assertThat(table("verdicts").select("tbody tr").eachAttr("data-states"))
                .containsExactly("FR", "FR", "BG", "BG");
        assertThat(page.select("#_state option").eachText())
                .containsExactly("All states", "Bulgaria", "France", "Ireland");
    }

    @Test
    void theMapIsAPictureWithItsTextBesideTheTable() {
        Element svg = page.selectFirst("#map svg");
        assertThat(svg.selectFirst("title").text()).isEqualTo("Map: Extradition treaties as a map of tiles");
        assertThat(svg.selectFirst("desc").text())
                .isEqualTo(
                        "One tile a state, about where it lies. Ireland: none found; France: in force since 2015-07-17;"
                                + " Bulgaria: disputed.");
        assertThat(svg.select("a").eachAttr("href"))
                .containsExactly("#cooperation.IE", "#cooperation.FR", "#cooperation.BG");
        assertThat(page.select("#map table")).hasSize(1);
    }

    @Test
    void theChartIsAPictureWithItsAlternativeText() {
        Element svg = page.selectFirst("#timeline svg[role=img]");
        assertThat(svg.selectFirst("desc").text()).isEqualTo("Most texts were signed in 2007.");
        assertThat(svg.select("rect")).hasSize(2 * 31);
    }

    @Test
    void withoutScriptARegisterShowsTheRowsToWhichOthersLead() {
        Element register = page.selectFirst("#claims [data-register=claims]");
        assertThat(register.childrenSize()).isEqualTo(1);
        Element noscript = register.child(0);
        assertThat(noscript.tagName()).isEqualTo("noscript");
        assertThat(noscript.selectFirst("p").text())
                .contains(
                        "Of " + (5 + SamplePage.FURTHER_CLAIMS) + " rows, these are the 4 to which other tables lead");
        assertThat(noscript.select("tbody tr").eachAttr("id"))
                .contains("claim-" + SamplePage.TREATY, "claim-" + SamplePage.DISPUTED)
                .as("the second account of the first claim")
                .contains("claim-" + SamplePage.DISPUTED + "~232")
                .hasSize(4);
        assertThat(noscript.select("a[href=#sources.unts]")).isNotEmpty();
    }

    @Test
    void withoutScriptNoLinkLeadsNowhere() {
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
    }

    @Test
    void aLongTableIsDrawnByTheScriptToo() {
        Matrix.Builder numbers = Matrix.on("Numbers").title("Numbers").columns(Column.counts("Number"));
        IntStream.rangeClosed(0, 1000).forEach(i -> numbers.row(Cell.of(i)));
        Document long1001 = SamplePage.document(SamplePage.bookOf(numbers.build()));
        assertThat(long1001.select("table")).isEmpty();
        assertThat(long1001.select("[data-register=numbers]")).hasSize(1);
        assertThat(long1001.selectFirst("noscript").text()).contains("Of 1001 rows, these are the 0");
    }

    @Test
    void nothingIsLoadedFromAnywhere() {
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
    void thePolicyAllowsTheTwoResourcesAlone() {
        String policy =
                page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy)
                .startsWith("default-src 'none';")
                .contains("script-src "
                        + new Resource(page.selectFirst("head script").data()).hash() + ";")
                .contains("style-src " + new Resource(page.selectFirst("style").data()).hash() + ";")
                .doesNotContain("unsafe");
        assertThat(page.select("script:not([type=application/json])")).hasSize(1);
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("*"))
                .allSatisfy(element -> assertThat(element.attributes().asList())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    }

    @Test
    void factsOfTheDocumentStandAtTheTopExceptLongOnes() {
        assertThat(page.select(".facts div").eachText()).containsExactly("As of 2026-10-31");
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.title()).isEqualTo("Cooperation compared");
    }

    @Test
    void theControlOfEditionsIsThereOnlyWhereThereAreSome() {
        assertThat(page.select("select[data-series]")).hasSize(1);
        assertThat(page.select("select[data-series] option").eachText()).containsExactly("2026-10-31", "2006-12-31");
        assertThat(SamplePage.document(SamplePage.book()).select("select[data-series]"))
                .isEmpty();
    }

    @Test
    void aBookWithoutStatesClaimsOrMapIsAPageToo() {
        Matrix plain = Matrix.on("Plain")
                .title("Plain")
                .columns(Column.words("Word"))
                .row(Cell.of("rests on what is not listed").restingOn("a b"))
                .build();
        Document small = SamplePage.document(SamplePage.bookOf(plain));
        assertThat(small.select("#plain td").eachText()).containsExactly("rests on what is not listed");
        assertThat(small.select("#plain td a, svg")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a?b=1&c=2", "http://example.org/%3Cscript%3E"})
    void anAddressStaysAsItIs(String address) {
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
    void aLinkInStreamedRowsThatLeadsNowhereIsRefused() {
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

    private Element table(String section) {
        return page.selectFirst("#" + section + " table");
    }
}
