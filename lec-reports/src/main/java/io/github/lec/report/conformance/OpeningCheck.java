package io.github.lec.report.conformance;

import java.util.Locale;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSelection;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetView;

/** Point 7: where does a reader find themselves who opens the workbook? */
final class OpeningCheck implements PointCheck {

    private final Findings findings;
    private boolean contact;
    private boolean nextUpdate;

    OpeningCheck(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void start(SheetFact sheet) {
        if (!sheet.frame().getCTWorksheet().isSetSheetViews()) {
            return;
        }
        for (CTSheetView view : sheet.frame().getCTWorksheet().getSheetViews().getSheetViewList()) {
            for (CTSelection selection : view.getSelectionList()) {
                if (!selection.getActiveCell().equals("A1")) {
                    findings.add(
                            Point.OPENS_AT_THE_START,
                            sheet,
                            selection.getActiveCell(),
                            "the cursor is here instead of in A1");
                }
            }
        }
    }

    @Override
    public void see(CellFact cell) {
        if (isCover(cell.sheet())) {
            String words = cell.text().toLowerCase(Locale.ROOT);
            contact |= words.contains("contact") || words.contains("correction");
            nextUpdate |= words.contains("next update");
        }
    }

    @Override
    public void end(WorkbookFile workbook) {
        int active = workbook.frame().getActiveSheetIndex();
        if (active != 0) {
            findings.add(
                    Point.OPENS_AT_THE_START,
                    workbook.sheets().get(active),
                    "the workbook opens here, not at the first sheet");
        }
        workbook.sheets().stream().filter(OpeningCheck::isCover).findFirst().ifPresent(this::checkCover);
    }

    private void checkCover(SheetFact cover) {
        if (!contact) {
            findings.add(Point.OPENS_AT_THE_START, cover, "the cover does not say whom to contact");
        }
        if (!nextUpdate) {
            findings.add(Point.OPENS_AT_THE_START, cover, "the cover does not say when the next update is due");
        }
    }

    private static boolean isCover(SheetFact sheet) {
        return sheet.name().equalsIgnoreCase("cover");
    }
}
