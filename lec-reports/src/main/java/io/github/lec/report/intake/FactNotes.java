package io.github.lec.report.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds facts that can be read, but are perhaps not what their author means. */
final class FactNotes {
    private static final String KIND = "kind";
    private static final String FORM = "form";
    private static final String DATE = "date";

    private final CellProblems problems;
    private final LocalDate asOf;

    /**
     * Notes for the author of a workbook.
     *
     * @param asOf the day for which the dataset holds
     */
    FactNotes(CellProblems problems, LocalDate asOf) {
        this.problems = problems;
        this.asOf = asOf;
    }

    /** Looks at the rows of one record on one sheet. */
    void note(List<FilledRow> rows) {
        rows.forEach(this::noteFuture);
        Map<List<String>, FilledRow> seen = new HashMap<>();
        for (FilledRow row : rows) {
            if (text(row, FORM).isEmpty() || !text(row, "no").isEmpty()) {
                continue;
            }
            for (String source : sources(row)) {
                List<String> fact = List.of(text(row, KIND), text(row, "requested"), source);
                FilledRow before = seen.putIfAbsent(fact, row);
                if (before != null && !text(before, FORM).equals(text(row, FORM))) {
                    problems.note(
                            row.place(FORM),
                            "another form of " + text(row, KIND) + " than in " + before.place(FORM) + ", also from "
                                    + source,
                            "two accounts of one clause that contradict each other; if they are two clauses, number"
                                    + " them in the column Fact no.");
                }
            }
        }
    }

    private void noteFuture(FilledRow row) {
        boolean canBePlanned =
                row.form().columns().stream().anyMatch(column -> column.name().equals("planned"));
        if (canBePlanned && !row.members().path("planned").asBoolean() && isFuture(text(row, DATE))) {
            problems.note(
                    row.place(DATE),
                    text(row, DATE) + ", which is after " + asOf + ", the day of the dataset",
                    "something that has not happened yet; if it is planned, enter yes under Planned");
        }
    }

    private boolean isFuture(String date) {
        try {
            return PartialDate.parse(date).earliest().filter(asOf::isBefore).isPresent();
        } catch (IllegalArgumentException e) {
            return false; // the reader reports it, or it is between two days
        }
    }

    private static String text(FilledRow row, String member) {
        return row.members().path(member).asText("");
    }

    private static Set<String> sources(FilledRow row) {
        Set<String> sources = new HashSet<>();
        for (JsonNode citation : row.members().path("citations")) {
            sources.add(citation.path("source").asText(""));
        }
        return sources;
    }
}
