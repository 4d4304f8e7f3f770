package io.github.lec.report.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;

class ExcelLimitsTest {

    @Test
    void a_sheet_and_a_cell_hold_what_another_library_says() {
        SpreadsheetVersion excel = SpreadsheetVersion.EXCEL2007;

        assertThat(ExcelLimits.ROWS).isEqualTo(excel.getMaxRows());
        assertThat(ExcelLimits.COLUMNS).isEqualTo(excel.getMaxColumns());
        assertThat(ExcelLimits.TEXT).isEqualTo(excel.getMaxTextLength());
        assertThat(ExcelLimits.SHEET_NAME).isEqualTo(Workbook.MAX_SENSITIVE_SHEET_NAME_LEN);
    }

    @Test
    void the_last_day_has_the_number_that_another_library_gives_it() {
        LocalDateTime last = LocalDate.of(9999, 12, 31).atStartOfDay();

        assertThat(DateUtil.getExcelDate(last, false)).isEqualTo(ExcelLimits.LAST_DAY);
        assertThat(DateUtil.getExcelDate(last, true)).isEqualTo(ExcelLimits.LAST_DAY_SINCE_1904);
    }

    @Test
    void words_can_be_searched_for_if_their_search_text_can_be_quoted() {
        String longest = "a".repeat(ExcelLimits.QUOTED);

        assertThat(ExcelLimits.searchText("who? ~5*")).isEqualTo("who~? ~~5~*");
        assertThat(ExcelLimits.canBeSearchedFor(longest)).isTrue();
        assertThat(ExcelLimits.canBeSearchedFor(longest + "a")).isFalse();
        assertThat(ExcelLimits.canBeSearchedFor(longest.substring(1) + "*")).isFalse();
    }

    /** Colours go from 0 to 255 too, a month has 31 days, and 32 is a power of two: these are not looked for. */
    @Test
    void no_other_class_repeats_a_limit() throws IOException {
        Pattern limit =
                Pattern.compile("\\b(32_?767|1_?048_?576|16_?384|8_?192|409|65_?530|2_?958_?465|2_?957_?003)\\b");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> repeating = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> limit.matcher(read(file)).find())
                    .toList();

            assertThat(repeating)
                    .extracting(file -> file.getFileName().toString())
                    .containsExactly("ExcelLimits.java");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
