package io.github.lec.report.table;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.Labels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Columns that say the same in every row of an answer, or in nine rows of ten of a register: a note says it once
 * instead, so that they take no room from those that differ. A short table keeps all columns.
 */
final class ConstantColumns {
    /** A table of fewer rows keeps all columns. */
    static final int SHORT = 10;

    /** The column of a register with what its other rows say in the columns that are left out. */
    static final String OTHERWISE = "Also recorded";

    /** What the column says where there is nothing of the kind. */
    private static final String NOTHING_ELSE = "Nothing else";

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
     * @param always the keys of the columns that stay in any case
     * @return the table
     */
    static Matrix.Builder leaveOut(Matrix.Builder matrix, List<Column> columns, List<Row> rows, Set<String> always) {
        if (rows.size() < SHORT) {
            return matrix.columns(columns).rows(rows);
        }
        Map<String, List<String>> same = new LinkedHashMap<>();
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int at = i;
            Cell first = rows.get(0).cells().get(i);
            boolean constant = !columns.get(i).rowHeader()
                    && !always.contains(columns.get(i).key())
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
        if (kept.stream().allMatch(column -> columns.get(column).rowHeader())) {
            return matrix.columns(columns).rows(rows); // nothing would be left to read
        }
        note(matrix, "The same in every row, and left out: ", same);
        return matrix.columns(kept.stream().map(columns::get).toList())
                .rows(rows.stream().map(row -> with(row, kept)).toList());
    }

    /** One note on all columns that are left out: "Votes, Responses (not determined); Number (not applicable)". */
    private static void note(Matrix.Builder matrix, String start, Map<String, List<String>> headings) {
        if (!headings.isEmpty()) {
            matrix.note(headings.entrySet().stream()
                    .map(same -> String.join(", ", same.getValue()) + " (" + Labels.lowerFirst(same.getKey()) + ")")
                    .collect(Collectors.joining("; ", start, ".")));
        }
    }

    /**
     * Adds columns and rows to a register, without the columns that say the same in nine rows of ten. What the other
     * rows say in these stands together in a last column.
     *
     * @param matrix the register
     * @param columns all its columns
     * @param rows all its rows
     * @return the register
     */
    static Matrix.Builder gather(Matrix.Builder matrix, List<Column> columns, List<Row> rows) {
        if (rows.size() < SHORT) {
            return matrix.columns(columns).rows(rows);
        }
        Map<Integer, String> usual = new TreeMap<>();
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Optional<String> words = columns.get(i).rowHeader() ? Optional.empty() : inNineOfTen(rows, i);
            if (words.isPresent()) {
                usual.put(i, words.get());
            } else {
                kept.add(i);
            }
        }
        Map<String, List<String>> headings = new LinkedHashMap<>();
        usual.forEach((column, words) -> headings.computeIfAbsent(words, same -> new ArrayList<>())
                .add(columns.get(column).header()));
        note(matrix, "The same in at least nine rows of ten, and left out: ", headings);
        List<Column> shown = new ArrayList<>(kept.stream().map(columns::get).toList());
        List<Row> gathered = rows.stream().map(row -> with(row, kept)).toList();
        if (rows.stream().anyMatch(row -> !others(row, usual).isEmpty())) {
            matrix.note(OTHERWISE + " has what the other rows say in these.");
            shown.add(Column.words(OTHERWISE).width(Column.Width.WIDE));
            gathered = rows.stream()
                    .map(row -> {
                        List<Cell> cells = new ArrayList<>(with(row, kept).cells());
                        cells.add(otherwise(row, columns, usual));
                        return row.cells(cells);
                    })
                    .toList();
        }
        return matrix.columns(shown).rows(gathered);
    }

    /**
     * Adds columns and rows to a table that is read by filters and by programs, whose columns are the same in every
     * edition: a note names those that say the same in nine rows of ten.
     *
     * @param matrix the table
     * @param columns all its columns
     * @param rows all its rows
     * @return the table
     */
    static Matrix.Builder keep(Matrix.Builder matrix, List<Column> columns, List<Row> rows) {
        if (rows.size() >= SHORT) {
            Map<String, List<String>> same = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                if (!columns.get(i).rowHeader()) {
                    String heading = columns.get(i).header();
                    inNineOfTen(rows, i)
                            .ifPresent(words -> same.computeIfAbsent(words, other -> new ArrayList<>())
                                    .add(heading));
                }
            }
            note(matrix, "The same in at least nine rows of ten, and kept to filter by: ", same);
        }
        return matrix.columns(columns).rows(rows);
    }

    private static Optional<String> inNineOfTen(List<Row> rows, int column) {
        Map<String, Integer> counts = new HashMap<>();
        for (Row row : rows) {
            counts.merge(row.cells().get(column).words(), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .filter(each -> 10 * each.getValue() >= 9 * rows.size())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** {@return the columns in which a row does not say what nine rows of ten say} */
    private static List<Integer> others(Row row, Map<Integer, String> usual) {
        return usual.keySet().stream()
                .filter(column -> !row.cells().get(column).words().equals(usual.get(column)))
                .toList();
    }

    /**
     * {@return what a row says in the columns that are left out, one line each, on the same claims; it links to where
     * the first leads}
     */
    private static Cell otherwise(Row row, List<Column> columns, Map<Integer, String> usual) {
        List<Integer> others = others(row, usual);
        if (others.isEmpty()) {
            return Cell.of(NOTHING_ELSE);
        }
        Cell words = Cell.of(others.stream()
                        .map(column -> columns.get(column).header() + ": "
                                + row.cells().get(column).words())
                        .collect(Collectors.joining("\n")))
                .restingOn(others.stream()
                        .flatMap(column -> row.cells().get(column).evidence().stream())
                        .distinct()
                        .toList());
        return row.cells().get(others.get(0)).link().map(words::linkedTo).orElse(words);
    }

    private static Row with(Row row, List<Integer> kept) {
        return row.cells(kept.stream().map(row.cells()::get).toList());
    }
}
