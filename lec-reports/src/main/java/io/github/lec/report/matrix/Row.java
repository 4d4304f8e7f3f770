package io.github.lec.report.matrix;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One row of a matrix.
 *
 * @param anchor a name, unique in the matrix, by which links find the row; empty if there are no links to it
 * @param further the anchor of the row that this one continues, as a second account does; empty if it stands alone
 * @param about the records and states that it is about
 * @param cells the cells, one for each column
 */
public record Row(Optional<String> anchor, Optional<String> further, About about, List<Cell> cells) {

    /**
     * Copies the cells and checks that the anchor, if any, is not blank.
     *
     * @param anchor a name, unique in the matrix, by which links find the row; empty if there are no links to it
     * @param further the anchor of the row that this one continues, as a second account does; empty if it stands alone
     * @param about the records and states that it is about
     * @param cells the cells, one for each column
     */
    public Row {
        anchor = anchor.map(name -> Checks.says(name, "The anchor of a row"));
        Objects.requireNonNull(further, "further");
        Objects.requireNonNull(about, "about");
        cells = List.copyOf(cells);
    }

    /**
     * {@return a row without an anchor}
     *
     * @param cells the cells, one for each column
     */
    public static Row of(Cell... cells) {
        return of(List.of(cells));
    }

    /**
     * {@return a row without an anchor}
     *
     * @param cells the cells, one for each column
     */
    public static Row of(List<? extends Cell> cells) {
        return new Row(Optional.empty(), Optional.empty(), About.NOTHING, List.copyOf(cells));
    }

    /**
     * {@return this row under a name by which links find it}
     *
     * @param name unique in the matrix
     */
    public Row anchoredAs(String name) {
        return new Row(Optional.of(name), further, about, cells);
    }

    /**
     * {@return this row as one that continues another: who is led to the other one needs it too}
     *
     * @param first the anchor of the other row
     */
    public Row continuing(String first) {
        return new Row(anchor, Optional.of(first), about, cells);
    }

    /**
     * {@return the anchor of the first of the rows that belong together, which is its own unless it continues another}
     */
    public Optional<String> firstAnchor() {
        return further.or(() -> anchor);
    }

    /**
     * {@return this row with other cells}
     *
     * @param others the cells, one for each column
     */
    public Row cells(List<? extends Cell> others) {
        return new Row(anchor, further, about, List.copyOf(others));
    }

    /**
     * {@return this row with some of its links; a cell without its link keeps its words}
     *
     * @param kept the links that stay
     */
    public Row keepingLinks(Predicate<? super Link> kept) {
        return cells(cells.stream()
                .map(cell -> cell.link().isEmpty() || cell.link().filter(kept).isPresent() ? cell : cell.withoutLink())
                .toList());
    }

    /**
     * {@return this row with the records and states that it is about}
     *
     * @param others the records and states
     */
    public Row about(About others) {
        return new Row(anchor, further, others, cells);
    }

    /** {@return the cells in their order} */
    @Override
    public String toString() {
        return cells.stream().map(Cell::toString).collect(Collectors.joining(" | "));
    }
}
