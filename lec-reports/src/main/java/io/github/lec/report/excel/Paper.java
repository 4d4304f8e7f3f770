package io.github.lec.report.excel;

import io.github.lec.report.matrix.Part;
import io.github.lec.report.matrix.Row;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * How much paper a sheet takes, if all of it is printed: landscape A4, made smaller to fit as long as its type can be read.
 */
final class Paper {

    /** The scale to which a table is made smaller to fit on one page; ten-point type is then still larger than six points. */
    private static final double SMALLER_FOR_ONE_PAGE = 0.6;

    /** The scale to which a table is made smaller to fit on two pages; below it the type could not be read. */
    private static final double SMALLER_FOR_TWO_PAGES = 0.5;

    /** What is left of a page whose last row would not fit on it, since a row is never divided between pages. */
    private static final double FILLED = 0.96;

    private final SheetPlan plan;
    private final SheetHeights heights;
    private final int across;
    private final double scale;

    /** Reads no rows yet. */
    Paper(SheetPlan plan) {
        this.plan = plan;
        this.heights = new SheetHeights(plan);
        // without a header, the title of an answer would be cut off on pages at the side
        boolean isOnOne =
                plan.matrix().part() == Part.ANSWERS && !plan.profile().hasVisualAids();
        this.across = isOnOne ? 1 : PageSize.across(plan.matrix(), plan.widthOf(plan.lastColumn() + 1));
        double width = Math.max(plan.widthOf(plan.lastColumn() + 1), plan.leadWidth());
        this.scale = Math.min(1, PageSize.WIDTH * across / (width * PageSize.POINTS_PER_DIGIT));
    }

    /** {@return the number of pages beside each other: nearly always one} */
    int across() {
        return across;
    }

    /** {@return the number of pages below each other on which the sheet is made to fit, or 0 if it takes as many as it needs} */
    int madeToFitOn() {
        double height = height();
        if (fits(height, 1, scale)) {
            return 0;
        }
        if (fits(height, 1, SMALLER_FOR_ONE_PAGE)) {
            return 1;
        }
        return fits(height, 2, SMALLER_FOR_TWO_PAGES) ? 2 : 0;
    }

    /** {@return the number of pages in all} */
    int pages() {
        int down = madeToFitOn();
        return across * (down > 0 ? down : (int) Math.ceil(height() * scale / (PageSize.HEIGHT * FILLED)));
    }

    /** {@return the last row of the sheet that stands within so many pages from the first; no more rows are read than that} */
    int rowsWithin(double pages) {
        double room = PageSize.HEIGHT * pages / scale - RowHeight.TITLE - heights.ofHeadings();
        int row = plan.headingRow();
        try (Stream<Row> rows = plan.matrix().rows()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); row++) {
                room -= RowHeight.of(heights.lines(each.next().cells()));
                if (room < 0) {
                    return row;
                }
            }
        }
        return row;
    }

    private static boolean fits(double height, int pages, double scale) {
        return height * scale <= PageSize.HEIGHT * (pages == 1 ? 1 : pages * FILLED);
    }

    /** {@return the height of table, notes and legend, in points} */
    private double height() {
        double height = (plan.lead().size() + plan.legend().size() + 1) * RowHeight.of(1);
        for (double row : heights.fromHeadings()) {
            height += row;
        }
        return height;
    }
}
