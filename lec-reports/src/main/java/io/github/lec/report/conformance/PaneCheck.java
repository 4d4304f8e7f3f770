package io.github.lec.report.conformance;

import org.apache.poi.ss.util.PaneInformation;

/** Point 27: do notes or columns take the space for rows? A form is filled in downwards, so its notes are above. */
final class PaneCheck implements PointCheck {

    private final Findings findings;

    PaneCheck(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void start(SheetFact sheet) {
        PaneInformation pane = sheet.frame().getPaneInformation();
        boolean form = !sheet.frame().getDataValidations().isEmpty();
        if (pane != null && pane.isFreezePane() && !sheet.tables().isEmpty() && !form) {
            int heading = sheet.tables().get(0).headingRow();
            if (heading > 1) {
                findings.add(
                        Point.HEADINGS_ALONE_IN_VIEW,
                        sheet,
                        heading + " rows above the headings stay in view with them");
            }
            int columns = pane.getVerticalSplitPosition();
            if (columns > 1) {
                findings.add(Point.HEADINGS_ALONE_IN_VIEW, sheet, columns + " columns are frozen");
            }
        }
    }
}
