package io.github.lec.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.lec.report.limits.ExcelLimits;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import java.io.IOException;
import java.net.URI;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Links lead to the targets that they name. */
class LinksTest {

    @Test
    void every_cell_of_a_matrix_leads_to_the_row_of_its_claim() throws IOException {
        Matrix cooperation = SampleBook.book().on("Cooperation").orElseThrow();
        try (XSSFWorkbook workbook =
                Written.book(SampleBook.book(), Profile.ANALYST).open()) {
            XSSFSheet sheet = workbook.getSheet("Cooperation");
            int row = sheet.getTables().get(0).getStartRowIndex() + 1;
            for (Row expected : cooperation.rows().toList()) {
                for (int i = 0; i < expected.cells().size(); i++) {
                    Cell cell = expected.cells().get(i);
                    if (cell.link().orElse(null) instanceof Link.ToRow link) {
                        assertThat(target(sheet.getRow(row).getCell(i)))
                                .as(cell.words())
                                .isEqualTo(link.anchor());
                    }
                }
                row++;
            }
        }
    }

    /** Follows a link as a program that calculates it does, and returns the first cell of its row. */
    private static String target(XSSFCell cell) {
        CellReference reference = new CellReference(addressOf(cell).substring(1));
        return cell.getSheet()
                .getWorkbook()
                .getSheet(reference.getSheetName())
                .getRow(reference.getRow())
                .getCell(0)
                .getStringCellValue();
    }

    private static Matrix.Builder matrix(String sheet) {
        return Matrix.on(sheet).title(sheet).shows("What a test writes.").source("a test");
    }

    private static XSSFCell firstCell(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.getSheetAt(0);
        return sheet.getRow(sheet.getTables().get(0).getStartRowIndex() + 1).getCell(0);
    }

    @Test
    void a_row_is_found_by_its_id_whatever_row_it_is_moved_to() throws IOException {
        Matrix from = matrix("From")
                .columns(Column.words("A"))
                .row(Cell.of("see b").linkedTo(Link.toRow("To", "b")))
                .build();
        Matrix to = matrix("To")
                .columns(Column.words("Name"), Column.words("Id"))
                .row(Row.of(Cell.of("same"), Cell.of("a")).anchoredAs("a"))
                .row(Row.of(Cell.of("same"), Cell.of("b")).anchoredAs("b"))
                .build();

        try (XSSFWorkbook workbook = Written.matrices(from, to).open()) {
            XSSFCell cell = firstCell(workbook);
            assertThat(cell.getCellFormula())
                    .isEqualTo("HYPERLINK(\"#'To'!A\"&IFERROR(MATCH(\"b\",'To'!$B:$B,0),1),"
                            + "\"see b\"&IF(ISERROR(MATCH(\"b\",'To'!$B:$B,0)),\" [row not found]\",\"\"))");
            assertThat(cell.getStringCellValue()).isEqualTo("see b");

            XSSFSheet sheet = workbook.getSheet("To");
            int last = sheet.getTables().get(0).getEndRowIndex();
            sheet.shiftRows(last, last, 70);

            assertThat(addressOf(cell)).isEqualTo("#'To'!A" + (last + 71));
        }
    }

    private static String addressOf(XSSFCell cell) {
        XSSFCell scratch = cell.getSheet().createRow(9_999).createCell(0);
        scratch.setCellFormula(cell.getCellFormula().replaceFirst("^HYPERLINK\\((.*?,1\\)),.*$", "$1"));
        return cell.getSheet()
                .getWorkbook()
                .getCreationHelper()
                .createFormulaEvaluator()
                .evaluate(scratch)
                .getStringValue();
    }

    @Test
    void a_link_whose_row_was_deleted_says_so() throws IOException {
        Matrix from = matrix("From")
                .columns(Column.words("A"), Column.counts("B"))
                .row(
                        Cell.of("see a").linkedTo(Link.toRow("To", "a")),
                        Cell.of(3).linkedTo(Link.toRow("To", "a")))
                .build();
        Matrix to = matrix("To")
                .columns(Column.words("Id"))
                .row(Row.of(Cell.of("a")).anchoredAs("a"))
                .build();

        try (XSSFWorkbook workbook = Written.matrices(from, to).open()) {
            XSSFCell words = firstCell(workbook);
            XSSFCell count = words.getRow().getCell(1);
            assertThat(count.getNumericCellValue()).isEqualTo(3);
            XSSFSheet sheet = workbook.getSheet("To");
            sheet.removeRow(sheet.getRow(sheet.getTables().get(0).getEndRowIndex()));

            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            assertThat(evaluator.evaluate(words).getStringValue()).isEqualTo("see a [row not found]");
            assertThat(evaluator.evaluate(count).getStringValue()).isEqualTo("3 [row not found]");
        }
    }

