package io.github.lec.report.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.format.RecordKind;
import io.github.lec.format.internal.MemberDescription;
import io.github.lec.format.internal.MemberDescription.Form;
import io.github.lec.format.internal.TypeDescription;
import io.github.lec.report.conformance.Assessment;
import io.github.lec.report.conformance.Edition;
import io.github.lec.report.conformance.Point;
import io.github.lec.report.conformance.SpreadsheetChecklist;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateTest {
    /**
     * The points that an input form cannot meet: its cells are empty, it starts with instructions instead of a cover,
     * its lists are not the codebook of a table, and names of members are not abbreviations.
     */
    private static final Set<Point> NOT_FOR_FORMS = Set.of(
            Point.NO_EMPTY_CELLS, Point.NO_MERGED_CELLS, Point.ORDER_OF_SHEETS, Point.TIDY_TABLE, Point.CODEBOOK);

    /** What A4 in landscape has between narrow margins. */
    private static final double POINTS_ACROSS_A4 = (11.69 - 2 * 0.35) * 72;

    private static final double POINTS_PER_DIGIT = 5.56;
    private static final int TEN_POINTS = 10;

    private final Filled template = Filled.nothing();

    @Test
    void every_kind_of_record_has_a_sheet_and_every_member_a_column() {
        for (RecordKind kind : RecordKind.values()) {
            FormSheet sheet = IntakeForm.of(kind);
            Set<String> headings = headings(sheet.name());
            for (MemberDescription member : TypeDescription.of(kind).members()) {
                if (member.isClaim()) {
                    FormSheet accounts = accounts(kind, member.name());
                    Set<String> columns = headings(accounts.name());
                    assertThat(columns)
                            .contains(FormSheet.RECORD, "Source", "Locator", "Quote", "Confidence", "Denies");
                    FormColumn.typeOf(member).members().stream()
                            .filter(inner -> inner.form() != Form.OBJECT)
                            .map(inner -> inner.name().equals("no") ? "Fact no." : Naming.inWords(inner.name()))
                            .forEach(heading -> assertThat(columns).contains(heading));
                } else {
                    assertThat(headings).contains(Naming.inWords(member.name()));
                }
            }
        }
    }

    @Test
    void headings_of_a_sheet_differ_and_are_found_again() {
        for (FormSheet sheet : IntakeForm.sheets()) {
            assertThat(sheet.headings()).doesNotHaveDuplicates();
            for (FormColumn column : sheet.columns()) {
                assertThat(sheet.column(column.heading())).contains(column);
            }
        }
    }

    @Test
    void sheets_are_in_the_order_in_which_they_are_filled_in() {
        List<String> names = names();

        assertThat(names)
                .startsWith("Start here", "Contents", "Example", "Dataset", "Sources", "Treaties")
                .endsWith("Lists");
        assertThat(names)
                .containsSubsequence(
                        "Treaties", "Lifecycle", "Safeguards", "Arrangements", "Laws", "Cases", "Case steps", "Actors");
        assertThat(names).allMatch(name -> name.length() <= 31);
    }

    @Test
    void each_closed_code_can_be_chosen_from_a_list_that_refuses_others() {
        XSSFDataValidation kind = validation("Treaties", "Kind");

        assertThat(kind.getValidationConstraint().getValidationType()).isEqualTo(ValidationType.LIST);
        assertThat(kind.getShowErrorBox()).isTrue();
        assertThat(kind.getRegions().getCellRangeAddress(0).getLastRow()).isEqualTo(1_048_575);
        assertThat(values(kind.getValidationConstraint().getFormula1()))
                .startsWith("EXTRADITION")
                .contains("HUMAN_RIGHTS");
        assertThat(values(validation("Lifecycle", "Stage")
                        .getValidationConstraint()
                        .getFormula1()))
                .contains("SIGNED", "IN_FORCE");
    }

    @Test
    void open_codes_and_ids_are_offered_and_others_accepted() {
        XSSFDataValidation offence = validation("Offence", "Value");
        XSSFDataValidation party = validation("Lifecycle", "Party");

        assertThat(values(offence.getValidationConstraint().getFormula1())).contains("EMBEZZLEMENT");
        assertThat(offence.getShowErrorBox()).isFalse();
        assertThat(values(party.getValidationConstraint().getFormula1())).contains("FR", "CN", "HK");
        assertThat(party.getShowErrorBox()).isFalse();
    }

    @Test
    void ids_of_sources_and_records_are_offered_from_their_sheets() {
        assertThat(validation("Lifecycle", "Source").getValidationConstraint().getFormula1())
                .isEqualTo("'Sources'!$A$7:$A$1048576");
        assertThat(validation("Safeguards", "Record").getValidationConstraint().getFormula1())
                .isEqualTo("'Treaties'!$A$7:$A$1048576");
    }

    @Test
    void each_column_says_what_it_means_and_what_it_takes() {
        for (FormSheet sheet : IntakeForm.sheets()) {
            var headings = template.headingRow(sheet.name());
            var meanings = template.sheet(sheet.name()).getRow(headings.getRowNum() - 1);
            for (Cell heading : headings) {
                assertThat(meanings.getCell(heading.getColumnIndex()).toString())
                        .isNotBlank();
                assertThat(validation(sheet.name(), heading.toString()).getPromptBoxText())
                        .isNotBlank();
            }
        }
    }

    @Test
    void a_column_asks_for_what_fits_into_it() {
        assertThat(validation("Sources", "Url").getPromptBoxText()).contains("web address");
        assertThat(validation("Sources", "Language").getPromptBoxText()).contains("code, as in fr");
        assertThat(validation("Safeguards", "Summary").getPromptBoxText()).contains("in your own words");
        assertThat(validation("Safeguards", "Fact no.").getPromptBoxText()).contains("whole number");
    }

    @Test
    void a_column_is_wide_enough_for_its_codes() {
        Cell kind = template.cell("Safeguards", 0, "Kind");

        assertThat(kind.getSheet().getColumnWidth(kind.getColumnIndex()) / 256)
                .isGreaterThanOrEqualTo("POLITICAL_OFFENCE_EXCEPTION".length());
    }

    @Test
    void how_to_fill_it_in_is_printed_on_one_page() {
        var print = template.sheet("Start here").getPrintSetup();

        assertThat(print.getFitHeight()).isEqualTo((short) 1);
        assertThat(print.getFitWidth()).isEqualTo((short) 1);
        assertThat(print.getLandscape()).isFalse();
    }

    @Test
    void what_a_cell_takes_is_said_in_a_sentence() {
        List<String> hints = template.sheet("Lifecycle").getDataValidations().stream()
                .map(validation -> validation.getPromptBoxText())
                .toList();

        assertThat(hints)
                .contains(
                        "The id of a row on the sheet Treaties or Arrangements or Laws or Resolutions.",
                        "An id that the sheet Lists explains under \"Actors\", or one that you add on the sheet"
                                + " Actors.");
    }

    @Test
    void sheets_that_nobody_fills_in_say_so_and_not_that_they_have_no_blank_cells() {
        for (String sheet : List.of("Start here", "Contents", "Example", "Lists")) {
            List<String> words = new ArrayList<>();
            template.sheet(sheet).forEach(row -> row.forEach(cell -> words.add(cell.toString())));

            assertThat(words).noneMatch(text -> text.startsWith("There are no empty cells"));
        }
    }

    @Test
    void what_is_typed_stays_as_it_is_typed() {
        var lifecycle = template.sheet("Lifecycle");

        assertThat(lifecycle.getColumnStyle(3).getDataFormatString()).isEqualTo("@");
        assertThat(template.cell("Lifecycle", 0, "Date").getCellStyle().getDataFormatString())
                .isEqualTo("@");
    }

    @Test
    void all_rows_that_will_be_filled_in_are_printed_in_the_height_of_their_texts() {
        for (FormSheet sheet : IntakeForm.sheets()) {
            XSSFSheet form = template.sheet(sheet.name());

            assertThat(printArea(form)).matches(".*!\\$A:\\$[A-Z]+");
            assertThat(form.getRow(form.getLastRowNum()).getCTRow().getCustomHeight())
                    .isFalse();
        }
    }

    @Test
    void each_sheet_is_printed_on_one_page_across_with_its_first_source_and_rows_to_fill_in() {
        for (FormSheet sheet : IntakeForm.sheets()) {
            XSSFSheet form = template.sheet(sheet.name());
            Set<String> printed = new HashSet<>();
            double digits = 0;
            int last = CellReference.convertColStringToIndex(
                    printArea(form).substring(printArea(form).lastIndexOf('$') + 1));
            for (int column = 0; column <= last; column++) {
                Cell heading = template.headingRow(sheet.name()).getCell(column);
                printed.add(heading == null ? "" : heading.toString());
                digits += form.getColumnWidth(column) / 256.0;
            }

            assertThat(form.getPrintSetup().getLandscape()).isTrue();
            assertThat(form.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(form.getPrintSetup().getFitHeight()).isZero();
            assertThat(POINTS_ACROSS_A4 / (digits * POINTS_PER_DIGIT) * TEN_POINTS)
                    .as("points of type on " + sheet.name())
                    .isGreaterThanOrEqualTo(5.4);
            if (sheet.headings().contains("Source")) {
                assertThat(printed).contains("Source", "Locator", "Quote").doesNotContain("Source 2");
            }
            int rows = form.getLastRowNum() - template.headingRow(sheet.name()).getRowNum();
            assertThat(rows).isEqualTo(sheet.name().equals("Dataset") ? 1 : 20);
        }
    }

    @Test
    void the_list_of_values_is_printed_whole() {
        XSSFSheet lists = template.sheet("Lists");

        assertThat(printArea(lists)).endsWith("$D$" + (lists.getLastRowNum() + 1));
    }

    @Test
    void the_example_filled_in_as_it_says_is_a_valid_dataset(@TempDir Path folder) {
        Filled filled = Filled.nothing();
        for (FormExample.Typed typed : FormExample.TREATY) {
            filled.set(typed.sheet(), typed.row() - 1, typed.heading(), typed.value());
        }

        assertThat(filled.problems(folder)).isEmpty();
        assertThat(filled.read(folder).treaties())
                .singleElement()
                .satisfies(treaty -> assertThat(treaty.safeguards()).hasSize(2));
    }

    @Test
    void the_example_is_not_read(@TempDir Path folder) {
        assertThat(Filled.nothing().dataset().read(folder).treaties()).isEmpty();
    }

    @Test
    void a_workbook_for_treaties_has_their_sheets_and_those_that_all_need() {
        Filled treaties = Filled.forRecords(Set.of(RecordKind.TREATY));

        assertThat(names(treaties))
                .contains("Example", "Dataset", "Sources", "Treaties", "Lifecycle", "Safeguards", "Inquiries", "Codes")
                .doesNotContain("Arrangements", "Cases", "Case steps", "Operations", "Actors", "Memberships");
        assertThat(names(Filled.forRecords(Set.of(RecordKind.CASE)))).doesNotContain("Treaties", "Example");
    }

    @Test
    void a_workbook_for_some_records_offers_only_what_stands_on_its_own_sheets() {
        for (RecordKind kind : RecordKind.values()) {
            Filled some = Filled.forRecords(Set.of(kind));
            List<String> names = names(some);
            for (String name : names) {
                for (XSSFDataValidation validation : some.sheet(name).getDataValidations()) {
                    String from = validation.getValidationConstraint().getFormula1();
                    if (from != null && from.contains("!")) {
                        assertThat(names)
                                .contains(from.substring(0, from.indexOf('!')).replace("'", ""));
                    }
                }
            }
        }
    }

    @Test
    void a_workbook_for_treaties_is_read_when_filled_in(@TempDir Path folder) {
        Filled treaties = Filled.forRecords(Set.of(RecordKind.TREATY))
                .dataset()
                .row("Sources", "Id", "gazette", "Title", "Official Gazette (invented)")
                .row("Treaties", "Id", "cn-fr-test", "Kind", "EXTRADITION", "Title", "A treaty", "Parties", "CN, FR")
                .row("Lifecycle", "Record", "cn-fr-test", "Stage", "SIGNED", "Date", "2019-03-01", "Source", "gazette");

        assertThat(treaties.read(folder).treaties()).hasSize(1);
    }

    @Test
    void it_passes_the_checklist_where_its_points_are_for_forms_too() throws IOException {
        Assessment assessment = SpreadsheetChecklist.forEdition(Edition.ANALYST)
                .check("dataset-to-fill-in.xlsx", new ByteArrayInputStream(Filled.template()));

        assertThat(assessment.shortcomings())
                .filteredOn(found -> !NOT_FOR_FORMS.contains(found.point()))
                .isEmpty();
    }

    private static FormSheet accounts(RecordKind kind, String member) {
        return IntakeForm.sheets().stream()
                .filter(sheet -> sheet.kinds().contains(kind)
                        && sheet.member().filter(member::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private String printArea(XSSFSheet sheet) {
        return template.workbook().getPrintArea(template.workbook().getSheetIndex(sheet));
    }

    private List<String> names() {
        return names(template);
    }

    private static List<String> names(Filled filled) {
        XSSFWorkbook workbook = filled.workbook();
        return java.util.stream.IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetName)
                .toList();
    }

    private Set<String> headings(String sheet) {
        return java.util.stream.StreamSupport.stream(template.headingRow(sheet).spliterator(), false)
                .map(Cell::toString)
                .collect(Collectors.toSet());
    }

    private XSSFDataValidation validation(String sheet, String heading) {
        Map<Integer, XSSFDataValidation> byColumn = template.sheet(sheet).getDataValidations().stream()
                .collect(Collectors.toMap(
                        validation ->
                                validation.getRegions().getCellRangeAddress(0).getFirstColumn(),
                        validation -> validation));
        return byColumn.get(template.cell(sheet, 0, heading).getColumnIndex());
    }

    private List<String> values(String formula) {
        return Arrays.stream(
                        new AreaReference(formula, template.workbook().getSpreadsheetVersion()).getAllReferencedCells())
                .map((CellReference place) -> template.sheet("Lists")
                        .getRow(place.getRow())
                        .getCell(place.getCol())
                        .toString())
                .toList();
    }
}
