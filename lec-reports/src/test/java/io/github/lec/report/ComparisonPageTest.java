package io.github.lec.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.assessment.KeyFinding;
import io.github.lec.assessment.KeyFindings;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.record.ActorId;
import io.github.lec.report.table.SmallDataset;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the page of a comparison opens on, where there is much, little or nothing to show. */
class ComparisonPageTest {
    /** The link after each key finding, to the claims and the open questions behind it. */
    private static final String LINK = " Check \\d+ (claims?|open questions?)( and \\d+ open questions?)?$";

    private static final Selection MALTA =
            new Selection(new TreeSet<>(List.of(ActorId.of("MT"))), List.of(ActorId.of("CN"), ActorId.of("HK")));

    private static Document page(View view, Selection selection) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Comparison.of(view).selection(selection).writeTo(out, Format.HTML);
        return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
    }

    private static void assertTellsAll(View view, Selection selection) throws IOException {
        List<String> told = page(view, selection).select("#_opening .findings li").stream()
                .map(item -> item.text().replaceFirst(LINK, ""))
                .toList();
        assertThat(told)
                .isEqualTo(KeyFindings.of(view, selection).stream()
                        .map(KeyFinding::words)
                        .toList())
                .isNotEmpty();
    }

    @Test
    void a_key_finding_that_nothing_is_on_record_is_shown_too() throws IOException {
        View view = View.of(SmallDataset.read());

        assertTellsAll(view, SmallDataset.SELECTION);
        assertTellsAll(view, MALTA);
    }

    @Test
    void what_weighs_less_stands_under_a_heading_of_its_own() throws IOException {
        Document page = page(View.of(SmallDataset.read()), SmallDataset.SELECTION);

        assertThat(page.select("#_opening h3:contains(Also on record) + .findings strong")
                        .eachText())
                .isNotEmpty();
        assertThat(page.select("#_opening h3:contains(Also on record) ~ .findings li")
                        .size())
                .isLessThan(page.select("#_opening .findings li").size());
    }

    @Test
    void the_map_of_one_state_alone_is_left_out() throws IOException {
        View view = View.of(SmallDataset.read());

        assertThat(page(view, MALTA).select(".tile")).isEmpty();
        assertThat(page(view, SmallDataset.SELECTION).select("#_opening .tile")).isNotEmpty();
    }

    @Test
    void reference_texts_alone_stand_below_what_is_known_of_a_state_without_treaties() throws IOException {
        Selection luxembourg =
                new Selection(new TreeSet<>(List.of(ActorId.of("LU"))), List.of(ActorId.of("CN"), ActorId.of("HK")));
        View view = View.of(Dataset.embedded());

        assertTellsAll(view, luxembourg);
        Document page = page(view, luxembourg);
        assertThat(page.select("#_opening .pictures").text()).isEmpty();
        assertThat(page.select("#_opening li ~ li, #_opening .references > *").last())
                .isEqualTo(page.select("#_opening .references > *").last());
        assertThat(page.select("#_opening .references h3").text()).isEqualTo("Reference texts, for comparison");
        assertThat(page.select("#_opening .references tbody th").eachText())
                .isNotEmpty()
                .allMatch(row -> row.startsWith("Reference: "));
        assertThat(page.select("#_opening .findings li").first().text())
                .startsWith("Luxembourg is not known to have an extradition treaty with China in force on ")
                .contains(". A search in 2026-11 found none.");
    }

    @Test
    void a_page_of_nothing_says_so_in_words_and_has_no_empty_table() throws IOException {
        Dataset empty = DatasetReader.readDocument("""
                {"dataset": {"format": "1.0", "id": "empty", "version": "1", "title": "Empty", "licence": "CC0-1.0", "asOf": "2026-06-30"},
                 "actors": [{"id": "MT", "kind": "STATE", "name": "Malta"}, {"id": "CN", "kind": "STATE", "name": "China"},
                   {"id": "HK", "kind": "REGION", "name": "Hong Kong"}]}
                """, "empty.json");

        assertTellsAll(View.of(empty), MALTA);
        Document page = page(View.of(empty), MALTA);
        assertThat(page.select("#_opening table")).isEmpty();
        assertThat(page.select("#_opening p.notes").eachText())
                .containsExactly("No such treaty on record between the selected states and counterparts.");
    }

    /** A map of tiles that all say that nothing was looked for took the first screen, and the workbook has none. */
    @Test
    void a_page_opens_on_a_map_only_where_the_sheet_has_one() throws IOException {
        String empty = """
                {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-06-30"}%s}""";
        String treaty = """
                , "sources": [{"id": "gazette", "title": "Gazette", "published": "2020-01-01"}],
                "treaties": [{"id": "cn-mt", "kind": "EXTRADITION", "title": "Treaty", "parties": ["CN", "MT"],
                  "lifecycle": [{"stage": "SIGNED", "date": "2010-05-01", "citations": [{"source": "gazette"}]}]}]""";
        Selection both = Selection.of("MT", "FR").with("CN");

        for (String records : List.of("", treaty)) {
            Dataset own = DatasetReader.readDocumentOver(empty.formatted(records), "own.json", Dataset.embedded());
            Document page = page(View.of(own), both);

            assertThat(page.select("#_opening .map")).hasSize(records.isEmpty() ? 0 : 1);
            assertThat(page.select("#map .map")).hasSize(records.isEmpty() ? 0 : 1);
        }
    }
}
