package io.github.lec.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.EmbeddedComparison;
import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Part;
import io.github.lec.report.table.SmallDataset;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaperTest {
    private static final List<String> IN_SIX_POINTS = List.of(
            "Cover",
            "Contents",
            "Cooperation",
            "Verdicts",
            "Assistance verdicts",
            "Cases by step",
            "Police stations",
            "Timeline",
            "Treaties by year",
            "Map",
            "Risk and yield",
            "Approaches",
            "Priorities",
            "Recommendations",
            "Coverage",
            "Reading list");

    private static final List<String> WIDE = List.of("Extradition clauses", "Assistance clauses", "States", "Exposure");

    private static Book book;

    @BeforeAll
    static void compare() {
        book = EmbeddedComparison.book();
    }

    private static int pages(String sheet, Profile profile) {
        return paper(sheet, profile).pages();
    }

    private static Paper paper(String sheet, Profile profile) {
        return Paper.of(SheetPlanner.plan(book.on(sheet).orElseThrow(), profile));
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_takes_a_page_or_two(Profile profile) {
        assertThat(Stream.concat(IN_SIX_POINTS.stream(), WIDE.stream()))
                .allSatisfy(sheet -> assertThat(pages(sheet, profile)).as(sheet).isLessThanOrEqualTo(2));
    }

    @ParameterizedTest
    @EnumSource
    void a_list_of_precedents_or_decisions_takes_no_page_more(Profile profile) {
        assertThat(pages("Precedents", profile)).isLessThanOrEqualTo(2);
        assertThat(pages("Decisions", profile)).isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_is_printed_in_six_points(Profile profile) {
        assertThat(Stream.concat(IN_SIX_POINTS.stream(), Stream.of("Responses")))
                .allSatisfy(sheet ->
                        assertThat(points(paper(sheet, profile))).as(sheet).isGreaterThanOrEqualTo(6));
        assertThat(points(paper("Extradition clauses", Profile.ANALYST))).isGreaterThanOrEqualTo(6);
    }

    @ParameterizedTest
    @EnumSource
    void a_wide_or_long_answer_is_printed_a_little_smaller_rather_than_on_more_pages(Profile profile) {
        for (String sheet :
                List.of("Extradition clauses", "Assistance clauses", "Precedents", "States", "Exposure", "Decisions")) {
            // without rounding to a tenth, by which 5.05 would pass
            assertThat(paper(sheet, profile).printedScale() * StyleSheet.BODY_SIZE)
                    .as(sheet)
                    .isGreaterThanOrEqualTo(5.099);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_first_page_of_findings_shows_more_than_a_few(Profile profile) {
        Paper paper = paper("Findings", profile);

        assertThat(points(paper)).isGreaterThanOrEqualTo(6);
        assertThat(paper.endsOfPages().get(0)).isGreaterThanOrEqualTo(10);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_not_met_takes_no_more_pages_for_lists_of_forty_partners(Profile profile) {
        assertThat(pages("Findings", profile)).isLessThanOrEqualTo(16);
        Matrix findings = book.on("Findings").orElseThrow();
        assertThat(findings.rows())
                .allSatisfy(row -> assertThat(SmallDataset.words(findings, row, "Precedents"))
                        .as(row.anchor().orElseThrow())
                        .hasSizeLessThan(250));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_not_met_is_printed_whole(Profile profile) {
        assertThat(paper("Findings", profile).isWhole()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_register_printed_whole_fills_its_pages_in_six_points(Profile profile) {
        for (String sheet : List.of("Laws", "Operations", "Cases", "Events")) {
            Paper paper = paper(sheet, profile);
            assertThat(paper.isWhole()).as(sheet).isTrue();
            assertThat(points(paper)).as(sheet).isGreaterThanOrEqualTo(6);
            assertThat(paper.pages()).as(sheet).isLessThanOrEqualTo(10);
        }
    }

    /** The notes above a table of the publication take room from its rows. */
    @ParameterizedTest
    @EnumSource
    void the_first_rows_of_a_register_are_printed_on_one_page(Profile profile) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookWriter.forProfile(profile).write(book, out);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            for (String name : List.of("Claims", "Sources", "Clauses", "Treaties", "Statements")) {
                assertThat(paper(name, profile).isWhole()).as(name).isFalse();
                assertThat(heightPrinted(workbook, name) * paper(name, profile).printedScale())
                        .as(name)
                        .isBetween(PageSize.LANDSCAPE.height() * 0.75, PageSize.LANDSCAPE.height());
            }
        }
    }

    private static double heightPrinted(XSSFWorkbook workbook, String sheet) {
        String area = workbook.getPrintArea(workbook.getSheetIndex(sheet)).split(",", 2)[0];
        CellRangeAddress printed = CellRangeAddress.valueOf(area.substring(area.indexOf('!') + 1));
        return IntStream.rangeClosed(printed.getFirstRow(), printed.getLastRow())
                .mapToDouble(row -> workbook.getSheet(sheet).getRow(row).getHeightInPoints())
                .sum();
    }

    @Test
    void pages_beside_each_other_end_between_two_columns_and_are_both_filled() {
        for (String sheet : List.of("Laws", "Operations", "Cases", "Findings")) {
            SheetPlan plan = SheetPlanner.plan(book.on(sheet).orElseThrow(), Profile.ANALYST);
            double page =
                    PageSize.digits(PageSize.LANDSCAPE.width(), Paper.of(plan).printedScale());
            int first = 1;
            while (plan.widthOf(first + 1) <= page + 1) {
                first++;
            }

            assertThat(plan.widthOf(first)).as(sheet).isBetween(page - 3, page + 1);
            assertThat(plan.widthOf(99) - plan.widthOf(first) + plan.widthRepeated())
                    .as(sheet)
                    .isBetween(page - 3, page + 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_with_pictures_takes_one_page(Profile profile) {
        for (String sheet : List.of("Police stations", "Timeline", "Map", "Coverage")) {
            assertThat(pages(sheet, profile)).as(sheet).isEqualTo(1);
        }
    }

    /** To a tenth: scales that differ by less are the same to a reader. */
    private static double points(Paper paper) {
        return Math.round(paper.printedScale() * StyleSheet.BODY_SIZE * 10) / 10.0;
    }

    @Test
    void a_legend_beside_notes_leaves_no_gaps_between_their_lines() {
        for (Matrix matrix : book.matrices()) {
            SheetPlan plan = SheetPlanner.plan(matrix, Profile.ANALYST);
            if (plan.isLegendBesideLead()) {
                assertThat(plan.legend())
                        .allSatisfy(meaning -> assertThat(new SheetHeights(plan).ofLegend(meaning))
                                .as(matrix.sheet() + ": " + plan.legend(meaning))
                                .isEqualTo(RowHeight.of(1)));
            }
        }
    }

    @Test
    void an_answer_has_wider_columns_where_that_saves_paper() {
        assertThat(width(Part.ANSWERS, 100)).isGreaterThan(width(Part.REGISTERS, 100));
        assertThat(width(Part.ANSWERS, 3)).isEqualTo(width(Part.REGISTERS, 3));
    }

    @Test
    void an_answer_is_printed_in_landscape_unless_it_is_narrow_and_too_long_for_two_pages() throws IOException {
        assertThat(isLandscape(10)).isTrue();
        assertThat(isLandscape(65)).isTrue();
        assertThat(isLandscape(150)).isFalse();
    }

    private static boolean isLandscape(int rows) throws IOException {
        Matrix.Builder matrix = Matrix.on("Rows")
                .part(Part.ANSWERS)
                .title("Rows")
                .shows("What a test writes.")
                .source("a test")
                .columns(Column.words("State").asRowHeader(), Column.words("Answer"));
        for (int i = 0; i < rows; i++) {
            matrix.row(Cell.of("State " + i), Cell.of("In force"));
        }
        return Written.matrices(matrix.build())
                .open()
                .getSheetAt(0)
                .getPrintSetup()
                .getLandscape();
    }

    private static double width(Part part, int rows) {
        Matrix.Builder matrix = Matrix.on("Sentences")
                .part(part)
                .title("Sentences")
                .columns(Column.words("Sentence").width(Column.Width.WIDE));
        for (int i = 0; i < rows; i++) {
            matrix.row(Cell.of("The requested party may refuse to extradite if the death penalty may be imposed. "
                    .repeat(3)
                    .strip()));
        }
        return SheetPlanner.plan(matrix.build(), Profile.ANALYST).widthOf(1);
    }
}
