package io.github.lec.report.excel;

import io.github.lec.report.limits.ExcelLimits;
import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Choice;
import io.github.lec.report.matrix.Link;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The plans of all sheets of a workbook, and the targets of all links. */
final class BookPlan {

    private final Book book;
    private final List<SheetPlan> sheets;
    private final Map<String, SheetPlan> byName = new HashMap<>();

    BookPlan(Book book, Profile profile) {
        this.book = book;
        this.sheets = book.matrices().stream()
                .map(matrix -> SheetPlanner.plan(matrix, profile, TileYears.of(matrix, book)))
                .toList();
        sheets.forEach(sheet -> byName.put(sheet.matrix().sheet(), sheet));
    }

    Book book() {
        return book;
    }

    /** {@return the plans in the order of the sheets} */
    List<SheetPlan> sheets() {
        return sheets;
    }

    /**
     * {@return the formula of a cell's link; empty if it has no link, or if Excel would not accept the formula, or not
     * search for an id, because it is too long, or not tell it from another, because only the case of letters differs}
     *
     * @throws IllegalArgumentException if the book has no such place, or nothing by which a row could be found
     */
    Optional<String> formulaOf(Cell cell) {
        Optional<Link> link = cell.link(); // most cells have none
        return link.isEmpty() ? Optional.empty() : formula(link.get(), cell);
    }

    private Optional<String> formula(Link link, Cell cell) {
        if (link instanceof Link.ToWeb web) {
            return LinkFormula.to(web.address().toASCIIString(), cell);
        }
        if (link instanceof Link.ToSheet start && byName.containsKey(start.sheet())) {
            return LinkFormula.to("#" + Addresses.onSheet(start.sheet(), "A1"), cell);
        }
        if (link instanceof Link.ToRow row) {
            Optional<RowSearch.Key> key = keyOf(row);
            return key.isEmpty() ? Optional.empty() : LinkFormula.toRow(row.sheet(), key.get(), cell);
        }
        throw nowhere(link);
    }

    private Optional<RowSearch.Key> keyOf(Link.ToRow link) {
        SheetPlan sheet = byName.get(link.sheet());
        if (sheet == null || sheet.rowOf(link.anchor()).isEmpty()) {
            throw nowhere(link);
        }
        Optional<RowSearch.Key> key = sheet.rowSearch().find(link.anchor());
        if (key.isEmpty() && !sheet.rowSearch().hasIds()) {
            throw new IllegalArgumentException("A cell links to a row that cannot be found: " + link
                    + ". The sheet needs a column without links in which the row has a text that no other row"
                    + " says, in at most " + ExcelLimits.QUOTED
                    + " characters; best one of ids, which are the anchors of"
                    + " the rows");
        }
        return key;
    }

    private static IllegalArgumentException nowhere(Link link) {
        return new IllegalArgumentException("A cell links to a place that the book does not have: " + link);
    }

    /**
     * {@return the cells of the workbook with the values of a choice, as a formula}
     *
     * @throws IllegalArgumentException if the book has no such cells
     */
    String cellsOf(Choice choice) {
        if (choice instanceof Choice.Rows rows && byName.containsKey(rows.sheet())) {
            SheetPlan plan = byName.get(rows.sheet());
            OptionalInt first = plan.rowOf(rows.first());
            OptionalInt last = plan.rowOf(rows.last());
            if (first.isPresent() && last.isPresent()) {
                return Addresses.fixedOnSheet(rows.sheet(), rows.column(), first.getAsInt(), last.getAsInt());
            }
        } else if (choice instanceof Choice.Form form && byName.containsKey(form.sheet())) {
            return Addresses.fixedOnSheet(
                    form.sheet(), 0, byName.get(form.sheet()).firstRow(), ExcelLimits.ROWS);
        }
        throw new IllegalArgumentException("A form offers a choice of cells that the book does not have: " + choice);
    }
}
