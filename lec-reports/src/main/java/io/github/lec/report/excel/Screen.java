package io.github.lec.report.excel;

import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Part;

/** What a small screen of 1400 by 690 pixels shows of a sheet before scrolling. */
final class Screen {

    /** In points, of which a pixel is three quarters. */
    private static final double HEIGHT = 690 * 0.75;

    /** So many rows of a matrix should be seen at once. */
    private static final int ROWS = 20;

    /** How many columns beside the names of the rows a matrix has at least: a list has fewer. */
    private static final int FEWEST_ACROSS = 3;

    private Screen() {}

    /** Tells whether enough rows of a sheet are seen at once, if it is one on which rows are compared: not a list, nor sentences. */
    static boolean suits(SheetPlan plan) {
        return !isMatrix(plan) || rows(plan) >= Math.min(ROWS, plan.rows());
    }

    /** {@return how many rows of the table are seen whole} */
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

    /** For publication nothing stays in view, and what else a reader must know stands above the table. */
    private static boolean isMatrix(SheetPlan plan) {
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
