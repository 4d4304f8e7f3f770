package io.github.lec.report.matrix;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The rows of a source, each checked, or one row that says that there are none. */
final class RowsOrElse implements Iterator<Row> {

    private final Iterator<Row> rows;
    private final MatrixShape shape;
    private final Row nothing;
    private boolean started;

    RowsOrElse(Iterator<Row> rows, MatrixShape shape, Row nothing) {
        this.rows = rows;
        this.shape = shape;
        this.nothing = nothing;
    }

    Stream<Row> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext() || !started;
    }

    @Override
    public Row next() {
        if (rows.hasNext()) {
            started = true;
            return shape.checked(rows.next());
        }
        if (started) {
            throw new NoSuchElementException("There are no more rows");
        }
        started = true;
        return nothing;
    }
}
