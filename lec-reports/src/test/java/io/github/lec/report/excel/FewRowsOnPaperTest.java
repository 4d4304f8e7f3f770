package io.github.lec.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.report.Comparison;
import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tables of one row, of one state or of nothing, which could be printed as a strip of tiny type. */
class FewRowsOnPaperTest {

    private static Paper paper(Matrix matrix) {
        return Paper.of(SheetPlanner.plan(matrix, Profile.ANALYST));
    }

    @Test
    void the_row_of_one_state_is_printed_in_larger_type_than_those_of_all() {
        Book france = Comparison.embedded().selection(Selection.of("FR")).book();

        for (String sheet : List.of("Cooperation", "States", "Risk and yield", "Coverage", "Exposure")) {
            Paper paper = paper(france.on(sheet).orElseThrow());
            assertThat(paper.printedScale() * StyleSheet.BODY_SIZE).as(sheet).isGreaterThan(6.6);
            assertThat(paper.pages()).as(sheet).isEqualTo(1);
        }
    }

    @Test
    void a_table_of_nothing_takes_one_page_of_legible_type() {
        Book empty = Comparison.of(
                        View.of(Dataset.over(Dataset.embedded(), Dataset.draft().info(), List.of())))
                .book();

        assertThat(empty.matrices().stream().filter(FewRowsOnPaperTest::listsNothing))
                .hasSizeGreaterThan(20)
                .allSatisfy(matrix -> {
                    assertThat(paper(matrix).pages()).as(matrix.sheet()).isEqualTo(1);
                    assertThat(paper(matrix).printedScale())
                            .as(matrix.sheet())
                            .isGreaterThanOrEqualTo(PageSize.LEGIBLE - 0.005);
                });
    }

    private static boolean listsNothing(Matrix matrix) {
        try (Stream<Row> rows = matrix.rows()) {
            return rows.allMatch(matrix::saysNothing);
        }
    }
}
