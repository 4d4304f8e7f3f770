package io.github.lec.report.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * A filled-in row: one record or account, as the equivalent tree of JSON values.
 *
 * @param sheet the columns of the sheet that contains it
 * @param number the row, counted from 1
 * @param recordId the first cell, if it is not blank: the id of the record, or of the record to which an account
 *     belongs
 * @param members the members, without those that have their own sheets
 */
record FilledRow(SheetColumns sheet, int number, Optional<String> recordId, ObjectNode members) {
    FormSheet form() {
        return sheet.form();
    }

    /** {@return the cell with the id} */
    CellPlace first() {
        return sheet.first(number);
    }

    /**
     * The cell to which a place in the tree belongs.
     *
     * @param pointer the JSON pointer from this row on, without the first slash; empty for the row itself
     */
    CellPlace place(String pointer) {
        return sheet.place(number, pointer);
    }

    /** {@return the column to which a place in the tree belongs} */
    Optional<FormColumn> column(String pointer) {
        return sheet.column(pointer);
    }
}
