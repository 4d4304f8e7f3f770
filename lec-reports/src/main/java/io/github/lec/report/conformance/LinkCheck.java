package io.github.lec.report.conformance;

import io.github.lec.report.limits.ExcelLimits;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Points 20 and 26, and the links of point 25: does the text of a link name its target, and does the target exist? */
final class LinkCheck implements PointCheck {

    private static final Set<String> EMPTY_WORDS =
            Set.of("here", "click here", "link", "more", "read more", "this page");

    private final Findings findings;
    private final Map<String, CellFact> sheetsLinked = new LinkedHashMap<>();
    private final Map<NumberedRow, CellFact> rowsLinked = new LinkedHashMap<>();

    /** A row of a sheet that a link gives by its number, from 0. */
    private record NumberedRow(String sheet, int row) {}

    LinkCheck(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void start(SheetFact sheet) {
        if (sheet.linkCount() > ExcelLimits.LINKS) {
            findings.add(
                    Point.OPENS_WITHOUT_REPAIR,
                    sheet,
                    "there are " + sheet.linkCount() + " links, more than the " + ExcelLimits.LINKS
                            + " that Excel accepts");
        }
    }

    @Override
    public void see(CellFact cell) {
        cell.link().ifPresent(target -> {
            String words = cell.text().strip().toLowerCase(Locale.ROOT);
            if (words.isEmpty() || EMPTY_WORDS.contains(words) || words.matches("(https?://|www\\.)\\S+")) {
                findings.add(Point.DESCRIPTIVE_LINKS, cell, "\"" + words + "\" does not name the target of the link");
            }
            LinkTarget.sheet(target).ifPresent(sheet -> {
                sheetsLinked.putIfAbsent(sheet, cell);
                LinkTarget.row(target).ifPresent(row -> rowsLinked.putIfAbsent(new NumberedRow(sheet, row), cell));
            });
        });
    }

    @Override
    public void end(WorkbookFile workbook) {
        Map<String, SheetFact> sheets = new HashMap<>();
        workbook.sheets().forEach(sheet -> sheets.put(sheet.name(), sheet));
        rowsLinked.forEach((target, cell) -> {
            SheetFact sheet = sheets.get(target.sheet());
            if (sheet != null && sheet.tables().stream().anyMatch(table -> table.hasInBody(target.row(), 0))) {
                findings.add(
                        Point.LINKS_FIND_THEIR_ROW,
                        cell,
                        "the link names row " + (target.row() + 1) + " of the table on " + target.sheet()
                                + ", which is another row after sorting");
            }
        });
        sheetsLinked.forEach((sheet, cell) -> {
            if (!sheets.containsKey(sheet)) {
                findings.add(
                        Point.OPENS_WITHOUT_REPAIR,
                        cell,
                        "the link points to the sheet " + sheet + ", which does not exist");
            }
        });
    }
}
