package io.github.lec.report.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.lec.format.MemberDescription;
import io.github.lec.format.Suggestions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** One sheet of the form as it was filled in, whatever the order of its columns: its rows pass by one at a time. */
final class FilledSheet implements WorkbookCells.Rows {
    private static final int NO_ROW = 0;

    private final FormSheet form;
    private final WorkbookParts.Sheet sheet;
    private final CellProblems problems;
    private final Consumer<FilledRow> rows;

    /** The columns with a heading, by their number. */
    private final Map<Integer, FormColumn> columns = new TreeMap<>();

    /** The columns of the objects in lists, such as citations, by list and position. */
    private final Map<FormColumn.Nested, List<Integer>> nested = new HashMap<>();

    private final Set<Integer> refusedColumns = new HashSet<>();
    private int rowBefore = NO_ROW;
    private int headingRow = NO_ROW;
    private int firstColumn;

    FilledSheet(FormSheet form, WorkbookParts.Sheet sheet, CellProblems problems, Consumer<FilledRow> rows) {
        this.form = form;
        this.sheet = sheet;
        this.problems = problems;
        this.rows = rows;
    }

    FormSheet form() {
        return form;
    }

    @Override
    public void row(int number, List<WorkbookCells.Cell> cells) {
        if (headingRow != NO_ROW) {
            rows.accept(filled(number, cells));
        } else if (cells.stream().anyMatch(cell -> isFirstHeading(cell.content()))) {
            readHeadings(number, cells);
        } else if (rowBefore == NO_ROW) {
            rowBefore = number;
        }
    }

    @Override
    public void merged(CellRangeAddress cells) {
        if (headingRow != NO_ROW && cells.getLastRow() >= headingRow) {
            problems.add(
                    sheet.place(cells.getFirstRow() + 1, cells.getFirstColumn()),
                    "merged cells, " + cells.formatAsString(),
                    "one value in each cell: a merged cell does not say for which rows it holds");
        }
    }

    /** Says so if the sheet has no headings, so that nothing on it could be read. */
    void end() {
        if (headingRow == NO_ROW && rowBefore != NO_ROW) {
            problems.add(
                    sheet.place(rowBefore, 0),
                    "no row of headings",
                    "a row with the headings " + String.join(", ", form.headings()));
        }
    }

    private boolean isFirstHeading(CellContent cell) {
        return Naming.key(cell.shown()).equals(Naming.key(form.firstHeading()));
    }

    private void readHeadings(int number, List<WorkbookCells.Cell> headings) {
        headingRow = number;
        Set<String> seen = new HashSet<>();
        for (WorkbookCells.Cell cell : headings) {
            CellPlace place = sheet.place(headingRow, cell.column());
            String heading = CellWords.strip(cell.content().shown());
            boolean record = form.holdsAccounts() && isFirstHeading(cell.content());
            Optional<FormColumn> column = record ? Optional.empty() : form.column(heading);
            if (!record && column.isEmpty()) {
                refusedColumns.add(cell.column());
                problems.add(
                        place,
                        "the heading \"" + heading + "\"",
                        "one of " + String.join(", ", form.headings()) + "; or one that starts with x-",
                        problems.nearest(heading, () -> Suggestions.to(heading, form.headings())));
            } else if (!seen.add(column.map(FormColumn::heading).orElse(FormSheet.RECORD))) {
                refusedColumns.add(cell.column());
                problems.add(place, "duplicate heading \"" + heading + "\"", "each heading once");
            } else {
                column.ifPresent(known -> use(cell.column(), known));
                firstColumn = isFirstHeading(cell.content()) ? cell.column() : firstColumn;
            }
        }
    }

    private void use(int number, FormColumn column) {
        columns.put(number, column);
        column.within()
                .ifPresent(within -> nested.computeIfAbsent(within, first -> new ArrayList<>())
                        .add(number));
    }

    private FilledRow filled(int number, List<WorkbookCells.Cell> cells) {
        Map<Integer, JsonNode> values = new HashMap<>();
        Optional<String> id = Optional.empty();
        for (WorkbookCells.Cell cell : cells) {
            CellPlace place = sheet.place(number, cell.column());
            FormColumn column = columns.get(cell.column());
            CellContent content = cell.content();
            if (content instanceof CellContent.Calculated calculated) {
                content = calculated.result();
                problems.note(place, "a formula", "its last result, as the workbook was saved with it");
            }
            if (cell.column() == firstColumn) {
                id = Optional.of(CellWords.read(content.shown()));
            }
            if (content instanceof CellContent.Unusable unusable) {
                problems.add(place, unusable.shown(), unusable.expected());
            } else if (column != null) {
                Optional<CellValue.Refusal> refusal = CellValue.refusal(column, content);
                refusal.ifPresent(wrong -> problems.add(place, wrong.found(), wrong.expected(), wrong.nearest()));
                if (refusal.isEmpty()) {
                    values.put(cell.column(), CellValue.of(column, content));
                }
            } else if (cell.column() != firstColumn && !refusedColumns.contains(cell.column())) {
                problems.add(
                        place,
                        "\"" + content.shown() + "\" in a column without a heading",
                        "a heading in " + sheet.place(headingRow, cell.column()) + ", or nothing here");
            }
        }
        return new FilledRow(this, number, id, members(values));
    }

    private ObjectNode members(Map<Integer, JsonNode> values) {
        ObjectNode members = JsonNodeFactory.instance.objectNode();
        columns.forEach((number, column) -> {
            if (column.within().isEmpty()) {
                put(members, column, values.get(number));
            }
        });
        for (MemberDescription list : form.lists()) {
            ArrayNode objects = members.putArray(list.name());
            int length = nested.entrySet().stream()
                    .filter(object -> object.getKey().list().equals(list)
                            && object.getValue().stream().anyMatch(values::containsKey))
                    .mapToInt(object -> object.getKey().position() + 1)
                    .max()
                    .orElse(0);
            for (int position = 0; position < length; position++) {
                ObjectNode object = objects.addObject();
                nested.getOrDefault(new FormColumn.Nested(list, position), List.of()).forEach(number -> {
                    FormColumn column = columns.get(number);
                    if (column != null) {
                        put(object, column, values.get(number));
                    }
                });
            }
        }
        return members;
    }

    /** What must be there and is not becomes null, which the reader refuses at this place. */
    private static void put(ObjectNode object, FormColumn column, @Nullable JsonNode value) {
        if (value != null) {
            object.set(column.name(), value);
        } else if (column.isRequired()) {
            object.putNull(column.name());
        }
    }

    CellPlace first(int row) {
        return sheet.place(row, firstColumn);
    }

    CellPlace place(int row, String pointer) {
        return number(pointer).map(number -> sheet.place(row, number)).orElseGet(() -> first(row));
    }

    Optional<FormColumn> column(String pointer) {
        return number(pointer).map(columns::get);
    }

    /** {@return the number of the column that holds a place in the tree, or else of the first one that lies in that place} */
    private Optional<Integer> number(String pointer) {
        return first(column -> isWithin(pointer, column.pointer()))
                .or(() -> first(column -> !pointer.isEmpty() && isWithin(column.pointer(), pointer)));
    }

    private Optional<Integer> first(Predicate<FormColumn> which) {
        return columns.entrySet().stream()
                .filter(column -> which.test(column.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean isWithin(String inner, String outer) {
        return inner.equals(outer) || inner.startsWith(outer + "/");
    }
}
