package io.github.lec.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Part;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.table.SmallDataset;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a reader of the sheets of answers sees at first sight. */
class AnswersTest {

    /** Shorter tables keep columns that say the same in all rows. */
    private static final int SHORT = 10;

    private static Book book;

    @BeforeAll
    static void compare() {
        book = EmbeddedComparison.book();
    }

    private static String words(String sheet, String rowHeader, String column) {
        Matrix matrix = book.on(sheet).orElseThrow();
        String names = matrix.columns().get(0).header();
        return SmallDataset.words(
                matrix, SmallDataset.rows(matrix, names, rowHeader).get(0), column);
    }

    @Test
    void titles_and_headings_say_nothing_twice() {
        for (Matrix matrix : book.matrices()) {
            assertThat(matrix.title()).doesNotContainPattern("\\b(\\w+(?: \\w+)?) \\1\\b");
            assertThat(matrix.columns().stream().map(Column::header))
                    .doesNotHaveDuplicates()
                    .noneMatch(header -> header.matches(".*\\b(\\w+) \\1\\b.*"));
        }
    }

    @Test
    void an_answer_of_many_rows_has_no_column_that_says_the_same_in_all() {
        for (Matrix matrix : book.matrices()) {
            List<Row> rows = matrix.part() == Part.ANSWERS ? matrix.rows().toList() : List.of();
            if (rows.size() < SHORT) {
                continue;
            }
            for (int i = matrix.rowHeaders(); i < matrix.columns().size(); i++) {
                int column = i;
                String heading = matrix.columns().get(i).header();
                if (!matrix.charts().isEmpty() && rows.get(0).cells().get(column) instanceof Cell.Count) {
                    continue; // that none was counted in any row is an answer too
                }
                assertThat(rows.stream()
                                .map(row -> row.cells().get(column))
                                .map(Cell::words)
                                .distinct())
                        .as(matrix.sheet() + ", " + heading)
                        .hasSizeGreaterThan(1);
            }
        }
    }

    @Test
    void what_is_left_out_of_an_answer_is_said_in_a_note() {
        assertThat(book.on("Recommendations").orElseThrow().notes())
                .contains("The same in every row, and left out: By (the source itself).");
    }

    @Test
    void a_row_of_sentences_says_once_that_nothing_else_was_found() {
        assertThat(words("States", "Bulgaria", "Extraditions and returns"))
                .isEqualTo("Carried out: 2 cases, 2 persons. Otherwise none found");
        assertThat(words("States", "Luxembourg", "Extraditions and returns")).isEqualTo("None found");
        assertThat(words("States", "Luxembourg", "Police and other cooperation"))
                .isEqualTo("None found; liaison officers not determined");
        assertThat(words("States", "Hungary", "Extraditions and returns"))
                .endsWith("Otherwise none found; refused, lapsed or brought elsewhere not determined");
    }

    @Test
    void a_row_of_sentences_says_what_a_savings_clause_does() {
        assertThat(words("States", "Spain", "When the treaty allows or requires the state to refuse"))
                .endsWith(". Leaves duties under other treaties as they are")
                .doesNotContain("human rights savings clause");
        assertThat(words("States", "Austria", "When the treaty allows or requires the state to refuse"))
                .isEqualTo("Not determined on any ground");
    }

    @Test
    void a_row_of_sentences_says_in_how_many_cases_an_assurance_is_on_record() {
        assertThat(words("States", "Spain", "Courts and authorities"))
                .containsPattern("Assurances on record in none of [0-9] extraditions carried out: not looked for$");
        assertThat(words("States", "Luxembourg", "Courts and authorities")).isEqualTo("No decision on record");
    }

    @Test
    void a_treaty_of_hong_kong_is_not_denied_where_none_with_china_was_found() {
        String question = "When the treaty allows or requires the state to refuse";

        assertThat(words("States", "Czechia", "Hong Kong")).contains("in force since");
        for (String state : List.of("Czechia", "Germany", "Luxembourg")) {
            assertThat(words("States", state, question)).isEqualTo("No extradition treaty with China found");
        }
    }

    @Test
    void a_row_of_sentences_counts_decisions_by_outcome() {
        assertThat(words("States", "Spain", "Courts and authorities"))
                .containsPattern("^[0-9]+ decisions: [0-9]+ allowed \\([0-9] inferred, 1 by a court not named\\), "
                        + "2 inadmissible, .*; 3 decisions for Hong Kong: 2 allowed, 1 violation found\\. ");
        assertThat(words("States", "Portugal", "Courts and authorities")).startsWith("4 decisions: all allowed. ");
        assertThat(words("States", "Sweden", "Courts and authorities")).startsWith("1 decision: refused. ");
    }

    @Test
    void operations_are_counted_by_kind() {
        assertThat(words("Cooperation", "Croatia", "Joint patrols and operations"))
                .startsWith("At least 6 joint patrols, 1 joint police operation, carried out");
        assertThat(words("Cooperation", "France", "Liaison officers"))
                .isEqualTo("Liaison officers, agreed or planned, 2002");
    }

    @Test
    void a_decision_has_its_reference_beside_its_source() {
        assertThat(words("Decisions", "Sweden", "Reference and source")).startsWith("Ö 2479-19, NJA 2019 s. 611: ");
    }

    @Test
    void a_level_of_risk_that_no_open_verdict_can_change_is_not_shown_as_unknown() {
        Matrix matrix = book.on("Risk and yield").orElseThrow();

        assertThat(matrix.rows()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> cell.words().contains("in any case")))
                .isNotEmpty()
                .allMatch(cell -> cell.meaning() == Meaning.NEUTRAL);
    }

    @Test
    void whether_the_risk_is_high_and_the_yield_low_is_answered_as_it_is_asked() {
        Matrix matrix = book.on("Risk and yield").orElseThrow();

        assertThat(matrix.rows().flatMap(row -> row.cells().stream()).map(Cell::words))
                .noneMatch(words -> words.contains("high risk"))
                .contains("No");
        assertThat(matrix.notes()).anyMatch(note -> note.contains("\"In any case\": whatever the undecided ones"));
    }
}
