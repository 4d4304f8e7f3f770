package io.github.lec.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

/** How wide and long tables of the edition for publication, which has no headers and footers, come out on paper. */
class PublicationPagesTest {
    private static final int COLUMNS = 20;

    /** The columns repeated on the second page had there what fits into them of the title and of each note. */
    @Test
    void title_and_notes_stand_on_the_first_of_pages_beside_each_other_and_not_cut_on_the_second() throws IOException {
        XSSFSheet sheet = written(register(30));
        List<CellRangeAddress> areas = areas(sheet);
        int headings = sheet.getTables().get(0).getStartRowIndex();

        assertThat(areas).hasSize(2);
        assertThat(areas.get(0).getFirstRow()).isZero();
        assertThat(areas.get(1).getFirstRow()).isEqualTo(headings).isGreaterThan(2);
        assertThat(areas.get(1).getFirstColumn()).isEqualTo(areas.get(0).getLastColumn() + 1);
        assertThat(areas.get(1).getLastColumn()).isEqualTo(COLUMNS - 1);
        assertThat(areas).allMatch(area -> area.getLastRow() == sheet.getLastRowNum());
        assertThat(sheet.getPrintSetup().getFitWidth())
                .as("each of them is made to fit across one page")
                .isEqualTo((short) 1);
        assertThat(sheet.getRepeatingColumns().getLastColumn()).isZero();
    }

    @Test
    void a_note_is_no_wider_than_the_first_of_pages_beside_each_other() throws IOException {
        XSSFSheet sheet = written(register(30, Column.Width.MEDIUM, "Some words"));
        CellRangeAddress first = areas(sheet).get(0);
        double page = IntStream.rangeClosed(0, first.getLastColumn())
                .mapToDouble(column -> sheet.getColumnWidth(column) / 256.0)
                .sum();

        assertThat(page).isBetween(100.0, 165.0);
        assertThat(lead(sheet)).hasSizeGreaterThan(3).allMatch(line -> TextMeasure.longestLine(line) <= page);
    }

    @Test
    void a_note_says_that_only_the_first_rows_of_a_register_are_printed() throws IOException {
        assertThat(lead(written(register(2_000))))
                .contains("Only the first page of the 2000 rows is printed; clear the print area to print all.");
        assertThat(lead(written(register(30)))).noneMatch(line -> line.contains("print area"));
    }

    private static List<String> lead(XSSFSheet sheet) {
        return IntStream.range(0, sheet.getTables().get(0).getStartRowIndex())
                .mapToObj(sheet::getRow)
                .filter(row -> row != null && row.getCell(0) != null)
                .map(row -> row.getCell(0).getStringCellValue())
                .toList();
    }

    private static List<CellRangeAddress> areas(XSSFSheet sheet) {
        return Stream.of(sheet.getWorkbook().getPrintArea(0).split(",", 0))
                .map(area -> CellRangeAddress.valueOf(area.substring(area.indexOf('!') + 1)))
                .toList();
    }

    private static XSSFSheet written(Matrix matrix) throws IOException {
        Book book = new Book(SampleBook.properties(), List.of(matrix));
        return Written.book(book, Profile.PUBLICATION).open().getSheetAt(0);
    }

    private static Matrix register(int rows) {
        return register(rows, Column.Width.WIDE, "Words that take more than one line in a column of the register");
    }

    private static Matrix register(int rows, Column.Width width, String words) {
        Matrix.Builder matrix = Matrix.on("Register")
                .part(Part.REGISTERS)
                .title("A register with a title that is longer than its first column")
                .shows("What a test writes. "
                        + "It has a note that is as wide as a page. ".repeat(9).strip())
                .source("a test")
                .columns(Column.words("Name").asRowHeader());
        for (int column = 1; column < COLUMNS; column++) {
            matrix.columns(Column.words("Words " + column).width(width));
        }
        for (int row = 1; row <= rows; row++) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of("Row " + row)));
            for (int column = 1; column < COLUMNS; column++) {
                cells.add(Cell.of(words));
            }
            matrix.row(cells.toArray(Cell[]::new));
        }
        return matrix.build();
    }
}
