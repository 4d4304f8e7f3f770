package io.github.lec.report.conformance;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Points 6 and 9, and of point 15 the data dictionary: is the workbook put together so that a stranger finds the way?
 */
final class OrderCheck implements PointCheck {

    /** With fewer sheets, readers find their way. */
    private static final int SHEETS_THAT_NEED_ORDER = 3;

    private static final List<String> FIRST = List.of("cover", "contents");
    private static final Set<String> DICTIONARIES = Set.of("codebook", "data dictionary");

    private final Findings findings;
    private final Set<String> listed = new HashSet<>();

    OrderCheck(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void see(CellFact cell) {
        if (isContents(cell.sheet())) {
            cell.link().flatMap(LinkTarget::sheet).ifPresent(listed::add);
        }
    }

    @Override
    public void end(WorkbookFile workbook) {
        List<SheetFact> sheets = workbook.sheets();
        if (sheets.size() < SHEETS_THAT_NEED_ORDER) {
            return;
        }
        for (int i = 0; i < FIRST.size(); i++) {
            if (!key(sheets.get(i)).equals(FIRST.get(i))) {
                findings.add(Point.ORDER_OF_SHEETS, sheets.get(i), "the sheet " + FIRST.get(i) + " should be here");
            }
        }
        for (SheetFact sheet : sheets.subList(FIRST.size(), sheets.size())) {
            if (!listed.contains(sheet.name())) {
                findings.add(Point.ORDER_OF_SHEETS, sheet, "the contents have no link to this sheet");
            }
            if (key(sheet).equals("notes")
                    && sheets.indexOf(sheet) != FIRST.size()
                    && sheets.indexOf(sheet) != sheets.size() - 1) {
                findings.add(Point.ORDER_OF_SHEETS, sheet, "notes should come right after the contents or last");
            }
        }
        if (sheets.stream().noneMatch(OrderCheck::isTidy)) {
            findings.add(Point.TIDY_TABLE, "no sheet or table is called claims or data");
        }
        if (sheets.stream().noneMatch(OrderCheck::isDictionary)) {
            findings.add(Point.CODEBOOK, "there is no sheet Codebook or Data dictionary");
        }
    }

    private static boolean isTidy(SheetFact sheet) {
        return isNamedTidy(sheet.name()) || sheet.tables().stream().anyMatch(table -> isNamedTidy(table.name()));
    }

    private static boolean isNamedTidy(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        return key.contains("claims") || key.matches("(.*[ _])?data");
    }

    static boolean isDictionary(SheetFact sheet) {
        return DICTIONARIES.contains(key(sheet));
    }

    static boolean isContents(SheetFact sheet) {
        return key(sheet).equals("contents");
    }

    private static String key(SheetFact sheet) {
        return sheet.name().toLowerCase(Locale.ROOT);
    }
}
