package io.github.lec.report.html;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Chart;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The chart of a matrix with several columns as small multiples: a panel for each, side by side, all on the same scale, so that
 * each can be read by itself and none hides another.
 */
final class PanelsPicture {

    private static final double WIDTH = 260;
    private static final double HEIGHT = 84;
    private static final double LEFT = 22;
    private static final double BELOW = 20;

    private final Chart chart;
    private final String id;
    private final List<String> categories;
    private final List<List<Long>> series;
    private final long top;

    PanelsPicture(Chart chart, Matrix matrix) {
        this.chart = chart;
        this.id = "_" + matrix.table() + "-chart";
        List<String> headers =
                matrix.columns().stream().map(column -> column.header()).toList();
        List<Row> rows = matrix.rows()
                .filter(row -> row.cells().get(headers.indexOf(chart.series().get(0))) instanceof Cell.Count)
                .toList();
        this.categories = rows.stream()
                .map(row -> row.cells().get(headers.indexOf(chart.categories())).words())
                .toList();
        this.series = chart.series().stream()
                .map(header -> rows.stream()
                        .map(row -> ((Cell.Count) row.cells().get(headers.indexOf(header))).value())
                        .toList())
                .toList();
        this.top = Math.max(
                1,
                series.stream()
                        .flatMap(List::stream)
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(0));
    }

    /** Appends the panels; a chart of no values is not drawn. */
    void appendTo(Element section) {
        if (categories.isEmpty()) {
            return;
        }
        Element figure = section.appendElement("figure").addClass("panels");
        figure.appendElement("figcaption").text(chart.title());
        Element panels = figure.appendElement("div");
        for (int i = 0; i < series.size(); i++) {
            append(panels, i);
        }
    }

    private void append(Element panels, int which) {
        String name = chart.series().get(which);
        List<Long> values = series.get(which);
        long sum = values.stream().mapToLong(Long::longValue).sum();
        Element panel = panels.appendElement("div");
        panel.appendElement("p").text(name + " (" + sum + ")");
        Element svg = panel.appendElement("svg").attr("role", "img").attr("aria-labelledby", id + which);
        svg.attributes().put("viewBox", "0 0 " + Svg.number(WIDTH) + " " + Svg.number(HEIGHT + BELOW));
        svg.appendElement("title").id(id + which).text(name + ", by " + chart.categoryAxis() + ": " + inWords(values));
        Svg.line(svg, LEFT, HEIGHT, WIDTH, HEIGHT);
        Svg.line(svg, LEFT, 10, WIDTH, 10);
        Svg.text(svg, LEFT - 4, 14, Long.toString(top)).attr("text-anchor", "end");
        Svg.text(svg, LEFT - 4, HEIGHT + 4, "0").attr("text-anchor", "end");
        double slot = (WIDTH - LEFT) / categories.size();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) > 0) {
                double height = (HEIGHT - 10) * values.get(i) / top;
                Element bar =
                        Svg.rectangle(svg, LEFT + i * slot + 0.5, HEIGHT - height, Math.max(1.5, slot - 1), height);
                bar.addClass("bar");
                bar.appendElement("title").text(categories.get(i) + ": " + values.get(i));
            }
        }
        Svg.text(svg, LEFT, HEIGHT + 15, categories.get(0));
        if (categories.size() > 2) {
            int middle = categories.size() / 2;
            Svg.text(svg, LEFT + (middle + 0.5) * slot, HEIGHT + 15, categories.get(middle))
                    .attr("text-anchor", "middle");
        }
        Svg.text(svg, WIDTH, HEIGHT + 15, categories.get(categories.size() - 1)).attr("text-anchor", "end");
    }

    /** All values that are not nought, for those who cannot see the bars. */
    private String inWords(List<Long> values) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != 0) {
                words.append(words.isEmpty() ? "" : "; ")
                        .append(categories.get(i))
                        .append(" ")
                        .append(values.get(i));
            }
        }
        return words.isEmpty() ? "none" : words.toString();
    }
}
