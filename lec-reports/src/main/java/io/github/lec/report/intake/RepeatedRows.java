package io.github.lec.report.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Rows of facts that say the same of the same record, with the same sources: most are copied by mistake. */
final class RepeatedRows {
    private static final String CITATIONS = "citations";

    /** By texts, since a map stays fast where many texts have one hash. */
    private final Map<String, Integer> rows = new HashMap<>();

    /** Notes if a row cites the same place of a source twice. */
    static void noteCitations(FilledRow row, CellProblems problems) {
        JsonNode citations = row.members().path(CITATIONS);
        Set<JsonNode> seen = new HashSet<>();
        for (int i = 0; i < citations.size(); i++) {
            if (!seen.add(citations.get(i))) {
                problems.note(
                        row.place(CITATIONS + "/" + i + "/source"),
                        "a citation that the row has already",
                        "both; one can be deleted, or its locator is to be filled in");
            }
        }
    }

    /** Notes if an earlier row says the same. */
    void note(FilledRow row, CellProblems problems) {
        String content = row.form().name() + "/" + row.recordId().orElse("") + "/" + row.members();
        Integer first = rows.putIfAbsent(content, row.number());
        if (first != null) {
            problems.note(
                    row.first(),
                    "a row that says the same as row " + first,
                    "both; one can be deleted if it was repeated by mistake");
        }
    }
}
