package io.github.lec.report.matrix;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One row of a matrix.
 *
 * @param anchor a name, unique in the matrix, by which links find the row; empty if there are no links to it
 * @param about the records and states that it is about
 * @param cells the cells, one for each column
 */
public record Row(Optional<String> anchor, About about, List<Cell> cells) {

    /**
     * Copies the cells and checks that the anchor, if any, is not blank.
     *
     * @param anchor a name, unique in the matrix, by which links find the row; empty if there are no links to it
     * @param about the records and states that it is about
     * @param cells the cells, one for each column
     */
    public Row {
        anchor = anchor.map(name -> Checks.says(name, "The anchor of a row"));
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
        return new Row(Optional.empty(), About.NOTHING, List.copyOf(cells));
    }

    /**
     * {@return this row under a name by which links find it}
     *
     * @param name unique in the matrix
     */
    public Row anchoredAs(String name) {
        return new Row(Optional.of(name), about, cells);
    }

    /**
     * {@return this row with other cells}
     *
     * @param others the cells, one for each column
     */
    public Row cells(List<? extends Cell> others) {
        return new Row(anchor, about, List.copyOf(others));
    }

    /**
     * {@return this row with the records and states that it is about}
     *
     * @param others the records and states
     */
    public Row about(About others) {
        return new Row(anchor, others, cells);
    }

    /** {@return the cells in their order} */
    @Override
    public String toString() {
        return cells.stream().map(Cell::toString).collect(Collectors.joining(" | "));
    }
}
