package io.github.lec.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.format.DatasetInfo;
import io.github.lec.record.ActorId;
import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Evidence;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Registers, the codebook and the list of sources hold what something shown rests on, and nothing else. */
class ListedOnlyIfNeededTest {
    private static Book whole;
    private static Book france;

    @BeforeAll
    static void compare() {
        View view = View.of(Dataset.embedded());
        whole = Comparison.of(view).book();
        france = Comparison.of(view)
                .selection(new Selection(
                        new TreeSet<>(Set.of(ActorId.of("FR"))), List.of(ActorId.of("CN"), ActorId.of("HK"))))
                .book();
    }

    private static long rows(Book book, String sheet) {
        return rowsOf(book, sheet).count();
    }

    private static Stream<Row> rowsOf(Book book, String sheet) {
        return book.on(sheet).orElseThrow().rows();
    }

    private static List<String> anchors(Book book, String sheet) {
        return rowsOf(book, sheet).flatMap(row -> row.anchor().stream()).toList();
    }

    @Test
    void the_codebook_explains_no_rule_that_judged_nothing_and_no_norm_that_nothing_shown_cites() {
        List<String> shown = anchors(france, "Codebook");

        assertThat(shown)
                .contains("rule/LEC-EXT-001", "norm/cat-3", "Closed code/Safeguard kind/DEATH_PENALTY_BAR")
                .hasSizeLessThan((int) (rows(whole, "Codebook") * 0.85));
        assertThat(Stream.of("Findings", "Undecided", "Record checks")
                        .flatMap(sheet -> rowsOf(france, sheet))
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> cell.link().stream())
                        .filter(Link.ToRow.class::isInstance)
                        .map(Link.ToRow.class::cast)
                        .filter(link -> link.sheet().equals("Codebook"))
                        .map(Link.ToRow::anchor))
                .isNotEmpty()
                .allMatch(shown::contains);
    }

    @Test
    void a_norm_that_the_codebook_does_not_explain_has_no_claim() {
        List<String> explained = anchors(france, "Codebook");
        List<String> left = anchors(whole, "Codebook").stream()
                .filter(entry -> entry.startsWith("norm/") && !explained.contains(entry))
                .map(entry -> entry.substring("norm/".length()))
                .toList();

        assertThat(left).isNotEmpty();
        assertThat(anchors(france, "Claims")).noneMatch(claim -> left.contains(claim.replaceAll("/.*", "")));
    }

    @Test
    void a_workbook_on_data_of_ones_own_has_no_empty_register_and_no_word_or_source_that_nothing_needs() {
        DatasetInfo info = DatasetInfo.builder()
                .format("1.0")
                .id("nothing")
                .version("1")
                .title("Nothing")
                .licence("CC0-1.0")
                .asOf(LocalDate.of(2026, 6, 30))
                .build();
        Book nothing = Comparison.of(View.of(Dataset.over(Dataset.embedded(), info, List.of())))
                .book();

        assertThat(nothing.matrices())
                .as("what is not on record is an answer; an empty register is none")
                .extracting(Matrix::sheet)
                .contains("Police stations", "Cases by step", "Findings", "Codebook", "Notes")
                .doesNotContain(
                        "Clauses", "Treaties", "Arrangements", "Laws", "Operations", "Cases", "Events", "Statements");
        assertThat(rowsOf(nothing, "Contents").map(row -> row.cells().get(1).words()))
                .containsExactlyElementsOf(
                        nothing.matrices().stream().map(Matrix::sheet).toList());
        assertThat(rowsOf(nothing, "Cover")
                        .filter(row -> row.cells().get(0).words().equals("Left out"))
                        .map(row -> row.cells().get(1).words()))
                .containsExactly("Registers in which there is nothing to list: Clauses, Treaties, Arrangements, Laws,"
                        + " Operations, Cases, Events, Statements. " + leftOut(nothing));
        assertThat(rows(nothing, "Codebook")).isLessThan(rows(whole, "Codebook") / 3);
        assertThat(rows(nothing, "Sources")).isLessThan(80);
    }

    @Test
    void the_codebook_of_ones_own_data_has_the_codes_of_the_sources_and_answers_that_are_shown() {
        Dataset dataset = DatasetReader.readDocumentOver("""
                {"dataset": {"format": "1.0", "id": "test", "version": "1", "title": "Test", "licence": "CC0-1.0",
                  "asOf": "2026-10-01"},
                 "cases": [{"id": "test-1", "requested": "FR", "requesting": "CN",
                  "route": [{"value": "AD_HOC_SURRENDER", "citations": [{"source": "presseaugsburg-2022"}]}],
                  "steps": [{"stage": "SURRENDERED", "citations": [{"source": "presseaugsburg-2022"}]}]}]}
                """, "test.json", Dataset.embedded());
        Book own = Comparison.of(View.of(dataset)).book();
        Set<String> explained = rowsOf(own, "Codebook")
                .filter(row -> row.cells().get(2).words().equals("Source kind"))
                .map(row -> row.cells().get(3).words())
                .collect(Collectors.toSet());

        assertThat(rowsOf(own, "Sources").map(row -> row.cells().get(3).words()))
                .isNotEmpty()
                .allMatch(explained::contains);
        assertThat(rowsOf(own, "Codebook").map(row -> row.cells().get(2).words()))
                .contains("Outcome", "Purpose", "Topic");
    }

    @Test
    void rules_norms_and_claims_that_the_codebook_leaves_out_are_counted_on_the_cover() {
        assertThat(rowsOf(france, "Cover")
                        .filter(row -> row.cells().get(0).words().equals("Left out"))
                        .map(row -> row.cells().get(1).words()))
                .singleElement()
                .asString()
                .contains(leftOut(france));
    }

    private static String leftOut(Book book) {
        long rules = count(whole, "rule/");
        long norms = count(whole, "norm/");
        return "Rules that judged nothing here, and norms that nothing here cites, with their claims: "
                + (rules - count(book, "rule/")) + " of " + rules + " rules, " + (norms - count(book, "norm/")) + " of "
                + norms + " norms.";
    }

    private static long count(Book book, String entry) {
        return anchors(book, "Codebook").stream()
                .filter(anchor -> anchor.startsWith(entry))
                .count();
    }

    @Test
    void of_a_selection_too_claims_have_the_clauses_of_the_precedents_that_are_only_counted() {
        Book lithuania = Comparison.of(View.of(Dataset.embedded()))
                .selection(new Selection(new TreeSet<>(Set.of(ActorId.of("LT"))), List.of(ActorId.of("CN"))))
                .book();
        Set<String> listed = Set.copyOf(anchors(lithuania, "Claims"));
        List<Cell> precedents = rowsOf(lithuania, "Findings")
                .map(row -> row.cells().get(7))
                .filter(cell -> cell.words().endsWith(" others"))
                .toList();

        assertThat(precedents).isNotEmpty().allSatisfy(cell -> {
            assertThat(cell.words()).contains("; and ").doesNotContain(" and 1 others");
            Set<String> treaties = cell.evidence().stream()
                    .map(Evidence::id)
                    .peek(claim -> assertThat(listed).contains(claim))
                    .map(claim -> claim.replaceAll("/.*", ""))
                    .collect(Collectors.toSet());
            String others = cell.words().replaceAll(".* and (\\d+) others", "$1");
            assertThat(treaties)
                    .hasSizeGreaterThanOrEqualTo(cell.words().split("; ", -1).length - 1 + Integer.parseInt(others));
        });
        assertThat(lithuania.on("Findings").orElseThrow().notes().toString()).contains("Claims has the clauses of all");
    }
}
