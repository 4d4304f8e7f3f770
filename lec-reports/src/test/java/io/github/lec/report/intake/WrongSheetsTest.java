package io.github.lec.report.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Headings, columns and sheets that the form does not know, that are missing or that stand twice are reported. */
class WrongSheetsTest {
    @TempDir
    private Path folder;

    private final Filled filled = Filled.valid();

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
    void a_renamed_sheet_is_named_with_the_one_that_is_missing() {
        filled.workbook().setSheetName(filled.workbook().getSheetIndex("Safeguards"), "Clauses");

        assertThat(filled.problems(folder))
                .containsExactly(
                        "Clauses!A1: found the sheet \"Clauses\"; expected the sheet Safeguards, which is missing, or"
                                + " a name that starts with x- for a sheet that is not read; did you mean Safeguards?");
    }
}
