package io.github.lec.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.matrix.About;
import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Chart;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The map of tiles, made of the cells beside its table. */
class TileCellsTest {
    private static final String LONG = "Observed in force since 2018 or earlier, unofficial list (confirmed 2022)";

    private static Row state(String code, String name, String words, Meaning meaning) {
        return Row.of(Cell.of(name), Cell.of(words).meaning(meaning)).about(About.states(code));
    }

    private static Matrix.Builder map() {
        return Matrix.on("Map")
                .title("Treaties on 2026-11-25, as known by 2026-12-01")
                .shows("What a test writes.")
                .source("a test")
                .columns(Column.words("State").asRowHeader(), Column.words("Treaty"))
                .chart(new Chart(
                        Chart.Kind.TILES,
                        "Map",
                        "State",
                        "Treaty",
                        "State",
                        List.of("Treaty"),
                        "A tile for each state."));
    }

    private static Matrix ofTwo(String ofFrance) {
        return map().row(state("FR", "France", ofFrance, Meaning.GOOD))
                .row(state("MT", "Malta", "None found", Meaning.NOT_APPLICABLE))
                .build();
    }

    private static Row years(String code, int from, int to, String words, Meaning meaning) {
        return Row.of(Cell.of(code), Cell.of(from), Cell.of(to), Cell.of(words).meaning(meaning))
                .about(About.states(code));
    }

    private static Matrix byYear(Row... rows) {
        return Matrix.on("Map by year")
                .title("Treaties by year")
                .shows("What a test writes.")
                .source("a test")
                .columns(
                        Column.words("State").asRowHeader(),
                        Column.days("From").keyed("from").asRowHeader(),
                        Column.days("To").keyed("to"),
                        Column.words("Treaty").width(Column.Width.WIDE))
                .rows(List.of(rows))
                .build();
    }

    private static Written choice(Profile profile, String hostile) {
        return Written.book(
                new Book(
                        SampleBook.properties(),
                        List.of(
                                ofTwo("In force since 2015"),
                                byYear(
                                        years("FR", 2006, 2009, hostile, Meaning.UNKNOWN),
                                        years("FR", 2010, 2014, LONG, Meaning.WEAK),
                                        years("FR", 2015, 2026, "In force since 2015", Meaning.GOOD),
                                        years("MT", 2006, 2026, "None found", Meaning.NOT_APPLICABLE)))),
                profile);
    }

    /** A filter hides whole rows, and the map stands in them. */
    @ParameterizedTest
    @EnumSource(Profile.class)
    void the_table_beside_the_map_has_no_filter(Profile profile) throws IOException {
        try (XSSFWorkbook workbook = choice(profile, "Signature not determined").open()) {
            assertThat(isFiltered(workbook, "Map")).isFalse();
            assertThat(isFiltered(workbook, "Map by year")).isEqualTo(profile == Profile.ANALYST);
        }
    }

    private static boolean isFiltered(XSSFWorkbook workbook, String sheet) {
        return workbook.getSheet(sheet).getTables().get(0).getCTTable().isSetAutoFilter();
    }

    /** {@return the cells that are the picture, as the workbook names them} */
    private static CellRangeAddress picture(XSSFWorkbook workbook) {
        String formula = workbook.getName("map_picture").getRefersToFormula();
        return CellRangeAddress.valueOf(formula.substring(formula.lastIndexOf('!') + 1));
    }

    private static Stream<XSSFCell> cells(XSSFWorkbook workbook) {
        CellRangeAddress picture = picture(workbook);
        XSSFSheet sheet = workbook.getSheet("Map");
        return IntStream.rangeClosed(picture.getFirstRow(), picture.getLastRow())
                .mapToObj(sheet::getRow)
                .flatMap(row -> IntStream.rangeClosed(picture.getFirstColumn(), picture.getLastColumn())
                        .mapToObj(row::getCell))
                .filter(cell -> cell != null && cell.getCellType() != CellType.BLANK);
    }

    /** {@return the words below the code of a state, when a year is chosen} */
    private static String tile(XSSFWorkbook workbook, String code) {
        XSSFCell head = cells(workbook)
                .filter(cell -> said(cell).equals(code))
                .findFirst()
                .orElseThrow();
        List<String> words = new ArrayList<>();
        for (int row = head.getRowIndex() + 1; row <= picture(workbook).getLastRow(); row++) {
            XSSFRow below = workbook.getSheet("Map").getRow(row);
            XSSFCell cell = below.getCell(head.getColumnIndex());
            if (cell == null || said(cell).matches("[A-Z]{2}|.*\\(\\d+\\)|All years.*")) {
                break;
            }
            words.add(said(cell));
        }
        return String.join(" ", words).strip();
    }

