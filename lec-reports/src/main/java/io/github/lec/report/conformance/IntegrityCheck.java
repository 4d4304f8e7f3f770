package io.github.lec.report.conformance;

import io.github.lec.report.limits.ExcelLimits;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;

/** Part of point 25: what is known to make Excel repair a file, or show something other than intended. */
final class IntegrityCheck implements PointCheck {

    private final Findings findings;
    private final Set<String> tableNames = new HashSet<>();

    IntegrityCheck(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void start(SheetFact sheet) {
        List<TableFact> tables = sheet.tables();
        for (TableFact table : tables) {
            String area = table.area().formatAsString();
            if (!tableNames.add(table.name().toUpperCase(Locale.ROOT))) {
                findings.add(
                        Point.OPENS_WITHOUT_REPAIR, sheet, area, "another table is called " + table.name() + " too");
            }
            if (table.area().getLastColumn() - table.area().getFirstColumn() + 1
                    != table.columns().size()) {
                findings.add(
                        Point.OPENS_WITHOUT_REPAIR,
                        sheet,
                        area,
                        "the table is not as wide as the number of its columns");
            }
            if (tables.stream().anyMatch(other -> !other.equals(table) && overlap(other.area(), table.area()))) {
                findings.add(Point.OPENS_WITHOUT_REPAIR, sheet, area, "the table overlaps another");
            }
        }
    }

    private static boolean overlap(CellRangeAddress one, CellRangeAddress other) {
        return one.intersects(other);
    }

    /** Whether an empty text is the result that was stored: a line of a picture that its words do not need. */
    private static boolean isLineToSpare(CellFact cell) {
        return cell.kind() == CellFact.Kind.TEXT && cell.sheet().isInPicture(cell.row(), cell.column());
    }

    @Override
    public void see(CellFact cell) {
        if (cell.text().length() > ExcelLimits.TEXT) {
            findings.add(
                    Point.OPENS_WITHOUT_REPAIR, cell, "the text has more than " + ExcelLimits.TEXT + " characters");
        }
        if (cell.formula().isPresent() && cell.isEmpty() && !isLineToSpare(cell)) {
            findings.add(Point.OPENS_WITHOUT_REPAIR, cell, "the formula has no stored result");
        }
        for (TableFact table : cell.sheet().tables()) {
            if (cell.isHeadingOf(table) && !table.columnAt(cell.column()).equals(cell.text())) {
                findings.add(
                        Point.OPENS_WITHOUT_REPAIR,
                        cell,
                        "the heading \"" + cell.text() + "\" and the name of the column \""
                                + table.columnAt(cell.column()) + "\" differ");
            }
        }
    }
}
