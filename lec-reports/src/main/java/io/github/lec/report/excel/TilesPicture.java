package io.github.lec.report.excel;

import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Tile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.namespace.QName;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;

/**
 * A map of tiles, one per state, as a chart, since screen readers do not read boxes that float over cells: lines of
 * tiles are lying bars, each tile is a value of one with a label and a colour of its own.
 */
final class TilesPicture {

    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /** The size of the words on a tile, in points. */
    private static final double SIZE = 9;

    private static final double POINTS_OF_GAP = 1.5;

    private static final Pattern FURTHER = Pattern.compile(", | \\(");

    /** The height of a line of words, in points. */
    private static final double LINE = 1.2 * SIZE;

    /** Of fewer tiles beside each other, none is wider than a third of the picture. */
    private static final int LEAST_ACROSS = 3;

    /** What the margins of a tile take of its width, in digits. */
    private static final double MARGINS = 2;

    private final XSSFChart picture;
    private final String language;
    private final List<Tile> tiles;
    private final double digits;
    private final int lines;
    private final int left;
    private final int top;
    private final int across;
    private final int down;

    /**
     * A picture of a matrix.
     *
     * @param width the width of the picture, in digits of usual type
     * @param height its height, in points
     */
    TilesPicture(XSSFChart picture, Matrix matrix, String language, double width, double height) {
        this.picture = picture;
        this.language = language;
        this.tiles = Tile.in(matrix.rows().toList());
        this.left = tiles.stream().mapToInt(Tile::column).min().orElse(0);
        this.top = tiles.stream().mapToInt(Tile::line).min().orElse(0);
        this.across = Math.max(
                LEAST_ACROSS,
                1 - left + tiles.stream().mapToInt(Tile::column).max().orElse(0));
        this.down = 1 - top + tiles.stream().mapToInt(Tile::line).max().orElse(0);
        this.digits = width / across * StyleSheet.BODY_SIZE / SIZE - MARGINS;
        this.lines = (int) ((height - ChartHeight.ABOVE_TILES) / down / LINE) - 1;
    }

    void draw() {
        XDDFCategoryAxis lines = picture.createCategoryAxis(AxisPosition.LEFT);
        lines.setOrientation(AxisOrientation.MAX_MIN);
        lines.setVisible(false);
        XDDFValueAxis columns = picture.createValueAxis(AxisPosition.BOTTOM);
        columns.setVisible(false);
        columns.setMinimum(0);
        columns.setMaximum(across);
        XDDFBarChartData bars = (XDDFBarChartData) picture.createData(ChartTypes.BAR, lines, columns);
        bars.setBarDirection(BarDirection.BAR);
        bars.setBarGrouping(BarGrouping.STACKED);
        bars.setVaryColors(false);
        bars.setGapWidth(4);
        String[] names =
                IntStream.rangeClosed(1, down).mapToObj(Integer::toString).toArray(String[]::new);
        Integer[] widths = new Integer[down];
        Arrays.fill(widths, 1);
        List<XDDFBarChartData.Series> drawn = new ArrayList<>();
        for (int column = 0; column < across; column++) {
            XDDFChartData.Series series =
                    bars.addSeries(XDDFDataSourcesFactory.fromArray(names), XDDFDataSourcesFactory.fromArray(widths));
            series.setTitle(Integer.toString(column + 1), null);
            series.setFillProperties(new XDDFNoFillProperties());
            drawn.add((XDDFBarChartData.Series) series);
        }
        picture.plot(bars);
        BarsPicture.standOnTopOfEachOther(picture.getCTChart().getPlotArea().getBarChartArray(0));
        for (int column = 0; column < across; column++) {
            paint(drawn.get(column), column);
        }
    }

