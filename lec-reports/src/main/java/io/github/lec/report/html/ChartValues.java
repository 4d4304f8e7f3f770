package io.github.lec.report.html;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Chart;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a chart shows of its matrix.
 *
 * @param categories the words of each category, one per row that has counts
 * @param headings the heading of each series
 * @param series the counts of each series, in the order of the categories
 */
record ChartValues(List<String> categories, List<String> headings, List<List<Long>> series) {
    static ChartValues of(Chart chart, Matrix matrix) {
        int names = Column.indexOf(chart.categories(), matrix.columns());
        List<Integer> columns = chart.series().stream()
                .map(key -> Column.indexOf(key, matrix.columns()))
                .toList();
        List<Row> rows = matrix.rows()
                .filter(row -> columns.stream().anyMatch(column -> row.cells().get(column) instanceof Cell.Count))
                .toList();
        return new ChartValues(
                rows.stream().map(row -> row.cells().get(names).words()).toList(),
                columns.stream()
                        .map(column -> matrix.columns().get(column).header())
                        .toList(),
                columns.stream()
                        .map(column -> rows.stream()
                                .map(row -> row.cells().get(column))
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
