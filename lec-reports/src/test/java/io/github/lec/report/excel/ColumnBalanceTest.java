package io.github.lec.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.matrix.Column;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ColumnBalanceTest {
    private static final String SENTENCE =
            "The requested party may refuse to extradite if the death penalty may be imposed.";
    private static final List<Column> COLUMNS =
            List.of(Column.words("Status"), Column.words("Clause"), Column.words("Also"));
    private static final List<List<WrappedText>> ROWS =
            List.of(texts("In force 2007", SENTENCE.repeat(3), SENTENCE), texts("In force 2015", SENTENCE, SENTENCE));
    private static final double[] LEAST = {16, 14, 14};

    private final ColumnBalance balance =
            new ColumnBalance(COLUMNS, Profile.PUBLICATION, ROWS, LEAST, ColumnMeasure.WIDEST);

    private static List<WrappedText> texts(String... texts) {
        return Stream.of(texts).map(WrappedText::of).toList();
    }

    private static int lines(List<Double> widths) {
        int sum = 0;
        for (List<WrappedText> row : ROWS) {
            int most = 1;
            for (int i = 0; i < widths.size(); i++) {
                most = Math.max(most, row.get(i).lines(ColumnMeasure.room(COLUMNS.get(i), widths.get(i))));
            }
            sum += most;
        }
        return sum;
    }

    @Test
    void width_goes_to_the_columns_whose_texts_make_the_rows_high() {
        List<Double> widths = balance.within(120);

        assertThat(widths.get(0)).isEqualTo(16);
        assertThat(widths.get(1)).isGreaterThan(widths.get(2)).isGreaterThan(50);
    }

    @Test
    void rows_are_lower_than_if_each_column_had_the_same_share() {
        double share = (120 - 16 - 14 - 14) / 3.0;

        assertThat(lines(balance.within(120)))
                .isLessThan(lines(List.of(LEAST[0] + share, LEAST[1] + share, LEAST[2] + share)));
    }

    @Test
    void the_columns_take_no_more_than_the_room_and_never_less_than_their_least_width() {
        for (double room : new double[] {0, 44, 60, 90.5, 1000}) {
            List<Double> widths = balance.within(room);

            assertThat(widths.stream().mapToDouble(Double::doubleValue).sum()).isLessThanOrEqualTo(Math.max(room, 44));
            for (int i = 0; i < LEAST.length; i++) {
                assertThat(widths.get(i)).isGreaterThanOrEqualTo(LEAST[i]);
            }
        }
    }

    @Test
    void room_in_which_no_line_can_be_saved_stays_empty() {
        assertThat(lines(balance.within(1000))).isEqualTo(ROWS.size());
        assertThat(balance.within(1000)).isEqualTo(balance.within(2000));
    }

    @Test
    void no_column_is_wider_than_a_spreadsheet_allows() {
        List<List<WrappedText>> rows = List.of(texts("x".repeat(600), SENTENCE.repeat(50), SENTENCE));

        assertThat(new ColumnBalance(COLUMNS, Profile.PUBLICATION, rows, LEAST, ColumnMeasure.WIDEST).within(2000))
                .allMatch(width -> width <= ColumnMeasure.WIDEST);
    }

    @Test
    void no_column_is_wider_than_is_asked_for_even_if_that_would_save_lines() {
        List<List<WrappedText>> rows = List.of(texts("x", SENTENCE.repeat(50), SENTENCE));

        assertThat(new ColumnBalance(COLUMNS, Profile.PUBLICATION, rows, LEAST, 130).within(2000))
                .allMatch(width -> width <= 130);
        assertThat(new ColumnBalance(COLUMNS, Profile.PUBLICATION, rows, LEAST, ColumnMeasure.WIDEST).within(2000))
                .anyMatch(width -> width > 130);
    }
}
