package io.github.lec.report.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.format.Problem;
import io.github.lec.record.SourceId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A number in a column for texts is read as its format shows it, or refused; spaces that only align are one space, or
 * none.
 */
class NumbersAsShownTest {
    /**
     * Formats, numbers, and what LibreOffice shows of them; Excel shows {@code 3.} where LibreOffice shows {@code 3}.
     */
    private static final String SHOWN = """
            [$USD] 0                | 3       | USD 3
            #,##0.00 [$USD]         | 3       | 3.00 USD
            [$EUR] #,##0.00         | 1234.5  | EUR 1,234.50
            [$€-407] #,##0          | -1234.5 | -€ 1,235
            [$-407]0                | 3       | 3
            [Blue]0                 | 3       | 3
            [Color10]0              | 3       | 3
            ??0                     | 3       | 3
            ?0                      | 3       | 3
            ???                     | 3       | 3
            ???                    | 3       | 3
            0?                      | 3       | 03
            0.0?                    | 3       | 3.0
            0.0?                    | 3.14    | 3.14
            0.??                    | 3       | 3.
            0.##                    | 3       | 3.
            0.##                    | 3.5     | 3.5
            "a"??0"b"               | 3       | a 3b
            0.0##                   | 3.14159 | 3.142
            .0                      | 3       | 3.0
            .0                      | 0.5     | .5
            #.##                    | 0       | .
            00000                   | 3       | 00003
            0,000                   | 3       | 0,003
            #,##0                   | 1234567 | 1,234,567
            #,##0                   | 12      | 12
            0.0,,"M"                | 1234567 | 1.2M
            0,                      | 1500    | 2
            0.0%                    | 0.03    | 3.0%
            \\%0                    | 3       | %3
            0.00                    | 0.005   | 0.01
            0.00                    | 0.015   | 0.02
            0.0                     | 1.45    | 1.5
            0.00                    | 99.995  | 100.00
            0                       | 2.5     | 3
            0                       | -3      | -3
            (0)                     | 3       | (3)
            §0                      | 3       | §3
            0_)                     | 3       | 3
            0_                      | 3       | 3
            #,##0;[Red]-#,##0       | -3      | -3
            General;-General        | 3       | 3
            General;-General        | -3      | -3
            General;General         | -3      | 3
            _-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-;_-* "-"??\\ "€"_-;_-@_-    | 3     | 3.00 €
            _-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-;_-* "-"??\\ "€"_-;_-@_-    | 0     | - €
            _-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-;_-* "-"??\\ "€"_-;_-@_-    | -1234 | - 1,234.00 €
            _(* #,##0_);_(* \\(#,##0\\);_(* "-"??_);_(@_)                           | 3     | 3
            _(* #,##0_);_(* \\(#,##0\\);_(* "-"??_);_(@_)                           | -3    | (3)
            _(* #,##0_);_(* \\(#,##0\\);_(* "-"??_);_(@_)                           | 0     | -
            # ??/??                 | 0.125   | 1/8
            [=3]"three";0           | 3       | three
            """;

    /** Codes that are none of Excel's, and looks that differ between programs or with the width of the column. */
    private static final String NOT_TOLD = """
            0%%             | 3
            0:00            | 3
            0*-             | 3
            Testo           | 3
            Geral           | 3
            Standard        | 3
            yes             | 3
            Art. 0          | 3
            !x0             | 3
            0               | -0.4
            [$-2000000]0    | 3
            """;

    private static final String HIDDEN = """
            ;;;             | 3     | 3
            0;-0;;@         | 0     | 0
            0;;             | -3    | -3
            #               | 0     | 0
            #               | 0.4   | 0.4
            ???             | 0     | 0
            """;

    @TempDir
    private Path folder;

    private final Filled filled = Filled.valid();

    @Test
    void a_number_is_read_as_it_is_shown() {
        List<String[]> rows = notes(SHOWN);

        Dataset read = filled.read(folder);

        assertThat(IntStream.range(0, rows.size()).mapToObj(i -> rows.get(i)[0] + " | " + note(read, i)))
                .containsExactlyElementsOf(
                        rows.stream().map(row -> row[0] + " | " + row[2]).toList());
    }

    @Test
    void a_number_whose_look_cannot_be_told_is_refused() {
        List<String[]> rows = notes(NOT_TOLD);

        assertThat(filled.problems(folder))
                .singleElement()
                .asString()
                .startsWith("Sources!K8: found a number with a format that cannot be used, 0%%, or the like, in "
                        + rows.size() + " cells, ")
                .endsWith("; expected a value in a cell with another format");
    }

    @Test
    void a_number_that_its_format_hides_is_read_with_its_digits_and_told() throws IOException {
        List<String[]> rows = notes(HIDDEN);

        WorkbookReading reading = AnalystWorkbook.open(filled.save(folder), Dataset.embedded());

        assertThat(IntStream.range(0, rows.size()).mapToObj(i -> note(reading.dataset(), i)))
                .containsExactlyElementsOf(rows.stream().map(row -> row[2]).toList());
        assertThat(reading.notes())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("a number that its format hides in " + rows.size() + " cells");
    }

    /** Adds a source for each line, with its number, in its format, as its note. */
    private List<String[]> notes(String table) {
        List<String[]> rows =
                table.lines().map(line -> line.split(" *\\| *", -1)).toList();
        for (int i = 0; i < rows.size(); i++) {
            filled.set("Sources", 1 + i, "Id", "n-" + i).set("Sources", 1 + i, "Title", "t");
            filled.cell("Sources", 1 + i, "Note").setCellValue(Double.parseDouble(rows.get(i)[1]));
            filled.cell("Sources", 1 + i, "Note").setCellStyle(style(rows.get(i)[0]));
        }
        return rows;
    }

    private static String note(Dataset read, int row) {
        return read.source(SourceId.of("n-" + row)).orElseThrow().note().orElseThrow();
    }

    private XSSFCellStyle style(String format) {
        XSSFCellStyle style = filled.workbook().createCellStyle();
        style.setDataFormat(filled.workbook().createDataFormat().getFormat(format));
        return style;
    }
}
