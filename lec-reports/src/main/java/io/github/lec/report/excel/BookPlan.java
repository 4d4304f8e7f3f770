package io.github.lec.report.excel;

import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Choice;
import io.github.lec.report.matrix.Link;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The plans of all sheets of a workbook, and with them where each link leads. */
final class BookPlan {

    private final Book book;
    private final List<SheetPlan> sheets;
    private final Map<String, SheetPlan> byName = new HashMap<>();

    BookPlan(Book book, Profile profile) {
        this.book = book;
        this.sheets = book.matrices().stream()
                .map(matrix -> new SheetPlan(matrix, profile))
                .toList();
        sheets.forEach(sheet -> byName.put(sheet.matrix().sheet(), sheet));
    }

    Book book() {
        return book;
    }

    /** Returns the plans in the order of the sheets. */
    List<SheetPlan> sheets() {
        return sheets;
    }

    /**
     * Returns the place in the workbook to which a link within it leads.
     *
     * @throws IllegalArgumentException if the book has no such place, or the link leads out of it
     */
    String placeOf(Link link) {
        if (link instanceof Link.ToRow row && byName.containsKey(row.sheet())) {
            OptionalInt position = byName.get(row.sheet()).rowOf(row.anchor());
            if (position.isPresent()) {
                return Place.onSheet(row.sheet(), 0, position.getAsInt());
            }
        } else if (link instanceof Link.ToSheet start && byName.containsKey(start.sheet())) {
            return Place.onSheet(start.sheet(), 0, 1);
        }
        throw new IllegalArgumentException("A cell links to a place that the book does not have: " + link);
    }

    /**
     * Returns the cells of the workbook between which a choice lets the reader choose, as a formula.
     *
     * @throws IllegalArgumentException if the book has no such cells
     */
    String cellsOf(Choice choice) {
        if (choice instanceof Choice.Rows rows && byName.containsKey(rows.sheet())) {
            SheetPlan plan = byName.get(rows.sheet());
            OptionalInt first = plan.rowOf(rows.first());
            OptionalInt last = plan.rowOf(rows.last());
            if (first.isPresent() && last.isPresent()) {
                return Place.fixedOnSheet(rows.sheet(), rows.column(), first.getAsInt(), last.getAsInt());
            }
        } else if (choice instanceof Choice.Form form && byName.containsKey(form.sheet())) {
            return Place.fixedOnSheet(form.sheet(), 0, byName.get(form.sheet()).firstRow(), SheetMetrics.MOST_ROWS);
        }
        throw new IllegalArgumentException("A form lets choose from cells that the book does not have: " + choice);
    }
}
