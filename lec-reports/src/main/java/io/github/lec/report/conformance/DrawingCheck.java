package io.github.lec.report.conformance;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/** Point 19: is everything that floats above the cells a described picture of some of them? */
final class DrawingCheck implements PointCheck {

    private static final String FORMULAS =
            "declare namespace c='http://schemas.openxmlformats.org/drawingml/2006/chart' .//c:f";

    private final Findings findings;

    DrawingCheck(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void end(WorkbookFile workbook) {
        for (SheetFact sheet : workbook.sheets()) {
            XSSFDrawing drawing = sheet.frame().getDrawingPatriarch();
            if (drawing != null) {
                drawing.getShapes().forEach(shape -> check(shape, sheet));
                drawing.getCharts().forEach(chart -> check(chart, sheet, workbook.sheets()));
            }
        }
    }

    private void check(XSSFShape shape, SheetFact sheet) {
        if (!(shape instanceof XSSFGraphicFrame frame)) {
            findings.add(
                    Point.NO_FLOATING_BOXES, sheet, "there is a floating box or an image: " + shape.getShapeName());
        } else if (frame.getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .getDescr()
                .isBlank()) {
            findings.add(Point.NO_FLOATING_BOXES, sheet, "a chart has no alternative text: " + frame.getName());
        }
    }

    private void check(XSSFChart chart, SheetFact sheet, List<SheetFact> all) {
        for (XmlObject formula : chart.getCTChart().selectPath(FORMULAS)) {
            String reference = text(formula);
            if (all.stream().noneMatch(other -> isInTable(reference, other))) {
                findings.add(Point.NO_FLOATING_BOXES, sheet, "a chart draws " + reference + ", which is in no table");
            }
        }
    }

    private static String text(XmlObject element) {
        try (XmlCursor cursor = element.newCursor()) {
            return cursor.getTextValue();
        }
    }

    private static boolean isInTable(String reference, SheetFact sheet) {
        int mark = reference.lastIndexOf('!');
        boolean here =
                LinkTarget.sheet("#" + reference).filter(sheet.name()::equals).isPresent();
        if (mark < 0 || !here) {
            return false;
        }
        CellRangeAddress drawn = CellRangeAddress.valueOf(reference.substring(mark + 1));
        return sheet.tables().stream()
                .map(TableFact::area)
                .anyMatch(area -> area.isInRange(drawn.getFirstRow(), drawn.getFirstColumn())
                        && area.isInRange(drawn.getLastRow(), drawn.getLastColumn()));
    }
}
