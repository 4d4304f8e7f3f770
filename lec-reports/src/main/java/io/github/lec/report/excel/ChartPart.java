package io.github.lec.report.excel;

import io.github.lec.report.matrix.Chart;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What one picture of a chart draws of a table: all of it, or, of a chart with panels, one column, or, of a chart with
 * many lying bars, the rows of one printed page, beside them, so that no picture is cut between pages.
 *
 * @param series the keys of the columns that are drawn
 * @param first the first of the rows, from 0
 * @param end the row after the last of them
 * @param top the row of the sheet in which the picture begins, from 0
 * @param besideRows the height of the rows of a page beside which the picture stands, in points; 0 if it draws all rows
 * @param room the height from its beginning to the end of its page, in points, if it must end there
 */
record ChartPart(List<String> series, int first, int end, int top, double besideRows, double room) {

    /** The least height of a bar, whose names are small: with less, programs leave out every second one. */
    private static final double SMALL_BAR = 13;

    /** How much of the room up to the end of its page a picture takes, so that it ends above it. */
    private static final double OF_ROOM = 0.92;

    /**
     * Programs end a page a little earlier or later than expected; so many rows below that place a picture stands on
     * the next.
     */
    private static final int INTO_PAGE = 8;

    /** {@return the pictures of a chart, the first of which begins in a row of the sheet} */
    static List<ChartPart> of(Chart chart, SheetPlan plan, int top) {
        List<ChartPart> pictures = new ArrayList<>();
        if (ChartHeight.isDivided(chart, plan)) {
            Paper paper = Paper.of(plan);
            List<Double> heights = new SheetHeights(plan).fromHeadings();
            int first = 0;
            for (int end : paper.endsOfPagesBelowNotes()) {
                // not beside the headings, which are repeated on each page, with what stands there
                int beside = beside(first, end);
                double above = sum(heights, first, beside);
                pictures.add(new ChartPart(
                        chart.series(),
                        first,
                        end,
                        Math.max(top, plan.firstRow() - 1 + beside),
                        sum(heights, beside, end),
                        paper.roomForRows(first == 0) - above));
                first = end;
            }
        } else {
            Paper paper = Paper.of(plan);
            boolean many = paper.pages() > 1;
            // headings that are repeated on a second page would repeat what stands beside them
            int begin = Math.max(top, many ? plan.firstRow() - 1 : 0);
            double room = many && chart.isHorizontal() ? paper.roomForRows(true) : Double.POSITIVE_INFINITY;
            List<List<String>> panels =
                    chart.isPanelled() ? chart.series().stream().map(List::of).toList() : List.of(chart.series());
            panels.forEach(panel -> pictures.add(new ChartPart(panel, 0, plan.rows(), begin, 0, room)));
        }
        return pictures;
    }

    /** {@return whether the picture stands beside the rows of its page: all of them may stand on one} */
    boolean isOfPage() {
        return besideRows > 0;
    }

    /**
     * {@return the height of the picture, in points: that which it has where it need not end with its page, if there is
     * room for it, or else what the rows of its page leave it}
     */
    double height(double usual) {
        if (!isOfPage()) {
            return Math.min(usual, Math.max(room * OF_ROOM, ChartHeight.BESIDES_BARS));
        }
        double names = Math.min(room, ChartHeight.BESIDES_BARS + SMALL_BAR * size());
        return Math.max(Math.max(besideRows, names) * OF_ROOM, ChartHeight.BESIDES_BARS);
    }

    /** {@return the row of the table beside which a picture begins that draws the rows from one on} */
    private static int beside(int first, int end) {
        return first == 0 ? 0 : Math.min(end, first + INTO_PAGE);
    }

    /** {@return the height of rows of the table; the first of the heights is that of its headings} */
    private static double sum(List<Double> heights, int from, int to) {
        return IntStream.range(from, to)
                .mapToDouble(row -> heights.get(row + 1))
                .sum();
    }

    /** {@return the number of bars} */
    int size() {
        return end - first;
    }
}
