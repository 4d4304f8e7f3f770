package io.github.lec.report.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.lec.logic.internal.Suggestions;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** One filled-in sheet of the form, with its columns in any order; its rows are read one at a time. */
final class FilledSheet implements WorkbookCells.Rows {
    private static final int NO_ROW = 0;

    /** The number of known headings by which a row of headings is found without the first. */
    private static final int FEWEST_HEADINGS = 3;

    private final FormSheet form;
    private final WorkbookParts.Worksheet sheet;
    private final CellProblems problems;
    private final ValueLimit limit;
    private final Consumer<FilledRow> rows;

    private final SheetColumns columns;
    private final Set<Integer> refusedColumns = new HashSet<>();

    /** The headings that others were probably meant to be. */
    private final Set<String> misspelt = new HashSet<>();

    private boolean hasRows;
    private int rowBefore = NO_ROW;
    private int headingRow = NO_ROW;

    /** The last row and the last column with a heading that were read. */
    private int lastRow = NO_ROW;

    private int lastColumn;

    /**
     * A sheet that is read.
     *
     * @param limit how many values may still be read
     * @param rows receives its rows
     */
    FilledSheet(
            FormSheet form,
            WorkbookParts.Worksheet sheet,
            CellProblems problems,
            ValueLimit limit,
            Consumer<FilledRow> rows) {
        this.form = form;
        this.limit = limit;
        this.columns = new SheetColumns(form, sheet);
        this.sheet = sheet;
        this.problems = problems;
        this.rows = rows;
    }

    @Override
    public void row(int number, List<WorkbookCells.Cell> cells) throws UnreadableWorkbookException {
        lastRow = number;
        if (headingRow != NO_ROW) {
            if (!hasRows) {
                hasRows = true;
                if (!form.kinds().isEmpty()) {
                    reportMissing();
                }
            }
            if (areHeadingsAlone(cells)) {
                problems.add(
                        sheet.place(number, cells.get(0).column()),
                        "a second row of headings",
                        "the headings once, in row " + headingRow);
            } else {
                rows.accept(filled(number, cells));
            }
        } else if (isHeadings(cells)) {
            readHeadings(number, cells);
        } else if (rowBefore == NO_ROW) {
            rowBefore = number;
        }
    }

    @Override
    public void merged(MergedCells cells) {
        if (headingRow == NO_ROW || cells.lastRow() < headingRow) {
            return; // a title is often merged
        }
        CellPlace place = sheet.place(cells.firstRow() + 1, cells.firstColumn());
        if (cells.isOne()) {
            problems.note(place, "a cell that is merged with no other", "the cell, as any other");
        } else {
            problems.addAlike(
                    place,
                    "merged cells, " + cells.words(),
                    "one value in each cell: a merged cell does not say which rows it applies to",
                    Optional.empty());
            settle(cells);
        }
    }

    /**
     * What is missing in the other cells of a merged one is not reported again; only rows and columns that are filled
     * in can miss anything.
     */
    private void settle(MergedCells cells) {
        for (int row = Math.max(cells.firstRow(), headingRow); row <= Math.min(cells.lastRow(), lastRow - 1); row++) {
            for (int column = cells.firstColumn(); column <= Math.min(cells.lastColumn(), lastColumn); column++) {
                if (!problems.settle(sheet.place(row + 1, column))) {
                    return;
                }
            }
        }
    }

    /** Reports if the sheet has no headings, so that nothing on it can be read. */
    void end() {
        if (headingRow == NO_ROW && rowBefore != NO_ROW) {
            problems.add(
                    sheet.place(rowBefore, 0),
                    "no row of headings",
                    "a row with the headings " + String.join(", ", form.headings()));
        }
    }

    /** Nothing is missing on a sheet that was not filled in. */
    private void reportMissing() {
        for (String heading : columns.findMissing()) {
            if (!misspelt.contains(heading)) {
                problems.add(
                        sheet.place(headingRow, 0), "no column \"" + heading + "\"", "all columns that are required");
            }
        }
    }

    /** {@return whether a row has the first heading; or most of the others, if that column was deleted} */
    private boolean isHeadings(List<WorkbookCells.Cell> cells) {
        long known = cells.stream()
                .filter(cell -> form.column(CellWords.strip(cell.content().shown()))
                        .flatMap(FormColumn::member)
                        .isPresent())
                .count();
        return cells.stream().anyMatch(cell -> isFirstHeading(cell.content()))
                || known >= FEWEST_HEADINGS && known * 2 > cells.size();
    }

