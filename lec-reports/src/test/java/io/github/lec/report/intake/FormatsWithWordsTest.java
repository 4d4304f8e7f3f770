package io.github.lec.report.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A format may add words to what is in a cell; they are read as they are seen, or the cell is refused. */
class FormatsWithWordsTest {
    @TempDir
    private Path folder;

    private final Filled filled = Filled.valid();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "Art. "0           | 3      | Art. 3
            "Art."0            | 3      | Art.3
            "Art. "0.0         | 3.1    | Art. 3.1
            "Art. "0           | -3     | -Art. 3
            "Nr. "00           | 3      | Nr. 03
            "p. "0" ff."       | 3      | p. 3 ff.
            0"%"               | 3      | 3%
            0" %"              | 3      | 3 %
            0\\%              | 3      | 3%
            0.00\\ %          | 0.25   | 25.00 %
            0"/"0              | 34     | 3/4
            0"-"0              | 34     | 3-4
            00"-"00            | 5      | 00-05
            0"-"0              | -345   | -34-5
            ###\\-####        | 5551234 | 555-1234
            "§"0"."0           | 31     | §3.1
            "(a) "0            | 3      | (a) 3
            0"."               | 3      | 3.
            0" (2)"            | 3      | 3 (2)
            "a,b "0            | 3      | a,b 3
            "a;b"0             | 3      | a;b3
            "it's "0           | 3      | it's 3
            "#"0               | 3      | #3
            "5"0               | 3      | 53
            "E"0               | 3      | E3
            0"E"               | 3      | 3E
            "s"0               | 3      | s3
            "d. "0             | 3      | d. 3
            0" days"           | 3      | 3 days
            0"?"               | 2015   | 2015?
            General" bis"      | 3      | 3 bis
            "art "General      | 3.5    | art 3.5
            0;"minus "0        | -3     | minus 3
            0;"minus "0        | 3      | 3
            0;(0);"none, 0"    | 0      | none, 0
            0" a";0" b";0" c." | -3     | 3 b
            0" a";0" b";0" c." | 0      | 0 c.
            #,##0.00 [$€-407]  | 1234.5 | 1,234.50 €
            #,##0.00\\ "€/h"  | 1234.5 | 1,234.50 €/h
            [Red]"No. "0       | 3      | No. 3
            """)
    void words_of_a_format_are_read_with_its_number(String format, double number, String seen) {
        note(format, number);

        assertThat(readNote()).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            0.0"."0                | 3.14
            #"-"0                  | 3
            0"/"0" "?/?            | 3.5
            "unclosed              | 3
            0"unclosed             | 3
            0\\                   | 3
            [DBNum1]0              | 3
            "Art. "@               | 3
            0" of a "General       | 3
            "art "General          | -3
            """)
    void a_number_whose_look_cannot_be_told_is_refused(String format, double number) {
        note(format, number);

        assertThat(filled.problems(folder))
                .containsExactly("Sources!K7: found a number with a format that cannot be used, " + format
                        + "; expected a value in a cell with another format");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "Art. "@             | Art. 3
            @" bis"              | 3 bis
            0;0;0;"text: "@      | text: 3
            "n. "0               | 3
            @                    | 3
            General              | 3
            ;;;                  | 3
            """)
    void words_of_a_format_are_read_with_its_text(String format, String seen) {
        filled.set("Sources", 0, "Note", "3");
        filled.cell("Sources", 0, "Note").setCellStyle(style(format));

        assertThat(readNote()).isEqualTo(seen);
    }

    @Test
    void a_text_in_whose_place_its_format_shows_another_is_refused() {
        filled.set("Sources", 0, "Note", "3");
        filled.cell("Sources", 0, "Note").setCellStyle(style("0;0;0;\"no number\""));

        assertThat(filled.problems(folder))
                .containsExactly("Sources!K7: found a text with a format that cannot be used, 0;0;0;\"no number\";"
                        + " expected a value in a cell with another format");
    }

    @Test
    void a_year_with_a_word_is_no_year() {
        filled.cell("Lifecycle", 0, "Date").setCellValue(2015);
        filled.cell("Lifecycle", 0, "Date").setCellStyle(style("\"ca. \"0"));

        assertThat(filled.problems(folder))
                .singleElement()
                .asString()
                .startsWith("Lifecycle!D7: found \"ca. 2015\"; expected ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "d. "d.m.yyyy        | 2019-03-01
            yyyy"年"m"月"         | 2019-03
            [DBNum1]yyyy"年"m"月"d"日" | 2019-03-01
            "Stand: "mmmm yyyy   | 2019-03
            """)
    void words_in_the_format_of_a_date_make_no_difference(String format, String expected) {
        filled.cell("Lifecycle", 0, "Date").setCellValue(43_525);
        filled.cell("Lifecycle", 0, "Date").setCellStyle(style(format));

        assertThat(filled.read(folder)
                        .treaties()
                        .get(0)
                        .lifecycle()
                        .get(0)
                        .date()
                        .orElseThrow())
                .hasToString(expected);
    }

    private void note(String format, double number) {
        filled.cell("Sources", 0, "Note").setCellValue(number);
        filled.cell("Sources", 0, "Note").setCellStyle(style(format));
    }

    private String readNote() {
        return filled.read(folder).sources().stream()
                .filter(source -> source.id().value().equals("gazette"))
                .flatMap(source -> source.note().stream())
                .findFirst()
                .orElseThrow();
    }

    private XSSFCellStyle style(String format) {
        XSSFCellStyle style = filled.workbook().createCellStyle();
        style.setDataFormat(filled.workbook().createDataFormat().getFormat(format));
        return style;
    }
}
