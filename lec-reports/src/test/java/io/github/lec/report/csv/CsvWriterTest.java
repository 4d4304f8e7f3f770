package io.github.lec.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

    private static String csv(Cell... cells) throws IOException {
        Matrix.Builder matrix = Matrix.on("Cooperation data").title("Data");
        for (int i = 0; i < cells.length; i++) {
            matrix.columns(Column.words("Column " + (char) ('A' + i)));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvWriter.write(matrix.row(cells).build(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void writes_headings_and_rows_and_nothing_else() throws IOException {
        assertThat(csv(Cell.of("France"), Cell.of(3), Cell.day("2015-04")))
                .isEqualTo("Column A,Column B,Column C\r\nFrance,3,2015-04\r\n");
    }

    @Test
    void quotes_what_would_break_a_record() throws IOException {
        assertThat(csv(Cell.of("a \"b\", c"), Cell.of("two\nlines"))).endsWith("\"a \"\"b\"\", c\",\"two\nlines\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1+1",
                "\n=1+1",
                "  =1+1",
                "\uFF1D1+1",
                "=cmd|' /C calc'!A0",
                "-"
            })
    void what_a_spreadsheet_would_run_is_disarmed(String text) throws IOException {
        String csv = csv(Cell.of(text), Cell.of("end"));

        List<CSVRecord> records =
                CSVParser.parse(new StringReader(csv), CSVFormat.RFC4180).getRecords();
        assertThat(records.get(1).get(0).replaceFirst("'", "")).isEqualTo(text);
        assertThat(records.get(1).get(0).strip()).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Treaty;=cmd|'/c calc'!A0;x",
                "one\n=1+1\ntwo",
                "a\t=1+1",
                "a; \u00A0@SUM(A1)",
                "Treaty|=cmd|'/c calc'!A0|x",
                "a|\"-1+1|b",
                "a;\"=1+1\"",
                "a\n\n-1",
                "\u200B=1+1",
                "a;\uFEFF \u200E@SUM(A1)",
                "a;;+1",
                "=1;=2"
            })
    void begins_no_cell_with_a_formula_whichever_separator_a_spreadsheet_takes(String text) throws IOException {
        String csv = csv(Cell.of("first"), Cell.of(text), Cell.of("last"));

        for (char separator : new char[] {',', ';', '\t', '|'}) {
            assertThat(Pattern.compile("[\\" + separator + "\\r\\n]").splitAsStream(csv))
                    .as("cut at '%s'", separator)
                    .noneMatch(cell -> cell.replaceAll("^[\\h\\p{Cf}\"]+", "").matches("[=+@\uFF1D-].*"));
        }
    }

    @Test
    void writes_a_long_text_of_spaces_and_quotation_marks() throws IOException {
        String text = "a;" + "\" ".repeat(500_000);

        assertThat(csv(Cell.of(text + "x"))).contains("a;\"\" ");
        assertThat(csv(Cell.of(text + "=1"))).contains("a;'\"\" ");
    }

    @Test
    void leaves_negative_numbers_alone() throws IOException {
        assertThat(csv(Cell.of(-5))).endsWith("-5\r\n");
    }

    @Test
    void cuts_nothing() throws IOException {
        String text = "long ".repeat(20_000).strip();

        assertThat(csv(Cell.of(text))).contains(text);
    }

    @Test
    void names_its_files_in_small_letters_with_dashes() {
        Matrix matrix = Matrix.on("Cooperation data")
                .title("Data")
                .columns(Column.words("A"))
                .build();

        assertThat(CsvWriter.fileName(matrix)).isEqualTo("cooperation-data.csv");
    }
}
