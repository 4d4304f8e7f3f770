package io.github.lec.report.html;

import io.github.lec.report.matrix.Chart;
import io.github.lec.report.matrix.Matrix;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The chart of a matrix: columns that stand, or bars that lie, with the values that the table repeats. Bars with parts are
 * drawn by {@link SegmentsPicture}.
 */
final class ChartPicture {

    private static final double LENGTH = 260;
    private static final double BAR = 12;
    private static final double SPACE = 10;
    private static final double MARGIN = 56;
    private static final double MARGIN_OF_NAMES = 180;
    private static final double LETTER = 7;
    private static final int MOST_TICKS = 5;

    private final Chart chart;
    private final String id;
    private final List<String> categories;
    private final List<String> headings;
    private final List<List<Long>> values;
    private final boolean lying;
    private final double step;
    private final int ticks;
    private final double slot;
    private final double before;

    ChartPicture(Chart chart, Matrix matrix, String id) {
        this.chart = chart;
        this.id = id;
        ChartValues counts = ChartValues.of(chart, matrix);
        this.categories = counts.categories();
        this.headings = counts.headings();
        this.values = counts.byCategory();
        this.lying = chart.isHorizontal();
        long top = values.stream()
                .flatMap(List::stream)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        this.step = step(top);
        this.ticks = (int) Math.max(1, Math.ceil(top / step));
        this.slot = BAR * headings.size() + SPACE;
        this.before = lying ? MARGIN_OF_NAMES : MARGIN;
    }

    /** Appends the chart; one of no values is not drawn. */
    void appendTo(Element section) {
        if (values.isEmpty()) {
            return;
        }
        double across = slot * categories.size();
        double width = before + (lying ? LENGTH * 2 : across) + 40;
        double height = (lying ? across : LENGTH) + 24 + MARGIN + 14;
        Element figure = section.appendElement("figure").addClass("chart");
        figure.appendElement("figcaption").text(chart.caption());
        Element legend = figure.appendElement("ul").addClass("legend").attr("aria-label", "Series");
        for (int i = 0; i < headings.size(); i++) {
            legend.appendElement("li").addClass("series-" + i % 8).text(headings.get(i));
        }
        Element svg =
                Svg.picture(figure, id, "img", chart.caption(), chart.alternativeText(), Math.max(width, 320), height);
        appendAxes(svg, across);
        for (int i = 0; i < categories.size(); i++) {
            append(svg, i);
        }
    }

    private void appendAxes(Element svg, double across) {
        for (int tick = 0; tick <= ticks; tick++) {
            double at = scaled(Math.round(tick * step));
            String label = Long.toString(Math.round(tick * step));
            if (lying) {
                Svg.line(svg, before + at, 24, before + at, 24 + across);
                Svg.text(svg, before + at, across + 42, label).attr("text-anchor", "middle");
            } else {
                Svg.line(svg, before, 24 + LENGTH - at, before + across, 24 + LENGTH - at);
                Svg.text(svg, before - 6, 28 + LENGTH - at, label).attr("text-anchor", "end");
            }
        }
        double bottom = (lying ? across : LENGTH) + 24 + MARGIN;
        double middle = before + (lying ? LENGTH : across / 2);
        Svg.text(svg, middle, bottom, lying ? chart.valueAxis() : chart.categoryAxis())
                .attr("text-anchor", "middle")
                .addClass("axis");
        Svg.text(svg, 4, 14, lying ? chart.categoryAxis() : chart.valueAxis()).addClass("axis");
    }

    private void append(Element svg, int category) {
        double start = category * slot + SPACE / 2;
        String name = categories.get(category);
        for (int i = 0; i < headings.size(); i++) {
            long value = values.get(category).get(i);
            double from = start + i * BAR;
            double thick = BAR - 1;
            Element bar = lying
                    ? Svg.rectangle(svg, before, 24 + from, scaled(value), thick)
                    : Svg.rectangle(svg, before + from, 24 + LENGTH - scaled(value), thick, scaled(value));
            bar.addClass("series-" + i % 8);
            bar.appendElement("title").text(name + ", " + headings.get(i) + ": " + value);
        }
        appendName(svg, category, start, name);
    }

    private void appendName(Element svg, int category, double start, String name) {
        double middle = start + (slot - SPACE) / 2;
        if (lying) {
            Svg.text(svg, before - 6, 28 + middle, name).attr("text-anchor", "end");
            return;
        }
        int last = categories.size() - 1;
        int longest =
                categories.stream().limit(last).mapToInt(String::length).max().orElse(0);
        boolean isRoomBeforeLast =
                last - category >= places(categories.get(last).length());
        if (category == last || category % places(longest) == 0 && isRoomBeforeLast) {
            Svg.text(svg, before + middle, LENGTH + 42, name).attr("text-anchor", "middle");
        }
    }

    /** {@return over how many columns a name of some letters stretches} */
    private int places(int letters) {
        return (int) Math.max(1, Math.ceil((letters + 1) * LETTER / slot));
    }

    private double scaled(long value) {
        return Math.max(0, value) / (ticks * step) * (lying ? LENGTH * 2 : LENGTH);
    }

    /** {@return the distance between two ticks: 1, 2 or 5 followed by as many zeroes as it takes} */
    private static double step(long top) {
        for (double power = 1; ; power *= 10) {
            for (int digit : new int[] {1, 2, 5}) {
                if (digit * power * MOST_TICKS >= top) {
                    return digit * power;
                }
            }
        }
    }
}
