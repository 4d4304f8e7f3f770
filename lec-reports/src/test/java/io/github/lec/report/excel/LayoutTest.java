package io.github.lec.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Column.Width;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Widths and heights follow from the text alone, so that nothing is cut and no font is needed. */
class LayoutTest {

    private static final String SENTENCE =
            "The requested party may refuse to extradite if the death penalty may be imposed. ";

    private static SheetPlan plan(Width width, String... texts) {
        Matrix.Builder matrix =
                Matrix.on("A").title("A").columns(Column.words("A").width(width));
        for (String text : texts) {
            matrix.row(Cell.of(text));
        }
        return SheetPlanner.plan(matrix.build(), Profile.PUBLICATION);
    }

    @Test
    void a_column_is_as_wide_as_its_text_within_bounds() {
        double ofShort = plan(Width.MEDIUM, "short").widths().get(0);
        double ofLonger = plan(Width.MEDIUM, "a few words more").widths().get(0);
        double ofLong = plan(Width.MEDIUM, SENTENCE).widths().get(0);

        assertThat(ofShort).isLessThan(ofLonger);
        assertThat(ofLonger).isLessThan(ofLong);
        assertThat(ofLong).isEqualTo(24);
        assertThat(plan(Width.PARAGRAPH, SENTENCE).widths().get(0)).isBetween(60.0, 70.0);
    }

    @Test
    void a_column_has_room_for_its_longest_word() {
        String id = "cn-fr-extradition-2007/lifecycle/IN_FORCE/a";

        assertThat(plan(Width.NARROW, "Donaudampfschifffahrt").widths().get(0)).isGreaterThan(18);
        assertThat(plan(Width.WIDE, id).widths().get(0))
                .isGreaterThan(WrappedText.of(id).longestWord());
    }

    @Test
    void a_day_and_an_id_are_not_broken_at_their_hyphens() {
        assertThat(WrappedText.of("Between 2018-10-03 and 2018-11-30").longestWord())
                .isEqualTo(TextMeasure.longestLine("2018-10-03"));
        assertThat(WrappedText.of("BG-2018-1").longestWord()).isEqualTo(TextMeasure.longestLine("BG-2018-1"));
        assertThat(WrappedText.of("ill-treatment").longestWord()).isLessThan(TextMeasure.longestLine("ill-treatment"));
    }

    @Test
    void the_words_of_a_legend_stay_on_their_fill() throws IOException {
        Matrix matrix = Matrix.on("Rows")
                .title("Rows")
                .shows("What a test writes.")
                .source("a test")
                .columns(Column.words("Name").width(Width.NARROW).asRowHeader(), Column.words("Words"))
                .row(Cell.of("Row"), Cell.of("some words").meaning(Meaning.WEAK))
                .build();
        XSSFSheet sheet = Written.matrices(matrix).open().getSheetAt(0);
        XSSFCell legend = sheet.getRow(sheet.getLastRowNum()).getCell(0);

        assertThat(legend.getStringCellValue()).contains(Meaning.WEAK.legend());
        assertThat(legend.getCellStyle().getWrapText()).isTrue();
        assertThat(legend.getRow().getHeightInPoints()).isGreaterThanOrEqualTo(2 * 12.75f);
    }

    @Test
    void the_words_of_a_legend_run_on_where_the_first_column_is_narrow() throws IOException {
        Matrix matrix = Matrix.on("Rows")
                .title("Rows")
                .shows("What a test writes.")
                .source("a test")
                .columns(
                        Column.words("Name").width(Width.NARROW).asRowHeader(),
                        Column.words("Words"),
                        Column.words("Note").width(Width.PARAGRAPH))
                .row(Cell.of("Row"), Cell.of("some words").meaning(Meaning.WEAK), Cell.of("none"))
                .build();
        XSSFSheet sheet = Written.matrices(matrix).open().getSheetAt(0);
        XSSFRow last = sheet.getRow(sheet.getLastRowNum());

        assertThat(last.getCell(0).getStringCellValue()).contains(Meaning.WEAK.legend());
        assertThat(last.getHeightInPoints()).isEqualTo((float) RowHeight.of(1));
        assertThat(last.getLastCellNum()).isEqualTo((short) 3);
        assertThat(IntStream.range(0, 3).mapToObj(last::getCell)).allSatisfy(cell -> {
            assertThat(cell.getCellStyle().getWrapText()).isFalse();
            assertThat(cell.getCellStyle()).isEqualTo(last.getCell(0).getCellStyle());
        });
    }

