package io.github.lec.report.intake;

import io.github.lec.format.Problem;
import java.util.Comparator;
import java.util.Optional;

/** A problem with its cell; those of the workbook as a whole have no place. */
record LocatedProblem(Optional<CellPlace> place, Problem problem) {
    /** The order of sheets, rows and columns; problems of the workbook come first. */
    static final Comparator<LocatedProblem> ORDER =
            Comparator.comparing(located -> located.place().orElse(new CellPlace(-1, "", 0, 0)));
}
