package io.github.lec.report.table;

import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Puts columns and rows into a register. Where a workbook has the registers alone, a long one keeps all columns, and its
 * rows are made each time they are read instead of being held.
 */
final class RegisterRows {
    /** A register of at most so many rows is held. */
    private static final int SHORT = 1_000;

    /** How columns and rows that are held are put into a register. */
    private interface Held {
        Matrix.Builder put(Matrix.Builder matrix, List<Column> columns, List<Row> rows);
    }

    private RegisterRows() {}

    /** Without the columns that say the same in nine rows of ten, see {@link ConstantColumns#gather}. */
    static Matrix.Builder gather(
            TableContext context, Matrix.Builder matrix, List<Column> columns, Supplier<Stream<Row>> rows) {
        return put(context, matrix, columns, rows, ConstantColumns::gather);
    }

    /** With all columns, see {@link ConstantColumns#keep}. */
    static Matrix.Builder keep(
            TableContext context, Matrix.Builder matrix, List<Column> columns, Supplier<Stream<Row>> rows) {
        return put(context, matrix, columns, rows, ConstantColumns::keep);
    }

    private static Matrix.Builder put(
            TableContext context, Matrix.Builder matrix, List<Column> columns, Supplier<Stream<Row>> rows, Held held) {
        if (!context.sheets().isRegistersOnly()) {
            return held.put(matrix, columns, rows.get().toList());
        }
        List<Row> first = withoutSearches(rows.get()).limit(SHORT + 1L).toList();
        return first.size() > SHORT
                ? matrix.columns(columns).rowsFrom(() -> withoutSearches(rows.get()))
                : held.put(matrix, columns, first);
    }

    /** A link to a row is a search for it: as many searches as rows, each through all of them, would never end. */
    private static Stream<Row> withoutSearches(Stream<Row> rows) {
        return rows.map(row -> row.keepingLinks(link -> !(link instanceof Link.ToRow)));
    }
}
