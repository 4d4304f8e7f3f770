package io.github.lec.report.excel;

import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Row;
import java.util.Arrays;
import java.util.List;

/**
 * Divides a given width among the columns of a table so that its rows become low: each column begins with its least width, and
 * what is left over goes, step by step, to the column with which a digit of width saves most lines.
 */
final class ColumnBalance {

    /** What a line saved in one cell counts, if another cell of the row is as high, compared with a line saved of the row. */
    private static final double LINE_OF_CELL = 0.15;

    private final List<Column> columns;
    private final Profile profile;
    private final List<Row> rows;
    private final double[] least;

    /** The numbers of lines of each cell by column, steps above the least width, and row; the headings are the first row. */
    private final int[][][] lines;

    /** Balances columns, of which the least widths are known, in digits. */
    ColumnBalance(List<Column> columns, Profile profile, List<Row> rows, double[] least) {
        this.columns = columns;
        this.profile = profile;
        this.rows = rows;
        this.least = least.clone();
        this.lines = new int[columns.size()][][];
    }

    /** {@return the widths of the columns, in digits, at most so many together, or the least ones if these are more} */
    List<Double> within(double room) {
        int[] steps = new int[least.length];
        int left = (int) (room - Arrays.stream(least).sum());
        while (left > 0) {
            Step best = best(steps, left);
            if (best.gain() <= 0) {
                break;
            }
            steps[best.column()] += best.steps();
            left -= best.steps();
        }
        Double[] widths = new Double[least.length];
        Arrays.setAll(widths, column -> least[column] + steps[column]);
        return List.of(widths);
    }

    /** More width for one column, and the lines that it saves for each digit. */
    private record Step(int column, int steps, double gain) {}

    private Step best(int[] steps, int left) {
        Step best = new Step(0, 0, 0);
        for (int column = 0; column < steps.length; column++) {
            int[] others = linesOfOthers(steps, column);
            int[] now = lines(column, steps[column], left);
            for (int more = 1; more <= left; more++) {
                double gain = gain(others, now, lines(column, steps[column] + more, left)) / more;
                if (gain > best.gain()) {
                    best = new Step(column, more, gain);
                }
            }
        }
        return best;
    }

    private static double gain(int[] others, int[] now, int[] then) {
        double gain = 0;
        for (int row = 0; row < now.length; row++) {
            gain += Math.max(others[row], now[row]) - Math.max(others[row], then[row]);
            gain += LINE_OF_CELL * (now[row] - then[row]);
        }
        return gain;
    }

    /** {@return how many lines each row has without one column} */
    private int[] linesOfOthers(int[] steps, int without) {
        int[] most = new int[rows.size() + 1];
        Arrays.fill(most, 1);
        for (int column = 0; column < steps.length; column++) {
            if (column != without) {
                int[] each = lines(column, steps[column], 0);
                for (int row = 0; row < most.length; row++) {
                    most[row] = Math.max(most[row], each[row]);
                }
            }
        }
        return most;
    }

    private int[] lines(int column, int step, int left) {
        int[][] known = lines[column];
        if (known == null || known.length <= step) {
            known = known == null ? new int[step + left + 1][] : Arrays.copyOf(known, step + left + 1);
            lines[column] = known;
        }
        if (known[step] == null) {
            known[step] = counted(column, least[column] + step);
        }
        return known[step];
    }

    private int[] counted(int column, double width) {
        Column of = columns.get(column);
        double room = ColumnMeasure.room(of, width);
        int[] counts = new int[rows.size() + 1];
        counts[0] = ColumnMeasure.linesOfHeading(of, profile, width);
        for (int row = 0; row < rows.size(); row++) {
            counts[row + 1] =
                    TextMeasure.lines(CellText.shown(rows.get(row).cells().get(column), profile), room);
        }
        return counts;
    }
}
