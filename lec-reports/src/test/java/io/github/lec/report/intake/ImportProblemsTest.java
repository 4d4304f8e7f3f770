package io.github.lec.report.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lec.dataset.Dataset;
import io.github.lec.format.InvalidDatasetException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every cell that cannot be read is reported, with what was found, what was expected and the nearest valid value. */
class ImportProblemsTest {
    @TempDir
    private Path folder;

    private final Filled filled = Filled.valid();

    @Test
    void nothing_is_wrong_with_a_workbook_that_was_filled_in_well() {
        assertThat(filled.problems(folder)).isEmpty();
    }

    @Test
    void a_wrong_code_is_named_with_its_cell_and_the_nearest_one() {
        filled.set("Treaties", 0, "Kind", "EXTRADITON");

        assertThat(filled.problems(folder))
                .singleElement()
                .asString()
                .startsWith("Treaties!B7: found \"EXTRADITON\"; expected one of EXTRADITION, ")
                .endsWith("did you mean EXTRADITION?");
    }

    @Test
    void all_problems_are_named_in_the_order_of_sheets_and_rows() {
        filled.set("Treaties", 0, "Parties", "CN; FRR")
                .set("Lifecycle", 0, "Date", "1 March 2019")
                .set("Lifecycle", 0, "Source", "gazete")
                .set("Sources", 0, "Read", "2019-02-30")
                .set("Dataset", 0, "As of", "2026");

        assertThat(filled.problems(folder))
                .hasSize(5)
                .satisfiesExactly(
                        day -> assertThat(day).startsWith("Dataset!F7: found \"2026\"; expected a full date"),
                        read -> assertThat(read).startsWith("Sources!H7: found \"2019-02-30\"; expected "),
                        party -> assertThat(party)
                                .startsWith("Treaties!D7: LEC-REF-001, found \"FRR\"; expected the id of a row on the"
                                        + " sheet Actors, or on the sheet Lists"),
                        date -> assertThat(date).startsWith("Lifecycle!D7: found \"1 March 2019\"; expected "),
                        source -> assertThat(source)
                                .isEqualTo("Lifecycle!H7: LEC-REF-001, found \"gazete\"; expected the id of a row on"
                                        + " the sheet Sources; did you mean gazette?"));
    }

    @Test
    void what_must_be_there_is_missed_in_its_cell() {
        filled.cell("Treaties", 0, "Kind").setBlank();
        filled.cell("Lifecycle", 0, "Source").setBlank();

        assertThat(filled.problems(folder))
                .satisfiesExactly(
                        kind -> assertThat(kind)
                                .startsWith("Treaties!B7: found an empty cell; expected one of EXTRADITION"),
                        source -> assertThat(source)
                                .isEqualTo("Lifecycle!H7: found an empty cell; expected at least one citation"));
    }

    @Test
    void a_citation_without_its_source_is_missed_in_the_cell_of_the_source() {
        filled.set("Lifecycle", 0, "Locator 2", "page 3");

        assertThat(filled.problems(folder))
                .singleElement()
                .asString()
                .matches("Lifecycle![A-Z]+7: found an empty cell; expected the id of a record");
    }

    @Test
    void a_third_citation_may_have_columns_of_its_own() {
        filled.set("Lifecycle", 0, "Source 2", "gazette").set("Lifecycle", 0, "Source 3", "gazet");

        assertThat(filled.problems(folder))
                .singleElement()
                .asString()
                .contains("found \"gazet\"")
                .endsWith("did you mean gazette?");
    }

    @Test
    void an_account_of_a_record_that_has_no_row_is_refused() {
        filled.row("Lifecycle", "Record", "cn-fr-tset", "Stage", "SIGNED", "Source", "gazette")
                .row("Lifecycle", "Stage", "SIGNED", "Source", "gazette");

        assertThat(filled.problems(folder))
                .containsExactly(
                        "Lifecycle!A8: LEC-REF-001, found \"cn-fr-tset\"; expected the id of a row on the sheet"
                                + " Treaties or Arrangements or Laws or Resolutions; did you mean cn-fr-test?",
                        "Lifecycle!A9: found an empty cell; expected the id of a row on the sheet Treaties or"
                                + " Arrangements or Laws or Resolutions");
    }

