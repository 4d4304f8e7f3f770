package io.github.lec.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Removing all fills from a workbook loses nothing. */
class StrippedFillsTest {

    private static final Book BOOK = SampleBook.book();

    @Test
    void the_words_are_the_same_with_and_without_fills() throws IOException {
        try (XSSFWorkbook analyst = Written.book(BOOK, Profile.ANALYST).open();
                XSSFWorkbook publication =
                        Written.book(BOOK, Profile.PUBLICATION).open()) {
            for (Matrix matrix : BOOK.matrices()) {
                XSSFSheet withFills = analyst.getSheet(matrix.sheet());
                XSSFSheet withoutFills = publication.getSheet(matrix.sheet());
                assertThat(lead(withoutFills)).isEqualTo(lead(withFills) + keyOfSigns(withFills));
                assertThat(table(withFills)).isEqualTo(table(withoutFills));
            }
            assertThat(fills(analyst)).hasSize(2);
            assertThat(fills(publication)).containsExactly(FillPatternType.NO_FILL);
        }
    }

    /** The lines above and below the table; the legend explains the fills, so it is removed with them. */
    private static String lead(XSSFSheet sheet) {
        return lines(sheet).filter(words -> !isOfLegend(words)).collect(Collectors.joining(" "));
    }

    /** What remains of the legend: the signs stand before the words without the fills too. */
    private static String keyOfSigns(XSSFSheet withFills) {
        String key = lines(withFills).filter(StrippedFillsTest::isOfLegend).collect(Collectors.joining("; "));
        return key.isEmpty() ? "" : " Signs: " + key + ".";
    }

    private static boolean isOfLegend(String words) {
        return Arrays.stream(Meaning.values())
                .map(meaning -> (meaning.sign() + " " + meaning.legend()).strip())
                .anyMatch(words::equals);
    }

    private static Stream<String> lines(XSSFSheet sheet) {
        XSSFTable table = sheet.getTables().get(0);
        return IntStream.rangeClosed(0, sheet.getLastRowNum())
                .filter(row -> row < table.getStartRowIndex() || row > table.getEndRowIndex() + 1)
                .mapToObj(row -> sheet.getRow(row).getCell(0).getStringCellValue());
    }

    private static List<String> table(XSSFSheet sheet) {
        List<String> words = new ArrayList<>();
        for (int row = sheet.getTables().get(0).getStartRowIndex();
                row <= sheet.getTables().get(0).getEndRowIndex();
                row++) {
            sheet.getRow(row).forEach(cell -> words.add(shown((XSSFCell) cell)));
        }
        return words;
    }

    private static String shown(XSSFCell cell) {
        return cell.getCellType() == CellType.NUMERIC ? cell.getRawValue() : cell.getStringCellValue();
    }

    private static Set<FillPatternType> fills(XSSFWorkbook workbook) {
        Set<FillPatternType> fills = new HashSet<>();
        workbook.forEach(sheet -> sheet.forEach(
                row -> row.forEach(cell -> fills.add(cell.getCellStyle().getFillPattern()))));
        return fills;
    }

    @Test
    void no_words_have_two_meanings_in_one_column() {
        for (Matrix matrix : BOOK.matrices()) {
            for (int i = 0; i < matrix.columns().size(); i++) {
                int column = i;
                Map<String, Set<Meaning>> meanings = new HashMap<>();
                matrix.rows()
                        .map(row -> row.cells().get(column))
                        .forEach(cell -> meanings.computeIfAbsent(cell.words(), words -> new HashSet<>())
                                .add(cell.meaning()));
                assertThat(meanings.values()).allMatch(of -> of.size() == 1);
            }
        }
    }
}
