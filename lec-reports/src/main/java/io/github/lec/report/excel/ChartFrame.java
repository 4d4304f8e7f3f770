package io.github.lec.report.excel;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Chart;
import io.github.lec.report.matrix.Column;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFFillProperties;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFTitle;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** Draws the chart of a matrix to the right of its table. */
final class ChartFrame {

    private static final double HEIGHT_POINTS = 330;

    /** The height of a lying bar with the space beside it, and that of what stands above and below all of them, in points. */
    private static final double BAR_POINTS = 18;

    private static final double BESIDES_BARS_POINTS = 150;

    /** The height of a row that nobody has set, in points. */
    private static final double DEFAULT_ROW = 15;

    private static final double DECADE = 10;

    private static final double TITLE_SIZE = 12;
    private static final double AXIS_SIZE = 10;

    /** Of a part of a chart names are written smaller, or programs leave out every second one. */
    private static final double SMALL_SIZE = 7;

    /** How much of the height of its rows a part of a chart takes, so that it ends above the end of the page. */
    private static final double OF_ROWS = 0.92;

    /** A quarter of a turn to the left, in 60,000ths of a degree. */
    private static final int UPWARDS = -90 * 60_000;

    private final XSSFSheet sheet;
    private final SheetPlan plan;
    private final Chart chart;
    private final Locale language;
    private final ChartRows rows;

    /** A frame of the picture of some rows. */
    ChartFrame(XSSFSheet sheet, SheetPlan plan, Chart chart, String language, ChartRows rows) {
        this.sheet = sheet;
        this.plan = plan;
        this.chart = chart;
        this.language = Locale.forLanguageTag(language);
        this.rows = rows;
    }

