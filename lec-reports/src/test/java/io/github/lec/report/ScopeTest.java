package io.github.lec.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.event.Event;
import io.github.lec.event.Statement;
import io.github.lec.record.ActorId;
import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Evidence;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.table.SmallDataset;
import io.github.lec.rule.Scope;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook on one state is about that state: registers, claims, sources and codes that it does not need stay out. */
class ScopeTest {
    private static final Set<String> FRANCE_UNION_AND_COUNTERPARTS = Set.of("FR", "CN", "HK", "EU");

    private static Book whole;
    private static Book france;

    @BeforeAll
    static void compare() {
        whole = EmbeddedComparison.book();
        france = EmbeddedComparison.get().selection(selection("FR", "CN", "HK")).book();
    }

    private static Selection selection(String state, String... counterparts) {
        return new Selection(
                new TreeSet<>(List.of(ActorId.of(state))),
                Stream.of(counterparts).map(ActorId::of).toList());
    }

    private static long rows(Book book, String sheet) {
        return book.on(sheet).orElseThrow().rows().count();
    }

    private static Stream<Row> rowsOf(Book book, String sheet) {
        return book.on(sheet).orElseThrow().rows();
    }

    @Test
    void a_workbook_on_each_state_alone_leads_nowhere_but_into_itself() throws IOException {
        View view = View.of(Dataset.embedded());
        for (ActorId state : Selection.standard().states()) {
            Comparison.of(view)
                    .selection(selection(state.value(), "CN"))
                    .writeTo(
                            OutputStream.nullOutputStream(),
                            Format.XLSX); // it refuses links to rows that it does not have
        }
    }

