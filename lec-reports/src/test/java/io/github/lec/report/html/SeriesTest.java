package io.github.lec.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import org.junit.jupiter.api.Test;

class SeriesTest {

    private static final Matrix OTHER = SamplePage.cooperation("2006-12-31", "None found");

    @Test
    void editions_come_in_the_order_given() {
        Series series =
                Series.of("Cooperation", "As of", "2026").and("2016", OTHER).and("2006", OTHER);
        assertThat(series.others()).extracting(Series.Edition::label).containsExactly("2016", "2006");
    }

    @Test
    void two_editions_of_one_label_are_refused() {
        Series series = Series.of("Cooperation", "As of", "2026").and("2016", OTHER);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> series.and("2016", OTHER))
                .withMessage("Two editions of Cooperation have the label \"2016\"");
        assertThatIllegalArgumentException().isThrownBy(() -> series.and("2026", OTHER));
    }

    @Test
    void a_sheet_that_the_book_does_not_have_is_refused() {
        HtmlWriter writer = HtmlWriter.standard().with(Series.of("Co-operation", "As of", "2026"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SamplePage.html(writer, SamplePage.book()))
                .withMessageContaining("\"Co-operation\"");
    }

    @Test
    void an_edition_with_other_columns_is_refused() {
        Matrix narrow = Matrix.on("Cooperation")
                .title("Narrow")
                .columns(Column.words("State").asRowHeader())
                .row(Cell.of("France"))
                .build();
        HtmlWriter writer = HtmlWriter.standard()
                .with(Series.of("Cooperation", "As of", "2026").and("2016", narrow));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SamplePage.html(writer, SamplePage.book()))
                .withMessage("The edition \"2016\" of Cooperation has other columns than the table in the book");
    }

    @Test
    void a_register_has_no_editions() {
        HtmlWriter writer = HtmlWriter.standard().with(Series.of("Claims", "As of", "2026"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SamplePage.html(writer, SamplePage.book()))
                .withMessageContaining("held in memory");
    }

    @Test
    void two_series_of_one_table_are_refused() {
        Series series = Series.of("Cooperation", "As of", "2026");
        HtmlWriter writer = HtmlWriter.standard().with(series).with(series);
        assertThatIllegalArgumentException().isThrownBy(() -> SamplePage.html(writer, SamplePage.book()));
    }
}
