package io.github.lec.report.excel;

import io.github.lec.report.matrix.Column;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Divides a given width among the columns of a table so that its rows become low: each column begins with its least width, and
 * what is left over goes, step by step, to the column with which a digit of width saves most lines.
 */
final class ColumnBalance {

    /** What a line saved of a row counts. */
    private static final int LINE_OF_ROW = 20;

    /** What a line saved in one cell counts, if another cell of the row is as high. */
    private static final int LINE_OF_CELL = 3;

    private final Wrapped[] columns;
    private final double[] least;
    private final int rows;

    /** Balances columns, of which the least widths are known, in digits. */
    ColumnBalance(List<Column> columns, Profile profile, List<List<WrappedText>> rows, double[] least) {
        this.least = least.clone();
        this.rows = rows.size() + 1;
        this.columns = new Wrapped[least.length];
        Arrays.setAll(this.columns, i -> {
            List<WrappedText> texts = rows.stream().map(row -> row.get(i)).toList();
            return new Wrapped(columns.get(i), profile, texts, least[i]);
        });
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

    /** More width for one column, and what it saves for each digit. */
    private record Step(int column, int steps, double gain) {}

    private Step best(int[] steps, int left) {
        Step best = new Step(0, 0, 0);
        for (int column = 0; column < steps.length; column++) {
            int[] others = linesOfOthers(steps, column);
            Wrapped wrapped = columns[column];
            int from = steps[column];
            int room = Math.min(left, (int) (ColumnMeasure.WIDEST - least[column]) - from);
            // no width saves more than the largest
            double most = wrapped.gain(others, from, from + Math.max(0, room));
            for (int more = 1; more <= room && most / more > best.gain(); more++) {
                double gain = (double) wrapped.gain(others, from, from + more) / more;
                if (gain > best.gain()) {
                    best = new Step(column, more, gain);
                }
            }
        }
        return best;
    }

    /** {@return how many lines each row has without one column} */
    private int[] linesOfOthers(int[] steps, int without) {
        int[] most = new int[rows];
        Arrays.fill(most, 1);
        for (int column = 0; column < steps.length; column++) {
            if (column != without) {
                columns[column].raise(most, steps[column]);
            }
        }
        return most;
    }

    /** The lines of the cells of one column, the heading first, at each number of digits above its least width. */
    private static final class Wrapped {
        private final Column column;
        private final Profile profile;
        private final List<WrappedText> texts;
        private final double least;

        /** The rows in which the column has more than one line at its least width: no other becomes lower. */
        private final int[] rows;

        private final Map<Integer, int[]> lines = new HashMap<>();

        Wrapped(Column column, Profile profile, List<WrappedText> texts, double least) {
            this.column = column;
            this.profile = profile;
            this.texts = texts;
            this.least = least;
            this.rows = IntStream.rangeClosed(0, texts.size())
                    .filter(row -> lines(row, least) > 1)
                    .toArray();
        }

        private int lines(int row, double width) {
            return row == 0
                    ? ColumnMeasure.linesOfHeading(column, profile, width)
                    : texts.get(row - 1).lines(ColumnMeasure.room(column, width));
        }

        private int[] lines(int steps) {
            int[] known = lines.get(steps);
            if (known == null) {
                known = new int[rows.length];
                for (int i = 0; i < rows.length; i++) {
                    known[i] = lines(rows[i], least + steps);
                }
                lines.put(steps, known);
            }
            return known;
        }

        void raise(int[] most, int steps) {
            int[] each = lines(steps);
            for (int i = 0; i < rows.length; i++) {
                most[rows[i]] = Math.max(most[rows[i]], each[i]);
            }
        }

        /** {@return what is saved by more width, if the other columns have so many lines} */
        int gain(int[] others, int from, int to) {
            int[] now = lines(from);
            int[] then = lines(to);
            int gain = 0;
            for (int i = 0; i < rows.length; i++) {
                int other = others[rows[i]];
                gain += LINE_OF_ROW * (Math.max(other, now[i]) - Math.max(other, then[i]));
                gain += LINE_OF_CELL * (now[i] - then[i]);
            }
            return gain;
        }
    }
}
