package io.github.lec.report.conformance;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Points 1 and 3, and the merged cells of point 2: is everything that looks like a table a marked-up table? */
final class TableCheck implements PointCheck {

    /** Default names that programs give to tables. */
    private static final Pattern NAMELESS =
            Pattern.compile("(table|tabelle|tableau|tabla|tabella|tabel|list)_?\\d*", Pattern.CASE_INSENSITIVE);

    private final Findings findings;
    private final Edition edition;

    TableCheck(Findings findings, Edition edition) {
        this.findings = findings;
        this.edition = edition;
    }

    @Override
    public void start(SheetFact sheet) {
        List<TableFact> tables = sheet.tables();
        for (TableFact table : tables) {
            String area = table.area().formatAsString();
            if (NAMELESS.matcher(table.name()).matches()) {
                findings.add(
                        Point.MARKED_UP_TABLES, sheet, area, "the table has only the default name " + table.name());
            }
            if (table.area().getFirstColumn() != 0) {
                findings.add(Point.ONE_TABLE_A_SHEET, sheet, area, "the table does not start in column A");
            }
            checkHeadings(sheet, table, area);
        }
        if (tables.size() > 1) {
            findings.add(Point.ONE_TABLE_A_SHEET, sheet, "there are " + tables.size() + " tables");
        }
        sheet.frame()
                .getMergedRegions()
                .forEach(region ->
                        findings.add(Point.NO_MERGED_CELLS, sheet, region.formatAsString(), "these cells are merged"));
    }

    private void checkHeadings(SheetFact sheet, TableFact table, String area) {
        Set<String> seen = new HashSet<>();
        for (String heading : table.columns()) {
            if (heading.isBlank() || heading.matches("Column\\d+")) {
                findings.add(Point.MARKED_UP_TABLES, sheet, area, "a heading is empty: \"" + heading + "\"");
            } else if (!seen.add(heading.toUpperCase(Locale.ROOT))) {
                findings.add(Point.MARKED_UP_TABLES, sheet, area, "the heading \"" + heading + "\" occurs twice");
            }
        }
    }

    @Override
    public void see(CellFact cell) {
        List<TableFact> tables = cell.sheet().tables();
        if (cell.isEmpty() || cell.sheet().isInPicture(cell.row(), cell.column())) {
            return;
        }
        if (tables.isEmpty() && cell.column() > 0) {
            findings.add(Point.MARKED_UP_TABLES, cell, "this cell is part of no marked-up table");
            return;
        }
        for (TableFact table : tables) {
            boolean outside = tables.stream().noneMatch(other -> other.area().isInRange(cell.row(), cell.column()));
            if (outside && cell.row() > table.area().getLastRow() && !isNote(cell)) {
                findings.add(Point.ONE_TABLE_A_SHEET, cell, "this is below the table " + table.name());
            } else if (outside
                    && cell.row() >= table.headingRow()
                    && cell.row() <= table.area().getLastRow()) {
                findings.add(Point.ONE_TABLE_A_SHEET, cell, "this is beside the table " + table.name());
            }
        }
    }

    private boolean isNote(CellFact cell) {
        return edition == Edition.ANALYST && cell.mayHoldNote() && cell.sheet().isBelow(cell.row());
    }
}
