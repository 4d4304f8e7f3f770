package io.github.lec.report.matrix;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By what the rows of two editions of a table are matched: their anchors or, where they have none, their headers; where
 * those do not tell the rows apart, all their words.
 */
final class RowKeys {
    private static final String BETWEEN_HEADERS = " / ";

    private RowKeys() {}

    /** {@return whether anchors or headers tell all rows apart} */
    static boolean tellApart(Matrix matrix) {
        Set<String> keys = new HashSet<>();
        int headers = matrix.rowHeaders();
        try (Stream<Row> rows = matrix.rows()) {
            return headers > 0 && rows.allMatch(row -> keys.add(key(row, headers)));
        }
    }

    /**
     * The rows by their keys, without the one that says that there is nothing to list.
     *
     * @param told whether anchors and headers tell the rows apart in every edition
     */
    static Map<String, Row> rows(Matrix matrix, boolean told) {
        Map<String, Row> byKey = new LinkedHashMap<>();
        try (Stream<Row> rows = matrix.rows()) {
            rows.filter(row -> !matrix.saysNothing(row)).forEach(row -> {
                String key = key(row, told ? matrix.rowHeaders() : row.cells().size());
                String unique = key;
                for (int i = 2; byKey.containsKey(unique); i++) { // rows that are the same in every word
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
