package io.github.lec.report.excel;

import io.github.lec.report.matrix.Matrix;

/**
 * The room that the pictures beside a table take, with a column between them and the table: more where there is more.
 */
final class ChartRoom {
    private static final int MOST_COLUMNS = 10;
    private static final int LEAST_COLUMNS = 6;

    /** How wide each of these columns is, in digits. */
    static final double COLUMN_WIDTH = 9;

    private ChartRoom() {}

    /** {@return how much room pictures take if they are as wide as they can be, in digits} */
    static double most(Matrix matrix) {
        return matrix.charts().isEmpty() ? 0 : MOST_COLUMNS * COLUMN_WIDTH;
    }

    /** {@return how much room pictures take beside a table of a width, in digits} */
    static double beside(Matrix matrix, double table) {
        return matrix.charts().isEmpty() ? 0 : columns(table) * COLUMN_WIDTH;
    }

    /** {@return how many columns pictures cover beside a table of a width, in digits} */
    static int columns(double table) {
        double left = PageSize.LANDSCAPE.legibleAcross() - table;
        return (int) Math.max(LEAST_COLUMNS, Math.min(MOST_COLUMNS, left / COLUMN_WIDTH));
    }
}
