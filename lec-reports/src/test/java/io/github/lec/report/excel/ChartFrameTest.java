package io.github.lec.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lec.report.matrix.About;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Chart;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.STEditAs;

class ChartFrameTest {
    private static Written withChart(Chart.Kind kind) {
        Matrix matrix = Matrix.on("Timeline")
                .title("Timeline")
                .shows("What a test writes.")
                .source("a test")
                .columns(Column.days("Year").asRowHeader(), Column.counts("Signed"), Column.counts("In force"))
                .row(Cell.day("2005"), Cell.of(1), Cell.of(0))
                .row(Cell.day("2006"), Cell.of(2), Cell.of(3))
                .chart(new Chart(
                        kind,
                        "Treaties by year",
                        "Year",
                        "Number of treaties",
                        "Year",
                        List.of("Signed", "In force"),
                        "A column chart: one treaty signed in 2005, two in 2006."))
                .build();
        return Written.matrices(matrix);
    }

    /** A picture that moves or shrinks with its cells is gone when the rows beside it are filtered. */
    @Test
    void a_filter_of_the_table_does_not_move_or_shrink_a_picture() throws IOException {
        try (XSSFWorkbook workbook = withChart(Chart.Kind.COLUMNS).open()) {
            XSSFDrawing drawing = workbook.getSheetAt(0).getDrawingPatriarch();

            assertThat(drawing.getCTDrawing().getTwoCellAnchorList())
                    .extracting(CTTwoCellAnchor::getEditAs)
                    .isNotEmpty()
                    .containsOnly(STEditAs.ABSOLUTE);
        }
    }

    /**
     * LibreOffice draws a picture that does not change with its cells as high as its frame says, not as its cells are:
     * the first panel of Timeline ended within the headings of the table.
     */
    @Test
    void the_frame_of_a_picture_is_as_high_as_the_rows_beside_it() throws IOException {
        Matrix.Builder matrix = Matrix.on("Timeline")
                .title("Timeline")
                .shows("What a test writes.")
                .source("a test")
                .columns(
                        Column.words("State").asRowHeader(),
                        Column.words("Answer").width(Column.Width.NARROW),
                        Column.counts("Stations"))
                .chart(new Chart(
                        Chart.Kind.STACKED_BARS,
                        "Stations",
                        "State",
                        "Number",
                        "State",
                        List.of("Stations"),
                        "One bar per state."));
        for (int i = 1; i <= 20; i++) {
            matrix.row(Cell.of("State " + i), Cell.of("answered in public ".repeat(i % 5 + 1)), Cell.of(i));
        }
        try (XSSFWorkbook workbook = Written.matrices(matrix.build()).open()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            CTTwoCellAnchor picture = sheet.getDrawingPatriarch().getCTDrawing().getTwoCellAnchorArray(0);
            double rows = IntStream.range(
                            picture.getFrom().getRow(), picture.getTo().getRow())
                    .mapToDouble(row -> sheet.getRow(row) == null
                            ? sheet.getDefaultRowHeightInPoints()
                            : sheet.getRow(row).getHeightInPoints())
                    .sum();
            double widths = IntStream.range(
                            picture.getFrom().getCol(), picture.getTo().getCol())
                    .mapToDouble(sheet::getColumnWidthInPixels)
                    .sum();
            var frame = picture.getGraphicFrame().getXfrm().getExt();

            assertThat(Units.toPoints(frame.getCy())).isCloseTo(rows, Offset.offset(3.0));
            assertThat(frame.getCx() / (double) Units.EMU_PER_PIXEL).isCloseTo(widths, Offset.offset(9.0));
        }
    }

