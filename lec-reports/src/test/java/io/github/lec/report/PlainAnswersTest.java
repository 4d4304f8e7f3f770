package io.github.lec.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Part;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.table.SmallDataset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sentences of the default workbook, read as a reader does who knows nothing of how they are put together. */
class PlainAnswersTest {
    private static Book book;

    @BeforeAll
    static void compare() {
        book = EmbeddedComparison.book();
    }

    private static Stream<String> words(String sheet) {
        return rows(sheet).flatMap(row -> row.cells().stream()).map(Cell::words);
    }

    private static Stream<Row> rows(String sheet) {
        return book.on(sheet).orElseThrow().rows();
    }

    private static Row row(String sheet, String heading, String name) {
        return SmallDataset.rows(book.on(sheet).orElseThrow(), heading, name).get(0);
    }

    @Test
    void a_sentence_begins_in_small_letters_after_what_it_is_about() {
        assertThat(words("States").filter(words -> words.contains("Assistance: ")))
                .isNotEmpty()
                .noneMatch(words -> words.matches("(?s).*(Assistance|Transfer|Stations|Carried out): [A-Z].*"));
    }

    @Test
    void what_is_left_out_of_a_table_is_said_in_one_note() {
        for (Matrix matrix : book.matrices()) {
            assertThat(matrix.notes().stream().filter(note -> note.startsWith("The same in")))
                    .as(matrix.sheet().toString())
                    .hasSizeLessThanOrEqualTo(1);
        }
        assertThat(book.on("Coverage").orElseThrow().notes())
                .contains("The same in every row, and left out: Not looked for (0); Which were not looked for (not"
                        + " applicable); Oldest search (2026-11).");
    }

    @Test
    void an_answer_explains_the_number_of_further_claims() {
        for (Matrix matrix : book.matrices()) {
            if (matrix.part() == Part.ANSWERS
                    && matrix.rows()
                            .flatMap(row -> row.cells().stream())
                            .anyMatch(cell -> cell.words().matches("(?s).* \\(\\+\\d+\\)"))) {
                assertThat(Stream.concat(matrix.lead().stream(), matrix.notes().stream()))
                        .as(matrix.sheet().toString())
                        .anyMatch(note -> note.contains("\"(+1)\": rests on one more claim."));
            }
        }
    }

    @Test
    void a_day_stands_within_the_sentence_that_it_dates() {
        assertThat(words("Recommendations").filter(words -> words.contains("(as of 2017-01)")))
                .isNotEmpty()
                .allMatch(words -> words.matches("(?s).*[^.] \\(as of 2017-01\\)\\..*"));
    }

    @Test
    void who_coded_an_act_is_told_in_a_sentence() {
        assertThat(words("Statements").filter(words -> words.contains("coded by")))
                .isNotEmpty()
                .allMatch(words -> words.contains("coded by the source") || words.contains("coded by the test"));
    }

    @Test
    void of_several_persons_the_status_is_named_as_such() {
        assertThat(row("Cases", "Case", "CY-2021-2").cells().stream().map(Cell::words))
                .contains("2, nationality China, status: suspect");
        assertThat(row("Cases", "Case", "BG-2015-1").cells().stream().map(Cell::words))
                .contains("1, nationality China, suspect");
    }

    @Test
    void an_indirect_question_takes_no_question_mark() {
        List<String> questions = words("Open questions")
                .filter(words -> words.startsWith("Austria: whether "))
                .toList();

        assertThat(questions)
                .contains("Austria: whether an authority, budget or report exists that monitors the cooperation")
                .noneMatch(words -> words.endsWith("?"));
    }

    @Test
    void the_status_of_an_arrangement_after_the_acts_under_it_says_what_it_is_of() {
        assertThat(row("Cooperation", "State", "Hungary").cells().stream().map(Cell::words))
                .contains("At least 1 joint patrol, agreed or planned, 2024; patrol arrangement: signed 2024, not in"
                        + " operation 2024, later not determined");
    }
}
