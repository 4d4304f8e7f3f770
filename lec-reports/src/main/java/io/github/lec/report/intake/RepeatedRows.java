package io.github.lec.report.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Rows of facts that say the same of the same record, with the same sources: most are copied by mistake. */
final class RepeatedRows {
    private final Map<Said, Integer> rows = new HashMap<>();

    private record Said(FormSheet sheet, Optional<String> record, ObjectNode members) {}

    /** Notes if an earlier row says the same. */
    void note(FilledRow row, CellProblems problems) {
        Integer first = rows.putIfAbsent(new Said(row.form(), row.recordId(), row.members()), row.number());
        if (first != null) {
            problems.note(
                    row.first(),
                    "a row that says the same as row " + first,
                    "both; one can be deleted if it was repeated by mistake");
        }
    }
}
