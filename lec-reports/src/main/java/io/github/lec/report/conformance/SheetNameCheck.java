package io.github.lec.report.conformance;

import io.github.lec.report.limits.ExcelLimits;

/** Point 4: can the sheets be distinguished by their names, and is none of them empty? */
final class SheetNameCheck implements PointCheck {

    private final Findings findings;
    private boolean blank;

    SheetNameCheck(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void start(SheetFact sheet) {
        blank = true;
        String name = sheet.name();
        if (name.length() > ExcelLimits.SHEET_NAME) {
            findings.add(Point.SHEET_NAMES, sheet, "the name has " + name.length() + " characters");
        }
        if (!name.equals(name.strip()) || name.contains("  ")) {
            findings.add(Point.SHEET_NAMES, sheet, "the name has stray spaces");
        }
        if (name.matches("(Sheet|Tabelle|Feuil|Hoja|Foglio)\\d+")) {
            findings.add(Point.SHEET_NAMES, sheet, "the sheet has only a default name");
        }
    }

    @Override
    public void see(CellFact cell) {
        blank &= cell.isEmpty();
    }

    @Override
    public void end(SheetFact sheet) {
        if (blank) {
            findings.add(Point.SHEET_NAMES, sheet, "the sheet is blank");
        }
    }
}