    @Test
    void where_a_record_has_no_id_its_facts_are_not_taken_for_those_of_another_one() {
        filled.row("Treaties", "Kind", "EXTRADITION", "Title", "Another", "Parties", "CN, ES")
                .row("Lifecycle", "Record", "cn-es-test", "Stage", "SIGNED", "Source", "gazette");

        assertThat(filled.problems(folder))
                .hasSize(2)
                .anySatisfy(id -> assertThat(id).startsWith("Treaties!A8: found an empty cell"))
                .anySatisfy(fact -> assertThat(fact)
                        .startsWith("Lifecycle!A8: LEC-REF-001, found \"cn-es-test\"")
                        .doesNotContain("did you mean"));
    }

    @Test
    void a_treaty_without_an_id_does_not_hide_the_id_that_was_meant() {
        filled.row("Treaties", "Kind", "EXTRADITION", "Title", "Another", "Parties", "CN, ES")
                .row("Lifecycle", "Record", "cn-fr-tset", "Stage", "IN_FORCE", "Source", "gazette");

        assertThat(filled.problems(folder))
                .hasSize(2)
                .anySatisfy(id -> assertThat(id).startsWith("Treaties!A8: found an empty cell"))
                .anySatisfy(fact -> assertThat(fact)
                        .startsWith("Lifecycle!A8: LEC-REF-001, found \"cn-fr-tset\"")
                        .endsWith("; did you mean cn-fr-test?"));
    }

    @Test
    void a_merged_cell_is_told_once() {
        filled.row("Lifecycle", "Record", "cn-fr-test", "Stage", "IN_FORCE", "Source", "gazette");
        filled.cell("Lifecycle", 1, "Record").setBlank();
        filled.sheet("Lifecycle").addMergedRegion(CellRangeAddress.valueOf("A7:A8"));

        assertThat(filled.problems(folder))
                .singleElement()
                .asString()
                .startsWith("Lifecycle!A7: found merged cells, A7:A8");
    }

    @Test
    void a_row_that_repeats_another_one_is_noted() throws IOException {
        filled.row("Lifecycle", "Record", "cn-fr-test", "Stage", "IN_FORCE", "Source", "gazette")
                .row("Lifecycle", "Record", "cn-fr-test", "Stage", "SIGNED", "Date", "2019-03-01", "Source", "gazette");

        assertThat(AnalystWorkbook.open(filled.save(folder), Dataset.embedded()).notes())
                .extracting(note -> note.pointer() + ": " + note.found())
                .containsExactly("Lifecycle!A9: a row that says the same as row 7");
    }

