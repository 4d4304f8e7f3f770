package io.github.lec.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Links lead where they say. */
class LinksTest {

    @Test
    void everyCellOfAMatrixLeadsToTheRowOfItsClaim() throws IOException {
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

    /** Follows a link as a reader would, and returns what stands in the first cell of the row to which it leads. */
    private static String target(XSSFCell cell) {
        String address = cell.getCellType() == CellType.FORMULA
                ? cell.getCellFormula().replaceAll("HYPERLINK\\(\"#([^\"]*)\".*", "$1")
                : cell.getHyperlink().getAddress();
        CellReference reference = new CellReference(address);
        return cell.getSheet()
                .getWorkbook()
                .getSheet(reference.getSheetName())
                .getRow(reference.getRow())
                .getCell(0)
                .getStringCellValue();
    }

    @Test
    void aLinkWhoseWordsAreWrappedIsAFormulaBecauseLibreOfficeWouldNotWrapThemOtherwise() throws IOException {
        Link link = Link.toSheet("Cells");
        String text = "words that need more than a line because there are many of them";

        try (XSSFWorkbook workbook = Written.cells(
                        Cell.of("short").linkedTo(link), Cell.of(text).linkedTo(link))
                .open()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            XSSFCell wrapped = sheet.getRow(sheet.getLastRowNum()).getCell(1);
            assertThat(sheet.getHyperlinkList())
                    .extracting(XSSFHyperlink::getCellRef)
                    .containsExactly("A6");
            assertThat(wrapped.getCellFormula()).isEqualTo("HYPERLINK(\"#'Cells'!A1\",\"" + text + "\")");
            assertThat(wrapped.getStringCellValue()).isEqualTo(text);
        }
    }

    @Test
    void linksToTheWebAreLinks() throws IOException {
        URI address = URI.create("https://example.org/a?b=c&d=%20#e");

        try (XSSFWorkbook workbook =
                Written.cells(Cell.of("A page").linkedTo(Link.toWeb(address))).open()) {
            assertThat(workbook.getSheetAt(0).getHyperlinkList())
                    .singleElement()
                    .extracting(XSSFHyperlink::getAddress)
                    .isEqualTo(address.toString());
        }
    }

    @Test
    void anAddressThatExcelWouldNotAcceptIsLeftOut() throws IOException {
        URI address = URI.create("https://example.org/" + "a".repeat(2_100));

        try (XSSFWorkbook workbook =
                Written.cells(Cell.of("A page").linkedTo(Link.toWeb(address))).open()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            XSSFCell cell = sheet.getRow(sheet.getLastRowNum()).getCell(0);
            assertThat(sheet.getHyperlinkList()).isEmpty();
            assertThat(cell.getStringCellValue()).isEqualTo("A page");
            assertThat(cell.getCellStyle().getFont().getUnderline()).isZero();
        }
    }

    @Test
    void moreLinksThanASheetMayHaveAreFormulas() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 6_554; i++) {
            rows.add(Row.of(IntStream.range(0, 10)
                    .mapToObj(column -> Cell.of("go").linkedTo(Link.toSheet("Many")))
                    .toList()));
        }
        Matrix.Builder matrix = Matrix.on("Many")
                .title("Many")
                .shows("What a test writes.")
                .source("a test")
                .rows(rows);
        for (int i = 0; i < 10; i++) {
            matrix.columns(Column.words("Column " + i));
        }

        Written written = Written.matrices(matrix.build());

        assertThat(written.part("xl/worksheets/sheet1.xml"))
                .doesNotContain("<hyperlink ")
                .contains("<f>HYPERLINK(\"#'Many'!A1\",\"go\")</f><v>go</v>");
    }

    @Test
    void aLinkFromRowsThatPassByMustLeadSomewhereToo() {
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
