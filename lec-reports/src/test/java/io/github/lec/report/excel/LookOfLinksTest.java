package io.github.lec.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Part;
import java.io.IOException;
import java.net.URI;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

class LookOfLinksTest {

    @Test
    void in_a_matrix_of_links_only_the_names_of_the_rows_are_underlined() throws IOException {
        XSSFSheet sheet = sheet(Part.ANSWERS, 4);

        assertThat(isUnderlined(sheet, 0)).isTrue();
        assertThat(isUnderlined(sheet, 1)).isFalse();
        assertThat(colour(sheet, 1)).as("it is still in the colour of links").isEqualTo(colour(sheet, 0));
    }

    @Test
    void in_a_register_or_a_list_of_places_to_go_to_every_link_is_underlined() throws IOException {
        assertThat(isUnderlined(sheet(Part.REGISTERS, 4), 1)).isTrue();
        assertThat(isUnderlined(sheet(Part.ANSWERS, 2), 1)).isTrue();
    }

    private static XSSFSheet sheet(Part part, int linked) throws IOException {
        Matrix.Builder matrix = Matrix.on("Links")
                .part(part)
                .title("Links")
                .shows("What a test writes.")
                .source("a test")
                .columns(Column.words("Name").asRowHeader());
        Cell[] cells = new Cell[linked + 1];
        for (int i = 0; i <= linked; i++) {
            cells[i] = Cell.of("In force").linkedTo(Link.toWeb(URI.create("https://example.org/" + i)));
            if (i > 0) {
                matrix.columns(Column.words("Answer " + i));
            }
        }
        return Written.matrices(matrix.row(cells).build()).open().getSheetAt(0);
    }

    private static boolean isUnderlined(XSSFSheet sheet, int column) {
        return font(sheet, column).getUnderline() != Font.U_NONE;
    }

    private static String colour(XSSFSheet sheet, int column) {
        return font(sheet, column).getXSSFColor().getARGBHex();
    }

    private static org.apache.poi.xssf.usermodel.XSSFFont font(XSSFSheet sheet, int column) {
        return sheet.getRow(2).getCell(column).getCellStyle().getFont();
    }
}
