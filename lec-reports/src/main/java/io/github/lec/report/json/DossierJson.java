package io.github.lec.report.json;

import io.github.lec.format.internal.JsonMembers;
import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Evidence;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import java.util.List;
import java.util.Map;

/** The tables of a dossier as JSON: for each an array of its rows, with members named after the columns. */
final class DossierJson {
    /** The key of a column with what a table says: its cells have a meaning and rest on claims. */
    private static final String ANSWER = "answer";

    /** The key of a column with sentences that rest on claims; a sentence has no meaning of the table. */
    private static final String FINDING = "finding";

    private DossierJson() {}

    /** {@return the members of each table} */
    static Map<String, Object> of(Book book) {
        JsonMembers members = JsonMembers.of(Map.of());
        for (Matrix matrix : book.matrices()) {
            List<Map<String, Object>> rows = matrix.rows()
                    .filter(row -> !matrix.saysNothing(row))
                    .map(row -> row(matrix.columns(), row))
                    .toList();
            members.with(matrix.table(), rows);
        }
        return members.toMap();
    }

    private static Map<String, Object> row(List<Column> columns, Row row) {
        JsonMembers members = JsonMembers.of(Map.of());
        for (int i = 0; i < columns.size(); i++) {
            String key = columns.get(i).key();
            Cell cell = row.cells().get(i);
            members.with(key, cell.words());
            if (key.equals(ANSWER)) {
                members.with("meaning", cell.meaning());
            }
            if (key.equals(ANSWER) || key.equals(FINDING)) {
                members.with(
                        "claims", cell.evidence().stream().map(Evidence::id).toList());
            }
        }
        return members.toMap();
    }
}
