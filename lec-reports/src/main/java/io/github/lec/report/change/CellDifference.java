package io.github.lec.report.change;

import io.github.lec.change.Cause;
import io.github.lec.dataset.ClaimId;
import io.github.lec.report.matrix.CellChange;
import java.util.List;

/**
 * A cell of the tables that differs, and why.
 *
 * @param change the cell before and after
 * @param cause why it differs: the cause of the finding that it shows or of the facts on which it rests; if it rests on
 *     none, such as a count, that of the cells about the same state or record
 * @param differingClaims the claims on which it rests and which differ
 */
public record CellDifference(CellChange change, Cause cause, List<ClaimId> differingClaims) {
    /**
     * Keeps the claims.
     *
     * @param change the cell before and after
     * @param cause why it differs
     * @param differingClaims the claims on which it rests and which differ
     */
    public CellDifference {
        differingClaims = List.copyOf(differingClaims);
    }

    /** {@return the cell, and why it differs} */
    @Override
    public String toString() {
        return change + " (" + cause.label() + ")";
    }
}
