package io.github.lec.report.excel;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Chart;
import io.github.lec.report.matrix.Column;
import java.util.Arrays;
import java.util.List;
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
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFRunProperties;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLegend;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLegendEntry;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;

/** Columns of a table of whole numbers, drawn as upright columns or lying bars. */
final class BarsPicture {

    private static final double DECADE = 10;
    private static final double HALF_DECADE = 5;

    /** The scale of more years than this has a line for each decade only. */
    private static final double MANY_YEARS = 45;

    private static final double AXIS_SIZE = 10;

    /**
     * This many names stand side by side below upright columns when they are turned; if there are more, a program
     * leaves some out.
     */
    private static final int MOST_NAMED = 30;

    /** Of more years than this, programs write those names that fit. */
    private static final int MOST_YEARS_NAMED = 12;

    private static final double NAME_SIZE = 8;

    /** Names of treaties before lying bars are long: where they do not fit, programs leave out every second one. */
    private static final double LONG_NAME_SIZE = 7;

    /** A quarter of a turn to the left, in 60,000ths of a degree. */
    private static final int UPWARDS = -90 * 60_000;

    private final XSSFChart picture;
    private final ChartText text;
    private final String sheet;
    private final SheetPlan plan;
    private final Chart chart;
    private final ChartPart part;

    /** The keys of the columns that some bar shows. */
    private final List<String> seen;

    BarsPicture(XSSFChart picture, ChartText text, String sheet, SheetPlan plan, Chart chart, ChartPart part) {
        this.picture = picture;
        this.text = text;
        this.sheet = sheet;
        this.plan = plan;
        this.chart = chart;
        this.part = part;
        this.seen = part.series().stream().filter(this::isSeen).toList();
    }

    /**
     * {@return whether some bar shows a column: a part of bars that none of them has would have an entry in the legend
     * all the same}
     */
    private boolean isSeen(String key) {
        boolean beginning = isOfSpans() && key.equals(chart.series().get(0));
        return !chart.isStacked()
                || beginning
                || inPart(allCounts(columnOf(key))).anyMatch(count -> count != 0);
    }

    private boolean isOfSpans() {
        return chart.kind() == Chart.Kind.SPANS;
    }

    void draw() {
        boolean lying = chart.isHorizontal();
        XDDFCategoryAxis categories = picture.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values = picture.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        CTPlotArea plot = picture.getCTChart().getPlotArea();
        // panels are small, and their titles and the headings of the table say it; years beside names say it themselves
        if (!chart.isPanelled() && !isOfSpans()) {
            titleAxes(plot);
        }
        categories.setMajorTickMark(AxisTickMark.OUT);
        values.setMajorTickMark(AxisTickMark.OUT);
        // without this the first and last columns are cut in half
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setNumberFormat("#,##0");
        values.getOrAddMajorGridProperties()
                .setLineProperties(new XDDFLineProperties(new XDDFSolidFillProperties(color(Palette.LINE))));
        if (lying) {
            // the first category is read first, so it belongs at the top
            categories.setOrientation(AxisOrientation.MAX_MIN);
            values.setCrosses(AxisCrosses.MAX);
        }
        picture.plot(bars(categories, values));
        scale(values);
        if (lying) {
            XDDFRunProperties names = categories.getOrAddTextProperties();
            if (isOfSpans()) {
                names.setFontSize(LONG_NAME_SIZE);
            }
            turnNames(plot, 0);
            nameEach(plot.getCatAxArray(0));
        } else if (part.size() <= MOST_NAMED && !isSeriesOfYears()) {
            categories.getOrAddTextProperties().setFontSize(NAME_SIZE);
            turnNames(plot, UPWARDS);
            nameEach(plot.getCatAxArray(0));
        }
        if (chart.isStacked()) {
            standOnTopOfEachOther(plot.getBarChartArray(0));
        }
        if (seen.size() > 1) {
            picture.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
            if (isOfSpans()) {
                CTLegend legend = picture.getCTChart().getLegend();
                leaveOut(legend, 0);
                leaveOut(legend, seen.size());
                plot.getBarChartArray(0).getSerArray(seen.size()).unsetCat();
            }
        }
    }

    /**
     * Turns the names of the categories. LibreOffice leaves out every second name, where some take two lines, unless it
     * is told that they are not turned.
     */
    private static void turnNames(CTPlotArea plot, int turn) {
        plot.getCatAxArray(0).getTxPr().getBodyPr().setRot(turn);
    }

    /** {@return whether the columns stand for many years that follow each other, of which some names are enough} */
    private boolean isSeriesOfYears() {
        return part.size() > MOST_YEARS_NAMED
                && plan.matrix().columns().get(columnOf(chart.categories())).kind() == Column.Kind.DAY;
    }

    /** What lies before a span, and nothing after it, is not drawn, so that the legend has no entry for either. */
    private static void leaveOut(CTLegend legend, int series) {
        CTLegendEntry entry = legend.addNewLegendEntry();
        entry.addNewIdx().setVal(series);
        entry.addNewDelete().setVal(true);
    }

    /**
     * Adds a series of nothing after the last: of lying bars, some programs count the entries of a legend from its end,
     * and without it would leave out the last one that is seen and not the one of what lies before.
     */
    private void addNothing(XDDFBarChartData bars, XDDFCategoryDataSource names, int words) {
        Long[] nothing = new Long[part.size()];
        Arrays.fill(nothing, 0L);
        // a cell of words counts as nothing where numbers are drawn
        XDDFChartData.Series last = bars.addSeries(names, XDDFDataSourcesFactory.fromArray(nothing, reference(words)));
        last.setTitle(" ", null);
        last.setFillProperties(new XDDFNoFillProperties());
    }

