package io.github.lec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.logic.internal.Silence;
import io.github.lec.report.words.SilenceWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The terms for silence are written in one place, so that no cell, finding or note can use a seventh or another
 * spelling.
 */
class SilenceTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    private static Stream<String> literals(Path file) {
        try {
            return Files.readString(file)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.startsWith("*") && !line.startsWith("/"))
                    .flatMap(line -> LITERAL.matcher(line).results().map(MatchResult::group));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return whether a term is written there as a term: with its capital, or by itself} */
    private static boolean isWritten(String literal, String term) {
        return literal.contains(term) || literal.equals("\"" + term.toLowerCase(Locale.ROOT) + "\"");
    }

    @Test
    void a_term_for_silence_is_written_where_it_is_defined_and_nowhere_else() throws IOException {
        for (String module : List.of("lec-model", "lec-reports", "lec-examples")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                assertThat(files.filter(file -> file.toString().endsWith(".java"))
                                .filter(file -> !file.endsWith(Silence.class.getSimpleName() + ".java"))
                                .flatMap(file -> literals(file)
                                        .filter(literal ->
                                                SilenceWords.all().stream().anyMatch(term -> isWritten(literal, term)))
                                        .map(literal -> file.getFileName() + ": " + literal)))
                        .isEmpty();
            }
        }
    }
}