    @Test
    void a_table_ends_on_a_line_where_its_last_cell_is_filled_too() throws IOException {
        Matrix matrix = Matrix.on("Rows")
                .title("Rows")
                .shows("What a test writes.")
                .source("a test")
                .columns(Column.words("Name").asRowHeader(), Column.words("Words"))
                .row(Cell.of("Row"), Cell.of("some words").meaning(Meaning.WEAK))
                .build();
        XSSFSheet sheet = Written.matrices(matrix).open().getSheetAt(0);
        XSSFRow row = sheet.getRow(sheet.getTables().get(0).getEndRowIndex());

        assertThat(row.getCell(1).getCellStyle().getRightBorderXSSFColor())
                .isEqualTo(row.getCell(0).getCellStyle().getRightBorderXSSFColor());
    }

    @Test
    void a_line_keeps_words_that_fill_a_column_from_those_of_the_next() throws IOException {
        Matrix matrix = Matrix.on("Rows")
                .title("Rows")
                .shows("What a test writes.")
                .source("a test")
                .columns(Column.words("Court").asRowHeader(), Column.words("Day"))
                .row(Cell.of("Tribunal da Relação de Coimbra"), Cell.of("2022-01-19"))
                .build();
        XSSFSheet sheet = Written.matrices(matrix).open().getSheetAt(0);

        assertThat(List.of(sheet.getRow(1), sheet.getRow(2)))
                .allSatisfy(row -> assertThat(row.getCell(0).getCellStyle().getBorderRight())
                        .isEqualTo(BorderStyle.THIN));
    }

    /** Questions at the heads of columns read on into each other: "a ground for refusal, or in their absence?" */
    @Test
    void a_line_between_headings_is_seen_on_their_fill() throws IOException {
        Matrix matrix = Matrix.on("Rows")
                .title("Rows")
                .shows("What a test writes.")
                .source("a test")
                .columns(
                        Column.words("Does the text name an unfair trial as a ground for refusal?")
                                .asRowHeader(),
                        Column.words("Does it provide for persons convicted in their absence?"))
                .row(Cell.of("Yes"), Cell.of("No"))
                .build();
        XSSFSheet sheet = Written.matrices(matrix).open().getSheetAt(0);
        byte[] line = sheet.getRow(1)
                .getCell(0)
                .getCellStyle()
                .getRightBorderXSSFColor()
                .getRGB();

        assertThat(Vision.contrast(new Colour(line[0] & 0xff, line[1] & 0xff, line[2] & 0xff), Palette.HEADING_FILL))
                .isGreaterThan(3);
    }

    @Test
    void notes_below_pages_beside_each_other_stand_where_the_second_does_not_repeat_and_cut_them() {
        Matrix.Builder register = Matrix.on("Rows")
                .part(Part.REGISTERS)
                .title("Rows")
                .shows("What a test writes.")
                .source("a test")
                .columns(Column.words("Name").asRowHeader());
        List<Cell> row = new ArrayList<>(List.of(Cell.of("Row")));
        for (int i = 1; i <= 10; i++) {
            register.columns(Column.words("Words " + i).width(Width.PARAGRAPH));
            row.add(Cell.of(SENTENCE.repeat(3)));
        }

        SheetPlan plan =
                SheetPlanner.plan(register.row(row.toArray(Cell[]::new)).build(), Profile.ANALYST);

        assertThat(plan.columnsRepeated()).isEqualTo(1);
        assertThat(plan.leadColumn()).isEqualTo(1);
    }

