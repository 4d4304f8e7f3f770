package io.github.lec.report.excel;

import io.github.lec.report.matrix.Chart;
import io.github.lec.report.matrix.ChartInWords;
import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** Draws one picture of the chart of a matrix to the right of its table. */
final class ChartFrame {

    private static final double TITLE_SIZE = 12;
    private static final double PANEL_TITLE_SIZE = 9;
    private static final double USUAL_SIZE = 10;

    /** Panels have small pictures, in which names must still be read on paper. */
    private static final double PANEL_SIZE = 9;

    /** Headings that are repeated on each page would take an edge that touches them along, as a line beside them. */
    private static final int BELOW_HEADINGS = Units.toEMU(2);

    /** In a part of a chart, names are written smaller, or programs leave out every second one. */
    private static final double SMALL_SIZE = 7;

    private final XSSFSheet sheet;
    private final SheetPlan plan;
    private final Chart chart;
    private final String language;
    private final ChartPart part;
    private final int top;

    /** A frame of one picture, which begins in a row of the sheet, from 0. */
    ChartFrame(XSSFSheet sheet, SheetPlan plan, Chart chart, String language, ChartPart part, int top) {
        this.sheet = sheet;
        this.plan = plan;
        this.chart = chart;
        this.language = language;
        this.part = part;
        this.top = top;
    }

    void draw() {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart picture = drawing.createChart(place());
        describe(drawing);
        ChartText text = new ChartText(picture, language);
        text.setFont(size());
        text.write(picture.getCTChart().addNewTitle(), title(), chart.isPanelled() ? PANEL_TITLE_SIZE : TITLE_SIZE);
        new BarsPicture(picture, text, sheet.getSheetName(), plan, chart, part).draw();
    }

    private double size() {
        if (part.isOfPage()) {
            return SMALL_SIZE;
        }
        return chart.isPanelled() ? PANEL_SIZE : USUAL_SIZE;
    }

    /**
     * {@return the title of the chart; of panels below each other, what each shows, the first with the title of all}
     */
    private String title() {
        if (chart.isPanelled()) {
            String key = part.series().get(0);
            String remark = chart.remark(key);
            String panel = chart.panel(key, plan.matrix().columns()) + (remark.isEmpty() ? "" : " (" + remark + ")");
            return isFirstPanel() ? chart.title() + ": " + panel : panel;
        }
        return part.first() == 0 ? chart.caption() : chart.title() + ", continued";
    }

    private boolean isFirstPanel() {
        return part.series().get(0).equals(chart.series().get(0));
    }

    /** {@return the last column that the picture covers, from 0} */
    int lastColumn() {
        return plan.lastColumn() + ChartRoom.columns(plan.matrix(), table());
    }

    /** {@return the width of the table, in digits} */
    private double table() {
        return plan.widthOf(plan.lastColumn() + 1);
    }

    /** {@return the last row that the picture covers, from 1} */
    int lastRow() {
        return top + rowsCovered();
    }

    /** {@return the cells that the picture covers at first; a filter that hides rows does not shrink or move it} */
    private XSSFClientAnchor place() {
        int left = plan.lastColumn() + 2;
        XSSFClientAnchor place = new XSSFClientAnchor(0, BELOW_HEADINGS, 0, 0, left, top, lastColumn() + 1, lastRow());
        place.setAnchorType(ClientAnchor.AnchorType.DONT_MOVE_AND_RESIZE);
        return place;
    }

    /** Rows of a table are higher than those below it, so the height of the picture is not a number of rows. */
    private int rowsCovered() {
        List<Double> heights = new SheetHeights(plan).fromHeadings();
        double wanted = wanted();
        int covered = 0;
        double height = 0;
        for (double row : heights.subList(Math.min(top - plan.headingRow() + 1, heights.size()), heights.size())) {
            if (height >= wanted) {
                return covered;
            }
            height += row;
            covered++;
        }
        return covered + (int) Math.ceil(Math.max(0, wanted - height) / ChartHeight.DEFAULT_ROW);
    }

    private double wanted() {
        return part.height(new ChartHeight(plan).of(chart, isFirstPanel()));
    }

    private void describe(XSSFDrawing drawing) {
        int last = drawing.getCTDrawing().sizeOfTwoCellAnchorArray() - 1;
        CTNonVisualDrawingProps properties = drawing.getCTDrawing()
                .getTwoCellAnchorArray(last)
                .getGraphicFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        properties.setName(title());
        properties.setDescr(
                chart.isPanelled()
                        ? ChartInWords.panel(chart, plan.matrix(), part.series().get(0))
                        : ChartInWords.whole(chart, plan.matrix()));
    }
}
