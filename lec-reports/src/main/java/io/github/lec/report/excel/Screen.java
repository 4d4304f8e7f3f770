package io.github.lec.report.excel;

import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Part;
import java.util.stream.IntStream;

/** What a small screen of 1400 by 690 pixels shows of a sheet before scrolling. */
final class Screen {

    /** In points, of which a pixel is three quarters. */
    private static final double HEIGHT = 690 * 0.75;

    private static final double WIDTH = 1400 * 0.75;

    /** The number of rows of a matrix that should be visible at once. */
    private static final int ROWS = 20;

    /** The smallest number of columns of a matrix besides the names of its rows; a list has fewer. */
    private static final int FEWEST_ACROSS = 3;

    private Screen() {}

    /**
     * {@return whether enough rows are visible at once} A list or a sheet of sentences passes, since its rows are not
     * compared.
     */
    static boolean suits(SheetPlan plan) {
        return !isMatrix(plan) || rows(plan) >= Math.min(ROWS, plan.rows());
    }

    /** {@return how many rows of the table are fully visible} */
    static int rows(SheetPlan plan) {
        double left = HEIGHT - RowHeight.TITLE;
        int seen = -1;
        for (double height : new SheetHeights(plan).fromHeadings()) {
            left -= height;
            if (left < 0) {
                break;
            }
            seen++;
        }
        return Math.max(0, seen);
    }

    /** {@return how many columns of the table are fully visible} */
    static int columns(SheetPlan plan) {
        double across = WIDTH / PageSize.POINTS_PER_DIGIT;
        return (int) IntStream.rangeClosed(1, plan.widths().size())
                .filter(columns -> plan.widthOf(columns) <= across)
                .count();
    }

    /** A sheet for publication is none: its rows do not stay in view, and its notes stand above the table. */
    static boolean isMatrix(SheetPlan plan) {
        Matrix matrix = plan.matrix();
        return plan.leadIsBelow()
                && matrix.part() == Part.ANSWERS
                && matrix.columns().size() - matrix.rowHeaders() >= FEWEST_ACROSS
                && matrix.columns().stream().map(Column::width).allMatch(Screen::isForFewWords);
    }

    private static boolean isForFewWords(Column.Width width) {
        return width == Column.Width.NARROW || width == Column.Width.MEDIUM;
    }
}
