package io.github.lec.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkbookWriterTest {

    private static final Book BOOK = SampleBook.book();

    @ParameterizedTest
    @EnumSource(Profile.class)
    void gives_each_matrix_a_sheet_in_its_order(Profile profile) throws IOException {
        try (XSSFWorkbook workbook = Written.book(BOOK, profile).open()) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names)
                    .isEqualTo(BOOK.matrices().stream().map(Matrix::sheet).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void writes_what_the_matrix_says_and_nothing_else(Profile profile) throws IOException {
        try (XSSFWorkbook workbook = Written.book(BOOK, profile).open()) {
            for (Matrix matrix : BOOK.matrices()) {
                XSSFSheet sheet = workbook.getSheet(matrix.sheet());
                XSSFTable table = sheet.getTables().get(0);
                assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo(matrix.title());
                assertThat(rowsOf(sheet, table.getStartRowIndex() + 1, table.getEndRowIndex()))
                        .isEqualTo(matrix.rows().map(WorkbookWriterTest::words).toList());
                if (profile == Profile.PUBLICATION) {
                    assertThat(sheet.getLastRowNum()).isEqualTo(table.getEndRowIndex());
                } else {
                    assertThat(table.getStartRowIndex()).isEqualTo(1);
                    assertThat(table.getEndRowIndex() + 1).matches(row -> sheet.getRow(row) == null);
                }
            }
        }
    }

    private static List<String> words(Row row) {
        return row.cells().stream().map(Cell::words).toList();
    }

    private static List<List<String>> rowsOf(XSSFSheet sheet, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(sheet::getRow)
                .map(row -> {
                    List<String> words = new ArrayList<>();
                    row.forEach(cell -> words.add(shown((XSSFCell) cell)));
                    return words;
                })
                .toList();
    }

    private static String shown(XSSFCell cell) {
        return cell.getCellType() == CellType.NUMERIC
                ? Long.toString((long) cell.getNumericCellValue())
                : cell.getStringCellValue();
    }

    @Test
    void keeps_the_lines_above_the_table_in_column_a() throws IOException {
        try (XSSFWorkbook workbook = Written.book(BOOK, Profile.PUBLICATION).open()) {
            XSSFSheet sheet = workbook.getSheet("Cooperation");
            int heading = sheet.getTables().get(0).getStartRowIndex();
            StringBuilder lines = new StringBuilder();
            for (int i = 1; i < heading; i++) {
                assertThat(sheet.getRow(i).getLastCellNum()).isEqualTo((short) 1);
                lines.append(i == 1 ? "" : " ")
                        .append(sheet.getRow(i).getCell(0).getStringCellValue());
            }
            Matrix cooperation = BOOK.on("Cooperation").orElseThrow();
            List<String> said = new ArrayList<>(cooperation.lead());
            said.addAll(cooperation.notes());
            said.add("Signs: ✓ What was asked for is present; ◐ Present, but weaker than asked for; ✗ Known to be"
                    + " absent; ? Open or disputed; – Does not apply.");
            assertThat(lines).hasToString(String.join(" ", said));
        }
    }

    @Test
    void marks_tables_up_under_the_existing_headings() throws IOException {
        Matrix matrix = Matrix.on("Headings")
                .title("Headings")
                .shows("What a test writes.")
                .source("a test")
                .columns(
                        Column.words("<b> & \"c\""),
                        Column.words("_x0041_ is no A"),
                        Column.words("=SUM(A1)"),
                        Column.words("Année, 年"))
                .row(Cell.of("a"), Cell.of("b"), Cell.of("c"), Cell.of("d"))
                .build();

        try (XSSFWorkbook workbook = Written.matrices(matrix).open()) {
            XSSFTable table = workbook.getTable("headings");
            List<String> headings = new ArrayList<>();
            workbook.getSheetAt(0)
                    .getRow(table.getStartRowIndex())
                    .forEach(cell -> headings.add(cell.getStringCellValue()));
            assertThat(headings)
                    .isEqualTo(matrix.columns().stream().map(Column::header).toList());
            // Excel unescapes the name of a column like the text of a cell; POI does not
            assertThat(table.getColumns().get(1).getName()).isEqualTo("_x005F_x0041_ is no A");
            assertThat(table.getColumns().get(0).getName()).isEqualTo("<b> & \"c\"");
        }
    }

    @Test
    void helps_the_eye_only_in_the_edition_for_analysts() throws IOException {
        try (XSSFWorkbook analyst = Written.book(BOOK, Profile.ANALYST).open();
                XSSFWorkbook publication =
                        Written.book(BOOK, Profile.PUBLICATION).open()) {
            XSSFSheet forAnalysts = analyst.getSheet("Cooperation");
            assertThat(forAnalysts.getPaneInformation().isFreezePane()).isTrue();
            assertThat(forAnalysts.getPaneInformation().getVerticalSplitPosition())
                    .as("a narrow sheet needs none")
                    .isZero();
            assertThat(forAnalysts.getTables().get(0).getCTTable().isSetAutoFilter())
                    .isTrue();
            assertThat(forAnalysts.getRepeatingColumns().formatAsString()).isEqualTo("A:A");
            assertThat(forAnalysts.getFooter().getRight()).isEqualTo("Page &P of &N");

            XSSFSheet published = publication.getSheet("Cooperation");
            assertThat(published.getPaneInformation()).isNull();
            assertThat(published.getTables().get(0).getCTTable().isSetAutoFilter())
                    .isFalse();
            assertThat(published.getRepeatingRows()).isNotNull();
            assertThat(published.getFooter().getRight()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void prints_on_A4_as_wide_as_the_table(Profile profile) throws IOException {
        try (XSSFWorkbook workbook = Written.book(BOOK, profile).open()) {
            workbook.forEach(sheet -> {
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getPrintSetup().getFitHeight()).isBetween((short) 0, (short) 2);
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void opens_at_the_top_of_the_first_sheet(Profile profile) throws IOException {
        try (XSSFWorkbook workbook = Written.book(BOOK, profile).open()) {
            assertThat(workbook.getActiveSheetIndex()).isZero();
            assertThat(workbook.getSheetAt(0).isSelected()).isTrue();
            workbook.forEach(sheet -> assertThat(sheet.getActiveCell()).isEqualTo(CellAddress.A1));
        }
    }

    @Test
    void says_what_the_document_is() throws IOException {
        try (XSSFWorkbook workbook = Written.book(BOOK, Profile.ANALYST).open()) {
            POIXMLProperties properties = workbook.getProperties();
            assertThat(properties.getCoreProperties().getTitle())
                    .isEqualTo("Law-enforcement cooperation of EU member states with China");
            assertThat(properties.getCoreProperties().getUnderlyingProperties().getLanguageProperty())
                    .contains("en-GB");
            assertThat(properties.getCoreProperties().getCreator()).isEqualTo("lec");
            assertThat(properties.getCoreProperties().getCreated()).isEqualTo("2026-10-31T00:00:00Z");
            assertThat(properties
                            .getCustomProperties()
                            .getProperty("Dataset version")
                            .getLpwstr())
                    .isEqualTo("1.0.0");
        }
    }

    @Test
    void has_one_table_for_three_hundred_columns() throws IOException {
        Matrix.Builder matrix =
                Matrix.on("Wide").title("Wide").shows("Many columns.").source("a test");
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Column column = Column.words("Column " + i);
            matrix.columns(i == 0 ? column.asRowHeader() : column);
            cells.add(Cell.of("cell " + i));
        }

        try (XSSFWorkbook workbook =
                Written.matrices(matrix.row(Row.of(cells)).build()).open()) {
            assertThat(workbook.getTable("wide").getColumnCount()).isEqualTo(300);
            assertThat(workbook.getSheetAt(0).getRow(2).getCell(299).getStringCellValue())
                    .isEqualTo("cell 299");
            // a page for so many columns would be illegible
            assertThat(workbook.getSheetAt(0).getPrintSetup().getFitWidth()).isGreaterThan((short) 10);
        }
    }

    @Test
    void refuses_more_columns_than_a_sheet_has() {
        Matrix.Builder matrix =
                Matrix.on("Wide").title("Wide").shows("What a test writes.").source("a test");
        for (int i = 0; i <= 16_384; i++) {
            matrix.columns(Column.words("Column " + i));
        }

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Written.matrices(matrix.build()))
                .withMessage("The matrix on Wide has 16385 columns, but a sheet of Excel has room for 16384");
    }

    @Test
    void refuses_more_rows_than_a_sheet_has_before_it_writes_anything() {
        Matrix endless = Matrix.on("Endless")
                .title("Endless")
                .shows("What a test writes.")
                .source("a test")
                .columns(Column.words("A"))
                .rowsFrom(() -> Stream.generate(() -> Row.of(Cell.of("again"))))
                .build();
        AtomicBoolean written = new AtomicBoolean();
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) {
                written.set(true);
            }
        };

        assertThatIOException()
                .isThrownBy(() -> WorkbookWriter.forProfile(Profile.PUBLICATION)
                        .write(new Book(SampleBook.properties(), List.of(endless)), out))
                .withMessage(
                        "The matrix on Endless has more rows than fit on a sheet of Excel, which has 1,048,576 with"
                                + " those for title and headings. Write CSV files, or choose fewer states");
        assertThat(written).isFalse();
    }

    @Test
    void notices_rows_that_change_while_it_writes() {
        AtomicInteger times = new AtomicInteger();
        Matrix fickle = Matrix.on("Fickle")
                .title("Fickle")
                .shows("What a test writes.")
                .source("a test")
                .columns(Column.words("A"))
                .rowsFrom(() -> Stream.generate(() -> Row.of(Cell.of("row"))).limit(times.incrementAndGet()))
                .build();

        assertThatIllegalStateException()
                .isThrownBy(() -> Written.matrices(fickle))
                .withMessageContaining("gave 1 rows at first and then another number of them");
    }

    @Test
    void leaves_the_stream_open() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.set(true);
            }
        };

        WorkbookWriter.forProfile(Profile.ANALYST).write(BOOK, out);

        assertThat(closed).isFalse();
    }

    @Test
    void compresses_at_the_given_level() throws IOException {
        ByteArrayOutputStream fast = new ByteArrayOutputStream();
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        WorkbookWriter.forProfile(Profile.ANALYST).deflateLevel(1).write(BOOK, fast);
        WorkbookWriter.forProfile(Profile.ANALYST).deflateLevel(9).write(BOOK, small);

        assertThat(small.size()).isLessThan(fast.size());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkbookWriter.forProfile(Profile.ANALYST).deflateLevel(10));
    }
}
