package io.github.lec.report.matrix;

import io.github.lec.logic.internal.Silence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/** What every row of a matrix must fit: its columns and, for a form, what is asked for in each. */
final class MatrixShape {

    private final SheetName sheet;
    private final List<Column> columns;
    private final List<FormField> entries;
    private final OptionalInt columnsOnPage;

    /** Checks that there are columns, that no two have the same name, and that a form asks for something in each. */
    MatrixShape(SheetName sheet, List<Column> columns, List<FormField> entries, OptionalInt columnsOnPage) {
        this.sheet = sheet;
        this.columns = List.copyOf(columns);
        this.entries = List.copyOf(entries);
        this.columnsOnPage = columnsOnPage;
        if (columns.isEmpty()) {
            throw new IllegalArgumentException(at("must have at least one column"));
        }
        checkNames();
        checkRowHeaders();
        if (isForm() && entries.size() != columns.size()) {
            throw new IllegalArgumentException(
                    at("has " + columns.size() + " columns, but asks for " + entries.size() + " entries"));
        }
        columnsOnPage.ifPresent(number -> {
            if (!isForm() || number < 1 || number > columns.size()) {
                throw new IllegalArgumentException(at("cannot be printed with " + number + " of its columns"));
            }
        });
    }

    List<Column> columns() {
        return columns;
    }

    List<FormField> entries() {
        return entries;
    }

    boolean isForm() {
        return !entries.isEmpty();
    }

    /**
     * {@return how many columns of a form are printed on one page across; nothing if all are, on as many as they need}
     */
    OptionalInt columnsOnPage() {
        return columnsOnPage;
    }

    /** {@return a message that names the matrix} */
    String at(String problem) {
        return "The matrix on " + sheet.value() + " " + problem;
    }

    /** {@return the row that stands where there is nothing to list: one that says so or, on a form, a blank one} */
    Row nothing(String words) {
        if (isForm()) {
            return Row.of(Collections.nCopies(columns.size(), Cell.blank()));
        }
        List<Cell> cells = new ArrayList<>(Collections.nCopies(columns.size(), Cell.of(Silence.NOT_APPLICABLE)));
        cells.set(0, Cell.of(Checks.says(words, "What is said where there is nothing to list")));
        return Row.of(cells);
    }

    /** {@return the row, if it is as wide as the matrix and says something in each cell} */
    Row checked(Row row) {
        int cells = row.cells().size();
        if (cells != columns.size()) {
            throw new IllegalArgumentException(at("has " + counted(columns.size(), "column") + ", but a row with "
                    + counted(cells, "cell") + ": "
                    + row.cells().stream().map(Cell::words).limit(3).toList() + " …"));
        }
        if (!isForm() && hasBlank(row)) {
            throw new IllegalArgumentException(at("has a blank cell, but is no form"));
        }
        return row;
    }

    private static String counted(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private static boolean hasBlank(Row row) {
        for (Cell cell : row.cells()) {
            if (cell instanceof Cell.Blank) {
                return true;
            }
        }
        return false;
    }

    /** Checks rows that are held in memory, which are also compared with each other. */
    void check(List<Row> rows) {
        Set<String> seen = new HashSet<>();
        for (Row row : rows) {
            row.anchor().filter(anchor -> !seen.add(anchor)).ifPresent(anchor -> {
                throw new IllegalArgumentException(at("has two rows with the anchor \"" + anchor + "\""));
            });
        }
        rows.forEach(this::checked);
    }

    private void checkNames() {
        Set<String> headings = new HashSet<>();
        Set<String> keys = new HashSet<>();
        for (Column column : columns) {
            if (!headings.add(column.header().toUpperCase(Locale.ROOT))) {
                throw new IllegalArgumentException(at("has two columns with the heading \"" + column.header() + "\""));
            }
            if (!keys.add(column.key())) {
                throw new IllegalArgumentException(at("has two columns with the key \"" + column.key() + "\""));
            }
        }
    }

    private void checkRowHeaders() {
        boolean mayFollow = true;
        for (Column column : columns) {
            if (column.rowHeader() && !mayFollow) {
                throw new IllegalArgumentException(at("has the row header \"" + column.header()
                        + "\" after a column that is none; row headers must be the first columns"));
            }
            mayFollow = column.rowHeader();
        }
    }
}
