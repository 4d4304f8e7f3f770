package io.github.lec.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.excel.Profile;
import io.github.lec.report.excel.WorkbookWriter;
import io.github.lec.report.limits.ExcelLimits;
import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.DocumentProperties;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A register of more rows than a sheet can hold stands on several, and no row is lost. */
class LongRegistersTest {
    private static Matrix register(int rows) {
        return Matrix.on("Clauses", "Clauses as data")
                .shows("One row per account.")
                .note("A note.")
                .blanks("There are no empty cells.")
                .columns(Column.counts("Number").asRowHeader())
                .rowsFrom(() -> IntStream.range(0, rows).mapToObj(number -> Row.of(Cell.of(number))))
                .build();
    }

    private static List<String> cells(Matrix matrix) {
        return matrix.rows().map(row -> row.cells().get(0).words()).toList();
    }

    @Test
    void its_rows_continue_on_sheets_that_are_numbered() {
        List<Matrix> parts = LongRegisters.parts(register(25), 10);

        assertThat(parts).extracting(Matrix::sheet).containsExactly("Clauses", "Clauses 2", "Clauses 3");
        assertThat(parts)
                .extracting(Matrix::title)
                .containsExactly(
                        "Clauses as data (part 1 of 3)",
                        "Clauses as data (part 2 of 3)",
                        "Clauses as data (part 3 of 3)");
        assertThat(parts.stream().flatMap(part -> cells(part).stream())).isEqualTo(cells(register(25)));
        assertThat(parts).extracting(part -> part.rows().count()).containsExactly(10L, 10L, 5L);
    }

    @Test
    void each_part_says_where_the_others_are_and_all_that_the_register_says() {
        assertThat(LongRegisters.parts(register(11), 10)).hasSize(2).allSatisfy(part -> {
            assertThat(part.streamed()).isTrue();
            assertThat(part.lead()).containsExactly("One row per account.");
            assertThat(part.notes())
                    .containsExactly(
                            "A sheet cannot hold all rows; they stand on Clauses and Clauses 2.",
                            "A note.",
                            "There are no empty cells.");
        });
    }

    @Test
    void a_register_that_a_sheet_can_hold_stays_as_it_is() {
        Matrix register = register(10);

        assertThat(LongRegisters.parts(register, 10)).containsExactly(register);
    }

    @Test
    void a_table_in_memory_stays_as_it_is() {
        Matrix table = Matrix.on("Map", "Map")
                .columns(Column.counts("Number"))
                .row(Cell.of(1))
                .row(Cell.of(2))
                .build();

        assertThat(LongRegisters.parts(table, 1)).containsExactly(table);
    }

    @Test
    void a_workbook_can_be_written_of_one_row_more_than_a_sheet_holds() throws IOException {
        Book book = new Book(
                DocumentProperties.titled("A register", Instant.EPOCH).build(),
                List.of(register(ExcelLimits.ROWS + 1)));

        Book divided = LongRegisters.divided(book);
        WorkbookWriter.forProfile(Profile.ANALYST).deflateLevel(1).write(divided, OutputStream.nullOutputStream());

        assertThat(divided.matrices()).extracting(Matrix::sheet).containsExactly("Clauses", "Clauses 2");
    }
}
