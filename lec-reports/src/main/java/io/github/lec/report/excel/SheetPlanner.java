package io.github.lec.report.excel;

import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Part;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Plans sheets: that of an answer or of a short table of evidence, which is meant to be printed, has wider columns where that saves
 * paper, or narrower ones if it then fits on pages in portrait.
 */
final class SheetPlanner {

    /** How many times as wide as usual the columns may become. */
    private static final double[] GENEROSITY = {1, 1.25, 1.5, 2, 3};

    private SheetPlanner() {}

    /** {@return the plan for a sheet} */
    static SheetPlan plan(Matrix matrix, Profile profile) {
        SheetMetrics metrics = new SheetMetrics(matrix, profile);
        SheetPlan best = new SheetPlan(matrix, profile, metrics, metrics.widths());
        Paper paper = Paper.of(best);
        if (matrix.part() == Part.REGISTERS || matrix.streamed() || !paper.isWhole()) {
            return best;
        }
        int fewest = paper.pages();
        for (List<Double> widths : widths(matrix, metrics)) {
            if (fewest == 1) {
                break;
            }
            SheetPlan plan = new SheetPlan(matrix, profile, metrics, widths);
            Paper other = Paper.of(plan);
            if (other.isLegible() && other.pages() < fewest) {
                fewest = other.pages();
                best = plan;
            }
        }
        return best;
    }

    private static List<List<Double>> widths(Matrix matrix, SheetMetrics metrics) {
        return Stream.concat(
                        DoubleStream.of(GENEROSITY).mapToObj(metrics::widths),
                        Stream.of(PageSize.values()).map(size -> metrics.widthsFilling(size.mostAcross(matrix))))
                .toList();
    }
}
