package io.github.lec.report.matrix;

import java.util.Optional;
import java.util.function.Predicate;

/** Copies a matrix with some of its links; the words of all cells stay. */
final class MatrixCopy {
    private MatrixCopy() {}

    /** {@return the matrix with those links alone that a condition keeps} */
    static Matrix of(Matrix matrix, Predicate<? super Link> kept) {
        MatrixParts parts = new MatrixParts(new SheetName(matrix.sheet()));
        parts.table = new TableName(matrix.table());
        parts.part = matrix.part();
        parts.title = matrix.title();
        parts.shows.addAll(matrix.lead());
        int last = matrix.notes().size() - 1;
        parts.notes.addAll(matrix.notes().subList(0, last));
        parts.blanks = matrix.notes().get(last);
        parts.columns.addAll(matrix.columns());
        parts.charts.addAll(matrix.charts());
        parts.legend = matrix.legend();
        parts.entries.addAll(matrix.entries());
        parts.columnsOnPage = matrix.columnsOnPage();
        if (matrix.streamed()) {
            parts.source = Optional.of(() -> matrix.rows().map(row -> row.keepingLinks(kept)));
        } else {
            matrix.rows()
                    .filter(matrix::saysNothing)
                    .forEach(row -> parts.ifEmpty = row.cells().get(0).words());
            matrix.rows()
                    .filter(row -> !matrix.saysNothing(row))
                    .forEach(row -> parts.rows.add(row.keepingLinks(kept)));
        }
        return new Matrix(parts);
    }
}