    @Test
    void a_row_is_high_enough_for_its_text() {
        SheetPlan plan = plan(Width.MEDIUM, SENTENCE.repeat(4));
        double width = plan.widths().get(0);

        int lines = new SheetHeights(plan).lines(List.of(Cell.of(SENTENCE.repeat(4))));

        // 324 characters, of which hardly more than 28 can stand in a line of 24 digits
        assertThat(width).isEqualTo(24);
        assertThat(lines).isBetween(12, 17);
        assertThat(RowHeight.of(lines)).isGreaterThanOrEqualTo(lines * 12.75);
    }

    @Test
    void a_column_widens_rather_than_need_a_row_higher_than_there_is() {
        String pages = SENTENCE.repeat(60);
        SheetPlan plan = plan(Width.MEDIUM, pages);

        assertThat(plan.widths().get(0)).isGreaterThan(100);
        assertThat(new SheetHeights(plan).lines(List.of(Cell.of(pages)))).isLessThanOrEqualTo(RowHeight.MOST_LINES);
        assertThat(RowHeight.of(10_000)).isLessThanOrEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource({
        "one line, 20, 1",
        "one two three four, 9, 2",
        "one two three four, 7, 3",
        "xxxxxxxxxxxxxxxxxxxx, 6, 4",
        "中文中文中文, 6, 2"
    })
    void words_are_wrapped_as_a_spreadsheet_wraps_them(String text, double width, int lines) {
        assertThat(WrappedText.of(text).lines(width)).isEqualTo(lines);
        assertThat(LinesAtOneWidth.of(text, width)).isEqualTo(lines);
    }

    @Test
    void a_text_takes_as_many_lines_measured_for_one_width_as_for_many() {
        Random random = new Random(7);
        String characters = "aaWi --7\n中";
        for (int i = 0; i < 500; i++) {
            String text = random.ints(random.nextInt(120), 0, characters.length())
                    .mapToObj(at -> characters.substring(at, at + 1))
                    .collect(Collectors.joining());
            int width = 2 + random.nextInt(50);

            assertThat(LinesAtOneWidth.of(text, width))
                    .as("%s at %d digits", text, width)
                    .isEqualTo(WrappedText.of(text).lines(width));
        }
    }

    /**
     * Widths of Arial Bold, measured with a font: most letters are less than 1.14 times as wide as in regular type,
     * narrow ones more.
     */
    @Test
    void bold_type_is_as_wide_as_the_font_says() {
        assertThat(WrappedText.ofBold("requested").longest()).isEqualTo(4779);
        assertThat(WrappedText.ofBold("still").longest()).isEqualTo(1723).isGreaterThan((int)
                (WrappedText.of("still").longest() * TextMeasure.BOLD));
        assertThat(WrappedText.ofBold("requested").longest())
                .isLessThan((int) (WrappedText.of("requested").longest() * TextMeasure.BOLD));
    }

    @Test
    void line_breaks_count() {
        assertThat(WrappedText.of("a\nb\n\nc").lines(20)).isEqualTo(4);
    }

    @Test
    void long_lines_above_a_table_are_folded_between_words() {
        List<String> folded = TextMeasure.fold(SENTENCE.repeat(5).strip(), 100);

        assertThat(folded).hasSizeBetween(4, 6);
        assertThat(folded).allMatch(line -> TextMeasure.longestLine(line) <= 100);
        assertThat(String.join(" ", folded)).isEqualTo(SENTENCE.repeat(5).strip());
    }

    @Test
    void addresses_are_those_of_a_spreadsheet() {
        assertThat(List.of(0, 25, 26, 701, 702, 16_383).stream().map(Addresses::column))
                .containsExactly("A", "Z", "AA", "ZZ", "AAA", "XFD");
        assertThat(Addresses.onSheet("L'Aquila", Addresses.cell(2, 17))).isEqualTo("'L''Aquila'!C17");
    }

    private static XSSFSheet written(int rows) throws IOException {
        Matrix.Builder matrix = Matrix.on("Rows")
                .title("Rows")
                .shows("What a test writes.")
                .source("a test")
                .columns(Column.words("Name").asRowHeader(), Column.words("Words"));
        for (int i = 0; i < rows; i++) {
            matrix.row(Cell.of("Row " + i), Cell.of("some words").meaning(Meaning.GOOD));
        }
        return Written.matrices(matrix.build()).open().getSheetAt(0);
    }

    @Test
    void only_title_and_headings_stay_in_view_and_twenty_rows_fit_on_a_small_screen() throws IOException {
        XSSFSheet sheet = written(30);
        double height = 0;
        for (int row = 0; row < 22; row++) {
            height += sheet.getRow(row).getHeightInPoints();
        }

        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
        // 690 pixels at 96 to the inch
        assertThat(height).isLessThan(690 * 0.75);
    }

    @Test
    void the_first_column_stays_in_view_only_where_the_sheet_is_wider_than_a_screen() throws IOException {
        assertThat(frozenColumns(1)).isZero();
        assertThat(frozenColumns(6)).isEqualTo(1);
    }

    private static int frozenColumns(int paragraphs) throws IOException {
        List<Column> columns = new ArrayList<>(List.of(
                Column.words("Name").asRowHeader(), Column.words("Party").asRowHeader()));
        List<Cell> cells = new ArrayList<>(List.of(Cell.of("Row"), Cell.of("CN")));
        for (int i = 0; i < paragraphs; i++) {
            columns.add(Column.words("Words " + i).width(Width.PARAGRAPH));
            cells.add(Cell.of(SENTENCE.repeat(9)));
        }
        Matrix.Builder matrix = Matrix.on("Wide").title("Wide").source("a test");
        return Written.matrices(
                        matrix.columns(columns).row(cells.toArray(Cell[]::new)).build())
                .open()
                .getSheetAt(0)
                .getPaneInformation()
                .getVerticalSplitPosition();
    }

    @Test
    void notes_and_a_legend_of_the_fills_in_use_are_below_the_table() throws IOException {
        XSSFSheet sheet = written(3);
        int last = sheet.getTables().get(0).getEndRowIndex();

        assertThat(last + 1).matches(row -> sheet.getRow(row) == null);
        assertThat(sheet.getRow(last + 2).getCell(0)).hasToString("What a test writes.");
        assertThat(sheet.getRow(sheet.getLastRowNum()).getCell(0))
                .hasToString(Meaning.GOOD.sign() + " " + Meaning.GOOD.legend());
        assertThat(sheet.getRow(sheet.getLastRowNum()).getCell(0).getCellStyle().getFillPattern())
                .isEqualTo(FillPatternType.SOLID_FOREGROUND);
        assertThat(sheet.getRow(sheet.getLastRowNum() - 1).getCell(0).getStringCellValue())
                .doesNotContain(Meaning.UNKNOWN.legend());
    }

    @Test
    void a_table_little_longer_than_two_pages_fits_on_two_and_of_a_register_the_first_page_is_printed()
            throws IOException {
        XSSFSheet table = written(70);
        XSSFSheet register = written(2_000);

        assertThat(table.getPrintSetup().getFitHeight()).isEqualTo((short) 2);
        assertThat(table.getWorkbook().getPrintArea(0)).endsWith("$" + (table.getLastRowNum() + 1));
        assertThat(register.getPrintSetup().getFitHeight()).isZero();
        String area = register.getWorkbook().getPrintArea(0);
        assertThat(Integer.parseInt(area.substring(area.lastIndexOf('$') + 1))).isBetween(20, 60);
        assertThat(register.getFooter().getCenter()).contains("The first of 2000 rows");
        assertThat(register.getRepeatingRows().getFirstRow()).isEqualTo(1);
    }

    @Test
    void the_title_stands_in_the_header_of_each_page_where_no_column_cuts_it_off() throws IOException {
        XSSFSheet sheet = Written.matrices(Matrix.on("Rows")
                        .title("Assistance & transfer")
                        .shows("What a test writes.")
                        .source("a test")
                        .columns(Column.words("Name").asRowHeader())
                        .row(Cell.of("Row"))
                        .build())
                .open()
                .getSheetAt(0);

        assertThat(sheet.getHeader().getLeft()).endsWith("\"Assistance && transfer");
        assertThat(sheet.getWorkbook().getPrintArea(0))
                .as("begins below the title")
                .contains("$A$2:");
    }

    @Test
    void a_sign_is_shown_before_the_words_which_the_cell_holds_alone() throws IOException {
        XSSFCell cell = written(1).getRow(2).getCell(1);

        assertThat(cell.getStringCellValue()).isEqualTo("some words");
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("\"✓\u00A0\"@");
    }

    @Test
    void for_publication_too_a_sign_is_shown_before_the_words_but_no_fill() throws IOException {
        Matrix matrix = Matrix.on("Rows")
                .title("Rows")
                .shows("What a test writes.")
                .source("a test")
                .columns(Column.words("Name").asRowHeader(), Column.words("Words"))
                .row(Cell.of("Row"), Cell.of("absent").meaning(Meaning.MISSING))
                .build();
        Book book = new Book(SampleBook.properties(), List.of(matrix));
        XSSFSheet sheet = Written.book(book, Profile.PUBLICATION).open().getSheetAt(0);
        XSSFCell cell = sheet.getRow(sheet.getLastRowNum()).getCell(1);

        assertThat(cell.getStringCellValue()).isEqualTo("absent");
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("\"✗\u00A0\"@");
        assertThat(cell.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
    }

    @Test
    void below_pages_beside_each_other_the_legend_stands_in_the_rows_of_the_notes() throws IOException {
        Matrix.Builder matrix = Matrix.on("Wide")
                .part(Part.ANSWERS)
                .title("Wide")
                .shows("What a test writes.")
                .source("a test")
                .columns(Column.words("Name").asRowHeader());
        List<Cell> cells = new ArrayList<>(List.of(Cell.of("Row")));
        for (int i = 0; i < 25; i++) {
            matrix.columns(Column.words("Words " + i).width(Width.NARROW));
            cells.add(Cell.of("some words").meaning(Meaning.GOOD));
        }
        for (int i = 0; i < 30; i++) {
            matrix.row(cells.toArray(Cell[]::new));
        }
        XSSFSheet sheet = Written.matrices(matrix.build()).open().getSheetAt(0);
        XSSFRow first = sheet.getRow(sheet.getTables().get(0).getEndRowIndex() + 2);

        assertThat(first.getCell(0)).hasToString(Meaning.GOOD.sign() + " " + Meaning.GOOD.legend());
        assertThat(first.getCell(1)).hasToString("What a test writes.");
    }

    @Test
    void a_heading_has_a_line_more_where_the_button_of_the_filter_would_hide_its_end() {
        Column column = Column.words("Death penalty");
        double width = TextMeasure.longestLine("Death penalty") * TextMeasure.BOLD + ColumnMeasure.MARGINS + 0.1;

        assertThat(ColumnMeasure.linesOfHeading(column, Profile.PUBLICATION, width))
                .isEqualTo(1);
        assertThat(ColumnMeasure.linesOfHeading(column, Profile.ANALYST, width)).isEqualTo(2);
        assertThat(ColumnMeasure.linesOfHeading(column, Profile.ANALYST, width + 6))
                .isEqualTo(1);
    }
}
