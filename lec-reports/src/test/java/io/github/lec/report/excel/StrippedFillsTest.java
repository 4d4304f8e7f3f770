package io.github.lec.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Whoever takes all fills out of a workbook loses nothing. */
class StrippedFillsTest {

    private static final Book BOOK = SampleBook.book();

    /** The legend speaks of the fills, so it goes with them. */
    private static final String LEGEND = Palette.LEGEND.substring(0, 40);

    @Test
    void theWordsAreTheSameWithAndWithoutFills() throws IOException {
        List<String> withFills = new ArrayList<>();
        List<String> withoutFills = new ArrayList<>();
        try (XSSFWorkbook analyst = Written.book(BOOK, Profile.ANALYST).open();
                XSSFWorkbook publication =
                        Written.book(BOOK, Profile.PUBLICATION).open()) {
            collect(analyst, withFills, new HashSet<>());
            Set<FillPatternType> fills = new HashSet<>();
            collect(publication, withoutFills, fills);
            assertThat(fills).containsExactly(FillPatternType.NO_FILL);
        }
        withFills.removeIf(words -> words.startsWith(LEGEND) || words.equals("not applicable."));

        assertThat(withFills).isEqualTo(withoutFills);
    }

    private static void collect(XSSFWorkbook workbook, List<String> words, Set<FillPatternType> fills) {
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            words.add(((XSSFCell) cell).getRawValue() == null ? cell.toString() : ((XSSFCell) cell).getRawValue());
            fills.add(cell.getCellStyle().getFillPattern());
        })));
    }

    @Test
    void noWordsHaveTwoMeaningsInOneColumn() {
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
