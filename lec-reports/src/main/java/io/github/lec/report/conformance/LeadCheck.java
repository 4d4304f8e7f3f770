package io.github.lec.report.conformance;

import java.util.Locale;

/** Point 5: do lines around the table describe it? For analysts, whose headings stay in view, also below it. */
final class LeadCheck implements PointCheck {

    private final Findings findings;
    private final Edition edition;
    private boolean title;
    private boolean source;
    private boolean blanks;
    private int lines;

    LeadCheck(Findings findings, Edition edition) {
        this.findings = findings;
        this.edition = edition;
    }

    @Override
    public void start(SheetFact sheet) {
        title = false;
        source = false;
        blanks = false;
        lines = 0;
    }

    @Override
    public void see(CellFact cell) {
        if (!cell.mayHoldNote() || cell.isEmpty() || !isBesideTable(cell)) {
            return;
        }
        if (cell.row() == 0) {
            title = true;
            return;
        }
        String words = cell.text().toLowerCase(Locale.ROOT);
        lines++;
        source |= words.contains("source");
        blanks |= words.contains("blank") || words.contains("empty cell");
    }

    private boolean isBesideTable(CellFact cell) {
        return cell.isLead() || edition == Edition.ANALYST && cell.sheet().isBelow(cell.row());
    }

    @Override
    public void end(SheetFact sheet) {
        if (!title) {
            findings.add(Point.TITLE_AND_LEAD, sheet, "A1", "there is no title");
        }
        if (sheet.tables().isEmpty()) {
            return;
        }
        if (lines == 0) {
            findings.add(Point.TITLE_AND_LEAD, sheet, "no line says what the table shows");
        }
        if (!source) {
            findings.add(Point.TITLE_AND_LEAD, sheet, "no line beside the table names its source");
        }
        if (!blanks) {
            findings.add(Point.TITLE_AND_LEAD, sheet, "no line beside the table mentions blank cells");
        }
    }
}
