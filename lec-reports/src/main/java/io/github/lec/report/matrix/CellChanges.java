package io.github.lec.report.matrix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Compares two editions of tables cell by cell. Tables are matched by their sheet, columns and rows by their key, never
 * by their position, so that an inserted row changes no other. The key of a row is its anchor or, where it has none,
 * its headers; where those do not distinguish the rows, all its words.
 *
 * <p>Two cells are equal if they have the same text and the same meaning. It takes time linear in the size of both.
 */
public final class CellChanges {
    private final Matrix before;
    private final Matrix after;
    private final List<CellChange> changes = new ArrayList<>();

    private CellChanges(Matrix before, Matrix after) {
        this.before = before;
        this.after = after;
    }

    /**
     * The cells that differ.
     *
     * @param before the earlier edition of the tables
     * @param after the later edition; tables without an earlier edition are added with all their rows, and the reverse
     * @return the changes in the order of the later tables, rows and columns; removed rows follow at the end of their
     *     table
     */
    public static List<CellChange> between(Collection<Matrix> before, Collection<Matrix> after) {
        Map<String, Matrix> old = bySheet(before);
        Map<String, Matrix> now = bySheet(after);
        List<CellChange> changes = new ArrayList<>();
        after.forEach(matrix ->
                changes.addAll(new CellChanges(old.getOrDefault(matrix.sheet(), without(matrix)), matrix).found()));
        before.stream()
                .filter(matrix -> !now.containsKey(matrix.sheet()))
                .forEach(matrix -> changes.addAll(new CellChanges(matrix, without(matrix)).found()));
        return List.copyOf(changes);
    }

    private static Map<String, Matrix> bySheet(Collection<Matrix> matrices) {
        return matrices.stream().collect(Collectors.toMap(Matrix::sheet, matrix -> matrix));
    }

    /** {@return the same table with nothing to list} */
    private static Matrix without(Matrix matrix) {
        return Matrix.on(matrix.sheet())
                .title(matrix.title())
                .columns(matrix.columns())
                .build();
    }

    private List<CellChange> found() {
        boolean distinguished = RowKeys.distinguishesRows(before) && RowKeys.distinguishesRows(after);
        Map<String, Row> old = RowKeys.rows(before, distinguished);
        Map<String, Row> now = RowKeys.rows(after, distinguished);
        Map<String, String> columns = columns();
        now.forEach((key, row) -> {
            Row earlier = old.get(key);
            if (earlier == null) {
                add(
                        key,
                        row.about(),
                        CellChange.WHOLE_ROW,
                        CellChange.WHOLE_ROW,
                        Optional.empty(),
                        Optional.of(whole(after, row)));
            } else {
                compare(key, row.about(), columns, cells(before, earlier), cells(after, row));
            }
        });
        old.forEach((key, row) -> {
            if (!now.containsKey(key)) {
                add(
                        key,
                        row.about(),
                        CellChange.WHOLE_ROW,
                        CellChange.WHOLE_ROW,
                        Optional.of(whole(before, row)),
                        Optional.empty());
            }
        });
        return changes;
    }

    private void compare(
            String row, About about, Map<String, String> columns, Map<String, Cell> old, Map<String, Cell> now) {
        columns.forEach((key, heading) -> {
            Optional<Cell> earlier = Optional.ofNullable(old.get(key));
            Optional<Cell> later = Optional.ofNullable(now.get(key));
            boolean same = earlier.map(Cell::words).equals(later.map(Cell::words))
                    && earlier.map(Cell::meaning).equals(later.map(Cell::meaning));
            if (!same) {
                add(row, about, key, heading, earlier, later);
            }
        });
    }

    private void add(String row, About about, String key, String heading, Optional<Cell> old, Optional<Cell> now) {
        changes.add(new CellChange(after.sheet(), row, about, key, heading, old, now));
    }

    /** {@return the headings of both editions by their keys, those of the later first} */
    private Map<String, String> columns() {
        Map<String, String> headings = new LinkedHashMap<>();
        Stream.of(after, before)
                .flatMap(matrix -> matrix.columns().stream())
                .forEach(column -> headings.putIfAbsent(column.key(), column.header()));
        return headings;
    }

    private static Map<String, Cell> cells(Matrix matrix, Row row) {
        Map<String, Cell> byColumn = new HashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            byColumn.put(matrix.columns().get(i).key(), row.cells().get(i));
        }
        return byColumn;
    }

    /** {@return a row in one cell: what is under each heading, and all that it rests on} */
    private static Cell whole(Matrix matrix, Row row) {
        int headers = matrix.rowHeaders() < matrix.columns().size() ? matrix.rowHeaders() : 0;
        String words = IntStream.range(headers, row.cells().size())
                .mapToObj(i -> matrix.columns().get(i).header() + ": "
                        + row.cells().get(i).words())
                .collect(Collectors.joining("; "));
        return Cell.of(words)
                .restingOn(row.cells().stream()
                        .flatMap(cell -> cell.evidence().stream())
                        .distinct()
                        .toList());
    }
}