    @Test
    void registers_of_acts_between_two_hold_only_those_of_the_state() {
        for (String sheet : List.of("Cases", "Operations", "Arrangements")) {
            assertThat(rowsOf(france, sheet))
                    .as(sheet)
                    .isNotEmpty()
                    .filteredOn(row -> row.about().states().stream().allMatch(code -> code.length() == 2))
                    .filteredOn(row -> row.about().states().size() == 2)
                    .allSatisfy(row -> assertThat(FRANCE_UNION_AND_COUNTERPARTS)
                            .as(row.about().toString())
                            .containsAll(row.about().states()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HK", "US", "KZ"})
    void an_answer_to_a_report_on_stations_is_shown_only_where_they_were_those_of_the_counterpart(String counterpart) {
        Selection all = Selection.standard();
        Book book = Comparison.of(View.of(Dataset.embedded()))
                .selection(new Selection(all.states(), List.of(ActorId.of(counterpart))))
                .book();

        assertThat(SmallDataset.words(book.on("Police stations").orElseThrow(), "Host state"))
                .as("no report of stations of " + counterpart)
                .containsExactly("No report of a station is on record");
    }

    @Test
    void the_cover_counts_the_verdicts_that_the_sheets_show() {
        assertThat(cover(france, "Verdicts on texts and acts"))
                .contains(rows(france, "Findings") + " not met", rows(france, "Undecided") + " undecided")
                .isNotEqualTo(cover(whole, "Verdicts on texts and acts"));
    }

    @Test
    void the_cover_counts_what_concerns_the_state_before_what_concerns_its_counterparts_alone() {
        List<String> coverage = rowsOf(france, "Coverage")
                .map(row -> row.cells().stream().map(cell -> cell.words()).toList())
                .findFirst()
                .orElseThrow();
        int last = coverage.size() - 1;
        String[] withHongKong = coverage.get(last).split(", ", -1);
        List<Integer> verdicts = IntStream.range(0, withHongKong.length)
                .mapToObj(i -> Integer.parseInt(coverage.get(last - withHongKong.length + i))
                        + Integer.parseInt(withHongKong[i]))
                .toList();

        assertThat(cover(france, "Verdicts on texts and acts"))
                .startsWith("Concerning France: " + verdicts.get(0) + " met, " + verdicts.get(1) + " not met, "
                        + verdicts.get(2) + " undecided. Only counterparts or others: ")
                .contains(". Together: ");
        assertThat(cover(whole, "Verdicts on texts and acts")).doesNotContain("Together");
    }

    private static String cover(Book book, String subject) {
        return SmallDataset.onCover(book.on("Cover").orElseThrow(), subject).get(0);
    }

    @Test
    void conventions_and_the_laws_of_counterparts_stay() {
        assertThat(rowsOf(france, "Treaties").map(row -> row.anchor().orElse("")))
                .contains(conventionOfBoth());
        assertThat(rowsOf(france, "Laws").filter(row -> row.about().states().equals(List.of("CN"))))
                .isNotEmpty();
        assertThat(rowsOf(france, "Laws").filter(row -> row.about().states().equals(List.of("SK"))))
                .isEmpty();
    }

    private static String conventionOfBoth() {
        return rowsOf(whole, "Treaties")
                .filter(row -> row.about().states().size() > 2
                        && row.about().states().contains("FR")
                        && row.about().states().contains("CN"))
                .flatMap(row -> row.anchor().stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void claims_sources_and_codes_are_those_that_something_shown_rests_on() {
        assertThat(rows(france, "Claims")).isLessThan(rows(whole, "Claims") / 2);
        assertThat(rows(france, "Sources")).isLessThan(rows(whole, "Sources") / 2);
        assertThat(rows(france, "Codebook")).isLessThan(rows(whole, "Codebook"));
        Set<String> claims = Stream.of("Claims", "Open questions")
                .flatMap(sheet -> rowsOf(france, sheet))
                .flatMap(row -> row.anchor().stream())
                .collect(Collectors.toSet());
        for (Matrix matrix : france.matrices()) {
            assertThat(matrix.rows()
                            .flatMap(row -> row.cells().stream())
                            .map(Cell::evidence)
                            .flatMap(List::stream)
                            .map(Evidence::id))
                    .as(matrix.sheet())
                    .allMatch(claims::contains);
        }
    }

    @Test
    void a_code_of_the_file_format_is_listed_only_if_a_record_shown_uses_it_or_a_table_asks_for_it() {
        List<String> codebook =
                rowsOf(france, "Codebook").flatMap(row -> row.anchor().stream()).toList();
        String unused = "Closed code/Monitoring kind/VISITS_UNANNOUNCED";

        assertThat(rowsOf(whole, "Codebook").flatMap(row -> row.anchor().stream()))
                .contains(unused);
        assertThat(codebook)
                .doesNotContain(unused)
                .contains(
                        "Closed code/Case stage/SURRENDERED",
                        "Closed code/Instrument status state/PROVISIONALLY_APPLIED",
                        "Closed code/Safeguard kind/COLLECTIVE_EXPULSION_BAR",
                        "Closed code/Topic/CYBER_AND_DIALOGUE");
    }

    @Test
    void a_claim_is_listed_only_if_a_cell_rests_on_it_or_its_record_is_covered() {
        for (String state : List.of("FR", "LU")) {
            Selection selection = selection(state, "CN", "HK");
            Dataset dataset = Dataset.embedded();
            Scope scope = Scope.of(dataset, selection);
            Book book = Comparison.of(View.of(dataset)).selection(selection).book();
            Set<String> restedOn = book.matrices().stream()
                    .filter(matrix -> !matrix.sheet().equals("Claims"))
                    .flatMap(Matrix::rows)
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.evidence().stream())
                    .map(Evidence::id)
                    .collect(Collectors.toSet());

            assertThat(rowsOf(book, "Claims")
                            .flatMap(row -> row.anchor().stream())
                            .map(claim -> claim.replaceAll("#\\d+$", ""))
                            .filter(claim -> claim.contains("/") && !restedOn.contains(claim))
                            .filter(claim -> dataset.record(claim.substring(0, claim.indexOf('/')))
                                    .filter(record -> !scope.covers(record))
                                    .isPresent()))
                    .as(state)
                    .isEmpty();
        }
    }

    @Test
    void a_claim_on_a_statement_or_event_that_is_left_out_stays_out_unless_a_cell_rests_on_it() {
        Dataset dataset = Dataset.embedded();
        Scope scope = Scope.of(dataset, selection("FR", "CN", "HK"));
        Set<String> restedOn = france.matrices().stream()
                .flatMap(Matrix::rows)
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.evidence().stream())
                .map(Evidence::id)
                .collect(Collectors.toSet());

        assertThat(rowsOf(france, "Claims")
                        .flatMap(row -> row.anchor().stream())
                        .filter(claim -> claim.contains("/") && !restedOn.contains(claim))
                        .filter(claim -> dataset.record(claim.substring(0, claim.indexOf('/')))
                                .filter(record -> record instanceof Statement || record instanceof Event)
                                .filter(record -> !scope.covers(record))
                                .isPresent()))
                .isEmpty();
    }

    @Test
    void no_cell_rests_on_what_other_parties_did_to_a_convention() {
        for (Matrix matrix : france.matrices()) {
            assertThat(matrix.rows()
                            .flatMap(row -> row.cells().stream())
                            .map(Cell::evidence)
                            .flatMap(List::stream)
                            .map(Evidence::id))
                    .as(matrix.sheet())
                    .noneMatch(claim -> claim.matches("uncac/lifecycle/.*/(DE|PL|IT|AF)(#\\d+)?"));
        }
        assertThat(rowsOf(france, "Treaties")
                        .filter(row -> row.anchor().orElse("").equals("uncac")))
                .singleElement()
                .satisfies(row -> assertThat(row.cells().stream()
                                .flatMap(cell -> cell.evidence().stream())
                                .map(Evidence::id))
                        .contains("uncac/lifecycle/IN_FORCE/FR"));
    }

    @Test
    void a_question_is_open_only_if_a_sheet_asks_it_or_somebody_searched() {
        for (Book book : List.of(whole, france)) {
            Matrix questions = book.on("Open questions").orElseThrow();
            assertThat(questions.rows().filter(row -> row.anchor().orElseThrow().contains("/")))
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(SmallDataset.words(questions, row, "Shown on"))
                            .as(row.anchor().orElseThrow())
                            .isNotEqualTo("In no other table"));
        }
    }

    @Test
    void no_question_names_a_thing_by_nothing() {
        Matrix questions = whole.on("Open questions").orElseThrow();
        assertThat(questions.rows().map(row -> SmallDataset.words(questions, row, "Question")))
                .noneMatch(question -> question.contains("  "));
    }

    @Test
    void a_membership_that_is_not_recorded_is_no_question() {
        assertThat(rowsOf(whole, "Open questions").flatMap(row -> row.anchor().stream()))
                .noneMatch(claim -> claim.contains("/memberships/"));
    }

    @Test
    void what_was_said_done_or_answered_about_other_states_stays_out() {
        assertThat(anchors("Events"))
                .contains("fr-tourist-robberies", "tiananmen-attack-2013", "cn-supports-unscr-2178")
                .doesNotContain("brussels-airport-attack", "pakistan-projects-attacks", "bamako-attack");
        assertThat(anchors("Statements"))
                .contains("assurances-problematic", "comply-conventions")
                .doesNotContain("circumvent-thailand", "circumvent-covert");
        assertThat(anchors("Approaches")).isNotEmpty().noneMatch(act -> act.startsWith("circumvent-thailand/"));
        assertThat(anchors("Responses")).containsExactly("fr-stations-response");
    }

    private static List<String> anchors(String sheet) {
        return rowsOf(france, sheet).flatMap(row -> row.anchor().stream()).toList();
    }

    @Test
    void what_is_left_out_is_counted_on_the_cover() {
        long left = rows(whole, "Cases") - rows(france, "Cases");

        assertThat(SmallDataset.onCover(france.on("Cover").orElseThrow(), "Left out"))
                .singleElement()
                .asString()
                .contains(left + " of " + rows(whole, "Cases") + " cases");
        assertThat(SmallDataset.words(whole.on("Cover").orElseThrow(), "Subject"))
                .doesNotContain("Left out");
    }

    @Test
    void a_norm_that_no_rule_and_no_record_shown_names_is_left_out() {
        List<String> codebook =
                rowsOf(france, "Codebook").flatMap(row -> row.anchor().stream()).toList();
        List<String> claims =
                rowsOf(france, "Claims").flatMap(row -> row.anchor().stream()).toList();

        assertThat(codebook)
                .contains("norm/cat-3", "norm/unscr-2178-5")
                .doesNotContain("norm/icsft-20", "norm/judge-v-canada");
        assertThat(claims)
                .anyMatch(claim -> claim.startsWith("cat-3/"))
                .noneMatch(claim -> claim.startsWith("icsft-20/") || claim.startsWith("judge-v-canada/"));
        assertThat(rowsOf(whole, "Codebook").flatMap(row -> row.anchor().stream()))
                .contains("norm/icsft-20", "norm/judge-v-canada");
        assertThat(SmallDataset.onCover(france.on("Cover").orElseThrow(), "Left out"))
                .singleElement()
                .asString()
                .containsPattern("\\. Norms on which nothing shown rests: \\d+ of "
                        + Dataset.embedded().norms().size() + "\\.");
    }

    @Test
    void a_workbook_on_one_counterpart_is_about_that_one() {
        Book hongKong = Comparison.of(View.of(Dataset.embedded()))
                .selection(selection("FR", "HK"))
                .book();

        assertThat(rowsOf(hongKong, "Treaties")
                        .filter(row -> row.about().states().equals(List.of("CN", "FR"))))
                .isEmpty();
        assertThat(rowsOf(hongKong, "Treaties")
                        .filter(row -> row.about().states().contains("HK")))
                .isNotEmpty();
    }

    @Test
    void one_state_alone_has_no_picture_in_which_states_are_compared() {
        for (String sheet : List.of("Police stations", "Coverage", "Map")) {
            assertThat(whole.on(sheet).orElseThrow().charts()).as(sheet).isNotEmpty();
            assertThat(france.on(sheet).orElseThrow().charts()).as(sheet).isEmpty();
        }
        assertThat(france.on("Timeline").orElseThrow().charts()).isNotEmpty();
    }
}
