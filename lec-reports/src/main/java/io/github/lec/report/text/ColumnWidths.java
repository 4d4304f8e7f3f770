package io.github.lec.report.text;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Computes the widths of the columns of a matrix in plain text. */
final class ColumnWidths {

    /** The separator between two columns. */
    static final String GAP = "  ";

    private final List<Column> columns;
    private final int[] least;
    private final int[] wanted;

    /** Measures all rows of a matrix. */
    ColumnWidths(Matrix matrix) {
        this.columns = matrix.columns();
        this.least = new int[columns.size()];
        this.wanted = new int[columns.size()];
        for (int i = 0; i < least.length; i++) {
            add(i, columns.get(i).header());
        }
        try (Stream<Row> rows = matrix.rows()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                List<Cell> cells = each.next().cells();
                for (int i = 0; i < least.length; i++) {
                    add(i, cells.get(i).words());
                }
            }
        }
    }

    private void add(int column, String text) {
        String words = DisplayText.shown(text);
        int widest = widest(columns.get(column).width());
        least[column] = Math.max(least[column], Math.min(widest, DisplayText.longestWord(words)));
        wanted[column] = Math.max(wanted[column], Math.min(widest, DisplayText.longestLine(words)));
    }

    private static int widest(Column.Width width) {
        return switch (width) {
            case NARROW -> 14;
            case MEDIUM -> 26;
            case WIDE -> 44;
            case PARAGRAPH -> 72;
        };
    }

    /** {@return widths with which the columns fit beside each other, or empty if there are none} */
    Optional<int[]> within(int total) {
        int gaps = GAP.length() * (least.length - 1);
        if (Arrays.stream(least).sum() + gaps > total) {
            return Optional.empty();
        }
        int[] widths = wanted.clone();
        for (int excess = Arrays.stream(widths).sum() + gaps - total; excess > 0; excess--) {
            widths[mostGenerous(widths)]--;
        }
        return Optional.of(widths);
    }

    /** {@return the column that can best be made narrower} */
    private int mostGenerous(int[] widths) {
        int most = 0;
        for (int i = 1; i < widths.length; i++) {
            if (widths[i] - least[i] > widths[most] - least[most]) {
                most = i;
            }
        }
        return most;
    }
}