    /** {@return whether all cells of a row are headings, as where rows were copied together with their headings} */
    private boolean areHeadingsAlone(List<WorkbookCells.Cell> cells) {
        return cells.size() >= FEWEST_HEADINGS
                && cells.stream()
                        .allMatch(cell -> isFirstHeading(cell.content())
                                || form.column(CellWords.strip(cell.content().shown()))
                                        .flatMap(FormColumn::member)
                                        .isPresent());
    }

    private boolean isFirstHeading(CellContent cell) {
        return Naming.key(cell.shown()).equals(Naming.key(form.firstHeading()));
    }

    private void readHeadings(int number, List<WorkbookCells.Cell> headings) {
        headingRow = number;
        Set<String> seen = new HashSet<>();
        for (WorkbookCells.Cell cell : headings) {
            lastColumn = cell.column();
            CellPlace place = sheet.place(headingRow, cell.column());
            String heading = CellWords.strip(cell.content().shown());
            boolean record = form.holdsAccounts() && isFirstHeading(cell.content());
            Optional<FormColumn> column = record ? Optional.empty() : form.column(heading);
            if (!record && column.isEmpty()) {
                refusedColumns.add(cell.column());
                Optional<String> meant = ofUser(heading)
                        .or(() -> problems.nearest(heading, () -> Suggestions.to(heading, form.headings())));
                meant.ifPresent(misspelt::add);
                problems.add(
                        place,
                        "the heading \"" + heading + "\"",
                        "one of " + String.join(", ", form.headings()) + "; or one that starts with x-",
                        meant);
            } else if (!seen.add(column.map(FormColumn::heading).orElse(FormSheet.RECORD))) {
                refusedColumns.add(cell.column());
                problems.add(place, "duplicate heading \"" + heading + "\"", "each heading once");
            } else {
                column.ifPresent(known -> columns.add(cell.column(), known));
                if (isFirstHeading(cell.content())) {
                    columns.idColumn(cell.column());
                }
            }
        }
    }

    /** {@return the heading of a column of the user's own, if only its first letter is a capital} */
    private static Optional<String> ofUser(String heading) {
        return heading.startsWith("X-") ? Optional.of("x-" + heading.substring(2)) : Optional.empty();
    }

    private FilledRow filled(int number, List<WorkbookCells.Cell> cells) throws UnreadableWorkbookException {
        Map<Integer, JsonNode> values = new HashMap<>();
        Optional<String> id = Optional.empty();
        for (WorkbookCells.Cell cell : cells) {
            CellPlace place = sheet.place(number, cell.column());
            Optional<FormColumn> column = columns.column(cell.column());
            CellContent content = cell.content();
            if (content instanceof CellContent.Calculated calculated) {
                content = calculated.result();
                problems.note(place, "a formula", "its last result, as saved in the workbook");
            }
            if (content instanceof CellContent.Quantity quantity && quantity.isHidden()) {
                problems.note(place, "a number that its format hides", "all of its digits");
            }
            if (cell.column() == columns.idColumn()) {
                id = Optional.of(CellWords.read(content.shown()));
            }
            if (content instanceof CellContent.Unusable unusable) {
                problems.addAlike(place, unusable.shown(), unusable.expected(), Optional.empty());
            } else if (column.isPresent()) {
                Optional<CellValue.Refusal> refusal = CellValue.refusal(column.get(), content, sheet.since1904());
                refusal.ifPresent(wrong -> problems.addAlike(place, wrong.found(), wrong.expected(), wrong.nearest()));
                if (refusal.isEmpty()) {
                    JsonNode value = CellValue.of(column.get(), content);
                    limit.count(value.size());
                    values.put(cell.column(), value);
                }
            } else if (cell.column() != columns.idColumn() && !refusedColumns.contains(cell.column())) {
                problems.addAlike(
                        place,
                        "\"" + content.shown() + "\" in a column without a heading",
                        "a heading in " + sheet.place(headingRow, cell.column()) + ", or nothing here",
                        Optional.empty());
            }
        }
        return new FilledRow(columns, number, id, columns.members(values));
    }
}
