package io.github.lec.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Chart;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where pictures stand on the pages of a printed sheet, and what is drawn on each. */
class PicturesOnPagesTest {
    @Test
    void of_many_lying_bars_each_page_has_its_own_picture() throws IOException {
        Written written = Written.matrices(lives().build());
        String first = written.part("xl/charts/chart1.xml");
        String second = written.part("xl/charts/chart2.xml");

        assertThat(first).contains("<c:v>Treaty 1</c:v>").doesNotContain("continued", "<c:v>Treaty 70</c:v>");
        assertThat(second).contains("The life of each treaty, continued", "<c:v>Treaty 70</c:v>");
        assertThat(names(first) + names(second))
                .as("each name once per column that is drawn")
                .isEqualTo(2 * 70);
        assertThat(List.of(first, second)).allMatch(chart -> chart.contains("<c:max val=\"2091.0\"/>"));
        try (XSSFWorkbook workbook = written.open()) {
            var drawing = workbook.getSheetAt(0).getDrawingPatriarch().getCTDrawing();
            assertThat(drawing.sizeOfTwoCellAnchorArray()).isEqualTo(2);
            assertThat(drawing.getTwoCellAnchorArray(0).getTo().getRow())
                    .isLessThan(drawing.getTwoCellAnchorArray(1).getFrom().getRow());
        }
    }

