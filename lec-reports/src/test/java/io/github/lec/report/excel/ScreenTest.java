package io.github.lec.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.EmbeddedComparison;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the workbook of the embedded dataset shows on a screen of 1400 by 690 pixels, at its own size. */
class ScreenTest {
    private static final double POINTS_PER_PIXEL = 0.75;

    /** LibreOffice draws a digit a little wider than Excel. */
    private static final double PIXELS_PER_DIGIT = 7.41;

    private static XSSFWorkbook workbook;

    @BeforeAll
    static void write() throws IOException {
        workbook = Written.book(EmbeddedComparison.book(), Profile.ANALYST).open();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cooperation",
                "Extradition clauses",
                "Assistance clauses",
                "Verdicts",
                "Assistance verdicts",
                "Exposure",
                "Cases by step",
                "Map",
                "Risk and yield",
                "Coverage"
            })
    void twenty_rows_of_a_matrix_are_seen_at_once(String sheet) {
        assertThat(rowsSeen(workbook.getSheet(sheet))).isGreaterThanOrEqualTo(20);
    }

    /** One column of many words, which are no answers, took the room of two questions. */
    @ParameterizedTest
    @CsvSource({"Verdicts, 8", "Assistance verdicts, 6", "Extradition clauses, 9"})
    void answers_are_seen_beside_the_words_about_the_text(String sheet, int columns) {
        double left = 1400;
        int seen = -1;
        for (int column = 0; left >= 0; column++) {
            left -= workbook.getSheet(sheet).getColumnWidth(column) * PIXELS_PER_DIGIT / 256;
            seen++;
        }

        assertThat(seen).isGreaterThanOrEqualTo(columns);
    }

    private static int rowsSeen(XSSFSheet sheet) {
        XSSFTable table = sheet.getTables().get(0);
        double left = 690 * POINTS_PER_PIXEL;
        int seen = 0;
        for (int row = 0; row <= table.getEndRowIndex(); row++) {
            left -= sheet.getRow(row).getHeightInPoints();
            if (left < 0) {
                break;
            }
            seen += row > table.getStartRowIndex() ? 1 : 0;
        }
        return seen;
    }

    @Test
    void the_state_stays_in_view_beside_columns_that_must_be_scrolled() {
        XSSFSheet cooperation = workbook.getSheet("Cooperation");

        assertThat(cooperation.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 1);
        assertThat(cooperation.getPaneInformation().getHorizontalSplitPosition())
                .isEqualTo((short) 2);
    }
}
