package io.github.lec.report.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.matrix.SheetName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.junit.jupiter.api.Test;

class ExcelLimitsTest {

    @Test
    void a_sheet_and_a_cell_hold_what_another_library_says() {
        SpreadsheetVersion excel = SpreadsheetVersion.EXCEL2007;

        assertThat(ExcelLimits.ROWS).isEqualTo(excel.getMaxRows());
        assertThat(ExcelLimits.COLUMNS).isEqualTo(excel.getMaxColumns());
        assertThat(ExcelLimits.TEXT).isEqualTo(excel.getMaxTextLength());
        assertThat(SheetName.LONGEST).isEqualTo(ExcelLimits.SHEET_NAME);
    }

    /** Colours go from 0 to 255 too, so that number is not looked for. */
    @Test
    void no_other_class_repeats_a_limit() throws IOException {
        Pattern limit = Pattern.compile("\\b(32_?767|1_?048_?576|16_?384|8_?192|409)\\b");
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
