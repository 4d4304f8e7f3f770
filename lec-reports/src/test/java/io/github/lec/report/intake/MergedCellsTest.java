package io.github.lec.report.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.format.Problem;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Merged cells are told in each notation that the format has; what is no range of cells is told as damage. */
class MergedCellsTest {
    private static final String TREATIES = "xl/worksheets/sheet6.xml";
    private static final String EXPECTED =
            "expected one value in each cell: a merged cell does not say which rows it applies to";

    @TempDir
    private Path folder;

    private final Filled filled = Filled.valid();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        B8:C9         | Treaties!B8 | B8:C9
        C9:B8         | Treaties!B8 | B8:C9
        C8:B9         | Treaties!B8 | B8:C9
        $B$8:$C$9     | Treaties!B8 | B8:C9
        b8:C9         | Treaties!B8 | B8:C9
        B2:B7         | Treaties!B2 | B2:B7
        XFD8:XFD1048576 | Treaties!XFD8 | XFD8:XFD1048576
        A:B           | Treaties!A1 | whole columns, A:B
        $B:$A         | Treaties!A1 | whole columns, A:B
        C:C           | Treaties!C1 | whole columns, C:C
        8:9           | Treaties!A8 | whole rows, 8:9
        $9:8          | Treaties!A8 | whole rows, 8:9
        7:7           | Treaties!A7 | whole rows, 7:7
        """)
    void merged_cells_are_a_problem_however_they_are_written(String range, String place, String words)
            throws IOException {
        assertThat(Filled.problemsIn(merged(range)))
                .containsExactly(place + ": found merged cells, " + words + "; " + EXPECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1:C1", "C6:A1", "1:2", "$6:$1"})
    void merged_cells_above_the_first_row_are_none(String range) throws IOException {
        assertThat(Filled.problemsIn(merged(range))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"B8", "$B$8", "B8:B8"})
    void a_cell_that_is_merged_with_no_other_is_read_and_noted(String range) throws IOException {
        WorkbookReading reading = AnalystWorkbook.open(merged(range), Dataset.embedded());

        assertThat(reading.isValid()).isTrue();
        assertThat(reading.notes())
                .extracting(Problem::pointer, Problem::found, Problem::expected)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "Treaties!B8", "a cell that is merged with no other", "the cell, as any other"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ":",
                "A1:",
                ":A1",
                "A1:B2:C3",
                "A1:B",
                "A:1",
                "A",
                "1",
                "x y",
                "A8 B9",
                "S!A8:B9",
                "A-1:B2",
                "A٣:B٤"
            })
    void what_is_no_range_of_cells_is_told_with_its_part(String range) throws IOException {
        assertThat(Filled.problemsIn(merged(range)))
                .containsExactly("found a damaged workbook (the part " + TREATIES + ": the merged cells \"" + range
                        + "\", which is not a range of cells); expected an Excel workbook (.xlsx) without a password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A0:B2", "A8:A1048577", "A8:XFE9", "1048576:1048577", "XFD:XFE"})
    void cells_beyond_the_sheet_are_told_with_their_part(String range) throws IOException {
        assertThat(Filled.problemsIn(merged(range)))
                .singleElement()
                .asString()
                .startsWith("found a damaged workbook (the part " + TREATIES + ": the merged cells \"" + range
                        + "\", some of which no sheet has)");
    }

    @Test
    void merged_cells_of_no_place_are_told() throws IOException {
        Path file = Rewritten.part(
                filled.save(folder),
                TREATIES,
                xml -> xml.replace("</sheetData>", "</sheetData><mergeCells count=\"1\"><mergeCell/></mergeCells>"));

        assertThat(Filled.problemsIn(file))
                .singleElement()
                .asString()
                .contains("the merged cells \"\", which is not a range of cells");
    }

    @Test
    void rows_that_follow_merged_cells_are_told_since_no_program_reads_them_in_this_order() throws IOException {
        Path file = Rewritten.part(
                filled.save(folder),
                TREATIES,
                xml -> xml.replace(
                        "<sheetData>", "<mergeCells count=\"1\"><mergeCell ref=\"B7:B8\"/></mergeCells><sheetData>"));

        assertThat(Filled.problemsIn(file))
                .singleElement()
                .asString()
                .matches("found a damaged workbook \\(the part " + TREATIES + ": row \\d+ after the merged cells\\).*");
    }

    @Test
    void whole_columns_that_are_merged_are_one_problem_and_leave_none_in_their_cells() throws IOException {
        filled.cell("Treaties", 0, "Title").setBlank();
        int row = filled.cell("Treaties", 0, "Title").getRowIndex() + 1;

        assertThat(row).isEqualTo(7);
        assertThat(Filled.problemsIn(merged("B:C")))
                .containsExactly("Treaties!B1: found merged cells, whole columns, B:C; " + EXPECTED);
    }

    private Path merged(String range) throws IOException {
        return Rewritten.part(
                filled.save(folder),
                TREATIES,
                xml -> xml.replace(
                        "</sheetData>",
                        "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"" + range + "\"/></mergeCells>"));
    }
}
