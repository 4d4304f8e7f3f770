package io.github.lec.report.html;

import io.github.lec.report.matrix.Chart;
import io.github.lec.report.matrix.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * The chart of a matrix whose bars lie and have parts: one bar per category, or one span of years. It is drawn twice:
 * with the names beside the bars and, for narrow screens, above them.
 */
final class SegmentsPicture {

    private static final double THICK = 11;
    private static final double TOP = 22;
    private static final double LETTER = 7;
    private static final int MOST_TICKS = 8;

    /** So many categories fit on one sheet of paper; of more, the drawing has parts, each with its axis. */
    private static final int MOST_ON_A_SHEET = 35;

    /** A longer name is drawn closer, so that it is not wider than a narrow screen. */
    private static final int LONGEST_LINE = 50;

    /**
     * Where names and bars stand.
     *
     * @param line the height of a category
     * @param before where the bars begin
     * @param length how long the longest bar is
     * @param after what is left free after it
     * @param above how far below its name a bar stands, or 0 if it stands beside it
     */
    private record Layout(double line, double before, double length, double after, double above) {

        /** As wide as a telephone, without its margins. */
        static final Layout NARROW = new Layout(31, 6, 316, 14, 14);

        static Layout wide(int letters) {
            return new Layout(17, 12 + LETTER * letters, 560, 24, 0);
        }

        double width() {
            return before + length + after;
        }
    }

    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000};

    private final Chart chart;
    private final String id;
    private final List<String> categories;
    private final List<String> headings;
    private final List<List<Long>> values;
    private final boolean spans;
    private final long start;
    private final long end;
    private final int letters;

    SegmentsPicture(Chart chart, Matrix matrix, String id) {
        this.chart = chart;
        this.id = id;
        this.spans = chart.kind() == Chart.Kind.SPANS;
        ChartValues counts = ChartValues.of(chart, matrix);
        this.categories = counts.categories();
        this.headings = counts.headings();
        this.values = counts.byCategory();
        this.start = spans ? values.stream().mapToLong(row -> row.get(0)).min().orElse(0) : 0;
        this.end = values.stream()
                .mapToLong(row -> row.stream().mapToLong(Long::longValue).sum())
                .max()
                .orElse(1);
        this.letters = categories.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Appends the chart; one of no values is not drawn. */
    void appendTo(Element section) {
        if (categories.isEmpty()) {
            return;
        }
        Element figure = section.appendElement("figure").addClass("chart");
        figure.appendElement("figcaption").text(chart.caption());
        Element legend = figure.appendElement("ul").addClass("legend").attr("aria-label", "Parts of a bar");
        for (int i : seen()) {
            legend.appendElement("li").addClass("series-" + colour(i)).text(headings.get(i));
        }
        Element container = Svg.container(figure, chart.caption());
        draw(container, Layout.NARROW, id + "-narrow", 0, categories.size()).addClass("narrow");
        int parts = (categories.size() + MOST_ON_A_SHEET - 1) / MOST_ON_A_SHEET;
        int size = (categories.size() + parts - 1) / parts;
        for (int from = 0; from < categories.size(); from += size) {
            Element part = draw(
                    container,
                    Layout.wide(letters),
                    from == 0 ? id : id + "-" + from,
                    from,
                    Math.min(from + size, categories.size()));
            part.addClass("wide");
            if (from > 0) {
                // the first says in words what all of them show
                part.attr("aria-hidden", "true");
            }
        }
    }

    private Element draw(Element container, Layout layout, String name, int from, int to) {
        double height = TOP + layout.line() * (to - from);
        Element svg = Svg.drawing(
                container, name, "img", chart.caption(), chart.alternativeText(), layout.width(), height + 20);
        appendTicks(svg, layout, height);
        for (int i = from; i < to; i++) {
            append(svg, layout, i, i - from);
        }
        return svg;
    }

    /** {@return the first series that is drawn: of spans, the first of all only says where they begin} */
    private int first() {
        return spans ? 1 : 0;
    }

    /** {@return the series that some bar shows: a legend of others would explain what nobody finds} */
    private List<Integer> seen() {
        return IntStream.range(first(), headings.size())
                .filter(series -> values.stream().anyMatch(row -> row.get(series) != 0))
                .boxed()
                .toList();
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

    private void appendTicks(Element svg, Layout layout, double height) {
        for (long tick : ticks()) {
            double at = at(layout, tick);
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

    private double at(Layout layout, long value) {
        return layout.before() + layout.length() * (value - start) / Math.max(1, end - start);
    }

    private void append(Element svg, Layout layout, int category, int place) {
        String name = categories.get(category);
        double line = TOP + place * layout.line();
        double top = line + layout.above();
        if (layout.above() > 0) {
            Element above = Svg.text(svg, layout.before(), line + THICK - 2, name);
            if (name.length() > LONGEST_LINE) {
                above.attributes().put("textLength", Svg.number(layout.length()));
                above.attributes().put("lengthAdjust", "spacingAndGlyphs");
            }
        } else {
            Svg.text(svg, layout.before() - 6, line + THICK - 2, name).attr("text-anchor", "end");
        }
        List<Long> row = values.get(category);
        long from = spans ? row.get(0) : 0;
        for (int i = first(); i < row.size(); i++) {
            long value = row.get(i);
            if (value > 0) {
                double begin = at(layout, from);
                Element part =
                        Svg.rectangle(svg, begin, top, Math.max(1, at(layout, from + value) - begin - 0.5), THICK);
                part.addClass("series-" + colour(i));
                part.appendElement("title").text(name + ", " + headings.get(i) + ": " + value);
            }
            from += value;
        }
    }
}
