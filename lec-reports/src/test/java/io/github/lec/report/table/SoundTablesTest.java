package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.EmbeddedComparison;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no table may do again: pool, inflate, cut, colour or caption what it knows wrongly. */
class SoundTablesTest {
    private static final StandardTables TABLES = EmbeddedComparison.tables();

    private static Matrix table(String sheet) {
        return TABLES.on(sheet).orElseThrow();
    }

    private static long count(Matrix matrix, String row, String column) {
        return ((Cell.Count) SmallDataset.cell(matrix, row, column)).value();
    }

    @Test
    void suspensions_of_hong_kongs_agreements_are_not_counted_with_treaties_of_china() {
        Matrix timeline = table("Timeline");

        assertThat(count(timeline, "2020", "Treaties suspended or ended")).isZero();
        assertThat(count(timeline, "2020", "Hong Kong: treaties suspended or ended"))
                .isPositive();
        assertThat(count(timeline, "2021", "Hong Kong: treaties in force at year end"))
                .isLessThan(count(timeline, "2019", "Hong Kong: treaties in force at year end"));
    }

    @Test
    void steps_of_an_unknown_year_are_in_a_note_and_in_no_bar() {
        Matrix timeline = table("Timeline");

        assertThat(SmallDataset.words(timeline, "Year")).allMatch(year -> year.matches("\\d{4}"));
        assertThat(timeline.notes()).anyMatch(note -> note.startsWith("In no row, since the year is not settled: "));
    }

    @Test
    void a_treaty_that_is_only_listed_as_in_force_is_nowhere_more_than_that() {
        String seen = "Observed in force since 2018 or earlier, unofficial list";

        assertThat(SmallDataset.cell(table("Cooperation"), "LT", "Extradition treaty")
                        .words())
                .isEqualTo(seen);
        assertThat(SmallDataset.cell(table("Exposure"), "LT/CN", "Treaty").words())
                .isEqualTo(seen);
        assertThat(SmallDataset.cell(table("States"), "LT", "Extradition").words())
                .startsWith("Observed in force since 2018-10 or earlier, unofficial list");
        assertThat(SmallDataset.cell(table("Map"), "LT", "Extradition treaty").words())
                .startsWith("Observed in force");
        Matrix verdicts = table("Verdicts");
        assertThat(verdicts.rows()
                        .filter(row -> row.about().states().contains("LT"))
                        .map(row -> SmallDataset.words(verdicts, row, "Status")))
                .containsOnly(seen);
    }

    @Test
    void a_negation_is_never_the_part_that_a_tile_cuts_off() {
        assertThat(table("Map")
                        .rows()
                        .flatMap(row -> row.cells().stream())
                        .map(Cell::words)
                        .filter(words -> words.contains("not ")))
                .isNotEmpty()
                .allSatisfy(words -> assertThat(words).hasSizeLessThan(65));
    }

    @Test
    void what_is_known_is_not_marked_as_not_known() {
        Matrix clauses = table("Extradition clauses");
        List<Cell> cells = clauses.rows().flatMap(row -> row.cells().stream()).toList();

        assertThat(cells)
                .filteredOn(cell -> cell.words().equals("savings clause"))
                .isNotEmpty()
                .allMatch(cell -> cell.meaning() == Meaning.PRESENT);
        assertThat(cells)
                .filteredOn(cell -> cell.meaning() == Meaning.UNKNOWN)
                .extracting(Cell::words)
                .isNotEmpty()
                .isSubsetOf(
                        "not determined",
                        "disputed",
                        "Signed, entry into force not determined",
                        "Signature doubtful, not in force 2018");
        assertThat(SmallDataset.cell(table("Cooperation"), "BG", "Extradition treaty")
                        .meaning())
                .isEqualTo(Meaning.NEUTRAL);
    }

    @Test
    void rows_are_told_apart_by_their_anchors_or_headers_so_that_editions_are_compared_cell_by_cell() {
        for (String name : StandardTables.names()) {
            Matrix matrix = table(name);
            List<String> keys = matrix.rows()
                    .map(row -> row.anchor()
                            .orElseGet(() -> row.cells().stream()
                                    .limit(matrix.rowHeaders())
                                    .map(Cell::words)
                                    .collect(Collectors.joining(" / "))))
                    .toList();
            assertThat(keys).as(name).doesNotHaveDuplicates();
        }
    }

    @Test
    void nobody_reads_more_than_two_short_lines_before_the_first_row() {
        for (String name : StandardTables.names()) {
            List<String> lead = table(name).lead();
            assertThat(lead).as(name).hasSizeLessThanOrEqualTo(2);
            assertThat(String.join(" ", lead).length()).as(name).isLessThan(420);
        }
    }

    @Test
    void a_sign_means_the_same_on_every_sheet_and_stands_in_the_notes() {
        String signs = SmallDataset.words(table("Notes"), "Note").stream()
                .filter(note -> note.contains(Meaning.GOOD.sign()))
                .collect(Collectors.joining());

        for (Meaning meaning : Meaning.values()) {
            assertThat(signs).contains(meaning.sign());
        }
    }

    @Test
    void a_clause_sheet_has_two_or_three_words_a_cell_and_as_few_of_another_source() {
        for (String sheet : List.of("Extradition clauses", "Assistance clauses")) {
            Matrix matrix = table(sheet);
            assertThat(matrix.rows()
                            .flatMap(row -> row.cells().stream().skip(3))
                            .flatMap(cell -> Stream.of(cell.words().split(" \\(another source: |disputed: | or ", -1))))
                    .allSatisfy(words ->
                            assertThat(words.split(" ", -1).length).as(words).isLessThanOrEqualTo(4));
        }
    }

    @Test
    void a_question_is_not_cut_off_before_its_bracket_closes() {
        for (String sheet : List.of("Claims", "Open questions")) {
            assertThat(SmallDataset.words(table(sheet), "Question"))
                    .isNotEmpty()
                    .allSatisfy(question -> assertThat(question.chars().filter(sign -> sign == '('))
                            .hasSameSizeAs(question.chars()
                                    .filter(sign -> sign == ')')
                                    .boxed()
                                    .toList()));
        }
    }

    @Test
    void no_column_of_a_register_of_claims_says_the_same_in_nineteen_rows_of_twenty() {
        for (String sheet : List.of("Claims", "Open questions", "Clauses")) {
            Matrix matrix = table(sheet);
            List<Row> rows = matrix.rows().toList();
            IntStream.range(0, matrix.columns().size()).forEach(column -> {
                Map<String, Long> counts = rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> row.cells().get(column).words(), Collectors.counting()));
                assertThat(counts.values().stream()
                                .mapToLong(Long::longValue)
                                .max()
                                .orElse(0))
                        .as(sheet + ": " + matrix.columns().get(column).header())
                        .isLessThan(rows.size() * 19L / 20);
            });
        }
    }
}
