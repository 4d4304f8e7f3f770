package io.github.lec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What lec.jar says about the libraries that it contains. */
class ThirdPartyTest {
    /** A line of "mvn dependency:list": group, artifact, type, version and scope. */
    private static final Pattern DEPENDENCY =
            Pattern.compile("(?m)^\\s+([\\w.-]+:[\\w.-]+):jar:[\\w.-]+:(?:compile|runtime)");

    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([\\w.-]+:[\\w.-]+) \\| \\S");

    @Test
    void every_library_is_named_with_its_licence() throws IOException {
        List<String> held = found(DEPENDENCY, Path.of("target/runtime-dependencies.txt"));
        List<String> named = found(ROW, Path.of("src/main/resources/META-INF/THIRD-PARTY.md"));

        assertThat(held).contains("org.apache.poi:poi-ooxml", "info.picocli:picocli");
        assertThat(named).isSorted().containsExactlyInAnyOrderElementsOf(held);
    }

    private static List<String> found(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }
}
