package io.github.lec.report.matrix;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A cell that differs between two editions of a table, or a whole row that is in only one of them.
 *
 * @param sheet the sheet that contains the table
 * @param row the key of the row: its anchor or, where it has none, its headers
 * @param about the records and states that the row is about
 * @param key the key of the column; {@link #WHOLE_ROW} for a row that is in only one edition
 * @param column the heading of the column, or the same words
 * @param before the cell before; nothing if the row or column was not there
 * @param after the cell after; nothing if the row or column is not there
 */
public record CellChange(
        String sheet, String row, About about, String key, String column, Optional<Cell> before, Optional<Cell> after) {
    /** The column key for a whole row that was added or removed; the cell then has the text of the row. */
    public static final String WHOLE_ROW = "Whole row";

    /**
     * Checks that there is a cell.
     *
     * @param sheet the sheet that contains the table
     * @param row the key of the row
     * @param about the records and states that the row is about
     * @param key the key of the column
     * @param column the heading of the column
     * @param before the cell before
     * @param after the cell after
     * @throws IllegalArgumentException if the cell is there neither before nor after
     */
    public CellChange {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(column, "column");
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("A changed cell must exist before or after, but " + row + ", " + column
                    + " on " + sheet + " does not");
        }
    }

    /** {@return the claims and searches on which the cell rests, before or after, each once} */
    public Stream<Evidence> evidence() {
        return Stream.concat(before.stream(), after.stream())
                .flatMap(cell -> cell.evidence().stream())
                .distinct();
    }

    /** {@return the place of the cell, and both contents} */
    @Override
    public String toString() {
        return sheet + ", " + row + ", " + column + ": from " + words(before) + " to " + words(after);
    }

    private static String words(Optional<Cell> cell) {
        return cell.map(Cell::toString).orElse("nothing");
    }
}
