package io.github.lec.report.html;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Chart;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The chart of a matrix whose bars lie and have parts: one bar per category, or one span of years. */
final class SegmentsPicture {

    private static final double LINE = 17;
    private static final double THICK = 11;
    private static final double TOP = 22;
    private static final double LENGTH = 560;
    private static final double LETTER = 7;
    private static final int MOST_TICKS = 8;

    /** Names that take more room stand at the edge too, which a narrow screen shows first, instead of beside their bars. */
    private static final double LONG_NAMES = 200;

    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000};

    private final Chart chart;
    private final String id;
    private final List<String> categories;
    private final List<List<Long>> values;
    private final boolean spans;
    private final long start;
    private final long end;
    private final double before;

    SegmentsPicture(Chart chart, Matrix matrix, String id) {
        this.chart = chart;
        this.id = id;
        this.spans = chart.kind() == Chart.Kind.SPANS;
        List<String> headers =
                matrix.columns().stream().map(column -> column.header()).toList();
        List<Row> rows = matrix.rows().filter(row -> !matrix.saysNothing(row)).toList();
        this.categories = rows.stream()
                .map(row -> row.cells().get(headers.indexOf(chart.categories())).words())
                .toList();
        this.values = rows.stream()
                .map(row -> chart.series().stream()
                        .map(header -> ((Cell.Count) row.cells().get(headers.indexOf(header))).value())
                        .toList())
                .toList();
        this.start = spans ? values.stream().mapToLong(row -> row.get(0)).min().orElse(0) : 0;
        this.end = values.stream()
                .mapToLong(row -> row.stream().mapToLong(Long::longValue).sum())
                .max()
                .orElse(1);
        this.before =
                12 + LETTER * categories.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Appends the chart; one of no values is not drawn. */
    void appendTo(Element section) {
        if (categories.isEmpty()) {
            return;
        }
        Element figure = section.appendElement("figure").addClass("chart");
        figure.appendElement("figcaption").text(chart.title());
        Element legend = figure.appendElement("ul").addClass("legend").attr("aria-label", "Parts of a bar");
        for (int i = first(); i < chart.series().size(); i++) {
            legend.appendElement("li")
                    .addClass("series-" + colour(i))
                    .text(chart.series().get(i));
        }
        double height = TOP + LINE * categories.size();
        Element svg = Svg.picture(
                figure, id, "img", chart.title(), chart.alternativeText(), before + LENGTH + 24, height + 20);
        appendTicks(svg, height);
        for (int i = 0; i < categories.size(); i++) {
            append(svg, i, TOP + i * LINE);
        }
    }

    /** {@return the first series that is drawn: of spans, the first of all only says where they begin} */
    private int first() {
        return spans ? 1 : 0;
    }

    /** {@return the number of the colour of a series: that of its meaning, if it has one} */
    private int colour(int series) {
        if (chart.meanings().isEmpty()) {
            return (series - first()) % 8;
        }
        return switch (chart.meanings().get(series)) {
            case GOOD -> 0;
            case UNKNOWN -> 3;
            case NOT_APPLICABLE, NEUTRAL -> 4;
            case MISSING, REPORTED_MISSING -> 5;
            case WEAK -> 6;
            case PRESENT -> 7;
        };
    }

    private void appendTicks(Element svg, double height) {
        for (long tick : ticks()) {
            double at = at(tick);
            Svg.line(svg, at, TOP - 4, at, height);
            Svg.text(svg, at, TOP - 8, Long.toString(tick)).attr("text-anchor", "middle");
            Svg.text(svg, at, height + 14, Long.toString(tick)).attr("text-anchor", "middle");
        }
    }

    private List<Long> ticks() {
        long step = STEPS[STEPS.length - 1];
        for (int each = STEPS.length - 1; each >= 0; each--) {
            if ((end - start) / STEPS[each] <= MOST_TICKS) {
                step = STEPS[each];
            }
        }
        List<Long> ticks = new ArrayList<>();
        for (long tick = (start + step - 1) / step * step; tick <= end; tick += step) {
            ticks.add(tick);
        }
        return ticks;
    }

    private double at(long value) {
        return before + LENGTH * (value - start) / Math.max(1, end - start);
    }

    private void append(Element svg, int category, double top) {
        String name = categories.get(category);
        Element beside = Svg.text(svg, before - 6, top + THICK - 2, name).attr("text-anchor", "end");
        if (before > LONG_NAMES) {
            beside.addClass("beside");
            Svg.text(svg, 4, top + THICK - 2, name).addClass("edge");
        }
        List<Long> row = values.get(category);
        long from = spans ? row.get(0) : 0;
        for (int i = first(); i < row.size(); i++) {
            long value = row.get(i);
            if (value > 0) {
                Element part = Svg.rectangle(svg, at(from), top, Math.max(1, at(from + value) - at(from) - 0.5), THICK);
                part.addClass("series-" + colour(i));
                part.appendElement("title").text(name + ", " + chart.series().get(i) + ": " + value);
            }
            from += value;
        }
    }
}