    @Test
    void a_citation_that_a_row_has_twice_is_noted() throws IOException {
        filled.set("Lifecycle", 0, "Source 2", "gazette").set("Lifecycle", 0, "Locator 2", "art. 3");
        assertThat(AnalystWorkbook.open(filled.save(folder), Dataset.embedded()).notes())
                .isEmpty();

        filled.set("Lifecycle", 0, "Locator", "art. 3");

        assertThat(AnalystWorkbook.open(filled.save(folder), Dataset.embedded()).notes())
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.pointer()).matches("Lifecycle![A-Z]+7");
                    assertThat(note.found()).isEqualTo("a citation that the row has already");
                });
    }

    @Test
    void an_account_that_names_its_record_by_the_title_is_shown_the_id() {
        filled.row("Lifecycle", "Record", "A treaty", "Stage", "SIGNED", "Source", "gazette");

        assertThat(filled.problems(folder))
                .singleElement()
                .asString()
                .startsWith("Lifecycle!A8: LEC-REF-001, found \"A treaty\"; expected the id of a row")
                .endsWith("; did you mean cn-fr-test?");
    }

    @Test
    void the_other_cells_of_an_account_of_no_record_are_checked_too() {
        filled.set("Lifecycle", 0, "Record", "cn-fr-nothing")
                .set("Lifecycle", 0, "Stage", "SIGND")
                .set("Lifecycle", 0, "Source", "gazete");

        assertThat(filled.problems(folder))
                .satisfiesExactly(
                        record -> assertThat(record).startsWith("Lifecycle!A7: LEC-REF-001, found \"cn-fr-nothing\""),
                        stage -> assertThat(stage).startsWith("Lifecycle!B7: found \"SIGND\""),
                        source -> assertThat(source).startsWith("Lifecycle!H7: LEC-REF-001, found \"gazete\""));
    }

    @Test
    void states_that_are_named_or_joined_by_words_are_explained() {
        filled.set("Treaties", 0, "Parties", "China; France").set("Lifecycle", 0, "Party", "CN and FR");

        assertThat(filled.problems(folder))
                .satisfiesExactly(
                        parties -> assertThat(parties)
                                .startsWith("Treaties!D7: found \"China\"")
                                .endsWith("; did you mean CN?"),
                        second -> assertThat(second)
                                .startsWith("Treaties!D7: found \"France\"")
                                .endsWith("; did you mean FR?"),
                        party -> assertThat(party).startsWith("Lifecycle!C7: found \"CN and FR\""));
        filled.set("Treaties", 0, "Parties", "CN and FR").set("Lifecycle", 0, "Party", "");

        assertThat(filled.problems(folder))
                .singleElement()
                .asString()
                .startsWith("Treaties!D7: found \"CN and FR\"")
                .endsWith("; several ids in a cell are separated by a semicolon");
    }

    @Test
    void each_wrong_value_of_a_cell_is_told() {
        filled.set("Treaties", 0, "Parties", "CN, FX, GX").set("Treaties", 0, "Purposes", "EXTRADTION; SAILING");

        assertThat(filled.problems(folder))
                .extracting(problem -> problem.substring(0, problem.indexOf(';')))
                .containsExactly(
                        "Treaties!D7: LEC-REF-001, found \"FX\"",
                        "Treaties!D7: LEC-REF-001, found \"GX\"",
                        "Treaties!H7: found \"EXTRADTION\"",
                        "Treaties!H7: found \"SAILING\"");
    }

    @Test
    void codes_between_separators_of_full_width_are_shown_as_they_are_separated() {
        filled.set("Treaties", 0, "Parties", "CN\uff1bFR");
        assertThat(filled.problems(folder)).singleElement().asString().endsWith("; did you mean CN; FR?");

        filled.set("Treaties", 0, "Parties", "CN\u3001FR");
        assertThat(filled.problems(folder)).singleElement().asString().endsWith("; did you mean CN; FR?");
    }

    @Test
    void a_letter_of_another_script_in_a_source_is_named_in_its_cell() {
        filled.set("Lifecycle", 0, "Source", "g\u0430zette");

        assertThat(filled.problems(folder))
                .singleElement()
                .asString()
                .startsWith("Lifecycle!H7: found \"g\u0430zette\"; expected at most 120 letters")
                .endsWith("; the letter \u0430 (U+0430) is Cyrillic; did you mean gazette?");
    }

    @Test
    void a_letter_of_another_script_in_a_code_is_named_in_its_cell() {
        filled.set("Sources", 0, "Kind", "TRE\u0410TY");

        assertThat(filled.problems(folder))
                .singleElement()
                .asString()
                .contains("; the letter \u0410 (U+0410) is Cyrillic; did you mean ");
    }

    @Test
    void a_duplicate_id_is_refused_at_the_second_record() {
        filled.row("Treaties", "Id", "cn-fr-test", "Kind", "EXTRADITION", "Title", "Again");

        assertThat(filled.problems(folder))
                .containsExactly(
                        "Treaties!A8: LEC-REF-002, found duplicate id \"cn-fr-test\", which is also in Treaties!A7;"
                                + " expected an id that no other record has");
    }

    @Test
    void members_that_exclude_each_other_are_refused_in_the_row() {
        filled.row("Safeguards", "Record", "cn-fr-test", "Kind", "DEATH_PENALTY_BAR", "Source", "gazette");

        assertThat(filled.problems(folder)).singleElement().asString().startsWith("Safeguards!");
    }

    @Test
    void a_formula_without_a_result_is_not_evaluated_but_refused() {
        filled.cell("Treaties", 0, "Title").setCellFormula("CONCATENATE(\"a\",\"b\")");
        filled.cell("Treaties", 0, "Title").getCTCell().unsetV();

        assertThat(filled.problems(folder))
                .containsExactly(
                        "Treaties!C7: found the formula =CONCATENATE(\"a\",\"b\") without a result; expected a value,"
                                + " or a workbook that was saved by a program that calculates formulas");
    }

    @Test
    void a_formula_with_an_empty_result_that_is_no_text_has_none() {
        filled.cell("Lifecycle", 0, "Locator").setCellFormula("CONCATENATE(\"p. \",\"3\")");
        filled.cell("Lifecycle", 0, "Locator").getCTCell().setV("");

        assertThat(filled.problems(folder))
                .containsExactly(
                        "Lifecycle!I7: found the formula =CONCATENATE(\"p. \",\"3\") without a result; expected a"
                                + " value, or a workbook that was saved by a program that calculates formulas");
    }

    @Test
    void states_that_are_no_codes_are_asked_for_in_the_letters_of_codes() {
        filled.set("Treaties", 0, "Parties", "Spain and China");

        assertThat(filled.problems(folder))
                .containsExactly(
                        "Treaties!D7: found \"Spain and China\"; expected capital letters, digits and dashes, as in"
                                + " FR; several ids in a cell are separated by a semicolon");
    }

    @Test
    void the_same_problem_in_many_cells_is_reported_once() {
        for (int i = 0; i < 7; i++) {
            filled.row("Lifecycle", "Record", "cn-fr-test", "Stage", "SIGNE", "Source", "gazette");
        }

        assertThat(filled.problems(folder))
                .singleElement()
                .asString()
                .startsWith("Lifecycle!B8: found \"SIGNE\" in 7 cells, Lifecycle!B8, Lifecycle!B9, Lifecycle!B10,"
                        + " Lifecycle!B11, Lifecycle!B12 and so on; expected one of ")
                .endsWith("did you mean SIGNED?");
    }

    @Test
    void all_cells_with_the_same_problem_are_counted() {
        fillLifecycle(5_000, row -> "SIGNE");

        assertThat(filled.problems(folder))
                .singleElement()
                .asString()
                .startsWith("Lifecycle!B8: found \"SIGNE\" in 5000 cells, Lifecycle!B8, ");
    }

    @Test
    void a_wrong_reference_in_many_cells_is_one_problem_with_one_suggestion() {
        fillReferences(5_000);

        assertThat(filled.problems(folder))
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .contains("found \"gazete\" in 5000 cells, ")
                        .endsWith("did you mean gazette?"));
    }

    @Test
    void a_number_of_cells_that_is_not_complete_says_so() {
        fillReferences(12_000);

        assertThatThrownBy(() -> filled.read(folder)).isInstanceOfSatisfying(InvalidDatasetException.class, refused -> {
            assertThat(refused.problems())
                    .singleElement()
                    .satisfies(
                            problem -> assertThat(problem.found()).startsWith("\"gazete\" in at least 10000 cells, "));
            assertThat(refused.more()).isEqualTo(2_000);
        });
    }

    private void fillReferences(int rows) {
        fillLifecycle(rows, row -> "SIGNED");
        for (int row = 1; row <= rows; row++) {
            filled.set("Lifecycle", row, "Date", "2019-03-01").set("Lifecycle", row, "Source", "gazete");
        }
    }

    @Test
    void problems_beyond_the_first_thousand_are_counted() {
        fillLifecycle(12_000, row -> "SIGNE-" + row);

        assertThatThrownBy(() -> filled.read(folder))
                .isInstanceOfSatisfying(InvalidDatasetException.class, refused -> {
                    assertThat(refused.problems()).hasSize(1_000);
                    assertThat(refused.more()).isEqualTo(11_000);
                })
                .message()
                .endsWith("\nand 11000 more");
    }

    private void fillLifecycle(int rows, IntFunction<String> stage) {
        for (int row = 1; row <= rows; row++) {
            filled.set("Lifecycle", row, "Record", "cn-fr-test")
                    .set("Lifecycle", row, "Stage", stage.apply(row))
                    .set("Lifecycle", row, "Source", "gazette");
        }
    }

    @Test
    void what_was_found_is_shortened_so_that_the_cells_can_be_named() {
        for (int i = 0; i < 7; i++) {
            filled.row("Lifecycle", "Record", "cn-fr-test", "Stage", "S".repeat(500), "Source", "gazette");
        }

        assertThat(filled.problems(folder))
                .singleElement()
                .asString()
                .contains("SSS… in 7 cells, Lifecycle!B8, ", ", Lifecycle!B12 and so on; expected one of ");
    }

    @Test
    void many_merged_cells_are_reported_once() {
        for (int row = 7; row < 2_007; row += 2) {
            filled.sheet("Treaties").addMergedRegionUnsafe(new CellRangeAddress(row, row + 1, 2, 2));
        }

        assertThat(filled.problems(folder))
                .containsExactly("Treaties!C8: found merged cells, C8:C9, or the like, in 1000 cells, Treaties!C8,"
                        + " Treaties!C10, Treaties!C12, Treaties!C14, Treaties!C16 and so on; expected"
                        + " one value in each cell: a merged cell does not say which rows it applies to");
    }

    @Test
    void a_few_numbers_that_were_dates_are_each_named_with_their_date_and_many_together() {
        for (int row = 0; row < 5; row++) {
            filled.set("Lifecycle", row, "Record", "cn-fr-test")
                    .set("Lifecycle", row, "Stage", "SIGNED")
                    .set("Lifecycle", row, "Source", "gazette")
                    .set("Lifecycle", row, "Date", Integer.toString(38_670 + row));
        }

        assertThat(filled.problems(folder))
                .hasSize(5)
                .last()
                .asString()
                .startsWith("Lifecycle!D11: found 38674, ")
                .endsWith("; did you mean 2005-11-18?");
        filled.row("Lifecycle", "Record", "cn-fr-test", "Stage", "SIGNED", "Date", "38680", "Source", "gazette");

        assertThat(filled.problems(folder))
                .containsExactly("Lifecycle!D7: found 38670, the number by which Excel keeps the date 2005-11-14, or"
                        + " the like, in 6 cells, Lifecycle!D7, Lifecycle!D8, Lifecycle!D9,"
                        + " Lifecycle!D10, Lifecycle!D11 and so on; expected a date, as in 2015, 2015-04"
                        + " or 2015-04-12; did you mean 2005-11-14?");
    }

    @Test
    void yes_and_no_are_asked_for_in_the_words_of_the_template() {
        filled.set("Treaties", 0, "Refusal grounds complete", "perhaps");

        assertThat(filled.problems(folder))
                .singleElement()
                .asString()
                .endsWith(": found \"perhaps\"; expected yes or no");
    }

    @Test
    void a_heading_that_the_sheet_does_not_know_is_named_with_the_nearest_one() {
        filled.set("Treaties", 0, "Partys", "CN");

        assertThat(filled.problems(folder))
                .singleElement()
                .asString()
                .matches("Treaties![A-Z]+6: found the heading \"Partys\"; expected one of Id, Kind, .*; or one that"
                        + " starts with x-; did you mean Parties\\?");
    }

    @Test
    void a_value_under_no_heading_is_refused() {
        var row = filled.cell("Treaties", 0, "Id").getRow();
        row.createCell(60).setCellValue("stray");

        assertThat(filled.problems(folder))
                .containsExactly("Treaties!BI7: found \"stray\" in a column without a heading; expected a heading in"
                        + " Treaties!BI6, or nothing here");
    }

    @Test
    void a_duplicate_heading_is_refused() {
        Filled.fill(filled.headingRow("Treaties").getCell(4), "title");

        assertThat(filled.problems(folder))
                .containsExactly("Treaties!E6: found duplicate heading \"title\"; expected each heading once");
    }

    @Test
    void merged_cells_are_refused_below_the_headings_and_nowhere_else() {
        filled.sheet("Treaties").addMergedRegion(CellRangeAddress.valueOf("A1:C1"));
        filled.sheet("Treaties").addMergedRegion(CellRangeAddress.valueOf("B7:B8"));

        assertThat(filled.problems(folder))
                .containsExactly(
                        "Treaties!B7: found merged cells, B7:B8; expected one value in each cell: a merged cell does"
                                + " not say which rows it applies to");
    }

    @Test
    void a_sheet_without_its_headings_is_refused() {
        filled.sheet("Treaties").removeRow(filled.headingRow("Treaties"));

        assertThat(filled.problems(folder))
                .first()
                .asString()
                .startsWith("Treaties!A1: found no row of headings; expected a row with the headings Id, Kind, Title");
    }

    @Test
    void a_sheet_of_another_name_is_named_with_the_nearest_one() {
        filled.workbook().createSheet("Treatys");

        assertThat(filled.problems(folder))
                .containsExactly(
                        "Treatys!A1: found the sheet \"Treatys\"; expected a sheet of the form, or a name that starts"
                                + " with x- for a sheet that is not read; did you mean Treaties?");
    }

    @Test
    void an_empty_sheet_that_a_spreadsheet_made_is_left_out_with_a_note() throws IOException {
        filled.workbook().createSheet("Tabelle1");

        WorkbookReading reading = AnalystWorkbook.open(filled.save(folder), Dataset.embedded());
        assertThat(reading.notes())
                .extracting(note -> note.pointer() + ": " + note.found())
                .containsExactly("Tabelle1!A1: the sheet \"Tabelle1\", which is empty");
        assertThat(reading.dataset().treaties()).hasSize(1);

        filled.workbook().getSheet("Tabelle1").createRow(4).createCell(0).setCellValue("a remark");
        assertThat(filled.problems(folder))
                .singleElement()
                .asString()
                .startsWith("Tabelle1!A1: found the sheet \"Tabelle1\"");
    }

    @Test
    void rows_that_were_copied_with_their_headings_are_told_as_such() {
        filled.row("Lifecycle", "Record", "Record", "Stage", "Stage", "Date", "Date", "Source", "Source")
                .row("Lifecycle", "Record", "cn-fr-test", "Stage", "IN_FORCE", "Source", "gazette");

        assertThat(filled.problems(folder))
                .containsExactly("Lifecycle!A8: found a second row of headings; expected the headings once, in row 6");
    }

    @Test
    void a_workbook_holds_one_dataset() {
        filled.row("Dataset", "Format", "1.0", "Id", "other");

        assertThat(filled.problems(folder))
                .first()
                .isEqualTo("Dataset!A8: found a second row; expected one row: a workbook has one dataset");
    }

    @Test
    void a_workbook_that_does_not_say_what_the_dataset_is_is_refused() {
        filled.workbook().removeSheetAt(filled.workbook().getSheetIndex("Dataset"));

        assertThat(filled.problems(folder))
                .containsExactly("found no row on the sheet Dataset; expected one row that describes the dataset");
    }

    @Test
    void an_empty_template_misses_what_the_dataset_is() {
        assertThat(Filled.nothing().problems(folder))
                .containsExactly(
                        "Dataset!B7: found an empty cell in 4 cells, Dataset!B7, Dataset!C7, Dataset!D7, Dataset!E7;"
                                + " expected text",
                        "Dataset!F7: found an empty cell; expected a full date, as in 2015-04-12");
    }

    @Test
    void names_of_sheets_with_spaces_are_written_as_excel_writes_them() {
        filled.row("Case facts", "Record", "nobody", "Source", "gazette");

        assertThat(filled.problems(folder)).first().asString().startsWith("'Case facts'!A7: ");
    }

    @Test
    void a_required_column_that_was_deleted_is_missed_once_at_the_headings() {
        filled.row("Lifecycle", "Record", "cn-fr-test", "Stage", "RATIFIED", "Party", "FR", "Source", "gazette");
        deleteColumn("Lifecycle", "Source");

        assertThat(filled.problems(folder))
                .containsExactly("Lifecycle!A6: found no column \"Source\"; expected all columns that are required");
    }

    @Test
    void a_locator_needs_the_source_of_its_number() {
        filled.set("Lifecycle", 0, "Source 2", "gazette").set("Lifecycle", 0, "Locator 7", "Art. 4");

        assertThat(filled.problems(folder))
                .singleElement()
                .asString()
                .matches(
                        "Lifecycle!\\w+7: found a value without a column Source 7; expected the heading Source 7 with a"
                                + " value below it, since other cells of the same number in this row are filled in");
    }

    @Test
    void sources_are_numbered_without_a_gap() {
        filled.set("Lifecycle", 0, "Source 2", "gazette").set("Lifecycle", 0, "Source 7", "gazette");

        assertThat(filled.problems(folder))
                .singleElement()
                .asString()
                .matches("Lifecycle!\\w+7: found Source 7 without a column of each number before it; expected headings"
                        + " whose numbers have no gap");
    }

    @Test
    void a_deleted_column_of_records_is_missed_once_at_the_headings() {
        deleteColumn("Lifecycle", "Record");

        assertThat(filled.problems(folder))
                .containsExactly("Lifecycle!A6: found no column \"Record\"; expected all columns that are required");
    }

    private void deleteColumn(String sheet, String heading) {
        int from = filled.headingRow(sheet).getRowNum();
        filled.sheet(sheet)
                .forEach(row -> row.forEach(cell -> {
                    boolean deleted = filled.sheet(sheet)
                            .getRow(from)
                            .getCell(cell.getColumnIndex())
                            .toString()
                            .equals(heading);
                    if (row.getRowNum() > from && deleted) {
                        cell.setBlank();
                    }
                }));
        filled.headingRow(sheet).forEach(cell -> {
            if (cell.toString().equals(heading)) {
                cell.setBlank();
            }
        });
    }

    @Test
    void a_code_is_recognised_by_its_words() {
        filled.row(
                        "Safeguards",
                        "Record",
                        "cn-fr-test",
                        "Kind",
                        "SPECIALTY",
                        "Form",
                        "Must refuse",
                        "Source",
                        "gazette")
                .row(
                        "Safeguards",
                        "Record",
                        "cn-fr-test",
                        "Kind",
                        "POLITICAL_OFENCE",
                        "Form",
                        "MUST_REFUSE",
                        "Source",
                        "gazette");

        assertThat(filled.problems(folder))
                .satisfiesExactly(
                        words -> assertThat(words)
                                .startsWith("Safeguards!C8: found \"Must refuse\"")
                                .endsWith("; did you mean MANDATORY_REFUSAL?"),
                        kind -> assertThat(kind)
                                .startsWith("Safeguards!B9: found \"POLITICAL_OFENCE\"")
                                .endsWith("; did you mean POLITICAL_OFFENCE_EXCEPTION?"),
                        form -> assertThat(form)
                                .startsWith("Safeguards!C9: found \"MUST_REFUSE\"")
                                .endsWith("; did you mean MANDATORY_REFUSAL?"));
    }

    @Test
    void a_missing_form_and_a_party_that_is_none_are_named_at_their_cells() {
        filled.row("Safeguards", "Record", "cn-fr-test", "Kind", "SPECIALTY", "Source", "gazette")
                .set("Lifecycle", 0, "Party", "ES");

        assertThat(filled.problems(folder))
                .containsExactly(
                        "Lifecycle!C7: found lifecycle \"party ES\"; expected one of the parties [CN, FR]",
                        "Safeguards!C8: found an empty cell; expected a form, or yes under Denies without a form");
    }

    @Test
    void an_amount_is_shown_as_the_number_that_it_is() {
        filled.row("Terms", "Record", "cn-fr-test", "Term", "MINIMUM_PENALTY", "Further", "6", "Source", "gazette");

        assertThat(filled.problems(folder))
                .singleElement()
                .asString()
                .endsWith("found further 6; expected nothing, since no amount is given");
    }

    @Test
    void a_renamed_sheet_is_named_with_the_one_that_is_missing() {
        filled.workbook().setSheetName(filled.workbook().getSheetIndex("Safeguards"), "Clauses");

        assertThat(filled.problems(folder))
                .containsExactly(
                        "Clauses!A1: found the sheet \"Clauses\"; expected the sheet Safeguards, which is missing, or"
                                + " a name that starts with x- for a sheet that is not read; did you mean Safeguards?");
    }

    @Test
    void a_number_in_a_text_that_was_a_date_is_named_as_one() {
        filled.row(
                "Safeguards", "Record", "cn-fr-test", "Kind", "SPECIALTY", "Form", "BINDING_RULE", "Source", "gazette");
        filled.cell("Safeguards", 0, "Article").setCellValue(46_025);

        assertThat(filled.problems(folder))
                .containsExactly("Safeguards!D8: found 46025, the number by which Excel keeps the date 2026-01-03;"
                        + " expected what was typed: Excel may have made a date of it and then a number;"
                        + " type it again in a cell with the format Text");
    }

    @Test
    void two_clauses_of_one_kind_are_pointed_out_unless_they_are_numbered() throws IOException {
        filled.row(
                        "Safeguards",
                        "Record",
                        "cn-fr-test",
                        "Kind",
                        "NE_BIS_IN_IDEM",
                        "Form",
                        "MANDATORY_REFUSAL",
                        "Source",
                        "gazette")
                .row(
                        "Safeguards",
                        "Record",
                        "cn-fr-test",
                        "Kind",
                        "NE_BIS_IN_IDEM",
                        "Form",
                        "OPTIONAL_REFUSAL",
                        "Source",
                        "gazette");

        assertThat(notes())
                .containsExactly("Safeguards!C9: found another form of NE_BIS_IN_IDEM than in Safeguards!C8, also from"
                        + " gazette; expected two accounts of one clause that contradict each other; if"
                        + " they are two clauses, number them in the column Fact no.");
        filled.set("Safeguards", 0, "Fact no.", "1").set("Safeguards", 1, "Fact no.", "2");
        assertThat(notes()).isEmpty();
    }

    @Test
    void a_day_after_that_of_the_dataset_is_pointed_out_unless_it_is_planned() throws IOException {
        filled.set("Lifecycle", 0, "Date", "2219-03-01");

        assertThat(notes())
                .containsExactly(
                        "Lifecycle!D7: found 2219-03-01, which is after 2026-06-30, the day of the dataset; expected"
                                + " something that has not happened yet; if it is planned, enter yes under Planned");
        filled.set("Lifecycle", 0, "Planned", "yes");
        assertThat(notes()).isEmpty();
    }

    private List<String> notes() throws IOException {
        return AnalystWorkbook.open(filled.save(folder), Dataset.embedded()).notes().stream()
                .map(note -> note.message().replaceFirst("^filled.xlsx at ", ""))
                .toList();
    }
}
