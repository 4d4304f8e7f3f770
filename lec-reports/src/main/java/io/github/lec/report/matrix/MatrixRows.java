package io.github.lec.report.matrix;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The rows of a matrix, held in memory or taken from a source whenever they are asked for; never none. */
final class MatrixRows {

    private final MatrixShape shape;
    private final Row nothing;
    private final List<Row> held;
    private final Optional<Supplier<? extends Stream<Row>>> source;

    /**
     * Checks the rows that are held; those of a source are checked when they are taken.
     *
     * @param nothing what stands where there are none
     */
    MatrixRows(MatrixShape shape, Row nothing, List<Row> rows, Optional<Supplier<? extends Stream<Row>>> source) {
        this.shape = shape;
        this.nothing = nothing;
        this.held = rows.isEmpty() ? List.of(nothing) : List.copyOf(rows);
        this.source = source;
        if (source.isPresent() && !rows.isEmpty()) {
            throw new IllegalArgumentException(shape.at("has rows in memory and a source of rows; it must have one"));
        }
        shape.check(held);
    }

    boolean streamed() {
        return source.isPresent();
    }

    /** {@return what there is to draw of the rows: charts without panels that would be empty, and none of nothing} */
    List<Chart> drawn(List<Chart> charts) {
        if (streamed() && !charts.isEmpty()) {
            throw new IllegalArgumentException(shape.at("has a chart, so its rows must be held in memory"));
        }
        if (held.get(0).equals(nothing)) {
            return List.of();
        }
        return charts.stream()
                .flatMap(chart -> chart.drawn(shape.columns(), held).stream())
                .toList();
    }

    Stream<Row> stream() {
        return source.map(Supplier::get).<Stream<Row>>map(this::given).orElseGet(held::stream);
    }

    private Stream<Row> given(Stream<Row> rows) {
        return new RowsOrElse(rows.iterator(), shape, nothing).stream().onClose(rows::close);
    }
}
