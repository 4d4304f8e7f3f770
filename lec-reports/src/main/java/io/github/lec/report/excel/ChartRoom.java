package io.github.lec.report.excel;

import io.github.lec.report.matrix.Chart;
import io.github.lec.report.matrix.Matrix;

/**
 * The room that the pictures beside a table take, with a column between them and the table: more where there is more.
 */
final class ChartRoom {
    private static final int MOST_COLUMNS = 10;

    /** A map of tiles has whole words in each. */
    private static final int MOST_COLUMNS_OF_MAP = 11;

    private static final int LEAST_COLUMNS = 6;

    /** The width of the column between a table and a map of tiles, in digits. */
    static final double GAP = 3;

    /** How wide each of these columns is, in digits. */
    static final double COLUMN_WIDTH = 9;

    private ChartRoom() {}

    /** {@return how much room pictures take if they are as wide as they can be, in digits} */
    static double most(Matrix matrix) {
        return matrix.charts().isEmpty() ? 0 : mostColumns(matrix) * COLUMN_WIDTH;
    }

    /** {@return how much room pictures take beside a table of a width, in digits} */
    static double beside(Matrix matrix, double table) {
        return matrix.charts().isEmpty() ? 0 : columns(matrix, table) * COLUMN_WIDTH;
    }

    /** {@return how many columns pictures cover beside a table of a width, in digits} */
    static int columns(Matrix matrix, double table) {
        double left = PageSize.LANDSCAPE.legibleAcross() - table;
        return (int) Math.max(LEAST_COLUMNS, Math.min(mostColumns(matrix), left / COLUMN_WIDTH));
    }

    /** {@return the room between a table and the pictures beside it, in digits} */
    static double between(Matrix matrix) {
        return isMap(matrix) ? GAP : COLUMN_WIDTH;
    }

    private static int mostColumns(Matrix matrix) {
        return isMap(matrix) ? MOST_COLUMNS_OF_MAP : MOST_COLUMNS;
    }

    private static boolean isMap(Matrix matrix) {
        return matrix.charts().stream().anyMatch(chart -> chart.kind() == Chart.Kind.TILES);
    }
}
