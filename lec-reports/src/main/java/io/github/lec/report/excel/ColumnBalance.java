package io.github.lec.report.excel;

import io.github.lec.report.matrix.Column;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Divides a given width among the columns of a table so that its rows become low: each column begins with its least
 * width, and what is left over goes, step by step, to the column with which a digit of width saves most lines.
 */
final class ColumnBalance {

    /** How wide a column of names of rows is made at most, so that the others have room beside it; in digits. */
    private static final double WIDEST_NAMES = 48;

    /** What a line saved of a row counts. */
    private static final int LINE_OF_ROW = 20;

    /** How much of the white space between columns may be taken off each of them, in digits. */
    private static final double SPARE = 0.3;

    /** What a line saved in one cell counts, if another cell of the row is as high. */
    private static final int LINE_OF_CELL = 3;

    private final Wrapped[] columns;
    private final double[] least;
    private final int rows;

    /** Balances columns whose least widths are known, in digits; no column of text becomes wider than a given width. */
    ColumnBalance(List<Column> columns, Profile profile, List<List<WrappedText>> rows, double[] least, double widest) {
        this.least = least.clone();
        this.rows = rows.size() + 1;
        this.columns = new Wrapped[least.length];
        Arrays.setAll(this.columns, i -> {
            List<WrappedText> texts = rows.stream().map(row -> row.get(i)).toList();
            return new Wrapped(columns.get(i), profile, texts, least[i], widest);
        });
    }

    /**
     * {@return the widths of the columns, in digits, at most so many together, or the least ones if these are more} If
     * the least ones are hardly more, there is a little less white space between columns.
     */
    List<Double> within(double room) {
        int[] steps = new int[least.length];
        double wanting = Arrays.stream(least).sum() - room;
        if (wanting > 0 && wanting <= SPARE * least.length) {
            return Arrays.stream(least)
                    .mapToObj(each -> each - wanting / least.length)
                    .toList();
        }
        widen(steps, 0, least.length, (int) -wanting);
        return widths(steps);
    }

    /**
     * {@return the widths of the columns, in digits, so that they fill two pages beside each other} A page ends between
     * two columns: what a column leaves of a page because it stands on the next goes to the others there.
     *
     * @param page the width of each page, in digits
     * @param names how many columns at the left name the rows, which are repeated on the second page
     */
    List<Double> onTwoPages(double page, int names) {
        int[] steps = new int[least.length];
        widen(steps, 0, least.length, (int) (2 * page - sum(least, 0, names) - sum(least, 0, least.length)));
        int end = endOfPage(steps, page, names);
        if (end == 0) {
            return widths(steps);
        }
        Arrays.fill(steps, 0, end, 0);
        widen(steps, 0, end, (int) (page - sum(least, 0, end)));
        double left = page - width(steps, 0, names) - sum(least, end, least.length);
        if (left >= 0) {
            Arrays.fill(steps, end, least.length, 0);
            widen(steps, end, least.length, (int) left);
        }
        return widths(steps);
    }

    /** {@return how many columns stand on the first of two pages, so that they are about as wide as the others; or 0} */
    private int endOfPage(int[] steps, double page, int names) {
        int best = 0;
        double widest = Double.MAX_VALUE;
        for (int end = names + 1; end < least.length; end++) {
            double second = width(steps, 0, names) + sum(least, end, least.length);
            double wider = Math.max(width(steps, 0, end), width(steps, 0, names) + width(steps, end, least.length));
            if (sum(least, 0, end) <= page && second <= page && wider < widest) {
                best = end;
                widest = wider;
            }
        }
        return best;
    }

    private double width(int[] steps, int from, int to) {
        return sum(least, from, to) + Arrays.stream(steps, from, to).sum();
    }

    private static double sum(double[] widths, int from, int to) {
        return Arrays.stream(widths, from, to).sum();
    }

    private List<Double> widths(int[] steps) {
        Double[] widths = new Double[least.length];
        Arrays.setAll(widths, column -> least[column] + steps[column]);
        return List.of(widths);
    }

    /** Gives so many digits more to some columns, as far as they save lines. */
    private void widen(int[] steps, int from, int to, int digits) {
        int left = digits;
        while (left > 0) {
            Step best = best(steps, from, to, left);
            if (best.gain() <= 0) {
                break;
            }
            steps[best.column()] += best.steps();
            left -= best.steps();
        }
    }

    /** More width for one column, and what it saves for each digit. */
    private record Step(int column, int steps, double gain) {}

    private Step best(int[] steps, int first, int end, int left) {
        Step best = new Step(0, 0, 0);
        Highest highest = new Highest(rows);
        for (int column = 0; column < steps.length; column++) {
            columns[column].raise(highest, column, steps[column]);
        }
        for (int column = first; column < end; column++) {
            int[] others = highest.without(column);
            Wrapped wrapped = columns[column];
            int from = steps[column];
            int room = Math.min(left, (int) (wrapped.widest() - least[column]) - from);
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

    /**
     * The highest cell of each row, and the highest of the others: what a row is without one column need not be counted
     * anew.
     */
    private static final class Highest {
        private final int[] most;
        private final int[] column;
        private final int[] next;

        Highest(int rows) {
            this.most = new int[rows];
            this.column = new int[rows];
            this.next = new int[rows];
            Arrays.fill(most, 1);
            Arrays.fill(column, -1);
            Arrays.fill(next, 1);
        }

        void add(int row, int of, int lines) {
            if (lines > most[row]) {
                next[row] = most[row];
                most[row] = lines;
                column[row] = of;
            } else if (lines > next[row]) {
                next[row] = lines;
            }
        }

        /** {@return how many lines each row has without one column} */
        int[] without(int left) {
            int[] others = most.clone();
            for (int row = 0; row < others.length; row++) {
                if (column[row] == left) {
                    others[row] = next[row];
                }
            }
            return others;
        }
    }

    /** The lines of the cells of one column, the heading first, at each number of digits above its least width. */
    private static final class Wrapped {
        private final Column column;
        private final Profile profile;
        private final List<WrappedText> texts;
        private final double least;
        private final double widest;

        /** The rows in which the column has more than one line at its least width: no other becomes lower. */
        private final int[] rows;

        private final Map<Integer, int[]> lines = new HashMap<>();

        Wrapped(Column column, Profile profile, List<WrappedText> texts, double least, double widest) {
            this.column = column;
            this.profile = profile;
            this.texts = texts;
            this.least = least;
            this.widest = column.rowHeader() ? WIDEST_NAMES : widest;
            this.rows = IntStream.rangeClosed(0, texts.size())
                    .filter(row -> lines(row, least) > 1)
                    .toArray();
        }

        /**
         * {@return the greatest width} The names of rows are no wider than can stay in view, and be repeated on a
         * second page.
         */
        double widest() {
            return widest;
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

        void raise(Highest highest, int column, int steps) {
            int[] each = lines(steps);
            for (int i = 0; i < rows.length; i++) {
                highest.add(rows[i], column, each[i]);
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
