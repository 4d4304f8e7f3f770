package io.github.lec.report.excel;

import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Part;
import java.util.ArrayList;
import java.util.List;

/** Plans sheets: that of an answer, which is meant to be printed, has wider columns where that saves paper. */
final class SheetPlanner {

    /** How many times as wide as usual the columns of an answer may become. */
    private static final double[] GENEROSITY = {1, 1.25, 1.5, 2, 3};

    private SheetPlanner() {}

    /** {@return the plan for a sheet} */
    static SheetPlan plan(Matrix matrix, Profile profile) {
        SheetMetrics metrics = new SheetMetrics(matrix, profile);
        SheetPlan best = new SheetPlan(matrix, profile, metrics, metrics.widths());
        if (matrix.part() != Part.ANSWERS || matrix.streamed()) {
            return best;
        }
        int fewest = new Paper(best).pages();
        for (SheetPlan plan : widerPlans(matrix, profile, metrics)) {
            int pages = new Paper(plan).pages();
            if (pages < fewest) {
                fewest = pages;
                best = plan;
            }
        }
        return best;
    }

    private static List<SheetPlan> widerPlans(Matrix matrix, Profile profile, SheetMetrics metrics) {
        List<SheetPlan> plans = new ArrayList<>();
        for (double generosity : GENEROSITY) {
            plans.add(new SheetPlan(matrix, profile, metrics, metrics.widths(generosity)));
        }
        return plans;
    }
}