    @Test
    void without_ids_a_row_is_found_by_what_only_it_says() throws IOException {
        Matrix from = matrix("From")
                .columns(Column.words("A"))
                .row(Cell.of("all?").linkedTo(Link.toRow("To", "x/2")))
                .build();
        Matrix to = matrix("To")
                .columns(Column.words("Group"), Column.counts("Number"), Column.words("Question"))
                .row(Row.of(Cell.of("g"), Cell.of(1), Cell.of("who? *")).anchoredAs("x/1"))
                .row(Row.of(Cell.of("G"), Cell.of(2), Cell.of("why? *")).anchoredAs("x/2"))
                .build();

        try (XSSFWorkbook workbook = Written.matrices(from, to).open()) {
            assertThat(firstCell(workbook).getCellFormula()).contains("MATCH(\"why~? ~*\",'To'!$C:$C,0)");
        }
    }

    @Test
    void a_row_that_cannot_be_distinguished_cannot_be_linked_to() {
        Matrix to = matrix("To")
                .columns(Column.words("Name"), Column.words("Elsewhere"))
                .row(Row.of(Cell.of("same"), Cell.of("here").linkedTo(Link.toRow("From", "a")))
                        .anchoredAs("a"))
                .row(Row.of(Cell.of("same"), Cell.of("there")).anchoredAs("b"))
                .build();
        Matrix from = matrix("From")
                .columns(Column.words("A"))
                .row(Row.of(Cell.of("b").linkedTo(Link.toRow("To", "b"))).anchoredAs("a"))
                .build();

        // if the column with links were searched, each sheet would have to be calculated before the other
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Written.matrices(from, to))
                .withMessageContaining("links to a row that cannot be found")
                .withMessageContaining("a column without links");
    }

    @Test
    void an_id_that_is_too_long_to_be_searched_for_has_no_link() throws IOException {
        String id = "a".repeat(ExcelLimits.QUOTED + 1);
        Matrix from = matrix("From")
                .columns(Column.words("A"))
                .row(Cell.of("see it").linkedTo(Link.toRow("To", id)))
                .build();
        Matrix to = matrix("To")
                .columns(Column.words("Id"))
                .row(Row.of(Cell.of(id)).anchoredAs(id))
                .build();

        try (XSSFWorkbook workbook = Written.matrices(from, to).open()) {
            assertThat(firstCell(workbook).getCellType()).isEqualTo(CellType.STRING);
            assertThat(firstCell(workbook).getStringCellValue()).isEqualTo("see it");
        }
    }

    @Test
    void an_id_that_differs_from_another_only_in_the_case_of_letters_has_no_link() throws IOException {
        Matrix from = matrix("From")
                .columns(Column.words("A"), Column.words("B"), Column.words("C"))
                .row(
                        Cell.of("see CN-1").linkedTo(Link.toRow("To", "CN-1")),
                        Cell.of("see cn-1").linkedTo(Link.toRow("To", "cn-1")),
                        Cell.of("see cn-2").linkedTo(Link.toRow("To", "cn-2")))
                .build();
        Matrix to = matrix("To")
                .columns(Column.words("Id"))
                .row(Row.of(Cell.of("CN-1")).anchoredAs("CN-1"))
                .row(Row.of(Cell.of("cn-1")).anchoredAs("cn-1"))
                .row(Row.of(Cell.of("cn-2")).anchoredAs("cn-2"))
                .build();

        try (XSSFWorkbook workbook = Written.matrices(from, to).open()) {
            XSSFRow row = firstCell(workbook).getRow();
            assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(2).getCellType()).isEqualTo(CellType.FORMULA);
        }
    }

    @Test
    void links_to_the_web_and_to_sheets_are_formulas_too() throws IOException {
        URI address = URI.create("https://example.org/a?b=c&d=%20#e");

        try (XSSFWorkbook workbook = Written.cells(
                        Cell.of("A page").linkedTo(Link.toWeb(address)),
                        Cell.of("A sheet").linkedTo(Link.toSheet("Cells")))
                .open()) {
            XSSFCell cell = firstCell(workbook);
            assertThat(cell.getCellFormula()).isEqualTo("HYPERLINK(\"" + address + "\",\"A page\")");
            assertThat(cell.getStringCellValue()).isEqualTo("A page");
            assertThat(cell.getRow().getCell(1).getCellFormula()).isEqualTo("HYPERLINK(\"#'Cells'!A1\",\"A sheet\")");
        }
    }

    @Test
    void an_address_that_excel_would_not_accept_is_left_out() throws IOException {
        URI address = URI.create("https://example.org/" + "a".repeat(240));

        try (XSSFWorkbook workbook =
                Written.cells(Cell.of("A page").linkedTo(Link.toWeb(address))).open()) {
            XSSFCell cell = firstCell(workbook);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("A page");
            assertThat(cell.getCellStyle().getFont().getUnderline()).isZero();
        }
    }

    @Test
    void a_link_from_rows_that_pass_by_must_lead_somewhere_too() {
        Matrix matrix = Matrix.on("Lost")
                .title("Lost")
                .shows("What a test writes.")
                .source("a test")
                .columns(Column.words("A"))
                .rowsFrom(() -> Stream.of(Row.of(Cell.of("a").linkedTo(Link.toRow("Lost", "nobody")))))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Written.matrices(matrix))
                .withMessageContaining("links to a place that the book does not have")
                .withMessageContaining("nobody");
    }
}
