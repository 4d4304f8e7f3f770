package io.github.lec.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Chart;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The names before lying bars: each of them is written. */
class NamesOfBarsTest {

    /**
     * LibreOffice, which does not read that each is named, left out every second name where some take two lines. It
     * keeps all of names for which a file says that they are not turned.
     */
    @ParameterizedTest
    @EnumSource(names = {"BARS", "STACKED_BARS", "SPANS"})
    void programs_are_told_that_the_names_are_not_turned(Chart.Kind kind) throws IOException {
        String chart = Written.matrices(surrender(kind)).part("xl/charts/chart1.xml");
        String categories = chart.substring(chart.indexOf("<c:catAx>"), chart.indexOf("</c:catAx>"));

        assertThat(categories).containsPattern("<a:bodyPr[^>]*rot=\"0\"").contains("<c:tickLblSkip val=\"1\"/>");
    }

    private static Matrix surrender(Chart.Kind kind) {
        Matrix.Builder matrix = Matrix.on("Treaties")
                .title("Treaties")
                .shows("What a test writes.")
                .source("a test")
                .columns(Column.words("Treaty").asRowHeader(), Column.counts("First year"), Column.counts("In force"))
                .chart(new Chart(
                        kind, "Lives", "Treaty", "Year", "Treaty", List.of("First year", "In force"), "A bar each."));
        for (int i = 1; i <= 20; i++) {
            matrix.row(Cell.of(i + " and Hong Kong: surrender of fugitive offenders"), Cell.of(2000), Cell.of(i));
        }
        return matrix.build();
    }
}
