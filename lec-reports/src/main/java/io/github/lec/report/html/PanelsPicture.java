package io.github.lec.report.html;

import io.github.lec.report.matrix.Chart;
import io.github.lec.report.matrix.ChartInWords;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * The chart of a matrix with several columns as small multiples: a panel for each, side by side, all on the same scale,
 * so that each can be read by itself and none hides another.
 */
final class PanelsPicture {

    private static final double WIDTH = 260;
    private static final double HEIGHT = 84;
    private static final double LEFT = 22;
    private static final double BELOW_YEARS = 20;
    private static final double LETTER = 7;
    private static final double NARROW_WIDTH = 336;
    private static final double NARROW_LINE = 18;

    /** A panel among several beside each other: its names can be read where six stand in a row. */
    private static final double BESIDE_WIDTH = 200;

    private static final double BESIDE_LINE = 15;
    private static final double THICK = 12;
    private static final double AROUND_NAME = 22;

    /** The room for the number after the longest bar. */
    private static final double FOR_NUMBER = 30;

    /** The largest part of a panel that names may take beside bars; longer ones stand above them. */
    private static final double FOR_NAMES = 0.6;

    private final Chart chart;
    private final Matrix matrix;
    private final String id;
    private final List<String> categories;
    private final List<String> headings;
    private final List<List<Long>> series;
    private final long top;

    /** Whether the categories have names; years follow each other. */
    private final boolean named;

    PanelsPicture(Chart chart, Matrix matrix, String id) {
        this.chart = chart;
        this.matrix = matrix;
        this.id = id;
        ChartValues values = ChartValues.of(chart, matrix);
        this.categories = values.categories();
        this.headings = values.headings();
        this.series = values.series();
        int column = Column.indexOf(chart.categories(), matrix.columns());
        this.named = matrix.columns().get(column).kind() != Column.Kind.DAY;
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
        // what has no year stands in no bar, so that a number may be smaller than that of the same thing elsewhere
        figure.appendElement("figcaption")
                .text(chart.title() + (named ? "" : " (in brackets: the total of these years)"));
        Element panels = figure.appendElement("div")
                .attr("role", "region")
                .attr("aria-label", chart.title())
                .attr("tabindex", "0");
        for (int i = 0; i < series.size(); i++) {
            append(panels, i);
        }
    }

    private void append(Element panels, int which) {
        String key = chart.series().get(which);
        List<Long> values = series.get(which);
        long sum = values.stream().mapToLong(Long::longValue).sum();
        Element panel = panels.appendElement("div");
        String remark = chart.remark(key).isEmpty() ? "" : "; " + chart.remark(key);
        panel.appendElement("p").text(headings.get(which) + " (" + sum + remark + ")");
        String inWords = ChartInWords.panel(chart, matrix, key);
        if (named) {
            // upright columns would need names of a sixth of the width, turned, which nobody can read
            appendLying(panel, id + which + "-narrow", which, inWords, NARROW_WIDTH, NARROW_LINE)
                    .addClass("narrow")
                    .attr("width", Svg.number(NARROW_WIDTH));
            appendLying(panel, id + which, which, inWords, BESIDE_WIDTH, BESIDE_LINE)
                    .addClass("wide");
            return;
        }
        Element svg = panel.appendElement("svg").attr("role", "img").attr("aria-labelledby", id + which);
        svg.attributes().put("viewBox", "0 0 " + Svg.number(WIDTH) + " " + Svg.number(HEIGHT + BELOW_YEARS));
        svg.appendElement("title").id(id + which).text(inWords);
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
        appendYears(svg, slot);
    }

    /** Bars that lie, each after its name; what has none is left out. */
    private Element appendLying(Element panel, String title, int which, String inWords, double width, double line) {
        List<Long> values = series.get(which);
        List<Integer> shown = IntStream.range(0, values.size())
                .filter(i -> values.get(i) > 0)
                .boxed()
                .toList();
        double beside = AROUND_NAME
                + LETTER * categories.stream().mapToInt(String::length).max().orElse(0);
        boolean above = beside > FOR_NAMES * width;
        double before = above ? 0 : beside;
        double step = above ? 2 * line : line;
        String height = Svg.number(shown.size() * step + 4);
        Element svg = panel.appendElement("svg")
                .attr("role", "img")
                .attr("aria-labelledby", title)
                .attr("height", height);
        svg.attributes().put("viewBox", "0 0 " + Svg.number(width) + " " + height);
        svg.appendElement("title").id(title).text(inWords);
        for (int i = 0; i < shown.size(); i++) {
            long value = values.get(shown.get(i));
            double y = 2 + i * step + (above ? line : 0);
            double length = Math.max(1, (width - before - FOR_NUMBER) * value / top);
            String name = categories.get(shown.get(i));
            if (above) {
                appendAbove(svg, y - line + THICK - 2, name, width);
            } else {
                Svg.text(svg, before - 6, y + THICK - 2, name).attr("text-anchor", "end");
            }
            Svg.rectangle(svg, before, y, length, THICK).addClass("bar");
            Svg.text(svg, before + length + 4, y + THICK - 2, Long.toString(value));
        }
        return svg;
    }

    /** A name on a line of its own, cut only if it would be wider than the panel; its title has all of it. */
    private static void appendAbove(Element svg, double y, String name, double width) {
        int room = (int) (width / LETTER);
        if (name.codePointCount(0, name.length()) <= room) {
            Svg.text(svg, 0, y, name);
            return;
        }
        Element group = svg.appendElement("g");
        group.appendElement("title").text(name);
        Svg.text(group, 0, y, name.substring(0, name.offsetByCodePoints(0, room - 1)) + "…");
    }

    /** Years follow from each other: three of them are enough. */
    private void appendYears(Element svg, double slot) {
        Svg.text(svg, LEFT, HEIGHT + 15, categories.get(0));
        if (categories.size() > 2) {
            int middle = categories.size() / 2;
            Svg.text(svg, LEFT + (middle + 0.5) * slot, HEIGHT + 15, categories.get(middle))
                    .attr("text-anchor", "middle");
        }
        Svg.text(svg, WIDTH, HEIGHT + 15, categories.get(categories.size() - 1)).attr("text-anchor", "end");
    }
}
