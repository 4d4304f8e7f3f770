package io.github.lec.report.table;

import io.github.lec.dataset.Dataset;
import io.github.lec.rule.Scope;
import io.github.lec.rule.Selection;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Which sheets a workbook has: all, or the registers alone where more is compared than anyone could read answers of.
 * Registers are made row by row, so that they can be of any length.
 */
final class SheetChoice {
    /** There are fewer than 200 states; the rest is room for regions and organisations. */
    static final int MOST_STATES = 250;

    /** Several times as many as are known for any counterpart and all its partners; of so many a workbook has 28 MB. */
    static final int MOST_RECORDS = 2_000;

    private final int states;
    private final int records;

    SheetChoice(Dataset dataset, Selection selection, Scope scope) {
        this.states = selection.states().size();
        this.records = scope.of(dataset.treaties()).size()
                + scope.of(dataset.arrangements()).size()
                + scope.of(dataset.operations()).size()
                + scope.of(dataset.cases()).size();
    }

    /** {@return whether the workbook has the registers alone} */
    boolean isRegistersOnly() {
        return states > MOST_STATES || records > MOST_RECORDS;
    }

    /** {@return the sheets of the workbook, in its order} */
    List<Sheet> sheets() {
        return Arrays.stream(Sheet.values()).filter(this::shows).toList();
    }

    /** {@return whether the workbook has a sheet} */
    boolean shows(Sheet sheet) {
        return !isRegistersOnly() || sheet.isRegister() || sheet == Sheet.COVER || sheet == Sheet.CONTENTS;
    }

    /** {@return why the workbook has the registers alone, and how to have all of it} */
    String reason() {
        return String.format(
                Locale.ROOT,
                "%,d %s and %,d treaties, arrangements, operations and cases are compared. Above %,d states or %,d such"
                        + " records a workbook has the registers alone: no key findings, no tables of answers,"
                        + " findings, claims or sources. To have these, compare fewer states or counterparts"
                        + " (lec compare --states, --counterpart).",
                states,
                states == 1 ? "state" : "states",
                records,
                MOST_STATES,
                MOST_RECORDS);
    }
}
