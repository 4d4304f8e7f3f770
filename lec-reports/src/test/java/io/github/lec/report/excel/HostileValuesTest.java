package io.github.lec.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Data may contain anything. They are only shown, and nothing else happens. */
class HostileValuesTest {

    private static XSSFRow lastRow(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.getSheetAt(0);
        return sheet.getRow(sheet.getTables().get(0).getEndRowIndex());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=cmd|' /C calc'!A0",
                "+1",
                "-1",
                "@SUM(A1:A9)",
                "\t=1+1",
                "'quoted",
                "<script>alert(1)</script>",
                "]]>",
                "&amp;",
                "\u200F\u05D0\u05D1\u05D2",
                "\u202Eturned",
                "2015-04",
                "007",
                "1E5",
                "TRUE",
                "#N/A",
                "_x0041_",
                "_x000D_ _x005F_",
                " space around ",
                "two\nlines",
                "two  spaces",
                "\uD83D\uDE00 and 中文"
            })
    void a_hostile_value_stays_text(String text) throws IOException {
        try (XSSFWorkbook workbook = Written.cells(Cell.of(text)).open()) {
            XSSFCell cell = lastRow(workbook).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
            // if the cell is edited, the program still treats it as text
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
        }
    }

    @Test
    void stays_a_literal_inside_the_formula_of_a_link() throws IOException {
        String words = "=cmd|'!A0\")&HYPERLINK(\"http://evil.example\",\"".repeat(20);
        Matrix matrix = Matrix.on("Links")
                .title("Links")
                .shows("What a test writes.")
                .source("a test")
                .columns(Column.words("A"), Column.words("Id"))
                .rowsFrom(() -> Stream.of(Row.of(Cell.of(words).linkedTo(Link.toRow("Links", "a")), Cell.of("a"))
                        .anchoredAs("a")))
                .build();

        try (XSSFWorkbook workbook = Written.matrices(matrix).open()) {
            XSSFCell cell = lastRow(workbook).getCell(0);
            assertThat(cell.getStringCellValue()).isEqualTo(words);
            // evaluated by another program, it shows the same text
            assertThat(workbook.getCreationHelper()
                            .createFormulaEvaluator()
                            .evaluate(cell)
                            .getStringValue())
                    .isEqualTo(words);
        }
    }

    @Test
    void is_cut_with_a_note_where_a_cell_cannot_hold_it() throws IOException {
        String text = "a".repeat(40_000);

        try (XSSFWorkbook workbook = Written.cells(Cell.of(text)).open()) {
            String shown = lastRow(workbook).getCell(0).getStringCellValue();
            assertThat(shown).hasSize(32_767).startsWith("aaa").endsWith(CellText.CUT);
        }
    }

    @Test
    void is_not_cut_in_the_middle_of_a_character() {
        String text = "a" + "\uD83D\uDE00".repeat(20_000);

        String cut = CellText.fitting(text);

        assertThat(cut).hasSizeLessThanOrEqualTo(32_767);
        assertThat(cut.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }

    @Test
    void keeps_the_longest_text_that_a_cell_can_hold() {
        String text = "a".repeat(32_767);

        assertThat(CellText.fitting(text)).isEqualTo(text);
    }

    @Test
    void loses_no_digit_of_a_large_number() throws IOException {
        try (XSSFWorkbook workbook = Written.cells(
                        Cell.of(999_999_999_999_999L), Cell.of(1_000_000_000_000_001L), Cell.of(Long.MIN_VALUE))
                .open()) {
            XSSFRow row = lastRow(workbook);
            assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(999_999_999_999_999.0);
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("1000000000000001");
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo(Long.toString(Long.MIN_VALUE));
        }
    }

    @Test
    void is_written_whatever_it_means_and_wherever_it_leads() throws IOException {
        Matrix.Builder matrix = Matrix.on("It's")
                .title("All")
                .shows("What a test writes.")
                .source("a test")
                .columns(Column.words("A").asRowHeader(), Column.counts("B"), Column.days("C"));
        for (Meaning meaning : Meaning.values()) {
            matrix.row(
                    Cell.of("a").meaning(meaning).linkedTo(Link.toSheet("It's")),
                    Cell.of(1).meaning(meaning).linkedTo(Link.toSheet("It's")),
                    Cell.day("2015").meaning(meaning).linkedTo(Link.toSheet("It's")));
        }

        try (XSSFWorkbook workbook = Written.matrices(matrix.build()).open()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            int last = sheet.getTables().get(0).getEndRowIndex();
            for (int row = last - Meaning.values().length + 1; row <= last; row++) {
                sheet.getRow(row)
                        .forEach(cell -> assertThat(cell.getCellFormula()).startsWith("HYPERLINK(\"#'It''s'!A1\","));
            }
        }
    }
}