    void draw() {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart picture = drawing.createChart(place());
        describe(drawing);
        setFont(picture);
        CTTitle title = picture.getCTChart().addNewTitle();
        write(title, picture, title(), TITLE_SIZE);
        XDDFCategoryAxis categories = picture.createCategoryAxis(isLying() ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values = picture.createValueAxis(isLying() ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        CTPlotArea plot = picture.getCTChart().getPlotArea();
        CTTitle categoryTitle = plot.getCatAxArray(0).addNewTitle();
        CTTitle valueTitle = plot.getValAxArray(0).addNewTitle();
        write(categoryTitle, picture, chart.categoryAxis(), AXIS_SIZE);
        write(valueTitle, picture, chart.valueAxis(), AXIS_SIZE);
        CTTitle beside = isLying() ? categoryTitle : valueTitle;
        beside.getTx().getRich().getBodyPr().setRot(UPWARDS);
        categories.setMajorTickMark(AxisTickMark.OUT);
        values.setMajorTickMark(AxisTickMark.OUT);
        // without this the first and last columns are cut in half
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setNumberFormat("#,##0");
        values.getOrAddMajorGridProperties()
                .setLineProperties(new XDDFLineProperties(new XDDFSolidFillProperties(color(Palette.LINE))));
        if (isLying()) {
            // the first category is read first, so it belongs at the top
            categories.setOrientation(AxisOrientation.MAX_MIN);
            values.setCrosses(AxisCrosses.MAX);
        }
        picture.plot(bars(picture, categories, values));
        if (chart.kind() == Chart.Kind.SPANS) {
            values.setMinimum(Math.floor((first() - 1) / DECADE) * DECADE);
            values.setMajorUnit(DECADE);
            values.setMaximum(last() + 1);
            values.setNumberFormat("0");
        }
        if (isLying()) {
            nameEach(plot.getCatAxArray(0));
        }
        if (chart.isStacked()) {
            standOnTopOfEachOther(plot.getBarChartArray(0));
        }
        if (chart.series().size() > 1) {
            picture.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
    }

    private String title() {
        return rows.first() == 0 ? chart.title() : chart.title() + ", continued";
    }

    private boolean isPart() {
        return rows.size() < plan.rows();
    }

    private boolean isLying() {
        return chart.isLying();
    }

    /** {@return the least value at which a span begins} */
    private double first() {
        return allCounts(columnOf(chart.series().get(0)))
                .mapToLong(Long::longValue)
                .min()
                .orElse(0);
    }

    /** {@return the greatest value at which a span ends} */
    private double last() {
        long[] ends = new long[plan.rows()];
        for (String series : chart.series()) {
            Long[] counts = allCounts(columnOf(series)).toArray(Long[]::new);
            Arrays.setAll(ends, row -> ends[row] + counts[row]);
        }
        return Arrays.stream(ends).max().orElse(0);
    }

    /** Programs leave out names where there are many bars. POI can set this too, but not with the small edition of the schemas. */
    private static void nameEach(CTCatAx axis) {
        try (XmlCursor cursor = axis.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(axis.schemaType().getName().getNamespaceURI(), "tickLblSkip"));
            cursor.insertAttributeWithValue("val", "1");
        }
    }

    private XDDFBarChartData bars(XSSFChart picture, XDDFCategoryAxis categories, XDDFValueAxis values) {
        XDDFBarChartData bars = (XDDFBarChartData) picture.createData(ChartTypes.BAR, categories, values);
        bars.setBarDirection(isLying() ? BarDirection.BAR : BarDirection.COL);
        bars.setVaryColors(false);
        bars.setGapWidth(60);
        bars.setBarGrouping(chart.isStacked() ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        int categoryColumn = columnOf(chart.categories());
        XDDFCategoryDataSource names = XDDFDataSourcesFactory.fromArray(
                drawn(cells(categoryColumn)).map(Cell::words).toArray(String[]::new), reference(categoryColumn));
        for (int i = 0; i < chart.series().size(); i++) {
            int column = columnOf(chart.series().get(i));
            XDDFChartData.Series series = bars.addSeries(
                    names,
                    XDDFDataSourcesFactory.fromArray(drawn(allCounts(column)).toArray(Long[]::new), reference(column)));
            series.setTitle(
                    chart.series().get(i),
                    new CellReference(sheet.getSheetName(), plan.headingRow() - 1, column, true, true));
            // a series without a fill of its own is not drawn at all by some programs
            series.setFillProperties(fillOf(i));
        }
        return bars;
    }

    /** {@return the fill of a series; what lies before a span has none} */
    private XDDFFillProperties fillOf(int series) {
        boolean spans = chart.kind() == Chart.Kind.SPANS;
        if (spans && series == 0) {
            return new XDDFNoFillProperties();
        }
        int colour = (spans ? series - 1 : series) % Palette.SERIES.size();
        return new XDDFSolidFillProperties(color(Palette.SERIES.get(colour)));
    }

    /** POI can set this too, but not with the small edition of the schemas that comes with it. */
    private static void standOnTopOfEachOther(CTBarChart bars) {
        try (XmlCursor cursor = bars.getGapWidth().newCursor()) {
            cursor.toEndToken();
            cursor.toNextToken();
            cursor.beginElement(new QName(bars.schemaType().getName().getNamespaceURI(), "overlap"));
            cursor.insertAttributeWithValue("val", "100");
        }
    }

    private int columnOf(String heading) {
        return plan.matrix().columns().stream().map(Column::header).toList().indexOf(heading);
    }

    private Stream<Cell> cells(int column) {
        return plan.matrix().rows().map(row -> row.cells().get(column));
    }

    /** {@return the counts of all rows, of which each part of a chart has the same scale} */
    private Stream<Long> allCounts(int column) {
        return cells(column).map(cell -> cell instanceof Cell.Count count ? count.value() : 0L);
    }

    private <T> Stream<T> drawn(Stream<T> ofAllRows) {
        return ofAllRows.skip(rows.first()).limit(rows.size());
    }

    private String reference(int column) {
        int above = plan.firstRow() - 1;
        return new CellRangeAddress(above + rows.first(), above + rows.end() - 1, column, column)
                .formatAsString(sheet.getSheetName(), true);
    }

    /** {@return the last column that the picture covers, from 0} */
    int lastColumn() {
        return plan.lastColumn() + ChartRoom.columns(plan.widthOf(plan.lastColumn() + 1));
    }

    /** {@return the last row that the picture covers, from 1} */
    int lastRow() {
        return rows.top() + rowsCovered();
    }

    private XSSFClientAnchor place() {
        int left = plan.lastColumn() + 2;
        return new XSSFClientAnchor(0, 0, 0, 0, left, rows.top(), lastColumn() + 1, lastRow());
    }

    /** Rows of a table are higher than those below it, so the height of the picture is not a number of rows. */
    private int rowsCovered() {
        List<Double> heights = new SheetHeights(plan).fromHeadings();
        double wanted = wanted(heights);
        int covered = 0;
        double height = 0;
        for (double row :
                heights.subList(Math.min(rows.top() - plan.headingRow() + 1, heights.size()), heights.size())) {
            if (height >= wanted) {
                return covered;
            }
            height += row;
            covered++;
        }
        return covered + (int) Math.ceil(Math.max(0, wanted - height) / DEFAULT_ROW);
    }

    private double wanted(List<Double> heights) {
        if (isPart()) {
            double ofRows = drawn(heights.stream().skip(1))
                    .mapToDouble(Double::doubleValue)
                    .sum();
            return Math.max(ofRows * OF_ROWS, BESIDES_BARS_POINTS);
        }
        return isLying() ? Math.max(HEIGHT_POINTS, BESIDES_BARS_POINTS + BAR_POINTS * rows.size()) : HEIGHT_POINTS;
    }

    private void describe(XSSFDrawing drawing) {
        int last = drawing.getCTDrawing().sizeOfTwoCellAnchorArray() - 1;
        CTNonVisualDrawingProps properties = drawing.getCTDrawing()
                .getTwoCellAnchorArray(last)
                .getGraphicFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        properties.setName(title());
        properties.setDescr(chart.alternativeText());
    }

    private void setFont(XSSFChart picture) {
        CTTextBody text = picture.getCTChartSpace().addNewTxPr();
        text.addNewBodyPr();
        CTTextCharacterProperties type = text.addNewP().addNewPPr().addNewDefRPr();
        type.setSz((int) ((isPart() ? SMALL_SIZE : AXIS_SIZE) * 100));
        type.addNewLatin().setTypeface(StyleSheet.SANS_SERIF);
    }

    private void write(CTTitle place, XSSFChart picture, String words, double size) {
        XDDFTitle title = new XDDFTitle(picture, place);
        title.setText(words);
        title.setOverlay(false);
        title.getBody().getParagraphs().forEach(paragraph -> {
            paragraph.getTextRuns().forEach(run -> format(run, size));
            // POI leaves the end of the paragraph in American English
            paragraph.addAfterLastRunProperties().setLanguage(language);
        });
    }

    private void format(XDDFTextRun run, double size) {
        run.setLanguage(language);
        run.setFontSize(size);
        run.setBold(true);
    }

    private static XDDFColor color(Colour colour) {
        return XDDFColor.from(colour.rgb());
    }
}
