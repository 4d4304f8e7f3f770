package io.github.lec.report.intake;

import java.util.HashMap;
import java.util.Map;

/** Rows of facts that say the same of the same record, with the same sources: most are copied by mistake. */
final class RepeatedRows {
    /** By texts, since a map stays fast where many texts have one hash. */
    private final Map<String, Integer> rows = new HashMap<>();

    /** Notes if an earlier row says the same. */
    void note(FilledRow row, CellProblems problems) {
        String said = row.form().name() + "/" + row.recordId().orElse("") + "/" + row.members();
        Integer first = rows.putIfAbsent(said, row.number());
        if (first != null) {
            problems.note(
                    row.first(),
                    "a row that says the same as row " + first,
                    "both; one can be deleted if it was repeated by mistake");
        }
    }
}
