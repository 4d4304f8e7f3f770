package io.github.lec.report.intake;

import java.util.Optional;

/**
 * A place in the document.
 *
 * @param row the row from which it came
 * @param rest where in that row it is: the JSON pointer without the first slash
 */
record FilledSpot(FilledRow row, String rest) {
    CellPlace place() {
        return row.place(rest);
    }

    Optional<FormColumn> column() {
        return row.column(rest);
    }
}
