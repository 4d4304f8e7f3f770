package io.github.lec.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A class does one thing, and can be read in one go. */
class ClassSizeTest {
    private static final int MOST_LINES = 350;

    @ParameterizedTest
    @ValueSource(strings = {"lec-model", "lec-reports", "lec-examples"})
    void no_class_is_longer_than_350_lines(String module) throws IOException {
        Path sources = Path.of("..").resolve(module).resolve("src/main/java");
        List<Path> files;
        try (Stream<Path> all = Files.walk(sources)) {
            files = all.filter(file -> file.toString().endsWith(".java")).toList();
        }

        assertThat(files)
                .hasSizeGreaterThan(10)
                .allSatisfy(file ->
                        assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(MOST_LINES));
    }
}
