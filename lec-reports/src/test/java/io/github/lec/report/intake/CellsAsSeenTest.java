package io.github.lec.report.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetWriter;
import io.github.lec.instrument.Treaty;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The import reads what an analyst sees in a cell, whatever Excel stores. */
class CellsAsSeenTest {
    @TempDir
    private Path folder;

    private final Filled filled = Filled.valid();

    @ParameterizedTest
    @CsvSource({
        "yyyy-mm-dd, 2019-03-01",
        "d mmmm yyyy, 2019-03-01",
        "m/d/yy, 2019-03-01",
        "mmm-yy, 2019-03",
        "yyyy, 2019",
        "[$-409]mmmm yyyy, 2019-03"
    })
    void a_date_of_the_calendar_is_as_precise_as_it_is_shown(String format, String expected) {
        filled.cell("Lifecycle", 0, "Date").setCellValue(LocalDate.parse("2019-03-01"));
        filled.cell("Lifecycle", 0, "Date").setCellStyle(format(format));

        assertThat(signed()).isEqualTo(expected);
    }

    @Test
    void dates_of_a_workbook_that_counts_from_1904_are_right_too() {
        filled.workbook().getCTWorkbook().getWorkbookPr().setDate1904(true);
        filled.cell("Lifecycle", 0, "Date").setCellValue(41_728);
        filled.cell("Lifecycle", 0, "Date").setCellStyle(format("yyyy-mm-dd"));

        assertThat(signed()).isEqualTo("2018-03-31");
    }

