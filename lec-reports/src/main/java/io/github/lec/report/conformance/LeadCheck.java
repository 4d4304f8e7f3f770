package io.github.lec.report.conformance;

import java.util.Locale;

/** Point 5: does a reader who starts at the top learn what the table is before the table begins? */
final class LeadCheck implements Check {

    private final Findings findings;
    private boolean title;
    private boolean source;
    private boolean blanks;
    private int lines;

    LeadCheck(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void start(Sheet sheet) {
        title = false;
        source = false;
        blanks = false;
        lines = 0;
    }

    @Override
    public void see(CellFact cell) {
        if (cell.column() != 0 || cell.isEmpty() || !cell.isLead()) {
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

    @Override
    public void end(Sheet sheet) {
        if (!title) {
            findings.add(Point.TITLE_AND_LEAD, sheet, "A1", "there is no title");
        }
        if (sheet.tables().isEmpty()) {
            return;
        }
        if (lines == 0) {
            findings.add(Point.TITLE_AND_LEAD, sheet, "nothing says what the table shows");
        }
        if (!source) {
            findings.add(Point.TITLE_AND_LEAD, sheet, "no line above the table names its source");
        }
        if (!blanks) {
            findings.add(Point.TITLE_AND_LEAD, sheet, "no line above the table speaks of blank cells");
        }
    }
}
