package io.github.lec.report.excel;

import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Part;
import java.util.List;

/**
 * Plans sheets: the columns of an answer or of a short table of evidence, which is meant to be printed, become as wide
 * as saves paper, and with the same number of pages as lets the type be large.
 */
final class SheetPlanner {

    /** The scales at which the number of pages of a sheet is tried, if its columns fill a page. */
    private static final double[] SCALES = {0.75, 0.7, 0.66, 0.63, PageSize.LEGIBLE, 0.57, 0.545, 0.53, PageSize.LEAST};

    /** The scales that are tried for a table of few rows; the notes below it are no wider at the largest. */
    private static final double[] LARGER_SCALES = {0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65};

    private SheetPlanner() {}

    /** {@return the plan for a sheet alone} */
    static SheetPlan plan(Matrix matrix, Profile profile) {
        return plan(matrix, profile, TileYears.of(matrix));
    }

    /** {@return the plan for a sheet of a book, which may say more of the tiles of a map} */
    static SheetPlan plan(Matrix matrix, Profile profile, TileYears tiles) {
        SheetMetrics metrics = new SheetMetrics(matrix, profile, tiles);
        SheetPlan plan = ScreenColumns.more(planOfColumns(matrix, profile, metrics), metrics);
        boolean hasFooter = profile.hasVisualAids();
        return hasFooter || matrix.isForm() || Paper.of(plan).isWhole()
                ? plan
                : plan.with("Only the first page of the " + plan.rows()
                        + " rows is printed; clear the print area to print all.");
    }

    private static SheetPlan planOfColumns(Matrix matrix, Profile profile, SheetMetrics metrics) {
        Candidate best = Candidate.of(LeadRoom.plan(matrix, profile, metrics, metrics.widths()));
        if (!metrics.isPrinted()) {
            boolean isFull = best.plan().widthPrinted() > PageSize.LANDSCAPE.legibleAcross() - 1;
            return isFull && isShort(metrics, matrix) && !best.isLegibleOnTwoPages()
                    ? withLowerRows(best.plan(), metrics)
                    : best.plan();
        }
        if (best.isLegibleOnOnePage() && best.suitsScreen()) {
            return best.paper().isStrip() ? inLargerType(best, metrics) : best.plan();
        }
        if (!best.paper().isWhole()) {
            return withLowerRows(best.plan(), metrics);
        }
        ColumnBalance balance = metrics.balance();
        for (double across : widthsOfPages(matrix)) {
            boolean beside = across > PageSize.LANDSCAPE.width();
            if (beside && best.isLegibleOnTwoPages() && best.suitsScreen()) {
                break;
            }
            boolean isList = beside && matrix.part() != Part.ANSWERS;
            for (double scale : SCALES) {
                List<Double> widths = isList
                        ? balance.onTwoPages(PageSize.digits(across / 2, scale), matrix.rowHeaders())
                        : balance.within(PageSize.digits(across, scale) - ChartRoom.most(matrix));
                best = best.orBetter(LeadRoom.plan(matrix, profile, metrics, widths));
            }
            if (beside && !isList) {
                // what a row is about is repeated on the second page
                double room =
                        PageSize.digits(across, PageSize.LEGIBLE) - best.plan().widthRepeated();
                best = best.orBetter(LeadRoom.plan(matrix, profile, metrics, balance.within(room)));
            }
        }
        return best.plan();
    }

    /** A plan, how it comes out on paper, and whether a screen shows as many rows of it as it should. */
    private record Candidate(SheetPlan plan, Paper paper, boolean suitsScreen) {
        /** The most pages of an answer for which a screen should show more rows. */
        private static final int FEW_PAGES = 2;

        static Candidate of(SheetPlan plan) {
            return new Candidate(plan, Paper.of(plan), Screen.suits(plan));
        }

        boolean isLegibleOnOnePage() {
            return paper.isLegible() && paper.pages() == 1;
        }

        boolean isLegibleOnTwoPages() {
            return paper.printedScale() >= PageSize.LEGIBLE && paper.pages() <= FEW_PAGES;
        }

        Candidate orBetter(SheetPlan other) {
            Candidate candidate = of(other);
            return candidate.isBetterThan(this) ? candidate : this;
        }

        private boolean isBetterThan(Candidate other) {
            boolean alike = paper.isLegible() == other.paper.isLegible()
                    && paper.pages() <= FEW_PAGES == other.paper.pages() <= FEW_PAGES;
            return alike && suitsScreen != other.suitsScreen ? suitsScreen : paper.isBetterThan(other.paper);
        }
    }

    /**
     * {@return the plan of a table of few rows, such as that of one state, whose columns are as narrow as lets its type
     * be large} It would take a strip of the page otherwise.
     */
    private static SheetPlan inLargerType(Candidate first, SheetMetrics metrics) {
        Matrix matrix = first.plan().matrix();
        ColumnBalance balance = metrics.balance();
        Candidate best = first;
        for (double scale : LARGER_SCALES) {
            double room = PageSize.digits(PageSize.LANDSCAPE.width(), scale) - ChartRoom.most(matrix);
            best = best.orBetter(LeadRoom.plan(matrix, first.plan().profile(), metrics, balance.within(room)));
        }
        return best.plan();
    }

    /**
     * {@return the plan of a sheet that takes many pages, or whose first page alone is printed, so that each holds as
     * many rows as its columns allow}
     */
    private static SheetPlan withLowerRows(SheetPlan plan, SheetMetrics metrics) {
        SheetPlan best = plan;
        Paper paper = Paper.of(plan);
        ColumnBalance balance = metrics.balance();
        for (int across = 1; across <= 2; across++) {
            double page = PageSize.LANDSCAPE.legibleAcross();
            List<Double> widths = across == 1
                    ? balance.within(page)
                    : balance.onTwoPages(page, plan.matrix().rowHeaders());
            SheetPlan other = LeadRoom.plan(plan.matrix(), plan.profile(), metrics, widths);
            if (Paper.of(other).isBetterThan(paper)) {
                best = other;
                paper = Paper.of(other);
            }
        }
        return best;
    }

    /** Tells whether a register is so short that its columns are balanced. */
    private static boolean isShort(SheetMetrics metrics, Matrix matrix) {
        return metrics.rows() <= SheetMetrics.MOST_ROWS_BALANCED && !matrix.streamed() && !matrix.isForm();
    }

    /**
     * {@return what may stand across: a page in either position, or two beside each other, if no chart stands beside
     * the table}
     */
    private static double[] widthsOfPages(Matrix matrix) {
        double page = PageSize.LANDSCAPE.width();
        return matrix.charts().isEmpty()
                ? new double[] {page, PageSize.PORTRAIT.width(), 2 * page}
                : new double[] {page};
    }
}
