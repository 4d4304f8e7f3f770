package io.github.lec.report.matrix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Compares two editions of tables cell by cell. Tables are matched by their sheet, columns by their heading, and rows by
 * their key, never by their place: a row that came in between changes no other. The key of a row is its anchor or, where
 * it has none, its headers; where those do not tell the rows apart, all its words.
 *
 * <p>Two cells are the same if they say the same words with the same meaning. It takes time linear in the size of both.
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
     * @param after the later edition; tables of which there is no earlier edition come with all their rows, and the other
     *     way round
     * @return the changes in the order of the later tables, rows and columns; what is gone follows at the end of its table
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
        boolean told = RowKeys.tellApart(before) && RowKeys.tellApart(after);
        Map<String, Row> old = RowKeys.rows(before, told);
        Map<String, Row> now = RowKeys.rows(after, told);
        List<String> columns = columns();
        now.forEach((key, row) -> {
            Row earlier = old.get(key);
            if (earlier == null) {
                add(key, CellChange.WHOLE_ROW, Optional.empty(), Optional.of(whole(after, row)));
            } else {
                compare(key, columns, cells(before, earlier), cells(after, row));
            }
        });
        old.forEach((key, row) -> {
            if (!now.containsKey(key)) {
                add(key, CellChange.WHOLE_ROW, Optional.of(whole(before, row)), Optional.empty());
            }
        });
        return changes;
    }

    private void compare(String key, List<String> columns, Map<String, Cell> old, Map<String, Cell> now) {
        for (String column : columns) {
            Optional<Cell> earlier = Optional.ofNullable(old.get(column));
            Optional<Cell> later = Optional.ofNullable(now.get(column));
            boolean same = earlier.map(Cell::words).equals(later.map(Cell::words))
                    && earlier.map(Cell::meaning).equals(later.map(Cell::meaning));
            if (!same) {
                add(key, column, earlier, later);
            }
        }
    }

    private void add(String row, String column, Optional<Cell> old, Optional<Cell> now) {
        changes.add(new CellChange(after.sheet(), row, column, old, now));
    }

    /** {@return the headings of both editions, those of the later first} */
    private List<String> columns() {
        Set<String> headings = new LinkedHashSet<>();
        Stream.of(after, before)
                .flatMap(matrix -> matrix.columns().stream())
                .forEach(column -> headings.add(column.header()));
        return List.copyOf(headings);
    }

    private static Map<String, Cell> cells(Matrix matrix, Row row) {
        Map<String, Cell> byColumn = new HashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            byColumn.put(matrix.columns().get(i).header(), row.cells().get(i));
        }
        return byColumn;
    }

    /** {@return a row in one cell: what stands under each heading, and all claims on which it rests} */
    private static Cell whole(Matrix matrix, Row row) {
        int headers = matrix.rowHeaders() < matrix.columns().size() ? matrix.rowHeaders() : 0;
        String words = IntStream.range(headers, row.cells().size())
                .mapToObj(i -> matrix.columns().get(i).header() + ": "
                        + row.cells().get(i).words())
                .collect(Collectors.joining("; "));
        return Cell.of(words)
                .restingOn(row.cells().stream()
                        .flatMap(cell -> cell.claims().stream())
                        .distinct()
                        .toList());
    }
}
