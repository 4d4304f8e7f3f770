package io.github.lec.report.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many answers of a matrix a screen shows beside each other. The columns of a matrix become as wide as saves lines;
 * the widest two that a screen shows then become narrower if more columns are seen and still so many rows, and the
 * sheet is printed in about the same size on no more pages.
 */
final class ScreenColumns {

    /** The shares of their width that are tried. */
    private static final List<Double> SHARES = List.of(1.0, 0.75, 0.55, 0.4);

    /** How much smaller the sheet may be printed. */
    private static final double SMALLER = 0.95;

    private ScreenColumns() {}

    /** {@return the plan itself, or one of which more columns are seen} */
    static SheetPlan more(SheetPlan plan, SheetMetrics metrics) {
        int seen = Screen.columns(plan);
        if (!Screen.isMatrix(plan) || seen == plan.widths().size()) {
            return plan;
        }
        List<Integer> widest = IntStream.range(plan.matrix().rowHeaders(), seen)
                .boxed()
                .sorted(Comparator.comparing(plan.widths()::get).reversed())
                .limit(2)
                .toList();
        List<Double> least = metrics.leastWidths();
        Paper paper = Paper.of(plan);
        SheetPlan best = plan;
        for (double first : SHARES) {
            for (double second : SHARES) {
                List<Double> widths = narrowed(plan.widths(), least, widest, List.of(first, second));
                SheetPlan other = LeadRoom.plan(plan.matrix(), plan.profile(), metrics, widths);
                if (showsMore(other, best) && Screen.suits(other) && takesNoMore(Paper.of(other), paper)) {
                    best = other;
                }
            }
        }
        return best;
    }

    private static List<Double> narrowed(
            List<Double> widths, List<Double> least, List<Integer> columns, List<Double> shares) {
        List<Double> narrowed = new ArrayList<>(widths);
        for (int i = 0; i < columns.size(); i++) {
            int column = columns.get(i);
            double width = widths.get(column);
            narrowed.set(column, Math.min(width, Math.max(least.get(column), width * shares.get(i))));
        }
        return narrowed;
    }

    private static boolean showsMore(SheetPlan plan, SheetPlan other) {
        int more = Screen.columns(plan) - Screen.columns(other);
        return more > 0 || more == 0 && Screen.rows(plan) > Screen.rows(other);
    }

    private static boolean takesNoMore(Paper paper, Paper other) {
        return paper.pages() <= other.pages() && paper.printedScale() >= SMALLER * other.printedScale();
    }
}