    @ParameterizedTest
    @CsvSource({
        "false, 1, 1900-01-01",
        "false, 31, 1900-01-31",
        "false, 32, 1900-02-01",
        "false, 59, 1900-02-28",
        "false, 61, 1900-03-01",
        "false, 61.5, 1900-03-01",
        "false, 60.999999999, 1900-03-01",
        "false, 2958465, 9999-12-31",
        "true, 0, 1904-01-01",
        "true, 59, 1904-02-29",
        "true, 60, 1904-03-01",
        "true, 2957003, 9999-12-31"
    })
    void a_day_of_excel_is_the_day_of_the_calendar(boolean since1904, double number, String expected) {
        filled.workbook().getCTWorkbook().getWorkbookPr().setDate1904(since1904);
        filled.cell("Lifecycle", 0, "Date").setCellValue(number);
        filled.cell("Lifecycle", 0, "Date").setCellStyle(format("yyyy-mm-dd"));

        assertThat(signed()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        false | 60         | yyyy-mm-dd       | a day that does not exist, 1900-02-29
        false | 60.9       | yyyy-mm-dd hh:mm | a day that does not exist, 1900-02-29
        false | 60         | mmm-yy           | a day that does not exist, 1900-02-29
        false | 60         | d-mmm            | a day that does not exist, 1900-02-29
        false | 60         | dddd             | a day that does not exist, 1900-02-29
        false | 0          | yyyy-mm-dd       | a day that does not exist, 1900-01-00
        false | 0.5        | yyyy-mm-dd hh:mm | a day that does not exist, 1900-01-00
        false | -1         | yyyy-mm-dd       | the number -1 as a date, which is not a date in Excel
        false | -0.25      | hh:mm            | the number -0.25 as a date, which is not a date in Excel
        true  | -1         | yyyy-mm-dd       | the number -1 as a date, which is not a date in Excel
        false | 2958466    | yyyy-mm-dd       | the number 2958466 as a date, which is not a date in Excel
        true  | 2957004    | yyyy-mm-dd       | the number 2957004 as a date, which is not a date in Excel
        false | 1e15       | yyyy-mm-dd       | the number 1000000000000000 as a date, which is not a date in Excel
        """)
    void a_day_that_only_excel_has_is_refused(boolean since1904, double number, String format, String found) {
        filled.workbook().getCTWorkbook().getWorkbookPr().setDate1904(since1904);
        filled.cell("Lifecycle", 0, "Date").setCellValue(number);
        filled.cell("Lifecycle", 0, "Date").setCellStyle(format(format));

        assertThat(filled.problems(folder))
                .containsExactly("Lifecycle!D7: found " + found + "; expected a day that exists, as in 2015-04-12");
    }

    @Test
    void a_day_that_only_excel_has_is_refused_among_texts_too() {
        filled.cell("Treaties", 0, "Title").setCellValue(60);
        filled.cell("Treaties", 0, "Title").setCellStyle(format("yyyy-mm-dd"));

        assertThat(filled.problems(folder))
                .containsExactly("Treaties!C7: found a day that does not exist, 1900-02-29; expected a day that exists,"
                        + " as in 2015-04-12");
    }

    @ParameterizedTest
    @CsvSource({"0, 00:00", "0.5, 12:00", "60.25, 06:00"})
    void a_time_of_day_is_no_day_whatever_its_day(double number, String time) {
        filled.cell("Lifecycle", 0, "Date").setCellValue(number);
        filled.cell("Lifecycle", 0, "Date").setCellStyle(format("hh:mm"));

        assertThat(filled.problems(folder))
                .containsExactly(
                        "Lifecycle!D7: found the time of day " + time + "; expected a date whose year can be seen");
    }

    @Test
    void a_year_that_excel_keeps_as_a_number_is_a_year() {
        filled.cell("Lifecycle", 0, "Date").setCellValue(2019);

        assertThat(signed()).isEqualTo("2019");
    }

    @ParameterizedTest
    @CsvSource({"2019, 2019", "2019-03, 2019-03", "' 2019-03-01 ', 2019-03-01"})
    void a_date_that_is_text_is_taken_unchanged(String text, String expected) {
        filled.set("Lifecycle", 0, "Date", text);

        assertThat(signed()).isEqualTo(expected);
    }

    @Test
    void a_moment_is_no_day() {
        filled.cell("Lifecycle", 0, "Date").setCellValue(LocalDateTime.parse("2019-03-01T12:30:00"));
        filled.cell("Lifecycle", 0, "Date").setCellStyle(format("yyyy-mm-dd hh:mm"));

        assertThat(filled.problems(folder))
                .containsExactly("Lifecycle!D7: found the moment 2019-03-01T12:30; expected a day, without a time");
    }

    @Test
    void a_time_that_the_cell_does_not_show_makes_no_difference() {
        filled.cell("Lifecycle", 0, "Date").setCellValue(LocalDateTime.parse("2019-03-01T12:30:00"));
        filled.cell("Lifecycle", 0, "Date").setCellStyle(format("yyyy-mm-dd"));

        assertThat(signed()).isEqualTo("2019-03-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"d-mmm", "mmm", "dd/mm", "dddd", "d mmmm;@"})
    void a_year_that_the_cell_does_not_show_is_not_read(String format) {
        filled.cell("Lifecycle", 0, "Date").setCellValue(LocalDate.parse("2019-03-01"));
        filled.cell("Lifecycle", 0, "Date").setCellStyle(format(format));

        assertThat(filled.problems(folder))
                .containsExactly(
                        "Lifecycle!D7: found a date whose year the cell does not show; expected a date with its"
                                + " year, as in 2015, 2015-04 or 2015-04-12; did you mean 2019-03-01?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h:mm", "mm:ss", "[h]:mm", "h:mm AM/PM"})
    void a_time_of_day_is_no_date(String format) {
        filled.cell("Lifecycle", 0, "Date").setCellValue(LocalDate.parse("2019-03-01"));
        filled.cell("Lifecycle", 0, "Date").setCellStyle(format(format));

        assertThat(filled.problems(folder))
                .containsExactly("Lifecycle!D7: found the time of day 00:00; expected a date whose year can be seen");
    }

    @Test
    void a_date_that_excel_turned_into_a_number_is_recognised() {
        filled.cell("Lifecycle", 0, "Date").setCellValue(43_525);
        filled.set("Sources", 0, "Read", "43525");

        assertThat(filled.problems(folder))
                .containsExactly(
                        "Sources!H7: found 43525, the number by which Excel keeps the date 2019-03-01 in 2 cells,"
                                + " Sources!H7, Lifecycle!D7; expected a date, as in 2015, 2015-04 or 2015-04-12;"
                                + " did you mean 2019-03-01?");
    }

    @Test
    void a_percentage_is_read_as_text_and_refused_as_a_number() {
        filled.cell("Sources", 0, "Note").setCellValue(0.25);
        filled.cell("Sources", 0, "Note").setCellStyle(format("0%"));
        assertThat(filled.read(folder).sources())
                .extracting(source -> source.note().orElse(""))
                .contains("25%");

        filled.row("Events", "Id", "e", "Kind", "APPEAL", "Title", "E")
                .row("Figures", "Record", "e", "Measure", "ARRESTS", "Source", "gazette");
        filled.cell("Figures", 0, "Value").setCellValue(0.25);
        filled.cell("Figures", 0, "Value").setCellStyle(format("0%"));
        assertThat(filled.problems(folder))
                .singleElement()
                .asString()
                .matches("Figures![A-Z]7: found the percentage 25%; expected a number without a percent sign, as the"
                        + " source has it");
    }

    @Test
    void a_number_of_which_not_all_digits_are_seen_is_refused_as_text() {
        filled.cell("Sources", 0, "Note").setCellValue(123_456_789_012L);

        assertThat(filled.problems(folder))
                .containsExactly(
                        "Sources!K7: found the number 123456789012, which is shown as 1.23457E11; expected what was"
                                + " typed: Excel may have made a number of it; type it again in a cell with the format"
                                + " Text");
    }

    @Test
    void the_last_result_of_a_formula_is_read_and_noted() throws IOException {
        filled.cell("Treaties", 0, "Title").setCellFormula("CONCATENATE(\"A tre\",\"aty\")");
        filled.cell("Sources", 0, "Note").setCellFormula("1+1");
        filled.workbook().getCreationHelper().createFormulaEvaluator().evaluateAll();

        WorkbookReading reading = AnalystWorkbook.open(filled.save(folder), Dataset.embedded());

        assertThat(reading.dataset().treaties()).extracting(Treaty::title).containsExactly("A treaty");
        assertThat(reading.notes())
                .extracting(note -> note.pointer() + " " + note.found())
                .containsExactly("Sources!K7 a formula in 2 cells, Sources!K7, Treaties!C7");
    }

    @Test
    void what_has_a_mistake_in_its_formula_is_refused() {
        filled.cell("Sources", 0, "Note").setCellFormula("1/0");
        filled.workbook().getCreationHelper().createFormulaEvaluator().evaluateAll();

        assertThat(filled.problems(folder)).containsExactly("Sources!K7: found the error #DIV/0!; expected a value");
    }

    @Test
    void an_article_that_excel_turned_into_a_number_is_read_as_it_is_seen() {
        filled.cell("Treaties", 0, "Articles read").setCellValue(3);

        assertThat(treaty().articlesRead()).containsExactly("3");
    }

    @Test
    void a_number_with_a_format_is_read_as_it_is_seen() {
        filled.cell("Treaties", 0, "Articles read").setCellValue(3.1);
        filled.cell("Treaties", 0, "Articles read").setCellStyle(format("0.00"));

        assertThat(treaty().articlesRead()).containsExactly("3.10");
    }

    @Test
    void an_article_that_excel_turned_into_a_date_is_refused() {
        filled.cell("Treaties", 0, "Articles read").setCellValue(LocalDate.parse("2026-04-03"));
        filled.cell("Treaties", 0, "Articles read").setCellStyle(format("d-mmm"));

        assertThat(filled.problems(folder))
                .containsExactly(
                        "Treaties!J7: found a date, 2026-04-03; expected what was typed: Excel may have made a date of"
                                + " it; type it again in a cell with the format Text");
    }

    @Test
    void yes_and_no_are_understood_in_each_way_to_write_them() {
        filled.cell("Treaties", 0, "Refusal grounds complete").setCellValue(true);
        filled.row("Treaties", "Id", "b", "Kind", "EXTRADITION", "Title", "B", "Refusal grounds complete", "Yes")
                .row("Treaties", "Id", "c", "Kind", "EXTRADITION", "Title", "C", "Refusal grounds complete", "TRUE")
                .row("Treaties", "Id", "d", "Kind", "EXTRADITION", "Title", "D", "Refusal grounds complete", "no");

        assertThat(filled.read(folder).treaties())
                .extracting(Treaty::refusalGroundsComplete)
                .containsExactly(true, true, true, false);
    }

    @Test
    void the_codes_of_the_european_union_for_greece_and_the_united_kingdom_are_understood() {
        filled.set("Treaties", 0, "Parties", "EL; UK, CN");

        assertThat(treaty().parties()).extracting(Object::toString).containsExactly("CN", "GB", "GR");
    }

    @Test
    void accounts_find_a_state_under_either_of_its_codes() {
        filled.row("Actors", "Id", "UK", "Kind", "STATE", "Name", "United Kingdom")
                .row("Memberships", "Record", "GB", "Of", "EU", "Start", "1973-01-01", "Source", "gazette");

        assertThat(DatasetWriter.document(filled.read(folder))).contains("\"id\": \"GB\"", "{\"of\": \"EU\"");
    }

    @Test
    void several_values_in_a_cell_are_separated_by_semicolons_lines_or_commas() {
        filled.set("Treaties", 0, "Parties", "CN, FR;\nDE\n")
                .set("Treaties", 0, "Aliases", "Treaty, the first; \"Sky Net\" treaty\nThe other");

        assertThat(treaty().parties()).extracting(Object::toString).containsExactly("CN", "DE", "FR");
        assertThat(treaty().aliases())
                .containsExactlyInAnyOrder("Treaty, the first", "\"Sky Net\" treaty", "The other");
    }

    @Test
    void blank_rows_space_and_hidden_parts_make_no_difference() {
        filled.cell("Treaties", 5, "Title").setCellValue("   ");
        filled.cell("Treaties", 7, "Id").setCellValue(" hidden ");
        filled.cell("Treaties", 7, "Kind").setCellValue("EXTRADITION\u00a0");
        filled.cell("Treaties", 7, "Title").setCellValue("\tHidden\n");
        filled.cell("Treaties", 7, "Title").getRow().setZeroHeight(true);
        filled.workbook().setSheetHidden(filled.workbook().getSheetIndex("Lifecycle"), true);

        assertThat(filled.read(folder).treaties()).extracting(Treaty::title).containsExactly("A treaty", "Hidden");
        assertThat(signed()).isEqualTo("2019-03-01");
    }

    @Test
    void columns_may_change_places_and_headings_their_spelling() {
        List<String> headings = List.of("STAGE", "record", "observedOn", "party");
        List<String> values = List.of("IN_FORCE", "cn-fr-test", "2020", "FR");
        for (int column = 0; column < headings.size(); column++) {
            Filled.fill(filled.sheet("Lifecycle").getRow(5).getCell(column), headings.get(column));
            Filled.fill(filled.sheet("Lifecycle").getRow(6).getCell(column), values.get(column));
        }
        Filled.fill(filled.sheet("Lifecycle").getRow(5).getCell(4), "Date");

        assertThat(treaty().lifecycle().get(0).observedOn().orElseThrow()).hasToString("2020");
        assertThat(treaty().lifecycle().get(0).party().orElseThrow()).hasToString("FR");
    }

    @Test
    void sheets_may_be_missing_and_own_ones_are_not_read() {
        filled.workbook().removeSheetAt(filled.workbook().getSheetIndex("Start here"));
        filled.workbook().removeSheetAt(filled.workbook().getSheetIndex("Cases"));
        filled.workbook().createSheet("x-scratch").createRow(0).createCell(0).setCellFormula("1/0");

        assertThat(filled.read(folder).treaties()).hasSize(1);
    }

    private Treaty treaty() {
        return filled.read(folder).treaties().get(0);
    }

    private String signed() {
        Dataset read = filled.read(folder);
        return read.treaties().get(0).lifecycle().get(0).date().orElseThrow().toString();
    }

    private CellStyle format(String format) {
        XSSFCellStyle style = filled.workbook().createCellStyle();
        style.setDataFormat(filled.workbook().createDataFormat().getFormat(format));
        return style;
    }
}