    private void paint(XDDFBarChartData.Series series, int column) {
        List<Optional<Tile>> ofLines = IntStream.range(0, down)
                .mapToObj(line -> tiles.stream()
                        .filter(tile -> tile.column() - left == column && tile.line() - top == line)
                        .findFirst())
                .toList();
        for (int line = 0; line < down; line++) {
            Optional<Colour> fill =
                    ofLines.get(line).map(tile -> tile.cell().meaning()).flatMap(Palette::fillOf);
            if (ofLines.get(line).isPresent()) {
                series.getDataPoint(line)
                        .setFillProperties(new XDDFSolidFillProperties(color(fill.orElse(Colour.WHITE))));
                XDDFLineProperties edge = new XDDFLineProperties(
                        new XDDFSolidFillProperties(color(fill.isPresent() ? Colour.WHITE : Palette.LINE)));
                edge.setWidth(POINTS_OF_GAP);
                series.getDataPoint(line).setLineProperties(edge);
            }
        }
        CTBarSer written = series.getCTBarSer();
        try (XmlCursor cursor = written.addNewDLbls().newCursor()) {
            cursor.toEndToken();
            for (int line = 0; line < down; line++) {
                label(cursor, line, ofLines.get(line));
            }
            show(cursor, false);
        }
    }

    /** POI cannot set the label of one value with the small edition of the schemas that comes with it. */
    private void label(XmlCursor cursor, int line, Optional<Tile> tile) {
        begin(cursor, CHART, "dLbl");
        value(cursor, "idx", Integer.toString(line));
        if (tile.isPresent()) {
            begin(cursor, CHART, "tx");
            begin(cursor, CHART, "rich");
            begin(cursor, MAIN, "bodyPr");
            end(cursor);
            paragraph(cursor, tile.get().code(), true);
            words(tile.get()).forEach(words -> paragraph(cursor, words, false));
            end(cursor);
            end(cursor);
            value(cursor, "dLblPos", "ctr");
            show(cursor, true);
        } else {
            value(cursor, "delete", "1");
        }
        end(cursor);
    }

    /**
     * {@return the words of a tile, line by line} What follows a comma or stands in brackets begins a line of its own;
     * only if a tile is too low for it, as for what kind of list says so, it stands in the table alone.
     */
    private List<String> words(Tile tile) {
        List<String> folded = new ArrayList<>();
        String sign = tile.cell().meaning().sign() + " ";
        for (String part : FURTHER.split(tile.value(), -1)) {
            List<String> more =
                    TextMeasure.fold(folded.isEmpty() ? (sign + part).strip() : part.replace(")", ""), digits);
            if (!folded.isEmpty() && folded.size() + more.size() > lines) {
                break; // what follows may belong to it
            }
            folded.addAll(more);
        }
        return folded;
    }

    private void paragraph(XmlCursor cursor, String words, boolean bold) {
        begin(cursor, MAIN, "p");
        begin(cursor, MAIN, "r");
        begin(cursor, MAIN, "rPr");
        cursor.insertAttributeWithValue("lang", language);
        cursor.insertAttributeWithValue("sz", Integer.toString((int) (SIZE * 100)));
        cursor.insertAttributeWithValue("b", bold ? "1" : "0");
        end(cursor);
        begin(cursor, MAIN, "t");
        cursor.insertChars(words);
        end(cursor);
        end(cursor);
        end(cursor);
    }

    private static void show(XmlCursor cursor, boolean value) {
        value(cursor, "showLegendKey", "0");
        value(cursor, "showVal", value ? "1" : "0");
        value(cursor, "showCatName", "0");
        value(cursor, "showSerName", "0");
        value(cursor, "showPercent", "0");
        value(cursor, "showBubbleSize", "0");
    }

    private static void value(XmlCursor cursor, String name, String value) {
        begin(cursor, CHART, name);
        cursor.insertAttributeWithValue("val", value);
        end(cursor);
    }

    private static void begin(XmlCursor cursor, String space, String name) {
        cursor.beginElement(new QName(space, name));
    }

    private static void end(XmlCursor cursor) {
        cursor.toNextToken();
    }

    private static XDDFColor color(Colour colour) {
        return XDDFColor.from(colour.rgb());
    }
}
