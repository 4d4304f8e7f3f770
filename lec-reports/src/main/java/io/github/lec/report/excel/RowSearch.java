package io.github.lec.report.excel;

import io.github.lec.report.limits.ExcelLimits;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The text by which a link finds a row of a sheet: the id, if there is a column of ids, whose cells are the anchors of
 * their rows; otherwise a text that no other row has in the same column.
 *
 * <p>A column with links to other rows is never searched: two sheets whose links search each other would be a circular
 * reference.
 */
final class RowSearch {

    /**
     * The column and the text by which a row is found.
     *
     * @param column the column that is searched, from 0
     * @param words the text in that row and in no other
     */
    record Key(int column, String words) {
        /** {@return the search text, with wildcard characters escaped} */
        String sought() {
            return ExcelLimits.searchText(words);
        }
    }

    private final SheetMetrics metrics;
    private final OptionalInt ids;
    private final Set<String> alike = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, Key> keys = new HashMap<>();

    /** Reads a matrix once more if it has no column of ids. */
    RowSearch(Matrix matrix, SheetMetrics metrics) {
        this.metrics = metrics;
        this.ids = metrics.columnOfAnchors();
        if (ids.isEmpty()) {
            findDistinctWords(matrix);
        } else {
            findIdsThatAreAlike();
        }
    }

    /**
     * {@return whether rows are found by their ids; only one that is too long to be searched for, or that another is
     * the same as but for the case of letters, is not found}
     */
    boolean hasIds() {
        return ids.isPresent();
    }

    /**
     * {@return how the row with an anchor is found; empty if there is no such row, or it cannot be distinguished from
     * others}
     */
    Optional<Key> find(String anchor) {
        if (ids.isEmpty()) {
            return Optional.ofNullable(keys.get(anchor));
        }
        return Optional.of(new Key(ids.getAsInt(), anchor))
                .filter(key -> metrics.position(anchor).isPresent()
                        && ExcelLimits.canBeSearchedFor(key.words())
                        && !alike.contains(anchor));
    }

    /** A search ignores case, and would lead to the first of them. */
    private void findIdsThatAreAlike() {
        Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (String id : metrics.anchors()) {
            if (!seen.add(id)) {
                alike.add(id);
            }
        }
    }

    private void findDistinctWords(Matrix matrix) {
        List<Distinct> columns = IntStream.range(0, matrix.columns().size())
                .mapToObj(Distinct::new)
                .toList();
        forEachRow(matrix, row -> columns.forEach(column -> column.add(row)));
        forEachRow(
                matrix,
                row -> row.anchor()
                        .ifPresent(anchor -> columns.stream()
                                .filter(column -> column.distinguishes(row))
                                .findFirst()
                                .ifPresent(column -> keys.put(anchor, column.key(row)))));
    }

    private static void forEachRow(Matrix matrix, Consumer<Row> each) {
        try (Stream<Row> rows = matrix.rows()) {
            for (Iterator<Row> all = rows.iterator(); all.hasNext(); ) {
                each.accept(all.next());
            }
        }
    }

    /** The texts of the rows in one column. */
    private static final class Distinct {
        private final int column;
        private final Set<String> once = new HashSet<>();
        private final Set<String> more = new HashSet<>();
        private boolean hasRowLinks;

        Distinct(int column) {
            this.column = column;
        }

        void add(Row row) {
            Cell cell = row.cells().get(column);
            hasRowLinks |= cell.link().filter(Link.ToRow.class::isInstance).isPresent();
            if (!once.add(folded(cell))) {
                more.add(folded(cell));
            }
        }

        boolean distinguishes(Row row) {
            Cell cell = row.cells().get(column);
            // a search for a text does not find a number
            return !hasRowLinks
                    && !(cell instanceof Cell.Count)
                    && !more.contains(folded(cell))
                    && ExcelLimits.canBeSearchedFor(cell.words());
        }

        Key key(Row row) {
            return new Key(column, row.cells().get(column).words());
        }

        /** A search ignores case. */
        private static String folded(Cell cell) {
            return cell.words().toLowerCase(Locale.ROOT);
        }
    }
}
