package io.github.lec.report.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lec.format.InvalidDatasetException;
import java.nio.file.Path;
import java.util.function.IntFunction;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same problem in many cells is told once, with the cells, and very many problems are counted. */
class RepeatedProblemsTest {
    @TempDir
    private Path folder;

    private final Filled filled = Filled.valid();

    @Test
    void a_merged_cell_is_told_once() {
        filled.row("Lifecycle", "Record", "cn-fr-test", "Stage", "IN_FORCE", "Source", "gazette");
        filled.cell("Lifecycle", 1, "Record").setBlank();
        filled.sheet("Lifecycle").addMergedRegion(CellRangeAddress.valueOf("A7:A8"));

        assertThat(filled.problems(folder))
                .singleElement()
                .asString()
                .startsWith("Lifecycle!A7: found merged cells, A7:A8");
    }

    @Test
    void the_same_problem_in_many_cells_is_reported_once() {
        for (int i = 0; i < 7; i++) {
            filled.row("Lifecycle", "Record", "cn-fr-test", "Stage", "SIGNE", "Source", "gazette");
        }

        assertThat(filled.problems(folder))
                .singleElement()
                .asString()
                .startsWith("Lifecycle!B8: found \"SIGNE\" in 7 cells, Lifecycle!B8, Lifecycle!B9, Lifecycle!B10,"
                        + " Lifecycle!B11, Lifecycle!B12 and so on; expected one of ")
                .endsWith("did you mean SIGNED?");
    }

    @Test
    void all_cells_with_the_same_problem_are_counted() {
        fillLifecycle(5_000, row -> "SIGNE");

        assertThat(filled.problems(folder))
                .singleElement()
                .asString()
                .startsWith("Lifecycle!B8: found \"SIGNE\" in 5000 cells, Lifecycle!B8, ");
    }

    @Test
    void a_wrong_reference_in_many_cells_is_one_problem_with_one_suggestion() {
        fillReferences(5_000);

        assertThat(filled.problems(folder))
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .contains("found \"gazete\" in 5000 cells, ")
                        .endsWith("did you mean gazette?"));
    }

    @Test
    void a_number_of_cells_that_is_not_complete_says_so() {
        fillReferences(12_000);

        assertThatThrownBy(() -> filled.read(folder)).isInstanceOfSatisfying(InvalidDatasetException.class, refused -> {
            assertThat(refused.problems())
                    .singleElement()
                    .satisfies(
                            problem -> assertThat(problem.found()).startsWith("\"gazete\" in at least 10000 cells, "));
            assertThat(refused.more()).isEqualTo(2_000);
        });
    }

    private void fillReferences(int rows) {
        fillLifecycle(rows, row -> "SIGNED");
        for (int row = 1; row <= rows; row++) {
            filled.set("Lifecycle", row, "Date", "2019-03-01").set("Lifecycle", row, "Source", "gazete");
        }
    }

    @Test
    void problems_beyond_the_first_thousand_are_counted() {
        fillLifecycle(12_000, row -> "SIGNE-" + row);

        assertThatThrownBy(() -> filled.read(folder))
                .isInstanceOfSatisfying(InvalidDatasetException.class, refused -> {
                    assertThat(refused.problems()).hasSize(1_000);
                    assertThat(refused.more()).isEqualTo(11_000);
                })
                .message()
                .endsWith("\nand 11000 more");
    }

    private void fillLifecycle(int rows, IntFunction<String> stage) {
        for (int row = 1; row <= rows; row++) {
            filled.set("Lifecycle", row, "Record", "cn-fr-test")
                    .set("Lifecycle", row, "Stage", stage.apply(row))
                    .set("Lifecycle", row, "Source", "gazette");
        }
    }

    @Test
    void what_was_found_is_shortened_so_that_the_cells_can_be_named() {
        for (int i = 0; i < 7; i++) {
            filled.row("Lifecycle", "Record", "cn-fr-test", "Stage", "S".repeat(500), "Source", "gazette");
        }

        assertThat(filled.problems(folder))
                .singleElement()
                .asString()
                .contains("SSS… in 7 cells, Lifecycle!B8, ", ", Lifecycle!B12 and so on; expected one of ");
    }

    @Test
    void many_merged_cells_are_reported_once() {
        for (int row = 7; row < 2_007; row += 2) {
            filled.sheet("Treaties").addMergedRegionUnsafe(new CellRangeAddress(row, row + 1, 2, 2));
        }

        assertThat(filled.problems(folder))
                .containsExactly("Treaties!C8: found merged cells, C8:C9, or the like, in 1000 cells, Treaties!C8,"
                        + " Treaties!C10, Treaties!C12, Treaties!C14, Treaties!C16 and so on; expected"
                        + " one value in each cell: a merged cell does not say which rows it applies to");
    }

    @Test
    void a_few_numbers_that_were_dates_are_each_named_with_their_date_and_many_together() {
        for (int row = 0; row < 5; row++) {
            filled.set("Lifecycle", row, "Record", "cn-fr-test")
                    .set("Lifecycle", row, "Stage", "SIGNED")
                    .set("Lifecycle", row, "Source", "gazette")
                    .set("Lifecycle", row, "Date", Integer.toString(38_670 + row));
        }

        assertThat(filled.problems(folder))
                .hasSize(5)
                .last()
                .asString()
                .startsWith("Lifecycle!D11: found 38674, ")
                .endsWith("; did you mean 2005-11-18?");
        filled.row("Lifecycle", "Record", "cn-fr-test", "Stage", "SIGNED", "Date", "38680", "Source", "gazette");

        assertThat(filled.problems(folder))
                .containsExactly("Lifecycle!D7: found 38670, the number by which Excel keeps the date 2005-11-14, or"
                        + " the like, in 6 cells, Lifecycle!D7, Lifecycle!D8, Lifecycle!D9,"
                        + " Lifecycle!D10, Lifecycle!D11 and so on; expected a date, as in 2015, 2015-04"
                        + " or 2015-04-12; did you mean 2005-11-14?");
    }
}
