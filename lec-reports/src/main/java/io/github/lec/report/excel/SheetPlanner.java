package io.github.lec.report.excel;

import io.github.lec.report.matrix.Matrix;

/**
 * Plans sheets: the columns of an answer or of a short table of evidence, which is meant to be printed, become as wide as saves
 * paper, and with the same number of pages as lets the type be large.
 */
final class SheetPlanner {

    /** The scales of which is tried how many pages a sheet takes, if its columns fill a page. */
    private static final double[] SCALES = {0.75, 0.66, PageSize.LEGIBLE, 0.57, 0.545, 0.53, PageSize.LEAST};

    /** The most rows of a sheet that is not printed whole of which the columns are balanced, which takes time for each row. */
    private static final int MOST_ROWS_BALANCED = 200;

    private SheetPlanner() {}

    /** {@return the plan for a sheet} */
    static SheetPlan plan(Matrix matrix, Profile profile) {
        SheetMetrics metrics = new SheetMetrics(matrix, profile);
        SheetPlan best = new SheetPlan(matrix, profile, metrics, metrics.widths());
        Paper paper = Paper.of(best);
        if (!metrics.isPrinted() || paper.isLegible() && paper.pages() == 1) {
            return best;
        }
        if (!paper.isWhole()) {
            return metrics.rows() <= MOST_ROWS_BALANCED ? withLowerRows(best, metrics) : best;
        }
        ColumnBalance balance = metrics.balance();
        for (double across : widthsOfPages(matrix)) {
            boolean beside = across > PageSize.LANDSCAPE.width();
            if (beside && paper.printedScale() >= PageSize.LEGIBLE && paper.pages() <= 2) {
                break;
            }
            for (double scale : SCALES) {
                double room = PageSize.digits(across, scale) - ChartRoom.most(matrix);
                SheetPlan plan = new SheetPlan(matrix, profile, metrics, balance.within(room));
                Paper other = Paper.of(plan);
                if (other.isBetterThan(paper)) {
                    paper = other;
                    best = plan;
                }
            }
        }
        return best;
    }

    /** {@return the plan of a sheet of which only the first page is printed, so that it holds as many rows as its columns allow} */
    private static SheetPlan withLowerRows(SheetPlan plan, SheetMetrics metrics) {
        SheetPlan best = plan;
        Paper paper = Paper.of(plan);
        ColumnBalance balance = metrics.balance();
        for (int across = 1; across <= 2; across++) {
            double room = PageSize.digits(across * PageSize.LANDSCAPE.width(), PageSize.LEGIBLE);
            // what a row is about is repeated on the second page
            double repeated = across == 1 ? 0 : plan.widthRepeated();
            SheetPlan other = new SheetPlan(plan.matrix(), plan.profile(), metrics, balance.within(room - repeated));
            if (Paper.of(other).isBetterThan(paper)) {
                best = other;
                paper = Paper.of(other);
            }
        }
        return best;
    }

    /** {@return what may stand across: a page in either position, or two beside each other, if no chart stands beside the table} */
    private static double[] widthsOfPages(Matrix matrix) {
        double page = PageSize.LANDSCAPE.width();
        return matrix.charts().isEmpty()
                ? new double[] {page, PageSize.PORTRAIT.width(), 2 * page}
                : new double[] {page};
    }
}
