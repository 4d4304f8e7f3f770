package io.github.lec.report.conformance;

import static io.github.lec.report.conformance.DamagedWorkbooks.Damage;
import static io.github.lec.report.conformance.DamagedWorkbooks.NAME;
import static io.github.lec.report.conformance.DamagedWorkbooks.assess;
import static io.github.lec.report.conformance.DamagedWorkbooks.conditionalFill;
import static io.github.lec.report.conformance.DamagedWorkbooks.fill;
import static io.github.lec.report.conformance.DamagedWorkbooks.longTable;
import static io.github.lec.report.conformance.DamagedWorkbooks.picture;
import static io.github.lec.report.conformance.DamagedWorkbooks.sample;
import static io.github.lec.report.conformance.DamagedWorkbooks.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.excel.Profile;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Workbooks in which the checklist finds nothing wrong, or not what another edition may have. */
class SoundWorkbooksTest {
    private static Arguments fine(String what, Damage change) {
        return Arguments.of(what, change);
    }

    /** What others may do in their workbooks. */
    static List<Arguments> changes() {
        return List.of(
                fine(
                        "a print area of two ranges",
                        workbook -> workbook.setPrintArea(workbook.getNumberOfSheets() - 1, "$A$1:$B$9,$D$1:$D$9")),
                fine(
                        "a print area of whole rows",
                        workbook -> workbook.setPrintArea(workbook.getSheetIndex("Codebook"), "$1:$9")),
                fine("an ampersand in a title in the header", workbook -> {
                    String title =
                            "Law &Bar, and what the codes of the other sheets mean, word by word. &Before and after";
                    words("Codebook!A1", title).doneTo(workbook);
                    workbook.setPrintArea(workbook.getSheetIndex("Codebook"), "$A$1:$A$9");
                    workbook.getSheet("Codebook").getHeader().setLeft("&8" + title.replace("&", "&&"));
                }),
                fine("a coloured title", fill("Codebook!A1", 0x123456)),
                fine("a table of short answers in low rows", workbook -> longTable(workbook, 15)));
    }

    @Test
    void a_picture_made_of_cells_is_no_second_table_and_may_have_lines_to_spare() throws IOException {
        Damage drawn = workbook -> {
            XSSFSheet sheet = workbook.getSheet("Codebook");
            sheet.getRow(1).createCell(3).setCellValue("FR");
            XSSFCell spare = sheet.getRow(2).createCell(3);
            spare.setCellFormula("LOOKUP(2026,{2006,2015},{\"Signed\",\"\"})");
            spare.setCellValue("");
            picture(workbook, "Codebook!$D$2:$E$3");
            conditionalFill(sheet, 0x80B9D9);
        };

        assertThat(assess(drawn).shortcomings()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void finds_no_cut_title_or_legend_or_high_row_where_there_is_none(String what, Damage change) throws IOException {
        assertThat(assess(change).shortcomings())
                .as(what)
                .extracting(Shortcoming::point)
                .doesNotContain(Point.WHOLE_TITLES, Point.LEGEND, Point.SCREEN);
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void finds_nothing_wrong_with_a_workbook_of_the_library(Profile profile) throws IOException {
        Edition edition = Edition.valueOf(profile.name());

        Assessment assessment = SpreadsheetChecklist.forEdition(edition).check(NAME, sample(profile));

        assertThat(assessment.shortcomings()).isEmpty();
        assertThat(assessment.passes()).isTrue();
    }

    @Test
    void finds_nothing_wrong_after_another_program_has_saved_the_workbook() throws IOException {
        assertThat(assess(workbook -> {}).shortcomings()).isEmpty();
    }

    @Test
    void asks_the_published_edition_to_do_without_aids_for_the_eye() throws IOException {
        Assessment assessment =
                SpreadsheetChecklist.forEdition(Edition.PUBLICATION).check(NAME, sample(Profile.ANALYST));

        assertThat(assessment.missed())
                .containsExactly(Point.ONE_TABLE_A_SHEET, Point.TITLE_AND_LEAD, Point.COLOUR_NEVER_ALONE, Point.PAGES);
        assertThat(assessment.of(Point.PAGES))
                .extracting(Shortcoming::words)
                .contains("there are frozen panes", "there is a filter", "there is a header or a footer");
    }
}
