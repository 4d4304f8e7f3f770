package io.github.lec.report.excel;

import io.github.lec.report.matrix.Matrix;

/**
 * Plans sheets: the columns of an answer or of a short table of evidence, which is meant to be printed, become as wide as saves
 * paper, and with the same number of pages as lets the type be large.
 */
final class SheetPlanner {

    /** The scales of which is tried how many pages a sheet takes, if its columns fill a page. */
    private static final double[] SCALES = {0.75, 0.66, PageSize.LEGIBLE, 0.57, 0.545, 0.53, PageSize.LEAST};

    private SheetPlanner() {}

    /** {@return the plan for a sheet} */
    static SheetPlan plan(Matrix matrix, Profile profile) {
        SheetMetrics metrics = new SheetMetrics(matrix, profile);
        SheetPlan best = new SheetPlan(matrix, profile, metrics, metrics.widths());
        Paper paper = Paper.of(best);
        if (!metrics.isPrinted() || !paper.isWhole() || paper.isLegible() && paper.pages() == 1) {
            return best;
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

    /** {@return what may stand across: a page in either position, or two beside each other, if no chart stands beside the table} */
    private static double[] widthsOfPages(Matrix matrix) {
        double page = PageSize.LANDSCAPE.width();
        return matrix.charts().isEmpty()
                ? new double[] {page, PageSize.PORTRAIT.width(), 2 * page}
                : new double[] {page};
    }
}
