package io.github.lec.report.table;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Columns of an answer that say the same in every row: a note says it once instead, so that they take no room from those that
 * differ. A short table keeps all columns.
 */
final class ConstantColumns {
    private static final int SHORT = 10;

    private ConstantColumns() {}

    /**
     * Adds columns and rows to a table, without the columns that say the same in every row.
     *
     * @param matrix the table
     * @param columns all its columns
     * @param rows all its rows
     * @return the table
     */
    static Matrix.Builder leaveOut(Matrix.Builder matrix, List<Column> columns, List<Row> rows) {
        return leaveOut(matrix, columns, rows, Set.of());
    }

    /**
     * Adds columns and rows to a table, without the columns that say the same in every row.
     *
     * @param matrix the table
     * @param columns all its columns
     * @param rows all its rows
     * @param drawn the headings of the columns that stay in any case, because a chart draws them
     * @return the table
     */
    static Matrix.Builder leaveOut(Matrix.Builder matrix, List<Column> columns, List<Row> rows, Set<String> drawn) {
        if (rows.size() < SHORT) {
            return matrix.columns(columns).rows(rows);
        }
        Map<String, List<String>> same = new LinkedHashMap<>();
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int at = i;
            Cell first = rows.get(0).cells().get(i);
            boolean constant = !columns.get(i).rowHeader()
                    && !drawn.contains(columns.get(i).header())
                    && rows.stream()
                            .map(row -> row.cells().get(at))
                            .allMatch(cell -> cell.words().equals(first.words()));
            if (constant) {
                same.computeIfAbsent(first.words(), words -> new ArrayList<>())
                        .add(columns.get(i).header());
            } else {
                kept.add(i);
            }
        }
        same.forEach((words, headings) -> matrix.note("The same in every row, and left out: "
                + String.join(", ", headings) + " (" + Labels.lowerFirst(words) + ")."));
        return matrix.columns(kept.stream().map(columns::get).toList())
                .rows(rows.stream().map(row -> with(row, kept)).toList());
    }

    private static Row with(Row row, List<Integer> kept) {
        return row.cells(kept.stream().map(row.cells()::get).toList());
    }
}
