package io.github.lec.report.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a file stores in a cell is read in each notation that the format has; anything else is a problem of this cell.
 */
class StoredCellsTest {
    private static final String SOURCES = "xl/worksheets/sheet5.xml";
    private static final String TREATIES = "xl/worksheets/sheet6.xml";
    private static final String STYLES = "xl/styles.xml";

    @TempDir
    private Path folder;

    private final Filled filled = Filled.valid()
            .set("Sources", 0, "Note", "note")
            .set("Sources", 0, "Read", "2020-01-01")
            .set("Treaties", 0, "Refusal grounds complete", "no");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    t="inlineStr"><is><t>a</t><t>b</t></is>                                 | ab
                    t="inlineStr"><is><t>a</t><rPh sb="0" eb="1"><t>b</t></rPh></is>         | a
                    t="inlineStr"><v>of a writer</v>                                          | of a writer
                    t="inlineStr"><v>v</v><is></is>                                           | v
                    t="str"><v>a_x0041_</v>                                                   | aA
                    t="str"><y:v xmlns:y="urn:y">no</y:v><v>yes</v>                           | yes
                    t="str"><v>one</v><extLst><ext><y:c xmlns:y="urn:y"/></ext></extLst>      | one
                    xmlns:y="urn:y" t="str" y:t="e" y:r="B1" y:s="x"><v>own</v>               | own
                    ><v> 12 </v>                                                              | 12
                    ><v>1.5E1</v>                                                             | 15
                    """)
    void a_text_is_read_wherever_the_format_puts_it(String markup, String expected) throws IOException {
        assertThat(note(cell("K7", markup))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    t="str"><is><t>lost</t></is>                             | the text "lost" in a cell of the kind str, which shows none
                    t="s"><is><t>lost</t></is>                               | the text "lost" in a cell of the kind s, which shows none
                    ><is><t>lost</t></is>                                    | the text "lost" in a cell of the kind n, which shows none
                    t="inlineStr"><is><t>a</t></is><is><t>b</t></is>         | a cell with several values
                    t="inlineStr"><v>a</v><is><t>b</t></is>                  | a cell with several values
                    t="str"><v>a</v><v>b</v>                                 | a cell with several values
                    t="zz"><v>a</v>                                          | "a" in a cell of the kind zz, which Excel does not have
                    t="s"><v>99999</v>                                       | the shared text 99999, which the workbook does not have
                    t="s"><v>-1</v>                                          | the shared text -1, which the workbook does not have
                    t="s"><v>0.0</v>                                         | the shared text 0.0, which the workbook does not have
                    ><v>Plain</v>                                            | "Plain" in a cell with a number
                    ><v>0x1p3</v>                                            | "0x1p3" in a cell with a number
                    ><v>1d</v>                                               | "1d" in a cell with a number
                    ><v>NaN</v>                                              | "NaN" in a cell with a number
                    ><v>1e400</v>                                            | "1e400" in a cell with a number
                    ><v>1,5</v>                                              | "1,5" in a cell with a number
                    """)
    void what_a_cell_cannot_mean_is_its_problem_and_never_an_empty_cell(String markup, String found)
            throws IOException {
        assertThat(Filled.problemsIn(cell("K7", markup)))
                .singleElement()
                .asString()
                .startsWith("Sources!K7: found " + found + "; expected ");
    }

    @ParameterizedTest
    @CsvSource({"1, true", "true, true", "0, false", "false, false"})
    void true_and_false_have_two_notations(String written, boolean expected) throws IOException {
        assertThat(Filled.read(complete(written), Dataset.embedded())
                        .treaties()
                        .get(0)
                        .refusalGroundsComplete())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "00", "TRUE", "no"})
    void another_notation_of_true_is_refused(String written) throws IOException {
        assertThat(Filled.problemsIn(complete(written)))
                .singleElement()
                .asString()
                .contains(": found \"" + written + "\" in a cell with TRUE or FALSE; expected TRUE or FALSE");
    }

    private Path complete(String written) throws IOException {
        int column = filled.cell("Treaties", 0, "Refusal grounds complete").getColumnIndex();
        String address = CellReference.convertNumToColString(column) + "7";
        return Rewritten.cell(filled.save(folder), TREATIES, address, "t=\"b\"><v>" + written + "</v>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2020-05-06", "2020-05-06T00:00:00Z", "2020-05-06T00:00:00+02:00", "2020-05-06T00:00:00.000"})
    void a_date_in_iso_8601_is_the_day_that_is_written(String written) throws IOException {
        assertThat(DatasetWriter.document(
                        Filled.read(cell("H7", "t=\"d\"><v>" + written + "</v>"), Dataset.embedded())))
                .contains("\"2020-05-06\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-13-45", "2020-05", "10:00:00", "x"})
    void what_is_no_such_date_is_a_problem_of_its_cell(String written) throws IOException {
        assertThat(Filled.problemsIn(cell("H7", "t=\"d\"><v>" + written + "</v>")))
                .containsExactly("Sources!H7: found \"" + written
                        + "\" in a cell with a date; expected a date, as in 2015, 2015-04 or 2015-04-12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-05-06T10:00:00Z", "2020-05-06T10:00:00"})
    void a_moment_that_is_stored_as_a_text_is_no_day(String written) throws IOException {
        assertThat(Filled.problemsIn(cell("H7", "t=\"d\"><v>" + written + "</v>")))
                .containsExactly("Sources!H7: found the moment 2020-05-06T10:00; expected a day, without a time");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "TRUE", "", "2"})
    void days_are_not_counted_from_a_year_that_was_guessed(String written) throws IOException {
        Path file = Rewritten.part(
                filled.save(folder),
                "xl/workbook.xml",
                xml -> xml.replaceFirst("<workbookPr[^>]*/>", "")
                        .replaceFirst("<bookViews", "<workbookPr date1904=\"" + written + "\"/><bookViews"));

        assertThat(Filled.problemsIn(file))
                .singleElement()
                .asString()
                .startsWith("found a workbook that does not say whether its days count from 1900 or 1904: date1904=\""
                        + written + "\"");
    }

    @Test
    void a_number_that_stands_for_a_day_is_counted_from_1904_where_the_workbook_does() {
        filled.workbook().getCTWorkbook().getWorkbookPr().setDate1904(true);
        filled.cell("Lifecycle", 0, "Date").setCellValue(42_003);
        filled.set("Sources", 0, "Read", "42003");
        filled.cell("Sources", 0, "Note").setCellValue(42_003);

        assertThat(filled.problems(folder))
                .hasSize(2)
                .allMatch(problem -> problem.contains("42003, the number by which Excel keeps the date 2018-12-31"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0;-0;;@", "\"\"", ";;;", "#,##0;-#,##0;"})
    void a_number_of_which_its_format_shows_nothing_is_read_with_its_digits(String format) throws IOException {
        assertThat(note(formatted(format, "0"))).isEqualTo("0");
    }

    @Test
    void a_format_longer_than_excel_writes_is_refused_where_a_cell_uses_it() throws IOException {
        String brackets = "[h".repeat(100_000);

        Path used = formatted(brackets, "42003.5");
        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(Filled.problemsIn(used))
                        .containsExactly(
                                "Sources!K7: found a number whose format has 200000 characters; expected a value in a"
                                        + " cell with a format of at most 255 characters, as Excel writes it"));

        Path unused = formatted(brackets + "\"/><numFmt numFmtId=\"201\" formatCode=\"General", "1", 201);
        Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> assertThat(note(unused)).isEqualTo("1"));
    }

    @Test
    void a_format_that_cannot_be_used_is_a_problem_of_its_cell_without_words_of_programmers() throws IOException {
        assertThat(Filled.problemsIn(formatted("# ?/" + "9".repeat(200), "1.5")))
                .singleElement()
                .asString()
                .startsWith("Sources!K7: found a number with a format that cannot be used, # ?/999")
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "99999", "99999999999", "x"})
    void a_format_that_the_workbook_does_not_have_is_the_general_one(String style) throws IOException {
        assertThat(note(cell("K7", "s=\"" + style + "\"><v>7</v>"))).isEqualTo("7");
    }

    @Test
    void elements_of_other_programs_are_no_rows() throws IOException {
        Path file = Rewritten.part(
                filled.save(folder),
                SOURCES,
                xml -> xml.replace(
                        "</sheetData>",
                        "</sheetData><controls><y:row xmlns:y=\"urn:y\">5</y:row><y:mergeCell xmlns:y=\"urn:y\""
                                + " ref=\"A7:A9\"/></controls>"));

        assertThat(Filled.problemsIn(file)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "xl/worksheets/sheet 5.xml, worksheets/sheet%205.xml",
        "xl/worksheets/sheet%205.xml, worksheets/sheet%205.xml",
        "xl/worksheets/sheet 5.xml, worksheets/sheet 5.xml",
        "xl/worksheets/sheet5.xml, Worksheets/SHEET5.xml",
        "xl/worksheets/a+b.xml, /xl/./worksheets/../worksheets/a+b.xml",
        "xl/worksheets/sheet5.xml, ../../../xl/worksheets/sheet5.xml?x#y"
    })
    void the_name_of_a_part_has_several_notations(String name, String target) throws IOException {
        Path file = Rewritten.parts(
                filled.save(folder),
                part -> part.equals(SOURCES) ? name : part,
                (part, content) -> part.equals("xl/_rels/workbook.xml.rels")
                        ? new String(content, StandardCharsets.UTF_8)
                                .replaceFirst("\"[^\"]*sheet5\\.xml\"", "\"" + target + "\"")
                                .getBytes(StandardCharsets.UTF_8)
                        : content);

        assertThat(note(file)).isEqualTo("note");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chartsheet", "dialogsheet", "xlMacrosheet"})
    void a_sheet_of_the_form_that_is_declared_as_something_without_cells_is_not_left_out_in_silence(String type)
            throws IOException {
        Path file = Rewritten.part(
                filled.save(folder),
                "xl/_rels/workbook.xml.rels",
                xml -> xml.replaceAll("/worksheet\"([^>]*sheet5\\.xml)", "/" + type + "\"$1")
                        .replaceAll("(sheet5\\.xml\"[^>]*)/worksheet\"", "$1/" + type + "\""));

        assertThat(Filled.problemsIn(file))
                .contains(
                        "found the sheet \"Sources\" as a chart, a dialogue or a macro, without cells; expected a sheet"
                                + " with cells, or another name for it");
    }

    @Test
    void a_text_that_cells_share_counts_in_each_of_them() throws IOException {
        String rows = IntStream.range(2_000, 22_000)
                .mapToObj(row -> "<row r=\"" + row + "\"><c r=\"K" + row + "\" t=\"s\"><v>0</v></c></row>")
                .collect(Collectors.joining());
        Path many =
                Rewritten.part(filled.save(folder), SOURCES, xml -> xml.replace("</sheetData>", rows + "</sheetData>"));
        Path file = Rewritten.part(
                many,
                "xl/sharedStrings.xml",
                xml -> xml.replaceFirst("<si>", "<si><t>" + "a b".repeat(300_000) + "</t></si><si>"));

        Assertions.assertTimeout(
                Duration.ofSeconds(60),
                () -> assertThat(Filled.problemsIn(file))
                        .singleElement()
                        .asString()
                        .matches(
                                "found a workbook that unpacks to more than \\d+ MiB if each text is counted in each of"
                                        + " its cells.*"));
    }

    @Test
    void lists_in_cells_hold_no_more_values_than_fit_into_memory() {
        ValueLimit limit = new ValueLimit();

        Assertions.assertThrows(UnreadableWorkbookException.class, () -> {
            for (int i = 0; i < 1_000; i++) {
                limit.count(Integer.MAX_VALUE / 2);
            }
        });
    }

    private Path cell(String address, String markup) throws IOException {
        return Rewritten.cell(filled.save(folder), SOURCES, address, markup);
    }

    private Path formatted(String code, String value) throws IOException {
        return formatted(code, value, 200);
    }

    /** The note as a number with a format of its own. */
    private Path formatted(String code, String value, int used) throws IOException {
        int before = filled.workbook().getNumCellStyles();
        Path styled = Rewritten.part(
                filled.save(folder),
                STYLES,
                xml -> xml.replaceFirst("<numFmts.*?</numFmts>", "")
                        .replaceFirst(
                                "(<styleSheet[^>]*>)",
                                "$1<numFmts count=\"1\"><numFmt numFmtId=\"200\" formatCode=\""
                                        + Matcher.quoteReplacement(used == 200 ? code.replace("\"", "&quot;") : code)
                                        + "\"/></numFmts>")
                        .replace("</cellXfs>", "<xf numFmtId=\"" + used + "\"/></cellXfs>"));
        return Rewritten.cell(styled, SOURCES, "K7", "s=\"" + before + "\"><v>" + value + "</v>");
    }

    private static String note(Path file) {
        return Filled.read(file, Dataset.embedded()).sources().stream()
                .filter(source -> source.id().value().equals("gazette"))
                .flatMap(source -> source.note().stream())
                .collect(Collectors.joining());
    }
}