    private static String said(XSSFCell cell) {
        CellValue value = cell.getSheet()
                .getWorkbook()
                .getCreationHelper()
                .createFormulaEvaluator()
                .evaluate(cell);
        return value == null || value.getStringValue() == null ? "" : value.getStringValue();
    }

    private static List<String> words(XSSFWorkbook workbook) {
        return cells(workbook)
                .filter(cell -> cell.getCellType() != CellType.NUMERIC)
                .map(XSSFCell::getStringCellValue)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static XSSFCell year(XSSFWorkbook workbook) {
        return cells(workbook)
                .filter(cell -> cell.getCellType() == CellType.NUMERIC)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void without_a_table_by_year_a_map_says_what_its_table_says_and_has_no_formula() throws IOException {
        try (XSSFWorkbook workbook =
                Written.matrices(ofTwo("In force since 2015")).open()) {
            assertThat(tile(workbook, "FR")).isEqualTo("✓ In force since 2015");
            assertThat(tile(workbook, "MT")).isEqualTo("– None found");
            assertThat(cells(workbook)).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
            assertThat(words(workbook))
                    .contains("Treaties on 2026-11-25, as known by 2026-12-01")
                    .contains("✓ What was asked for is present (1)", "– Does not apply (1)");
            assertThat(workbook.getSheet("Map").getDrawingPatriarch()).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_year_that_is_chosen_is_looked_up(Profile profile) throws IOException {
        try (XSSFWorkbook workbook = choice(profile, "Signature not determined").open()) {
            assertThat(year(workbook).getNumericCellValue()).isEqualTo(2026);
            assertThat(tile(workbook, "FR")).isEqualTo("✓ In force since 2015");
            assertThat(words(workbook)).as("as it is read without calculating").contains("✓ In force since");

            year(workbook).setCellValue(2009);

            assertThat(tile(workbook, "FR")).isEqualTo("? Signature not determined");
            assertThat(tile(workbook, "MT")).isEqualTo("– None found");
            assertThat(cells(workbook).map(TileCellsTest::said))
                    .contains("Treaties on 2009-12-31, as known by 2026-12-01")
                    .contains("? Open or disputed (1)", "✓ What was asked for is present (0)");

            year(workbook).setCellValue(2014);

            assertThat(tile(workbook, "FR")).startsWith("◐ Observed in force since 2018 or earlier");
        }
    }

    @Test
    void without_a_year_what_depends_on_one_is_left_open_without_an_error() throws IOException {
        try (XSSFWorkbook workbook = choice(Profile.ANALYST, "Signed").open()) {
            year(workbook).setBlank();

            assertThat(tile(workbook, "FR")).isBlank();
            assertThat(tile(workbook, "MT")).isEqualTo("– None found");
            assertThat(cells(workbook).map(TileCellsTest::said)).noneMatch(said -> said.contains("#"));
        }
    }

    @Test
    void the_years_are_offered_the_latest_first_and_no_other_is_accepted() throws IOException {
        try (XSSFWorkbook workbook = choice(Profile.ANALYST, "Signed").open()) {
            List<XSSFDataValidation> offered = workbook.getSheet("Map").getDataValidations();

            assertThat(offered).hasSize(1);
            assertThat(offered.get(0).getRegions().getCellRangeAddresses()[0].formatAsString())
                    .isEqualTo(year(workbook).getAddress().formatAsString());
            assertThat(offered.get(0).getValidationConstraint().getExplicitListValues())
                    .startsWith("2026", "2025")
                    .endsWith("2006")
                    .hasSize(21);
            assertThat(offered.get(0).getShowErrorBox()).isTrue();
        }
    }

    @Test
    void the_fill_of_a_tile_follows_its_sign_and_no_cell_has_one_of_its_own() throws IOException {
        try (XSSFWorkbook workbook = choice(Profile.ANALYST, "Signed").open()) {
            var formatting = workbook.getSheet("Map").getSheetConditionalFormatting();
            List<String> formulas = IntStream.range(0, formatting.getNumConditionalFormattings())
                    .mapToObj(formatting::getConditionalFormattingAt)
                    .flatMap(TileCellsTest::formulas)
                    .toList();

            assertThat(formulas)
                    .anyMatch(formula -> formula.endsWith("=\"✓ \""))
                    .anyMatch(formula -> formula.endsWith("=\"◐ \""))
                    .anyMatch(formula -> formula.endsWith("=\"? \""))
                    .anyMatch(formula -> formula.endsWith("=\"– \""))
                    .allMatch(formula -> formula.startsWith("LEFT("));
            assertThat(cells(workbook)).allMatch(cell -> cell.getCellStyle().getFillForegroundColorColor() == null);
        }
    }

    private static Stream<String> formulas(XSSFConditionalFormatting formatting) {
        return IntStream.range(0, formatting.getNumberOfRules())
                .mapToObj(rule -> formatting.getRule(rule).getFormula1());
    }

    @ParameterizedTest
    @EnumSource
    void the_map_stands_on_the_page_of_its_table(Profile profile) throws IOException {
        try (XSSFWorkbook workbook = choice(profile, "Signed").open()) {
            CellRangeAddress printed = CellRangeAddress.valueOf(
                    workbook.getPrintArea(0).substring(workbook.getPrintArea(0).indexOf('!') + 1));
            CellRangeAddress picture = picture(workbook);

            assertThat(printed.isInRange(picture.getFirstRow(), picture.getFirstColumn()))
                    .isTrue();
            assertThat(printed.isInRange(picture.getLastRow(), picture.getLastColumn()))
                    .isTrue();
            assertThat(workbook.getSheetAt(0).getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        }
    }

    @Test
    void a_line_of_a_tile_is_no_longer_than_its_column() throws IOException {
        try (XSSFWorkbook workbook = choice(Profile.ANALYST, "Signed 2007, entry into force not determined")
                .open()) {
            XSSFSheet sheet = workbook.getSheet("Map");
            for (int year : List.of(2006, 2012, 2026)) {
                year(workbook).setCellValue(year);
                assertThat(cells(workbook).filter(cell -> cell.getCellStyle().getWrapText()))
                        .isNotEmpty()
                        .allMatch(cell -> TextMeasure.longestLine(said(cell))
                                <= sheet.getColumnWidth(cell.getColumnIndex())
                                        / 256.0
                                        * RowHeight.lines(cell.getRow().getHeightInPoints()));
            }
        }
    }

    @Test
    void notes_below_a_table_that_is_lower_than_the_map_end_before_it() throws IOException {
        Matrix.Builder low = map().note("A note that is far longer than the table is wide. "
                .repeat(6)
                .strip());
        low.row(state("FR", "France", "In force since 2015", Meaning.GOOD))
                .row(state("MT", "Malta", "None found", Meaning.NOT_APPLICABLE))
                .row(state("EE", "Estonia", "None found", Meaning.NOT_APPLICABLE));

        try (XSSFWorkbook workbook = Written.matrices(low.build()).open()) {
            XSSFSheet sheet = workbook.getSheet("Map");
            int first = picture(workbook).getFirstColumn();
            double room = IntStream.range(0, first)
                    .mapToDouble(column -> sheet.getColumnWidth(column) / 256.0)
                    .sum();
            assertThat(IntStream.rangeClosed(6, sheet.getLastRowNum())
                            .mapToObj(row -> sheet.getRow(row).getCell(0))
                            .filter(cell -> cell != null)
                            .map(XSSFCell::getStringCellValue))
                    .hasSizeGreaterThan(5)
                    .allMatch(line -> TextMeasure.longestLine(line) <= room);
        }
    }

    @Test
    void words_of_data_are_neither_markup_nor_formula() throws IOException {
        String hostile = "=1+1\"},{\"<b>&";

        try (XSSFWorkbook workbook = choice(Profile.ANALYST, hostile).open()) {
            year(workbook).setCellValue(2006);

            assertThat(tile(workbook, "FR")).isEqualTo("? " + hostile);
        }
    }

    @Test
    void of_many_states_each_has_a_tile() throws IOException {
        Matrix.Builder many = map();
        List<Row> years = new ArrayList<>();
        List<String> codes = IntStream.range(0, 250)
                .mapToObj(i -> "" + (char) ('A' + i / 26) + (char) ('A' + i % 26))
                .toList();
        for (String code : codes) {
            many.row(state(code, "State " + code, "In force since 2015", Meaning.GOOD));
            years.add(years(code, 2006, 2026, "In force since 2015", Meaning.GOOD));
        }
        Book book = new Book(SampleBook.properties(), List.of(many.build(), byYear(years.toArray(Row[]::new))));

        try (XSSFWorkbook workbook = Written.book(book, Profile.ANALYST).open()) {
            assertThat(words(workbook)).containsAll(codes);
            assertThat(words(workbook)).contains("✓ What was asked for is present (250)");
        }
    }

    @Test
    void a_tile_alone_is_no_wider_than_a_third_of_the_room() throws IOException {
        Matrix one = map().row(state("FR", "France", "In force", Meaning.GOOD)).build();

        try (XSSFWorkbook workbook = Written.matrices(one).open()) {
            assertThat(workbook.getSheet("Map").getColumnWidth(picture(workbook).getFirstColumn()) / 256.0)
                    .isLessThan(20);
        }
    }
}