    @Test
    void the_title_of_a_panel_says_what_is_not_drawn() throws IOException {
        Matrix matrix = Matrix.on("Timeline")
                .title("Timeline")
                .shows("What a test writes.")
                .source("a test")
                .columns(Column.days("Year").asRowHeader(), Column.counts("Signed"), Column.counts("In force"))
                .row(Cell.day("2005"), Cell.of(1), Cell.of(0))
                .row(Cell.day("2006"), Cell.of(2), Cell.of(3))
                .chart(new Chart(
                                Chart.Kind.COLUMNS,
                                "Treaties by year",
                                "Year",
                                "Number of treaties",
                                "Year",
                                List.of("Signed", "In force"),
                                "Panels of columns.")
                        .notDrawing(Map.of("In force", new Chart.NotDrawn("4 without a year"))))
                .build();
        Written written = Written.matrices(matrix);

        assertThat(written.part("xl/charts/chart1.xml")).contains("Signed").doesNotContain("not drawn");
        assertThat(written.part("xl/charts/chart2.xml")).contains("In force (not drawn: 4 without a year)");
    }

    @Test
    void the_title_of_a_chart_without_panels_says_what_is_not_drawn() throws IOException {
        Matrix matrix = Matrix.on("Treaties by year")
                .title("Treaties by year")
                .shows("What a test writes.")
                .source("a test")
                .columns(Column.words("Treaty").asRowHeader(), Column.days("First year"), Column.counts("In force"))
                .row(Cell.of("Treaty 1"), Cell.of(2001), Cell.of(5))
                .chart(new Chart(
                                Chart.Kind.SPANS,
                                "The life of each treaty",
                                "Treaty",
                                "Year",
                                "Treaty",
                                List.of("First year", "In force"),
                                "One bar a treaty.")
                        .notDrawing(Map.of("First year", new Chart.NotDrawn("4 without a year"))))
                .build();

        assertThat(Written.matrices(matrix).part("xl/charts/chart1.xml"))
                .contains("The life of each treaty (not drawn: 4 without a year)");
    }

    @ParameterizedTest
    @EnumSource(names = {"COLUMNS", "BARS", "STACKED_BARS", "SPANS"})
    void names_columns_by_their_keys_and_shows_their_headings(Chart.Kind kind) throws IOException {
        Matrix matrix = Matrix.on("Timeline")
                .title("Timeline")
                .shows("What a test writes.")
                .source("a test")
                .columns(
                        Column.days("Year").keyed("YEAR").asRowHeader(),
                        Column.counts("Begins").keyed("BEGINS"),
                        Column.counts("In force").keyed("IN_FORCE"))
                .row(Cell.day("2005"), Cell.of(1), Cell.of(3))
                .chart(new Chart(
                        kind, "Treaties", "Year", "Treaties", "YEAR", List.of("BEGINS", "IN_FORCE"), "A picture."))
                .build();
        String chart = Written.matrices(matrix).part("xl/charts/chart" + (kind == Chart.Kind.COLUMNS ? 2 : 1) + ".xml");

        assertThat(chart).contains("<c:v>2005</c:v>", "In force").doesNotContain("IN_FORCE");
    }

    @ParameterizedTest
    @EnumSource(names = {"COLUMNS", "BARS", "STACKED_BARS", "SPANS"})
    void draws_the_cells_of_the_table(Chart.Kind kind) throws IOException {
        Written written = withChart(kind);
        String chart = written.part("xl/charts/chart1.xml")
                + (kind == Chart.Kind.COLUMNS ? written.part("xl/charts/chart2.xml") : "");

        assertThat(chart)
                .contains(
                        "<c:f>Timeline!$A$3:$A$4</c:f>",
                        "<c:f>Timeline!$B$3:$B$4</c:f>",
                        "<c:f>Timeline!$C$3:$C$4</c:f>")
                .contains("<c:f>Timeline!$B$2</c:f>")
                .contains("<c:v>2005</c:v>", "<c:v>3</c:v>");
    }

    /**
     * Where programs turn the names on their own, they leave out every second of 28, and a bar stands beside another's
     * name.
     */
    @Test
    void every_column_has_its_name_below_it_turned_upwards() throws IOException {
        assertThat(withChart(Chart.Kind.COLUMNS).part("xl/charts/chart1.xml"))
                .contains("<c:tickLblSkip val=\"1\"/>")
                .containsPattern("<c:catAx>.*<a:bodyPr[^>]*rot=\"-5400000\".*</c:catAx>");
    }

    @Test
    void panels_have_one_colour_since_their_titles_say_what_they_show() throws IOException {
        Written written = withChart(Chart.Kind.COLUMNS);

        assertThat(coloursOf(written.part("xl/charts/chart1.xml")))
                .hasSize(1)
                .isEqualTo(coloursOf(written.part("xl/charts/chart2.xml")));
    }

