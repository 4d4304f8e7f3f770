package io.github.lec.report.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What a builder has collected for a matrix so far. */
final class MatrixParts {
    static final String NO_BLANKS =
            "There are no empty cells: what is not known, was not looked for or does not apply is said in words.";

    final SheetName sheet;
    TableName table;
    Part part = Part.REGISTERS;
    String title = "";
    final List<String> shows = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    final List<String> sources = new ArrayList<>();
    String blanks = NO_BLANKS;
    final List<Column> columns = new ArrayList<>();
    final List<Row> rows = new ArrayList<>();
    Optional<Supplier<? extends Stream<Row>>> source = Optional.empty();
    String ifEmpty = "None";
    final List<Chart> charts = new ArrayList<>();
    Map<Meaning, String> legend = Map.of();
    final List<FormField> entries = new ArrayList<>();
    OptionalInt columnsOnPage = OptionalInt.empty();

    MatrixParts(SheetName sheet) {
        this.sheet = sheet;
        this.table = TableName.forSheet(sheet);
    }

    String checkedTitle() {
        return Checks.saysInOneLine(title, "The title of the matrix on " + sheet.value());
    }

    /** {@return the lines above the table} */
    List<String> above() {
        return inOneLine(shows);
    }

    /**
     * {@return the lines below the table, in the order in which they are read, whatever the order in which they came}
     */
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
