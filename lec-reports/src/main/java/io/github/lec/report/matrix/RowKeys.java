package io.github.lec.report.matrix;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keys by which the rows of two editions of a table are matched: their anchors or, if they have none, their
 * headers; if those do not distinguish the rows, their whole text.
 */
final class RowKeys {
    private static final String BETWEEN_HEADERS = " / ";

    private RowKeys() {}

    /** {@return whether anchors or headers distinguish all rows} */
    static boolean distinguishesRows(Matrix matrix) {
        Set<String> keys = new HashSet<>();
        int headers = matrix.rowHeaders();
        try (Stream<Row> rows = matrix.rows()) {
            return headers > 0 && rows.allMatch(row -> keys.add(key(row, headers)));
        }
    }

    /**
     * The rows by their keys, without the one that says that there is nothing to list.
     *
     * @param distinguished whether anchors and headers distinguish the rows in every edition
     */
    static Map<String, Row> rows(Matrix matrix, boolean distinguished) {
        Map<String, Row> byKey = new LinkedHashMap<>();
        try (Stream<Row> rows = matrix.rows()) {
            rows.filter(row -> !matrix.saysNothing(row)).forEach(row -> {
                String key = key(
                        row, distinguished ? matrix.rowHeaders() : row.cells().size());
                String unique = key;
                for (int i = 2; byKey.containsKey(unique); i++) { // rows with the same text
                    unique = key + " (" + i + ")";
                }
                byKey.put(unique, row);
            });
        }
        return byKey;
    }

    private static String key(Row row, int headers) {
        return row.anchor()
                .orElseGet(() -> row.cells().subList(0, headers).stream()
                        .map(Cell::words)
                        .collect(Collectors.joining(BETWEEN_HEADERS)));
    }
}
