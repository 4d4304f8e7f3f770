package io.github.lec.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register is written row by row, so memory use does not depend on its length. */
class LargeRegisterTest {

    private static final int ROWS = 20_000;
    private static final int COLUMNS = 12;
    private static final List<Meaning> MEANINGS = List.of(Meaning.values());

    @Test
    void is_written_in_a_memory_that_could_not_hold_it(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("a-register.xlsx");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx40m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeRegisterTest.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        // nothing of a logging framework either
        assertThat(output).isEmpty();
        assertThat(Files.size(file)).isGreaterThan(500_000);
    }

    @Test
    void cells_of_a_register_follow_each_other_without_addresses_and_are_read_in_their_places() throws IOException {
        byte[] file = written(register(30));

        assertThat(sheetIn(file)).contains("<row r=\"3\"").doesNotContain("<c r=");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFRow last = workbook.getSheetAt(0).getRow(31);
            assertThat(last.getCell(1).getNumericCellValue()).isEqualTo(29 * 31 + 1);
            assertThat(last.getCell(11).getStringCellValue()).isEqualTo("some words in row 29, column 11");
            assertThat(last.getCell(11).getReference()).isEqualTo("L32");
        }
    }

    @Test
    void each_cell_of_a_short_table_has_its_address() throws IOException {
        Matrix.Builder matrix =
                Matrix.on("Short").title("A short table").shows("Two rows.").source("a test");
        IntStream.range(0, COLUMNS).forEach(i -> matrix.columns(Column.words("Column " + i)));

        assertThat(sheetIn(written(matrix.rows(List.of(row(1), row(2))).build())))
                .contains("<c r=\"A3\"")
                .doesNotContain("<c s=");
    }

    private static byte[] written(Matrix matrix) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookWriter.forProfile(Profile.ANALYST).write(new Book(SampleBook.properties(), List.of(matrix)), out);
        return out.toByteArray();
    }

    private static String sheetIn(byte[] file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no sheet");
    }

    /** Writes a register to a file; run in a process of its own, with little memory. */
    public static void main(String[] arguments) throws IOException {
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
            WorkbookWriter.forProfile(Profile.ANALYST)
                    .deflateLevel(1)
                    .write(new Book(SampleBook.properties(), List.of(register(ROWS))), out);
        }
    }

    private static Matrix register(int rows) {
        Matrix.Builder matrix = Matrix.on("Register")
                .title("A register")
                .shows("Many rows.")
                .source("a test")
                .rowsFrom(() -> IntStream.range(0, rows).mapToObj(LargeRegisterTest::row));
        for (int i = 0; i < COLUMNS; i++) {
            matrix.columns(i % 4 == 1 ? Column.counts("Count " + i) : Column.words("Words " + i));
        }
        return matrix.build();
    }

    private static Row row(int number) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < COLUMNS; i++) {
            cells.add(
                    i % 4 == 1
                            ? Cell.of(number * 31L + i)
                            : Cell.of("some words in row " + number + ", column " + i)
                                    .meaning(MEANINGS.get((number + i) % MEANINGS.size())));
        }
        return Row.of(cells).anchoredAs("row-" + number);
    }
}