    private void titleAxes(CTPlotArea plot) {
        CTTitle categoryTitle = plot.getCatAxArray(0).addNewTitle();
        CTTitle valueTitle = plot.getValAxArray(0).addNewTitle();
        text.write(categoryTitle, chart.categoryAxis(), AXIS_SIZE);
        text.write(valueTitle, chart.valueAxis(), AXIS_SIZE);
        CTTitle beside = chart.isHorizontal() ? categoryTitle : valueTitle;
        beside.getTx().getRich().getBodyPr().setRot(UPWARDS);
    }

    /** All parts of a chart have the same scale. */
    private void scale(XDDFValueAxis values) {
        if (isOfSpans()) {
            double unit = last() - first() > MANY_YEARS ? DECADE : HALF_DECADE;
            values.setMinimum(Math.floor(first() / unit) * unit);
            values.setMajorUnit(unit);
            values.setMaximum(last() + 1);
            values.setNumberFormat("0");
        } else if (chart.isPanelled()) {
            double most = Math.max(1, most());
            values.setMinimum(0);
            values.setMaximum(most);
            // the highest value is always named, or the highest bar would end above the scale
            values.setMajorUnit(most % 2 == 0 ? most / 2 : most);
        }
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

    /** {@return the greatest value of all columns that are drawn} */
    private double most() {
        return chart.series().stream()
                .flatMap(series -> allCounts(columnOf(series)))
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    /**
     * Programs leave out names where there are many bars. POI can set this too, but not with the small edition of the
     * schemas.
     */
    private static void nameEach(CTCatAx axis) {
        try (XmlCursor cursor = axis.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(axis.schemaType().getName().getNamespaceURI(), "tickLblSkip"));
            cursor.insertAttributeWithValue("val", "1");
        }
    }

    private XDDFBarChartData bars(XDDFCategoryAxis categories, XDDFValueAxis values) {
        XDDFBarChartData bars = (XDDFBarChartData) picture.createData(ChartTypes.BAR, categories, values);
        bars.setBarDirection(chart.isHorizontal() ? BarDirection.BAR : BarDirection.COL);
        bars.setVaryColors(false);
        bars.setGapWidth(60);
        bars.setBarGrouping(chart.isStacked() ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        int categoryColumn = columnOf(chart.categories());
        XDDFCategoryDataSource names = XDDFDataSourcesFactory.fromArray(
                inPart(cells(categoryColumn)).map(Cell::words).toArray(String[]::new), reference(categoryColumn));
        for (String key : seen) {
            int column = columnOf(key);
            Long[] counts = inPart(allCounts(column)).toArray(Long[]::new);
            XDDFChartData.Series series =
                    bars.addSeries(names, XDDFDataSourcesFactory.fromArray(counts, reference(column)));
            series.setTitle(
                    plan.matrix().columns().get(column).header(),
                    new CellReference(sheet, plan.headingRow() - 1, column, true, true));
            // a series without a fill of its own is not drawn at all by some programs
            series.setFillProperties(fillOf(chart.series().indexOf(key)));
        }
        if (isOfSpans()) {
            addNothing(bars, names, categoryColumn);
        }
        return bars;
    }

    /** {@return the fill of a series; what lies before a span has none} */
    private XDDFFillProperties fillOf(int series) {
        boolean spans = isOfSpans();
        if (spans && series == 0) {
            return new XDDFNoFillProperties();
        }
        if (!chart.meanings().isEmpty()) {
            return new XDDFSolidFillProperties(
                    color(Palette.barOf(chart.meanings().get(series))));
        }
        // panels have titles: in other colours a reader would look for what these mean
        int colour = chart.isPanelled() ? 0 : (spans ? series - 1 : series) % Palette.SERIES.size();
        return new XDDFSolidFillProperties(color(Palette.SERIES.get(colour)));
    }

    /** POI can set this too, but not with the small edition of the schemas that comes with it. */
    static void standOnTopOfEachOther(CTBarChart bars) {
        try (XmlCursor cursor = bars.getGapWidth().newCursor()) {
            cursor.toEndToken();
            cursor.toNextToken();
            cursor.beginElement(new QName(bars.schemaType().getName().getNamespaceURI(), "overlap"));
            cursor.insertAttributeWithValue("val", "100");
        }
    }

    private int columnOf(String key) {
        return Column.indexOf(key, plan.matrix().columns());
    }

    private Stream<Cell> cells(int column) {
        return plan.matrix().rows().map(row -> row.cells().get(column));
    }

    /** {@return the counts of all rows, so that each part of a chart has the same scale} */
    private Stream<Long> allCounts(int column) {
        return cells(column).map(cell -> cell instanceof Cell.Count count ? count.value() : 0L);
    }

    /** {@return what belongs to the rows of this part of the chart} */
    private <T> Stream<T> inPart(Stream<T> ofAllRows) {
        return ofAllRows.skip(part.first()).limit(part.size());
    }

    private String reference(int column) {
        int above = plan.firstRow() - 1;
        return new CellRangeAddress(above + part.first(), above + part.end() - 1, column, column)
                .formatAsString(sheet, true);
    }

    private static XDDFColor color(Colour colour) {
        return XDDFColor.from(colour.rgb());
    }
}