    private static List<String> coloursOf(String chart) {
        return Pattern.compile("<c:ser>.*?srgbClr val=\"(\\w+)\"", Pattern.DOTALL)
                .matcher(chart)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void says_what_it_shows() throws IOException {
        Written written = withChart(Chart.Kind.BARS);

        assertThat(written.part("xl/charts/chart1.xml"))
                .contains("Treaties by year", ">Year<", "Number of treaties")
                .contains("lang=\"en-GB\"")
                .doesNotContain("lang=\"en-US\"");
        try (XSSFWorkbook workbook = written.open()) {
            XSSFDrawing drawing = workbook.getSheetAt(0).getDrawingPatriarch();
            assertThat(drawing.getCTDrawing()
                            .getTwoCellAnchorArray(0)
                            .getGraphicFrame()
                            .getNvGraphicFramePr()
                            .getCNvPr()
                            .getDescr())
                    .isEqualTo("A column chart: one treaty signed in 2005, two in 2006.");
        }
    }

    @Test
    void each_panel_says_its_own_numbers() throws IOException {
        assertThat(descriptions(withChart(Chart.Kind.COLUMNS)))
                .containsExactly("Signed, by Year: 2005 1; 2006 2", "In force, by Year: 2006 3");
    }

    private static List<String> descriptions(Written written) throws IOException {
        try (XSSFWorkbook workbook = written.open()) {
            return workbook.getSheetAt(0).getDrawingPatriarch().getCTDrawing().getTwoCellAnchorList().stream()
                    .map(anchor -> anchor.getGraphicFrame()
                            .getNvGraphicFramePr()
                            .getCNvPr()
                            .getDescr())
                    .toList();
        }
    }

    @Test
    void paints_every_series_itself() throws IOException {
        assertThat(withChart(Chart.Kind.BARS).part("xl/charts/chart1.xml"))
                .contains("srgbClr val=\"0072B2\"", "srgbClr val=\"E69F00\"")
                .contains("<c:crossBetween val=\"between\"/>");
    }

    @Test
    void is_beside_the_table_and_is_printed_with_it() throws IOException {
        try (XSSFWorkbook workbook = withChart(Chart.Kind.BARS).open()) {
            var anchor =
                    workbook.getSheetAt(0).getDrawingPatriarch().getCTDrawing().getTwoCellAnchorArray(0);
            assertThat(anchor.getFrom().getCol()).isGreaterThan(2);
            assertThat(workbook.getPrintArea(0))
                    .isEqualTo("Timeline!$A$2:$M$" + anchor.getTo().getRow());
            assertThat(anchor.getTo().getRow())
                    .isGreaterThan(workbook.getSheetAt(0).getLastRowNum());
        }
    }

    @Test
    void the_highest_value_of_panels_is_named_on_their_scale() throws IOException {
        assertThat(withChart(Chart.Kind.COLUMNS).part("xl/charts/chart1.xml"))
                .contains("<c:max val=\"3.0\"/>", "<c:majorUnit val=\"3.0\"/>");
    }

    @Test
    void what_the_title_of_all_panels_says_need_not_be_said_again_in_their_titles() throws IOException {
        Matrix matrix = Matrix.on("Timeline")
                .title("Timeline")
                .shows("What a test writes.")
                .source("a test")
                .columns(
                        Column.days("Year").asRowHeader(),
                        Column.counts("Hong Kong: treaties signed"),
                        Column.counts("Hong Kong: treaties ended"))
                .row(Cell.day("2005"), Cell.of(1), Cell.of(0))
                .row(Cell.day("2020"), Cell.of(0), Cell.of(2))
                .chart(new Chart(
                                Chart.Kind.COLUMNS,
                                "Hong Kong's treaties",
                                "Year",
                                "Number of treaties",
                                "Year",
                                List.of("Hong Kong: treaties signed", "Hong Kong: treaties ended"),
                                "Columns.")
                        .titling(Map.of(
                                "Hong Kong: treaties signed", "Treaties signed",
                                "Hong Kong: treaties ended", "Treaties ended")))
                .build();
        Written written = Written.matrices(matrix);

        assertThat(written.part("xl/charts/chart1.xml")).contains(">Hong Kong's treaties: Treaties signed<");
        assertThat(written.part("xl/charts/chart2.xml")).contains(">Treaties ended<");
    }

    @Test
    void a_panel_has_the_heading_of_its_column_whatever_the_others_begin_with() throws IOException {
        Matrix matrix = Matrix.on("Cases")
                .title("Cases")
                .shows("What a test writes.")
                .source("a test")
                .columns(
                        Column.days("Year").asRowHeader(),
                        Column.counts("Refused: torture"),
                        Column.counts("Refused: death penalty"))
                .row(Cell.day("2005"), Cell.of(1), Cell.of(2))
                .chart(new Chart(
                        Chart.Kind.COLUMNS,
                        "Cases by year",
                        "Year",
                        "Cases",
                        "Year",
                        List.of("Refused: torture", "Refused: death penalty"),
                        "Columns."))
                .build();
        Written written = Written.matrices(matrix);

        assertThat(written.part("xl/charts/chart1.xml")).contains(">Cases by year: Refused: torture<");
        assertThat(written.part("xl/charts/chart2.xml")).contains(">Refused: death penalty<");
    }

    @ParameterizedTest
    @CsvSource({"1990, 2016, false", "2010, 2016, true"})
    void of_many_years_programs_write_the_names_that_fit(int first, int last, boolean each) throws IOException {
        assertThat(namesEach(Column.days("Year"), first, last)).isEqualTo(each);
    }

    @Test
    void many_names_of_four_digits_are_each_written_unless_their_column_has_dates() throws IOException {
        assertThat(namesEach(Column.words("Year"), 1990, 2016)).isTrue();
    }

    private static boolean namesEach(Column names, int first, int last) throws IOException {
        Matrix.Builder matrix = Matrix.on("Timeline")
                .title("Timeline")
                .shows("What a test writes.")
                .source("a test")
                .columns(names.asRowHeader(), Column.counts("Signed"), Column.counts("Ended"))
                .chart(new Chart(
                        Chart.Kind.COLUMNS, "Texts", "Year", "Texts", "Year", List.of("Signed", "Ended"), "Columns."));
        for (int year = first; year <= last; year++) {
            String name = Integer.toString(year);
            matrix.row(names.kind() == Column.Kind.DAY ? Cell.day(name) : Cell.of(name), Cell.of(1), Cell.of(1));
        }
        return Written.matrices(matrix.build()).part("xl/charts/chart1.xml").contains("tickLblSkip");
    }

    @Test
    void each_column_of_several_has_a_panel_of_its_own_on_the_same_scale() throws IOException {
        Written written = withChart(Chart.Kind.COLUMNS);
        String signed = written.part("xl/charts/chart1.xml");
        String inForce = written.part("xl/charts/chart2.xml");

        assertThat(signed).contains("Treaties by year: Signed").doesNotContain("Timeline!$C$3:$C$4");
        assertThat(inForce).contains(">In force<").doesNotContain("Timeline!$B$3:$B$4");
        assertThat(List.of(signed, inForce)).allMatch(chart -> chart.contains("<c:max val=\"3.0\"/>"));
        try (XSSFWorkbook workbook = written.open()) {
            var drawing = workbook.getSheetAt(0).getDrawingPatriarch().getCTDrawing();
            assertThat(drawing.getTwoCellAnchorArray(0).getTo().getRow())
                    .as("the panels stand below each other")
                    .isEqualTo(drawing.getTwoCellAnchorArray(1).getFrom().getRow());
        }
    }

    @ParameterizedTest
    @CsvSource({"TILES, 180", "SPANS, 180", "STACKED_BARS, 180"})
    void the_picture_of_one_line_of_tiles_or_of_one_bar_is_low(Chart.Kind kind, double most) {
        Matrix matrix = Matrix.on("Map")
                .title("Map")
                .shows("What a test writes.")
                .source("a test")
                .columns(Column.words("State").asRowHeader(), Column.days("First year"), Column.counts("Years"))
                .row(Row.of(Cell.of("Spain"), Cell.of(2005), Cell.of(20)).about(About.states("ES")))
                .chart(new Chart(
                        kind, "Map", "State", "Years", "State", List.of("First year", "Years"), "One per state."))
                .build();

        assertThat(new ChartHeight(SheetPlanner.plan(matrix, Profile.ANALYST))
                        .of(matrix.charts().get(0), true))
                .isLessThan(most);
    }

    @Test
    void a_legend_of_parts_of_bars_has_no_entry_for_what_no_bar_has() throws IOException {
        Matrix lives = Matrix.on("Treaties")
                .title("Treaties")
                .shows("What a test writes.")
                .source("a test")
                .columns(
                        Column.words("Treaty").asRowHeader(),
                        Column.counts("First year"),
                        Column.counts("Years suspended"),
                        Column.counts("Years in force"))
                .row(Cell.of("France and China"), Cell.of(2000), Cell.of(0), Cell.of(9))
                .chart(new Chart(
                                Chart.Kind.SPANS,
                                "The life of each treaty",
                                "Treaty",
                                "Year",
                                "Treaty",
                                List.of("First year", "Years suspended", "Years in force"),
                                "One bar a treaty.")
                        .meaning(List.of(Meaning.NEUTRAL, Meaning.MISSING, Meaning.GOOD)))
                .build();
        String chart = Written.matrices(lives).part("xl/charts/chart1.xml");

        assertThat(chart)
                .contains("<c:v>Years in force</c:v>", "0072B2")
                .doesNotContain("<c:v>Years suspended</c:v>")
                .containsPattern("<c:legendEntry>\\s*<c:idx val=\"2\"/>\\s*<c:delete val=\"(true|1)\"/>");
    }

    @Test
    void parts_of_a_span_have_the_colours_of_what_they_mean_and_what_lies_before_it_no_entry_in_the_legend()
            throws IOException {
        Matrix lives = Matrix.on("Treaties")
                .title("Treaties")
                .shows("What a test writes.")
                .source("a test")
                .columns(
                        Column.words("Treaty").asRowHeader(),
                        Column.counts("First year"),
                        Column.counts("Years not known"),
                        Column.counts("Years in force"))
                .row(Cell.of("France and China"), Cell.of(2000), Cell.of(5), Cell.of(9))
                .chart(new Chart(
                                Chart.Kind.SPANS,
                                "The life of each treaty",
                                "Treaty",
                                "Year",
                                "Treaty",
                                List.of("First year", "Years not known", "Years in force"),
                                "One bar a treaty.")
                        .meaning(List.of(Meaning.NEUTRAL, Meaning.UNKNOWN, Meaning.GOOD)))
                .build();
        String chart = Written.matrices(lives).part("xl/charts/chart1.xml");

        assertThat(chart.indexOf("CC79A7")).as("purple, what is not known").isPositive();
        assertThat(chart.indexOf("0072B2")).as("blue, in force").isGreaterThan(chart.indexOf("CC79A7"));
        assertThat(chart).containsPattern("<c:legendEntry>\\s*<c:idx val=\"0\"/>\\s*<c:delete val=\"(true|1)\"/>");
        assertThat(chart)
                .as("a program that counts from the end leaves out a series of nothing, and no part of a life")
                .containsPattern("<c:legendEntry>\\s*<c:idx val=\"3\"/>\\s*<c:delete val=\"(true|1)\"/>");
        assertThat(chart.split("<c:ser>", -1)).hasSize(1 + 4);
        assertThat(chart.substring(chart.lastIndexOf("<c:ser>")))
                .contains("<a:noFill/>", "<c:v>0</c:v>")
                .doesNotContain("<c:v>France and China</c:v>");
    }

    @Test
    void a_chart_has_a_meaning_for_each_series_or_none() {
        Chart chart = new Chart(
                Chart.Kind.STACKED_BARS, "Bars", "State", "Number", "State", List.of("Met", "Not met"), "Bars.");

        assertThatThrownBy(() -> chart.meaning(List.of(Meaning.GOOD)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A chart of 2 series has 1 meanings; expected one for each, or none");
    }
}
