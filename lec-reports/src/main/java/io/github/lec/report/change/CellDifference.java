package io.github.lec.report.change;

import io.github.lec.change.Cause;
import io.github.lec.change.Changes;
import io.github.lec.dataset.ClaimId;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.CellChange;
import java.util.List;
import java.util.Optional;

/**
 * A cell of the tables that differs, and why.
 *
 * @param change the cell before and after
 * @param cause why it differs: the cause of the finding that it shows or of the facts on which it rests; if it rests on
 *     none, such as a count, that of the cells about the same state or record
 * @param because the claims on which it rests and which differ
 */
public record CellDifference(CellChange change, Cause cause, List<ClaimId> because) {
    /**
     * Keeps the claims.
     *
     * @param change the cell before and after
     * @param cause why it differs
     * @param because the claims on which it rests and which differ
     */
    public CellDifference {
        because = List.copyOf(because);
    }

    /**
     * Traces changed cells to what changed them.
     *
     * @param cells the cells that differ
     * @param changes the findings, facts and records that differ
     * @return the cells in the same order, each with its cause; without those that only name the other day, as in "Not
     *     yet signed on 2015-01-01"
     */
    public static List<CellDifference> trace(List<CellChange> cells, Changes changes) {
        String day = changes.before().asOf().toString();
        String other = changes.after().asOf().toString();
        return new CellCauses(changes)
                .trace(cells.stream()
                        .filter(cell ->
                                !words(cell.before()).replace(day, other).equals(words(cell.after())))
                        .toList());
    }

    private static String words(Optional<Cell> cell) {
        return cell.map(Cell::words).orElse("");
    }

    /** {@return the cell, and why it differs} */
    @Override
    public String toString() {
        return change + " (" + cause.label() + ")";
    }
}
