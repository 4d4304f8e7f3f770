package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each sheet is looked at by name in a test of what its cells say. Tests that go through all sheets alike, of their
 * size or their links, are in other packages or name no sheet.
 */
class EverySheetIsTestedTest {
    private static final Path PACKAGE = Path.of("src/test/java/io/github/lec/report");
    private static final List<String> TESTS = Stream.of(PACKAGE, PACKAGE.resolve("table"))
            .flatMap(EverySheetIsTestedTest::tests)
            .toList();

    /** How tests of cells ask for a table, a row, a cell or words of a sheet. */
    private static final String ASKING = "(?s).*\\b(?:on|table|rows?|cells?|words)\\((?:\\w+, )?%s.*";

    private static Stream<String> tests(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> file.toString().endsWith("Test.java"))
                    .map(EverySheetIsTestedTest::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_test_asks_for_its_table_and_looks_at_what_it_says(Sheet sheet) {
        Pattern byName = Pattern.compile(ASKING.formatted(Pattern.quote("\"" + sheet.title() + "\"")));

        assertThat(TESTS)
                .as("tests of what " + sheet.title() + " says")
                .anyMatch(test -> byName.matcher(test).matches() || test.contains("Sheet." + sheet.name()));
    }
}
