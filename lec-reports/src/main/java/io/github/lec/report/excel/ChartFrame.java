package io.github.lec.report.excel;

import io.github.lec.report.matrix.Chart;
import io.github.lec.report.matrix.ChartInWords;
import java.util.Iterator;
import java.util.stream.DoubleStream;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPositiveSize2D;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTDrawing;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTGraphicalObjectFrame;

/** Draws one picture of the chart of a matrix to the right of its table. */
final class ChartFrame {

    private static final double TITLE_SIZE = 12;
    private static final double PANEL_TITLE_SIZE = 9;
    private static final double USUAL_SIZE = 10;

    /** Panels have small pictures, in which names must still be read on paper. */
    private static final double PANEL_SIZE = 9;

    /** Headings that are repeated on each page would take an edge that touches them along, as a line beside them. */
    private static final int BELOW_HEADINGS = Units.toEMU(2);

    /** The width of a column that it covers; the narrower one of two programs, so that it ends within its page. */
    private static final long COLUMN =
            Math.round(ChartRoom.COLUMN_WIDTH * Units.DEFAULT_CHARACTER_WIDTH) * Units.EMU_PER_PIXEL;

    /** In a part of a chart, names are written smaller, or programs leave out every second one. */
    private static final double SMALL_SIZE = 7;

    private final XSSFSheet sheet;
    private final SheetPlan plan;
    private final Chart chart;
    private final String language;
    private final ChartPart part;
    private final int top;

    /** The heights of the rows that the picture covers, in points. */
    private final double[] heights;

    /** A frame of one picture, which begins in a row of the sheet, from 0. */
    ChartFrame(XSSFSheet sheet, SheetPlan plan, Chart chart, String language, ChartPart part, int top) {
        this.sheet = sheet;
        this.plan = plan;
        this.chart = chart;
        this.language = language;
        this.part = part;
        this.top = top;
        this.heights = heightsCovered();
    }

    void draw() {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart picture = drawing.createChart(place());
        CTGraphicalObjectFrame frame = frame(drawing);
        describe(frame.getNvGraphicFramePr().getCNvPr());
        size(frame.getXfrm().getExt());
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

    private int firstColumn() {
        return plan.lastColumn() + 2;
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
        return top + heights.length;
    }

    /** {@return the cells that the picture covers at first; a filter that hides rows does not shrink or move it} */
    private XSSFClientAnchor place() {
        XSSFClientAnchor place =
                new XSSFClientAnchor(0, BELOW_HEADINGS, 0, 0, firstColumn(), top, lastColumn() + 1, lastRow());
        place.setAnchorType(ClientAnchor.AnchorType.DONT_MOVE_AND_RESIZE);
        return place;
    }

    /** Rows of a table are higher than those below it, so the height of the picture is not a number of rows. */
    private double[] heightsCovered() {
        double wanted = wanted();
        DoubleStream.Builder covered = DoubleStream.builder();
        double height = 0;
        Iterator<Double> rows = new SheetHeights(plan)
                .fromHeadings().stream().skip(top - plan.headingRow() + 1).iterator();
        while (height < wanted) {
            double row = rows.hasNext() ? rows.next() : ChartHeight.DEFAULT_ROW;
            height += row;
            covered.add(row);
        }
        return covered.build().toArray();
    }

    private double wanted() {
        return part.height(new ChartHeight(plan).of(chart, isFirstPanel()));
    }

    /** {@return the frame of the picture that was made last} */
    private static CTGraphicalObjectFrame frame(XSSFDrawing drawing) {
        CTDrawing content = drawing.getCTDrawing();
        return content.getTwoCellAnchorArray(content.sizeOfTwoCellAnchorArray() - 1)
                .getGraphicFrame();
    }

    private void describe(CTNonVisualDrawingProps properties) {
        properties.setName(title());
        properties.setDescr(
                chart.isPanelled()
                        ? ChartInWords.panel(chart, plan.matrix(), part.series().get(0))
                        : ChartInWords.whole(chart, plan.matrix()));
    }

    /**
     * LibreOffice makes a picture that does not change with its cells as large as it says here. POI says it as if all
     * rows and columns had their usual size: it does not know the rows, which are written later.
     */
    private void size(CTPositiveSize2D size) {
        size.setCx((lastColumn() - firstColumn() + 1) * COLUMN);
        size.setCy(Math.round(DoubleStream.of(heights).sum() * Units.EMU_PER_POINT) - BELOW_HEADINGS);
    }
}