    /** LibreOffice printed its upper edge below the headings of the second page too. */
    @Test
    void the_edge_of_a_picture_does_not_touch_the_headings_that_are_repeated_on_each_page() throws IOException {
        try (XSSFWorkbook workbook = Written.matrices(lives().build()).open()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            var from = sheet.getDrawingPatriarch()
                    .getCTDrawing()
                    .getTwoCellAnchorArray(0)
                    .getFrom();

            assertThat(from.getRow())
                    .as("in the first row below them")
                    .isEqualTo(sheet.getRepeatingRows().getLastRow() + 1);
            assertThat(((Number) from.getRowOff()).longValue()).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_picture_of_a_page_ends_with_it_also_where_notes_stand_above_the_table(Profile profile) throws IOException {
        Matrix.Builder matrix = lives();
        for (int i = 1; i <= 9; i++) {
            matrix.note("Note " + i + ".");
        }
        Matrix lives = matrix.build();
        Written written = Written.book(new Book(SampleBook.properties(), List.of(lives)), profile);

        try (XSSFWorkbook workbook = written.open()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            // of analysts the title stands in the header of the page
            int first = profile.hasVisualAids() ? 1 : 0;
            int end = sheet.getDrawingPatriarch()
                    .getCTDrawing()
                    .getTwoCellAnchorArray(0)
                    .getTo()
                    .getRow();
            double height = IntStream.range(first, end)
                    .mapToDouble(row -> sheet.getRow(row).getHeightInPoints())
                    .sum();

            assertThat(height * Paper.of(SheetPlanner.plan(lives, profile)).printedScale())
                    .isLessThan(PageSize.LANDSCAPE.height());
        }
    }

    /** Its legend stood alone on the second page. */
    @Test
    void a_picture_beside_high_rows_ends_on_the_first_page_also_where_notes_stand_above_the_table() throws IOException {
        Matrix.Builder matrix = Matrix.on("Coverage")
                .title("Coverage")
                .shows("What a test writes.")
                .source("a test")
                .columns(
                        Column.words("State").asRowHeader(),
                        Column.words("Which were not looked for").width(Column.Width.WIDE),
                        Column.counts("Benchmarks met"))
                .chart(new Chart(
                        Chart.Kind.STACKED_BARS,
                        "Verdicts",
                        "State",
                        "Verdicts",
                        "State",
                        List.of("Benchmarks met"),
                        "One bar per state."));
        for (int i = 1; i <= 28; i++) {
            matrix.row(Cell.of("State " + i), Cell.of("not looked for ".repeat(14)), Cell.of(i));
        }
        for (int i = 1; i <= 9; i++) {
            matrix.note("Note " + i + ".");
        }
        Matrix coverage = matrix.build();
        SheetPlan plan = SheetPlanner.plan(coverage, Profile.PUBLICATION);
        Written written = Written.book(new Book(SampleBook.properties(), List.of(coverage)), Profile.PUBLICATION);

        try (XSSFWorkbook workbook = written.open()) {
            int end = workbook.getSheetAt(0)
                    .getDrawingPatriarch()
                    .getCTDrawing()
                    .getTwoCellAnchorArray(0)
                    .getTo()
                    .getRow();
            List<Integer> pages = Paper.of(plan).endsOfPagesBelowNotes();

            assertThat(pages).hasSizeGreaterThan(1);
            assertThat(end).isLessThanOrEqualTo(plan.headingRow() + pages.get(0));
        }
    }

    @Test
    void a_picture_hides_no_note_below_a_short_and_narrow_table() {
        SheetPlan plan = SheetPlanner.plan(
                Matrix.on("Timeline")
                        .title("Timeline")
                        .shows("One row a year with the number of steps on record, which is what a test writes, in"
                                + " a sentence that is much longer than the table is wide.")
                        .source("a test")
                        .columns(Column.days("Year").asRowHeader(), Column.counts("Signed"))
                        .row(Cell.day("2005"), Cell.of(1))
                        .chart(new Chart(
                                Chart.Kind.COLUMNS, "Signed", "Year", "Number", "Year", List.of("Signed"), "Columns."))
                        .build(),
                Profile.ANALYST);

        assertThat(plan.lead())
                .hasSizeGreaterThan(3)
                .allSatisfy(line -> assertThat(TextMeasure.longestLine(line))
                        .isLessThan(plan.widthOf(plan.widths().size()) + ChartRoom.COLUMN_WIDTH));
    }

    @Test
    void a_picture_of_so_many_bars_that_a_page_just_holds_ends_on_that_page() throws IOException {
        Matrix lives = lives(40).build();

        try (XSSFWorkbook workbook = Written.matrices(lives).open()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            var drawing = sheet.getDrawingPatriarch().getCTDrawing();
            assertThat(drawing.sizeOfTwoCellAnchorArray()).isEqualTo(1);
            double height = IntStream.range(
                            1, drawing.getTwoCellAnchorArray(0).getTo().getRow())
                    .mapToDouble(row -> sheet.getRow(row) == null
                            ? sheet.getDefaultRowHeightInPoints()
                            : sheet.getRow(row).getHeightInPoints())
                    .sum();

            assertThat(height
                            * Paper.of(SheetPlanner.plan(lives, Profile.ANALYST))
                                    .printedScale())
                    .isLessThan(PageSize.LANDSCAPE.height());
        }
    }

    @Test
    void the_years_of_lives_begin_with_the_first_and_need_no_title_beside_the_names_of_the_table() throws IOException {
        String chart = Written.matrices(lives(70).build()).part("xl/charts/chart1.xml");

        assertThat(chart).contains("<c:min val=\"1950.0\"/>").doesNotContain(">Year<", "<a:t>Treaty</a:t>");
        assertThat(Written.matrices(lives(12).build()).part("xl/charts/chart1.xml"))
                .as("a few years have a finer scale")
                .contains("<c:min val=\"1950.0\"/>", "<c:majorUnit val=\"5.0\"/>");
    }

    /** LibreOffice named seven of fourteen treaties of three states, since each name took two lines. */
    @Test
    void names_of_treaties_are_as_small_in_one_picture_as_in_those_of_several_pages() throws IOException {
        String chart = Written.matrices(lives(14).build()).part("xl/charts/chart1.xml");
        String categories = chart.substring(chart.indexOf("<c:catAx>"), chart.indexOf("</c:catAx>"));

        assertThat(categories).contains("sz=\"700\"");
        assertThat(chart.substring(chart.lastIndexOf("</c:chart>")))
                .as("the other words")
                .contains("sz=\"1000\"");
    }

    private static Matrix.Builder lives() {
        return lives(70);
    }

    private static Matrix.Builder lives(int treaties) {
        Matrix.Builder matrix = Matrix.on("Treaties")
                .title("Treaties")
                .shows("What a test writes.")
                .source("a test")
                .columns(
                        Column.words("Treaty").width(Column.Width.WIDE).asRowHeader(),
                        Column.counts("First year"),
                        Column.counts("Years in force"))
                .chart(new Chart(
                        Chart.Kind.SPANS,
                        "The life of each treaty",
                        "Treaty",
                        "Year",
                        "Treaty",
                        List.of("First year", "Years in force"),
                        "One bar a treaty."));
        for (int i = 1; i <= treaties; i++) {
            matrix.row(Cell.of("Treaty " + i), Cell.of(1950 + i), Cell.of(i));
        }
        return matrix;
    }

    @ParameterizedTest
    @EnumSource
    void panels_beside_a_short_table_are_made_to_fit_on_its_page(Profile profile) throws IOException {
        List<String> counted =
                IntStream.rangeClosed(1, 8).mapToObj(i -> "Step " + i).toList();
        Matrix.Builder matrix = Matrix.on("Timeline")
                .title("Timeline")
                .shows("What a test writes.")
                .source("a test")
                .columns(Column.days("Year").asRowHeader())
                .columns(counted.stream().map(Column::counts).toArray(Column[]::new))
                .chart(new Chart(
                        Chart.Kind.COLUMNS, "Steps by year", "Year", "Number", "Year", counted, "A panel a step."));
        for (int year = 2014; year <= 2025; year++) {
            List<Cell> row = new ArrayList<>(List.of(Cell.day(Integer.toString(year))));
            counted.forEach(step -> row.add(Cell.of(1)));
            matrix.row(row.toArray(Cell[]::new));
        }
        Written written = Written.book(new Book(SampleBook.properties(), List.of(matrix.build())), profile);

        try (XSSFWorkbook workbook = written.open()) {
            assertThat(workbook.getSheetAt(0).getPrintSetup().getFitHeight()).isEqualTo((short) 1);
        }
    }

    private static int names(String chart) {
        return chart.split("<c:v>Treaty ", -1).length - 1;
    }
}
