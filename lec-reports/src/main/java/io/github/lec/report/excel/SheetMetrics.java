package io.github.lec.report.excel;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What must be known of the rows of a matrix before the first of them is written; found by reading them once. */
final class SheetMetrics {

    /** The most rows that a sheet of Excel can have. */
    static final int MOST_ROWS = 1_048_576;

    /** The most columns that a sheet of Excel can have. */
    private static final int MOST_COLUMNS = 16_384;

    private final Matrix matrix;
    private final List<ColumnMeasure> columns;
    private final Map<String, Integer> anchors = new HashMap<>();
    private int rows;
    private int links;
    private boolean hasMeanings;

    /** Reads all rows of a matrix. */
    SheetMetrics(Matrix matrix, Profile profile) {
        this.matrix = matrix;
        this.columns = matrix.columns().stream()
                .map(column -> new ColumnMeasure(column, profile))
                .toList();
        if (columns.size() > MOST_COLUMNS) {
            throw new IllegalArgumentException("The matrix on " + matrix.sheet() + " has " + columns.size()
                    + " columns, but a sheet of Excel has room for " + MOST_COLUMNS);
        }
        try (Stream<Row> stream = matrix.rows()) {
            for (Iterator<Row> each = stream.iterator(); each.hasNext(); ) {
                read(each.next());
                if (rows > MOST_ROWS) {
                    throw tooManyRows();
                }
            }
        }
    }

    /** Returns what to throw if the rows do not fit on a sheet, together with what stands above them. */
    IllegalArgumentException tooManyRows() {
        return new IllegalArgumentException("The matrix on " + matrix.sheet() + " has more rows than fit on a sheet of"
                + " Excel, which has " + MOST_ROWS + " with those for title and headings");
    }

    private void read(Row row) {
        row.anchor().ifPresent(this::remember);
        rows++;
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.cells().get(i);
            columns.get(i).add(cell.words());
            links += cell.link().isPresent() ? 1 : 0;
            hasMeanings |= cell.meaning() != Meaning.NEUTRAL;
        }
    }

    private void remember(String anchor) {
        if (anchors.putIfAbsent(anchor, rows) != null) {
            throw new IllegalArgumentException(
                    "The matrix on " + matrix.sheet() + " has two rows with the anchor \"" + anchor + "\"");
        }
    }

    /** Returns the number of rows. */
    int rows() {
        return rows;
    }

    /** Returns the number of cells that lead somewhere. */
    int links() {
        return links;
    }

    /** Tells whether any cell is more than neutral, so that there will be fills. */
    boolean hasMeanings() {
        return hasMeanings;
    }

    /** Returns the number of the row with an anchor, from 0. */
    OptionalInt position(String anchor) {
        Integer position = anchors.get(anchor);
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /**
     * Returns the widths of the columns, in digits: those that suit them best, or less where that saves a page across
     * which little would stand.
     */
    List<Double> widths() {
        double wanted = columns.stream().mapToDouble(ColumnMeasure::width).sum();
        double least = columns.stream().mapToDouble(ColumnMeasure::leastWidth).sum();
        double room = Math.floor(wanted / PageSetUp.LEGIBLE_ACROSS) * PageSetUp.LEGIBLE_ACROSS;
        double generosity = least < room ? (room - least) / (wanted - least) : 1;
        return columns.stream()
                .map(column -> column.leastWidth() + (column.width() - column.leastWidth()) * generosity)
                .toList();
    }
}
