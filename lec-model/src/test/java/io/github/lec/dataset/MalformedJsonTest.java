package io.github.lec.dataset;

import static io.github.lec.assertj.LecAssertions.assertThat;
import static io.github.lec.dataset.Sample.document;
import static io.github.lec.dataset.Sample.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.lec.format.InvalidDatasetException;
import io.github.lec.format.Place;
import io.github.lec.format.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MalformedJsonTest {
    private static final String WELL_FORMED = "well-formed JSON in UTF-8";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "3, `\"treaties\": [}`",
                "3, `\"treaties\": [,]`",
                "3, `\"treaties\" []`",
                "4, `\"treaties\": [\n{\"id\": 'x'}]`",
                "5, `\"treaties\": [\n\n// a comment\n]`",
                "3, `\"treaties\": [{\"id\": NaN}]`",
                "3, `\"treaties\": [{\"id\": 007}]`",
                "3, `\"treaties\": [{\"id\": \"a\tb\"}]`",
                "3, `\"treaties\": [{\"id\": \"\\ud800\"}]`"
            })
    void what_is_no_json_is_one_problem_with_its_line(int line, String sections) {
        List<Problem> problems = problemsOf(document(sections));

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0)).satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("test.json");
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.pointer()).isEmpty();
            assertThat(problem.found()).isNotBlank().doesNotContain("\n");
            assertThat(problem.expected()).isEqualTo(WELL_FORMED);
            assertThat(problem.id()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "`\"treaties\" []` | `\"[\" where a colon should follow the name`",
                "`\"treaties\": [1 2]` | `\"2\" where a comma or the end should be`",
                "`\"treaties\": tru` | `the word \"tru\" without quotation marks`",
                "`\"treaties\": NaN` | `NaN, which is no number in JSON`",
                "`\"treaties\": 007` | `a number that starts with 0`",
                "`\"treaties\": 1.` | `a number that is not complete`",
                "`\"treaties\": -` | `a number that is not complete`",
                "`\"treaties\": \"\\ud800\"` | `half of a surrogate pair`",
                "`\"treaties\": \"\\udc00\"` | `half of a surrogate pair`",
                "`\"\\ud800\": []` | `half of a surrogate pair`",
                "`\"x-\\udc00\": 1` | `half of a surrogate pair`",
                "`\"treaties\": \"\\x\"` | `\"\\x\" within a text, which stands for nothing`",
                "`'treaties': []` | `\"'\" where a name in double quotation marks should start`",
                "`\"treaties\": []]` | `\"]\" where something else should be closed first`",
                "`\"treaties\": [] # end` | `\"#\" where a comma or the end should be`"
            })
    void why_it_is_no_json_is_said_in_plain_words(String sections, String words) {
        assertThat(problemsOf(document(sections)).get(0).found()).isEqualTo(words);
    }

    @Test
    void what_is_too_long_is_said_with_the_limit() {
        assertThat(problemsOf(document("\"x-a\": " + "1".repeat(101))).get(0).found())
                .isEqualTo("a number of more than 100 characters");
        assertThat(problemsOf(document("\"" + "x".repeat(1_001) + "\": 1"))
                        .get(0)
                        .found())
                .isEqualTo("a name of more than 1000 characters");
        assertThat(problemsOf(document("\"x-a\": \"" + "y".repeat(1_000_001) + "\""))
                        .get(0)
                        .found())
                .isEqualTo("a text of more than 1000000 characters");
    }

    @Test
    void a_document_cut_off_at_any_place_is_reported_at_its_end() {
        String whole = document("\"treaties\": [\n" + Sample.treatyText("\"textRead\": \"FULL\"") + "\n]");

        for (int length = 1; length < whole.length() - 2; length++) {
            String cut = whole.substring(0, length);
            List<Problem> problems = problemsOf(cut);

            assertThat(problems).as(cut).hasSize(1);
            assertThat(problems.get(0).line())
                    .as(cut)
                    .isEqualTo((int) cut.chars().filter(c -> c == '\n').count() + 1);
            assertThat(problems.get(0).expected()).isEqualTo(WELL_FORMED);
        }
    }

    @Test
    void an_empty_document_is_reported() {
        assertThat(problemsOf("")).containsExactly(Sample.expected(1, "", "an empty file", WELL_FORMED));
    }

    @Test
    void text_after_the_end_is_reported() {
        assertThat(problemsOf(document("\"treaties\": []") + "{}"))
                .containsExactly(Sample.expected(5, "", "more text after the end of the value", WELL_FORMED));
    }

    @Test
    void a_document_that_is_a_list_is_reported() {
        assertThat(problemsOf("[]"))
                .containsExactly(Sample.expected(1, "", "a list", "an object with the member \"dataset\""));
    }

    @Test
    void nesting_without_end_is_reported_and_costs_nothing() {
        List<Problem> problems = problemsOf(document("\"x-deep\": " + "[".repeat(1_000_000)));

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).line()).isEqualTo(3);
        assertThat(problems.get(0).found()).isEqualTo("more than 50 levels of objects and lists");
    }

    @Test
    void a_byte_order_mark_is_read_over() throws Exception {
        Path file = Files.writeString(folder.resolve("bom.json"), "\uFEFF" + document("\"treaties\": []"));

        assertThat(DatasetReader.read(file).info().id()).isEqualTo("test");
    }

    @Test
    void bytes_that_are_no_utf_8_are_reported() throws Exception {
        Path file = folder.resolve("latin.json");
        Files.write(file, document("\"x-note\": \"Königreich\"").getBytes(StandardCharsets.ISO_8859_1));

        InvalidDatasetException refused =
                catchThrowableOfType(InvalidDatasetException.class, () -> DatasetReader.read(file));

        assertThat(refused).hasProblems(1);
        assertThat(refused.problems().get(0)).satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("latin.json");
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.found()).startsWith("bytes that are not UTF-8 (0x");
            assertThat(problem.expected()).isEqualTo(WELL_FORMED);
        });
    }

    @Test
    void a_file_that_does_not_exist_is_no_problem_of_form() {
        assertThatThrownBy(() -> DatasetReader.read(folder.resolve("none.json")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("none.json");
    }

    @Test
    void a_message_says_where_what_and_what_else() {
        Problem problem = Problem.of(
                        Place.of("treaties.json").at(17, 23).pointer("/0/parties/1"),
                        "\"XX\"",
                        "the id of a record in actors")
                .withId(Optional.of("LEC-REF-001"))
                .withNearest(Optional.of("CN"));

        assertThat(problem.message())
                .isEqualTo("treaties.json:17 at /0/parties/1: LEC-REF-001, found \"XX\"; expected the id of a record in"
                        + " actors; did you mean CN?");
        assertThat(new InvalidDatasetException(List.of(problem, problem)).getMessage())
                .isEqualTo(problem.message() + "\n" + problem.message());
    }
}
