package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Evidence;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A register, whose columns are the name of a record, its votes and its responses. */
class ConstantColumnsTest {
    private static final List<Column> COLUMNS =
            List.of(Column.words("Law").asRowHeader(), Column.words("Votes"), Column.words("Responses"));

    private static List<Row> rows(int number) {
        return new ArrayList<>(IntStream.range(0, number)
                .mapToObj(i -> Row.of(
                        Cell.of("Law " + i), Cell.of("Not determined"), Cell.of(i % 2 == 0 ? "One" : "None found")))
                .toList());
    }

    private static Matrix register(List<Row> rows) {
        return ConstantColumns.gather(
                        Matrix.on("Laws")
                                .title("Laws")
                                .shows("One row per law.")
                                .source("a test"),
                        COLUMNS,
                        rows)
                .build();
    }

    private static List<String> headings(Matrix matrix) {
        return matrix.columns().stream().map(Column::header).toList();
    }

    @Test
    void a_column_that_says_the_same_everywhere_goes_to_the_notes() {
        Matrix register = register(rows(20));

        assertThat(headings(register)).containsExactly("Law", "Responses");
        assertThat(register.notes())
                .contains("The same in at least nine rows of ten, and left out: Votes (not determined).");
    }

    @Test
    void what_one_row_of_ten_says_stays_in_the_register_with_its_link() {
        List<Row> rows = rows(20);
        Cell counted = Cell.of("For: 20").linkedTo(Link.toRow("Claims", "law-3/votes"));
        rows.set(3, Row.of(Cell.of("Law 3"), counted, Cell.of("One")));

        Matrix register = register(rows);

        assertThat(headings(register)).containsExactly("Law", "Responses", ConstantColumns.OTHERWISE);
        List<Cell> others = register.rows()
                .map(row -> SmallDataset.cell(register, row, ConstantColumns.OTHERWISE))
                .toList();
        assertThat(others.get(3).words()).isEqualTo("Votes: For: 20");
        assertThat(others.get(3).link()).isEqualTo(counted.link());
        assertThat(others.get(4).words()).isEqualTo("Nothing else");
    }

    @Test
    void what_stands_in_the_last_column_rests_on_all_the_claims_that_it_tells() {
        Evidence votes = Evidence.claim("law-3", "votes");
        Evidence response = Evidence.claim("law-3-response", "content");
        List<Row> rows = new ArrayList<>(IntStream.range(0, 20)
                .mapToObj(i -> Row.of(Cell.of("Law " + i), Cell.of("Not determined"), Cell.of("None found")))
                .toList());
        rows.set(
                3,
                Row.of(
                        Cell.of("Law 3"),
                        Cell.of("For: 20").restingOn(votes),
                        Cell.of("One").restingOn(response)));

        Matrix register = register(rows);

        assertThat(register.rows()
                        .map(row -> SmallDataset.cell(register, row, ConstantColumns.OTHERWISE)
                                .evidence()))
                .contains(List.of(votes, response))
                .contains(List.of());
    }

    @Test
    void a_column_that_differs_in_more_than_one_row_of_ten_stays() {
        List<Row> rows = rows(20);
        for (int i = 0; i < 3; i++) {
            rows.set(i, Row.of(Cell.of("Law " + i), Cell.of("For: " + i), Cell.of("One")));
        }

        assertThat(headings(register(rows))).containsExactly("Law", "Votes", "Responses");
    }

    @Test
    void a_short_register_keeps_its_columns() {
        assertThat(headings(register(rows(9)))).containsExactly("Law", "Votes", "Responses");
    }
}
