package io.github.lec.report.matrix;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One table as of several days, and each of its cells over these days: when a treaty was signed and in force, how many
 * persons had been surrendered by then. Rows are matched from day to day by their anchors or headers.
 *
 * @param editions the table by day, at least one, all on the same sheet
 */
public record TimeSeries(SortedMap<LocalDate, Matrix> editions) {
    /**
     * Keeps the editions by day.
     *
     * @param editions the table by day
     * @throws IllegalArgumentException if there is none, or they are of several sheets
     */
    public TimeSeries {
        editions = Collections.unmodifiableSortedMap(new TreeMap<>(editions));
        if (editions.values().stream().map(Matrix::sheet).distinct().count() != 1) {
            throw new IllegalArgumentException("A time series must hold one table on one or more days, but holds "
                    + editions.values().stream().map(Matrix::sheet).distinct().toList());
        }
    }

    /** {@return the sheet that contains the table} */
    public String sheet() {
        return newest().sheet();
    }

    private Matrix newest() {
        return Objects.requireNonNull(editions.get(editions.lastKey()));
    }

    /**
     * The course of one cell.
     *
     * @param row the key of the row: its anchor or, where it has none, its headers
     * @param column the heading of the column
     * @return the cell by day; days on which the table has no such row or column are left out
     */
    public SortedMap<LocalDate, Cell> cell(String row, String column) {
        SortedMap<LocalDate, Cell> found = new TreeMap<>();
        boolean distinguished = distinguishesRows();
        editions.forEach((day, matrix) -> Optional.ofNullable(
                        RowKeys.rows(matrix, distinguished).get(row))
                .flatMap(there -> cell(matrix, there, column))
                .ifPresent(cell -> found.put(day, cell)));
        return found;
    }

    private static Optional<Cell> cell(Matrix matrix, Row row, String column) {
        return IntStream.range(0, matrix.columns().size())
                .filter(i -> matrix.columns().get(i).header().equals(column))
                .mapToObj(i -> row.cells().get(i))
                .findFirst();
    }

    private boolean distinguishesRows() {
        return editions.values().stream().allMatch(RowKeys::distinguishesRows);
    }

    /**
     * All cells over the days as a table for filters and pivot tables: one cell on one day per row.
     *
     * @return the table, made as it is read, on a sheet of the same name with "by day"
     */
    public Matrix tidy() {
        boolean distinguished = distinguishesRows();
        return Matrix.on(sheet() + " by day")
                .title(newest().title() + ", by day")
                .shows("One row per day and cell of the table " + sheet() + ".")
                .columns(
                        Column.words("Row").asRowHeader(),
                        Column.words("Column").asRowHeader(),
                        Column.days("As of").asRowHeader(),
                        Column.words("Cell").width(Column.Width.WIDE),
                        Column.words("Meaning").width(Column.Width.NARROW),
                        Column.words("Claims").width(Column.Width.WIDE))
                .rowsFrom(() -> editions.entrySet().stream().flatMap(edition -> tidy(edition, distinguished)))
                .build();
    }

    private static Stream<Row> tidy(Map.Entry<LocalDate, Matrix> edition, boolean distinguished) {
        Matrix matrix = edition.getValue();
        List<Column> columns = matrix.columns();
        return RowKeys.rows(matrix, distinguished).entrySet().stream()
                .flatMap(row -> IntStream.range(matrix.rowHeaders(), columns.size())
                        .mapToObj(i -> tidy(
                                row.getKey(),
                                columns.get(i).header(),
                                edition.getKey(),
                                row.getValue().cells().get(i))));
    }

    private static Row tidy(String row, String column, LocalDate day, Cell cell) {
        return Row.of(
                Cell.of(row),
                Cell.of(column),
                Cell.day(day.toString()),
                Cell.of(cell.words()).meaning(cell.meaning()).restingOn(cell.evidence()),
                Cell.of(cell.meaning().name()),
                Cell.of(evidence(cell)));
    }

    private static String evidence(Cell cell) {
        return cell.evidence().isEmpty()
                ? "None"
                : cell.evidence().stream().map(Evidence::id).collect(Collectors.joining("; "));
    }

    /** {@return the sheet and the days} */
    @Override
    public String toString() {
        return sheet() + " on " + editions.keySet();
    }
}
