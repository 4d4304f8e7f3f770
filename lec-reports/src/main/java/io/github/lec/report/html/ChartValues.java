package io.github.lec.report.html;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Chart;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a chart shows of its matrix.
 *
 * @param categories the words of each category, one per row that has counts
 * @param series the counts of each series, in the order of the categories
 */
record ChartValues(List<String> categories, List<List<Long>> series) {
    static ChartValues of(Chart chart, Matrix matrix) {
        List<String> headers =
                matrix.columns().stream().map(column -> column.header()).toList();
        List<Row> rows = matrix.rows()
                .filter(row -> chart.series().stream()
                        .anyMatch(header -> row.cells().get(headers.indexOf(header)) instanceof Cell.Count))
                .toList();
        return new ChartValues(
                rows.stream()
                        .map(row -> row.cells()
                                .get(headers.indexOf(chart.categories()))
                                .words())
                        .toList(),
                chart.series().stream()
                        .map(header -> rows.stream()
                                .map(row -> row.cells().get(headers.indexOf(header)))
                                .map(cell -> cell instanceof Cell.Count count ? count.value() : 0L)
                                .toList())
                        .toList());
    }

    /** {@return the counts of each category, one per series} */
    List<List<Long>> byCategory() {
        return IntStream.range(0, categories.size())
                .mapToObj(category ->
                        series.stream().map(counts -> counts.get(category)).toList())
                .toList();
    }
}
