package io.github.lec.report.excel;

import io.github.lec.report.matrix.Matrix;
import java.util.List;

/**
 * The room of the lines above or below a table: below it no more than the table where pictures beside both would hide
 * them.
 */
final class LeadRoom {
    private LeadRoom() {}

    /** {@return the plan of a sheet with columns of these widths} */
    static SheetPlan plan(Matrix matrix, Profile profile, SheetMetrics metrics, List<Double> widths) {
        SheetPlan plan = new SheetPlan(matrix, profile, metrics, widths, SheetPlan.USUAL_LEAD);
        return plan.leadIsBelow() && !matrix.charts().isEmpty() && isLowerThanPictures(plan)
                ? new SheetPlan(
                        matrix,
                        profile,
                        metrics,
                        widths,
                        plan.widthOf(widths.size()) + ChartRoom.between(matrix) - ColumnMeasure.PADDING)
                : plan;
    }

    private static boolean isLowerThanPictures(SheetPlan plan) {
        double table = new SheetHeights(plan)
                .fromHeadings().stream().mapToDouble(Double::doubleValue).sum();
        return new ChartHeight(plan).ofAll() > table;
    }
}
