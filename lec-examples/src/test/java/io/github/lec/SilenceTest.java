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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The terms for silence are written in one place, so that no cell, finding or note can use a seventh or another
 * spelling.
 */
class SilenceTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*+)\"");

    /** Where a text goes on after a plus sign. */
    private static final Pattern CUT = Pattern.compile("\"\\s*\\+\\s*\"");

    private static final String MODEL = "lec-model/src/main/java/io/github/lec/";

    private static final String REPORTS = "lec-reports/src/main/java/io/github/lec/report/";

    /** "Not known to have" tells what is on record, and "what is not known" heads all that is open: both may stand. */
    private static final Pattern NOT_KNOWN =
            Pattern.compile("(?<![Ww]hat )\\b(?:is|are|was|were) not known\\b(?! to\\b|\"$)|\\bof unknown\\b");

    /** How a seventh word for silence begins; "No ... on record" is explained in the notes, and "not seen" of a decision. */
    private static final Pattern SEVENTH =
            Pattern.compile("^\"(?:Unknown|Unclear|Undetermined|Unsettled|Inconclusive|None (?:known|reported)"
                    + "|No (?:data|information|address|public)|Not (?:coded|tested|given|available|reported|recorded|stated"
                    + "|settled|searched)\\b)");

    private static final Pattern CONTRADICTION = Pattern.compile("\\b[Aa]ccounts contradict|\\bin dispute\\b");

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

    private static Stream<Path> sources(String... folders) {
        return Stream.of(folders)
                .flatMap(folder -> {
                    try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
                        return files.toList().stream();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .filter(file -> file.toString().endsWith(".java"));
    }

    /** {@return the texts of a class, each put together again where it runs over lines} */
    private static Stream<String> texts(Path file) {
        try {
            String code = Files.readString(file)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.startsWith("*") && !line.startsWith("/"))
                    .collect(Collectors.joining("\n"));
            return LITERAL.matcher(CUT.matcher(code).replaceAll("")).results().map(MatchResult::group);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void what_is_open_is_not_recorded_not_settled_or_not_determined_and_never_just_not_known() {
        assertThat(sources(
                                MODEL + "rule",
                                MODEL + "exposure",
                                MODEL + "assessment",
                                MODEL + "cooperation",
                                MODEL + "view",
                                REPORTS + "words",
                                REPORTS + "table")
                        .flatMap(file -> texts(file)
                                .filter(text -> NOT_KNOWN.matcher(text).find())
                                .map(text -> file.getFileName() + ": " + text)))
                .isEmpty();
    }

    @Test
    void no_cell_uses_a_seventh_word() {
        assertThat(sources(REPORTS + "words", REPORTS + "table", MODEL + "cooperation", MODEL + "exposure")
                        .flatMap(file -> texts(file)
                                .filter(text -> SEVENTH.matcher(text).find())
                                .map(text -> file.getFileName() + ": " + text)))
                .isEmpty();
    }

    @Test
    void sources_contradict_each_other_and_neither_do_accounts_nor_is_anything_in_dispute() {
        assertThat(sources("lec-model/src/main/java", "lec-reports/src/main/java", "lec-examples/src/main/java")
                        .filter(file -> !file.endsWith("FormsContradict.java")) // is about two accounts of a record
                        .flatMap(file -> texts(file)
                                .filter(text -> CONTRADICTION.matcher(text).find())
                                .map(text -> file.getFileName() + ": " + text)))
                .isEmpty();
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
