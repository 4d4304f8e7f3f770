package io.github.lec.report.excel;

import io.github.lec.report.matrix.Chart;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a table that one picture draws: all of them, or, of a chart with many lying bars, those of one printed page,
 * beside them, so that no picture is cut between pages.
 *
 * @param first the first of the rows, from 0
 * @param end the row after the last of them
 * @param top the row of the sheet in which the picture begins, from 0
 */
record ChartRows(int first, int end, int top) {

    /** Up to so many bars are drawn in one picture. */
    private static final int MANY_BARS = 30;

    /** Programs end a page a little earlier or later than expected; so many rows below that place a picture stands on the next. */
    private static final int INTO_PAGE = 3;

    /** {@return the pictures of a chart, the first of which begins in a row of the sheet} */
    static List<ChartRows> of(Chart chart, SheetPlan plan, int top) {
        List<ChartRows> pictures = new ArrayList<>();
        if (chart.isLying() && plan.rows() > MANY_BARS) {
            int first = 0;
            for (int end : Paper.of(plan).endsOfPages()) {
                // not beside the headings, which are repeated on each page, with what stands there
                int beside = first == 0 ? 0 : first + INTO_PAGE;
                pictures.add(new ChartRows(first, end, Math.max(top, plan.firstRow() - 1 + beside)));
                first = end;
            }
        } else {
            // headings that are repeated on a second page would repeat what stands beside them
            int below = Paper.of(plan).pages() > 1 ? plan.firstRow() - 1 : 0;
            pictures.add(new ChartRows(0, plan.rows(), Math.max(top, below)));
        }
        return pictures;
    }

    /** {@return the number of bars} */
    int size() {
        return end - first;
    }
}
