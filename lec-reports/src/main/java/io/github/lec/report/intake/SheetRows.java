package io.github.lec.report.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.lec.format.Suggestions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the rows of one sheet of the form, whatever the order of its columns. */
final class SheetRows {
    private final FormSheet sheet;
    private final SheetContent content;
    private final CellProblems problems;
    private final Map<Integer, FormColumn> columns = new LinkedHashMap<>();
    private final Set<Integer> refusedColumns = new HashSet<>();
    private int headingRow;
    private int firstColumn;

    SheetRows(FormSheet sheet, SheetContent content, CellProblems problems) {
        this.sheet = sheet;
        this.content = content;
        this.problems = problems;
    }

    /** {@return the rows that were filled in, each with its first cell} */
    List<FilledRow> read() {
        if (content.rows().isEmpty()) {
            return List.of();
        }
        Optional<SheetRow> headings = content.rows().stream()
                .filter(row -> row.cells().values().stream().anyMatch(this::isFirstHeading))
                .findFirst();
        if (headings.isEmpty()) {
            problems.add(
                    content.place(content.rows().get(0).number(), 0),
                    "no row of headings",
                    "a row with the headings " + String.join(", ", sheet.headings()));
            return List.of();
        }
        readHeadings(headings.get());
        content.merged().stream()
                .filter(cells -> cells.getLastRow() >= headingRow)
                .forEach(cells -> problems.add(
                        content.place(cells.getFirstRow() + 1, cells.getFirstColumn()),
                        "merged cells, " + cells.formatAsString(),
                        "one value in each cell: a merged cell does not say for which rows it holds"));
        List<FilledRow> rows = new ArrayList<>();
        content.rows().stream().filter(row -> row.number() > headingRow).forEach(row -> rows.add(filled(row)));
        return rows;
    }

    private boolean isFirstHeading(CellContent cell) {
        return Naming.key(cell.shown()).equals(Naming.key(sheet.firstHeading()));
    }

    private void readHeadings(SheetRow headings) {
        headingRow = headings.number();
        Set<String> seen = new HashSet<>();
        headings.cells().forEach((number, cell) -> {
            CellPlace place = content.place(headingRow, number);
            String heading = CellWords.strip(cell.shown());
            boolean record = sheet.holdsAccounts() && isFirstHeading(cell);
            Optional<FormColumn> column = record ? Optional.empty() : sheet.column(heading);
            if (!record && column.isEmpty()) {
                refusedColumns.add(number);
                problems.add(
                        place,
                        "the heading \"" + heading + "\"",
                        "one of " + String.join(", ", sheet.headings()) + "; or one that starts with x-",
                        Suggestions.to(heading, sheet.headings()));
            } else if (!seen.add(column.map(FormColumn::heading).orElse(FormSheet.RECORD))) {
                refusedColumns.add(number);
                problems.add(place, "duplicate heading \"" + heading + "\"", "each heading once");
            } else {
                column.ifPresent(known -> columns.put(number, known));
                firstColumn = isFirstHeading(cell) ? number : firstColumn;
            }
        });
    }

    private FilledRow filled(SheetRow row) {
        Map<FormColumn, CellPlace> places = new LinkedHashMap<>();
        columns.forEach((number, column) -> places.put(column, content.place(row.number(), number)));
        CellPlace first = content.place(row.number(), firstColumn);
        Map<FormColumn, JsonNode> values = new LinkedHashMap<>();
        row.cells().forEach((number, cell) -> {
            CellPlace place = content.place(row.number(), number);
            FormColumn column = columns.get(number);
            if (cell instanceof CellContent.Unusable unusable) {
                problems.add(place, unusable.shown(), unusable.expected());
            } else if (column != null && CellNodes.isTurnedIntoDate(column, cell)) {
                problems.add(
                        place,
                        "a date, " + cell.shown(),
                        "what was typed: Excel may have made a date of it; type it again in a cell with the format Text");
            } else if (column != null) {
                values.put(column, CellNodes.of(column, cell));
            } else if (number != firstColumn && !refusedColumns.contains(number)) {
                problems.add(
                        place,
                        "\"" + cell.shown() + "\" in a column without a heading",
                        "a heading in " + content.place(headingRow, number) + ", or nothing here");
            }
        });
        return new FilledRow(sheet, first, recordId(row), places, values);
    }

    private Optional<String> recordId(SheetRow row) {
        return Optional.ofNullable(row.cells().get(firstColumn)).map(cell -> CellWords.read(cell.shown()));
    }
}
