package io.github.lec.report.html;

import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The states that a book compares, and which rows are about which of them, as the rows themselves say. */
final class StateRows {

    private final Map<String, String> names;

    private StateRows(Map<String, String> names) {
        this.names = names;
    }

    /** {@return the states of a book: the rows of its first matrix that has one row per state} */
    static StateRows of(Book book) {
        return book.matrices().stream()
                .filter(matrix -> !matrix.streamed() && matrix.rowHeaders() > 0)
                .filter(matrix -> matrix.rows().allMatch(StateRows::isState))
                .findFirst()
                .map(matrix -> {
                    Map<String, String> names = new LinkedHashMap<>();
                    matrix.rows()
                            .forEach(row -> names.put(
                                    row.about().states().get(0),
                                    row.cells().get(0).words()));
                    return new StateRows(names);
                })
                .orElseGet(() -> new StateRows(Map.of()));
    }

    /** {@return the names, by code} */
    Map<String, String> names() {
        return names;
    }

    /** {@return the codes of the states that a row is about} */
    List<String> of(Row row) {
        return row.about().states().stream().filter(names::containsKey).toList();
    }

    /** {@return whether a row is about one state and no record} */
    static boolean isState(Row row) {
        return row.about().records().isEmpty() && row.about().states().size() == 1;
    }
}
