package io.github.lec.report.excel;

import io.github.lec.report.matrix.Chart;
import io.github.lec.report.matrix.Column;

/** How high pictures beside a table are, in points: all of them together stand on one page, where they can. */
final class ChartHeight {
    private static final double USUAL = 330;

    /** The height of one of several panels below each other, with names of years and of states below its columns. */
    private static final double PANEL = 98;

    /** The height of the line more that the title of the first panel takes, since it is that of all. */
    private static final double PANEL_TITLE = 14;

    /** What the names of categories take below upright columns for each character, if they are longer than a year. */
    private static final double CHARACTER = 4;

    private static final int CHARACTERS_OF_YEAR = 4;

    /** Programs cut longer names. */
    private static final int MOST_CHARACTERS = 40;

    /** The height of a lying bar with the space beside it, and that of what stands above and below all of them. */
    private static final double BAR = 18;

    static final double BESIDES_BARS = 150;

    /** Up to so many bars are drawn in one picture. */
    private static final int MANY_BARS = 30;

    /** The height of a row that has not been set. */
    static final double DEFAULT_ROW = 15;

    /** The least height of panels that can still be read. */
    private static final double LEAST_SHARE = 0.7;

    private static final double ROUNDING = 0.01;

    private final SheetPlan plan;

    ChartHeight(SheetPlan plan) {
        this.plan = plan;
    }

    /** {@return the height of a picture that draws all rows of the table} */
    double of(Chart chart, boolean first) {
        return chart.isPanelled() ? share() * unshared(chart, first) : unshared(chart, first);
    }

    /** {@return whether each page has a picture of its own, of the rows beside it} */
    static boolean isDivided(Chart chart, SheetPlan plan) {
        return chart.isHorizontal() && plan.rows() > MANY_BARS;
    }

    private double unshared(Chart chart, boolean first) {
        if (chart.isPanelled()) {
            return (first ? PANEL_TITLE : 0)
                    + PANEL
                    + CHARACTER * Math.max(0, Math.min(MOST_CHARACTERS, longestCategory(chart)) - CHARACTERS_OF_YEAR);
        }
        if (chart.kind() == Chart.Kind.TILES) {
            return TileCells.of(plan).map(TileCells::height).orElse(0.0);
        }
        return chart.isHorizontal() ? BESIDES_BARS + BAR * plan.rows() : USUAL;
    }

    /** {@return the height of all pictures below each other, as far as they are not parts that end with their pages} */
    double ofAll() {
        return shared(share());
    }

    /** Panels are lower where they would otherwise end on a second page. */
    private double share() {
        double above = plan.leadIsBelow() ? 0 : RowHeight.TITLE + plan.rowsOfLead() * RowHeight.of(1) + RowHeight.GAP;
        double page = PageSize.LANDSCAPE.height() / PageSize.LEGIBLE - above;
        double fixed = shared(0);
        double panels = shared(1) - fixed;
        return fixed + panels <= page ? 1 : Math.max(LEAST_SHARE, (page - fixed) / panels - ROUNDING);
    }

    private double shared(double share) {
        double height = 0;
        for (Chart chart : plan.matrix().charts()) {
            if (!isDivided(chart, plan)) {
                int panels = chart.isPanelled() ? chart.series().size() : 1;
                double one = unshared(chart, true) + (panels - 1) * unshared(chart, false);
                // a picture ends with a row, and a row stands between two charts; a map is made of rows
                int between = chart.kind() == Chart.Kind.TILES ? 0 : panels + 1;
                height += (chart.isPanelled() ? share * one : one) + between * DEFAULT_ROW / 2;
            }
        }
        return height;
    }

    private int longestCategory(Chart chart) {
        int column = Column.indexOf(chart.categories(), plan.matrix().columns());
        return plan.matrix()
                .rows()
                .mapToInt(row -> row.cells().get(column).words().length())
                .max()
                .orElse(0);
    }
}
