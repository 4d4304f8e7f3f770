package io.github.lec.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A documentation comment stands before what it documents. Compilers before Java 23 do not see one that does not. */
class CommentsTest {
    private static final Pattern TWO_IN_A_ROW = Pattern.compile("\\*/\\s*/\\*\\*");

    @ParameterizedTest
    @ValueSource(strings = {"lec-model", "lec-reports", "lec-examples"})
    void no_documentation_comment_follows_another(String module) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of("..").resolve(module).resolve("src"))) {
            files = all.filter(file -> file.toString().endsWith(".java")).toList();
        }

        assertThat(files)
                .hasSizeGreaterThan(10)
                .allSatisfy(file ->
                        assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(TWO_IN_A_ROW));
    }
}
