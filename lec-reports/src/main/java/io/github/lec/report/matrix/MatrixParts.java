package io.github.lec.report.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What a builder has collected for a matrix so far. */
final class MatrixParts {

    final SheetName sheet;
    TableName table;
    Part part = Part.REGISTERS;
    String title = "";
    final List<String> shows = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    final List<String> sources = new ArrayList<>();
    String blanks = Matrix.NO_BLANKS;
    final List<Column> columns = new ArrayList<>();
    final List<Row> rows = new ArrayList<>();
    Optional<Supplier<? extends Stream<Row>>> source = Optional.empty();
    String ifEmpty = "None";
    final List<Chart> charts = new ArrayList<>();
    Map<Meaning, String> legend = Map.of();
    final List<Entry> entries = new ArrayList<>();
    OptionalInt columnsOnPage = OptionalInt.empty();

    MatrixParts(SheetName sheet) {
        this.sheet = sheet;
        this.table = TableName.forSheet(sheet);
    }

    /** Copies a matrix with some of its links; the words of all cells stay. */
    MatrixParts(Matrix matrix, Predicate<? super Link> kept) {
        this.sheet = new SheetName(matrix.sheet());
        this.table = new TableName(matrix.table());
        this.part = matrix.part();
        this.title = matrix.title();
        this.shows.addAll(matrix.lead());
        int last = matrix.notes().size() - 1;
        this.notes.addAll(matrix.notes().subList(0, last));
        this.blanks = matrix.notes().get(last);
        this.columns.addAll(matrix.columns());
        this.charts.addAll(matrix.charts());
        this.legend = matrix.legend();
        this.entries.addAll(matrix.entries());
        this.columnsOnPage = matrix.columnsOnPage();
        if (matrix.streamed()) {
            this.source = Optional.of(() -> matrix.rows().map(row -> row.onlyLinks(kept)));
        } else {
            matrix.rows()
                    .filter(matrix::saysNothing)
                    .forEach(row -> ifEmpty = row.cells().get(0).words());
            matrix.rows().filter(row -> !matrix.saysNothing(row)).forEach(row -> rows.add(row.onlyLinks(kept)));
        }
    }

    String checkedTitle() {
        return Checks.saysInOneLine(title, "The title of the matrix on " + sheet.value());
    }

    /** {@return the lines above the table} */
    List<String> above() {
        return inOneLine(shows);
    }

    /** {@return the lines below the table, in the order in which they are read, whatever the order in which they came} */
    List<String> below() {
        List<String> lines = new ArrayList<>(notes);
        lines.addAll(sources);
        lines.add(blanks);
        return inOneLine(lines);
    }

    private List<String> inOneLine(List<String> lines) {
        return lines.stream()
                .map(line -> Checks.saysInOneLine(line, "A line on the table on " + sheet.value()))
                .toList();
    }
}
