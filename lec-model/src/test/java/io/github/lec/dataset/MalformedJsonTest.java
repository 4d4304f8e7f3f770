package io.github.lec.dataset;

import static io.github.lec.assertj.LecAssertions.assertThat;
import static io.github.lec.dataset.Sample.document;
import static io.github.lec.dataset.Sample.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.lec.format.InvalidDatasetException;
import io.github.lec.format.Place;
import io.github.lec.format.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedJsonTest {
    private static final String WELL_FORMED = "well-formed JSON in UTF-8";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"<<<<<<< HEAD", "=======", ">>>>>>> theirs"})
    void what_a_merge_left_in_a_file_is_called_so_with_its_line(String mark) {
        assertThat(problemsOf(document("\"treaties\": [\n" + mark + "\n]")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(4);
                    assertThat(problem.found()).isEqualTo("the marks of a merge conflict");
                    assertThat(problem.expected()).isEqualTo(WELL_FORMED);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "1f8b0800000000, a file packed with gzip",
        "00000000007b7d, 'this begins with NUL characters, as a damaged file may'"
    })
    void a_value_that_is_not_text_is_called_what_it_is(String bytes, String found) throws IOException {
        Path file = Files.write(folder.resolve("mine.json"), HexFormat.of().parseHex(bytes));

        assertThatThrownBy(() -> DatasetReader.read(file)).hasMessageContaining(found);
    }

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
    void what_is_not_json_is_one_problem_with_its_line(int line, String sections) {
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
                "`\"treaties\": NaN` | `NaN, which is not a number in JSON`",
                "`\"treaties\": 007` | `a number that starts with 0`",
                "`\"treaties\": 1.` | `a number that is not complete`",
                "`\"treaties\": -` | `a number that is not complete`",
                "`\"treaties\": \"\\ud800\"` | `half of a surrogate pair, before column @`",
                "`\"treaties\": \"\\udc00\"` | `half of a surrogate pair, before column @`",
                "`\"\\ud800\": []` | `half of a surrogate pair, before column @`",
                "`\"x-\\udc00\": 1` | `half of a surrogate pair, before column @`",
                "`\"treaties\": \"\\x\"` | `\"\\x\" within a text, which stands for nothing`",
                "`'treaties': []` | `\"'\" where a name in double quotation marks should start`",
                "`\"treaties\": \"\\u12 \"` | `\"\\u\" within a text without four hexadecimal digits after it`",
                "`\"treaties\": \"\\u{41}\"` | `\"\\u\" within a text without four hexadecimal digits after it`",
                "`\"treaties\": [],\u2028 \"laws\": []` | `the character U+2028 where it has no meaning`",
                "`\"treaties\":\u200b []` | `the character U+200B where it has no meaning`",
                "`\"treaties\": []]` | `\"]\" where something else should be closed first`",
                "`\"treaties\": [] # end` | `\"#\" where a comma or the end should be`"
            })
    void why_it_is_not_json_is_said_in_plain_words(String sections, String words) {
        assertThat(problemsOf(document(sections)).get(0).found().replaceFirst("(?<=before column )\\d+$", "@"))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @MethodSource("tooLong")
    void what_is_too_long_is_said_with_the_limit_and_where(String sections, String words, String limit) {
        Problem problem = problemsOf(document(sections)).get(0);

        assertThat(problem.found()).matches(words + ", before column \\d+").hasSizeLessThan(80);
        assertThat(problem.expected()).isEqualTo("at most " + limit + " characters");
    }

    private static Stream<Arguments> tooLong() {
        return Stream.of(
                arguments("\"x-a\": " + "1".repeat(101), "a number of more than 100 characters", "100"),
                arguments("\"" + "x".repeat(1_001) + "\": 1", "a name of more than 1000 characters", "1000"),
                arguments(
                        "\"x-a\": \"" + "y".repeat(1_000_001) + "\"",
                        "a text of more than 1000000 characters",
                        "1000000"));
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

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "`{}` | 4 | `{}`",
                "`\n\n  {\n}` | 6 | `{\\u000a}`",
                "`\r\n\r\r]` | 7 | `]`",
                "`\t,` | 4 | `,`",
                "`null` | 4 | `null`",
                "`\n# the end` | 5 | `# the end`",
                "` // the end` | 4 | `// the end`",
                "`\u0000` | 4 | `\\u0000`",
                "`\uFEFF` | 4 | `\\ufeff`"
            })
    void text_after_the_end_is_reported_where_it_begins(String more, int line, String begins) {
        assertThat(problemsOf(document("\"treaties\": []").strip() + more))
                .containsExactly(Sample.expected(
                        line,
                        "",
                        "more text after the end of the value, which begins with \"" + begins + "\"",
                        "nothing but space after the end of the value"));
    }

    @Test
    void of_long_text_after_the_end_the_beginning_is_shown() {
        assertThat(problemsOf(document("\"treaties\": []") + "é".repeat(100_000))
                        .get(0)
                        .found())
                .startsWith("more text after the end of the value, which begins with \"" + "é".repeat(30))
                .hasSizeLessThan(120);
    }

    @Test
    void space_after_the_end_is_nothing() {
        assertThat(DatasetReader.readDocument(document("\"treaties\": []") + " \t\r\n\n ", "mine.json")
                        .info()
                        .id())
                .isEqualTo("test");
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

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`f6`, f6", // ö in Latin-1, before a letter
                "`c3 28`, c3",
                "`e2 82`, e2",
                "`f0 9f 98`, f0",
                "`80`, 80",
                "`bf`, bf",
                "`c0 80`, c0", // NUL in two bytes
                "`c1 bf`, c1",
                "`e0 9f bf`, e0",
                "`ed a0 bd ed b8 80`, ed", // a surrogate pair in six bytes
                "`f0 8f bf bf`, f0",
                "`f4 90 80 80`, f4",
                "`f5 80 80 80`, f5",
                "`fe`, fe",
                "`ff`, ff"
            })
    void bytes_that_are_not_utf_8_are_reported_at_the_first(String wrong, String first) throws IOException {
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(wrong);
        for (String around : List.of("\"x-note\": \"Köni%sgreich\"", "\"x-Köni%s\": \"\"", "\"Köni\": %s1")) {
            Path file = folder.resolve("latin.json");
            String[] parts = document(around).split("%s", 2);
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            text.write(parts[0].getBytes(StandardCharsets.UTF_8));
            text.write(bytes);
            text.write(parts[1].getBytes(StandardCharsets.UTF_8));
            Files.write(file, text.toByteArray());
            int column = parts[0].length() - parts[0].lastIndexOf('\n');

            InvalidDatasetException refused =
                    catchThrowableOfType(InvalidDatasetException.class, () -> DatasetReader.read(file));

            assertThat(refused).hasProblems(1);
            assertThat(refused.problems().get(0))
                    .isEqualTo(Problem.of(
                            Place.of("latin.json").at(3, column),
                            "the byte 0x" + first + " in column " + column + ", which is not UTF-8",
                            WELL_FORMED));
        }
    }

    @Test
    void characters_of_every_length_are_utf_8() throws IOException {
        String all = "\u007f\u0080\u07ff\u0800\ud7ff\ue000\ufffd\uffff\ud800\udc00\udbff\udfff";
        Path file = Files.writeString(folder.resolve("all.json"), document("\"x-all\": \"" + all + "\""));

        assertThat(DatasetReader.read(file).info().extensions())
                .hasEntrySatisfying("x-all", value -> assertThat(value.asText()).isEqualTo(all));
    }

    @Test
    void a_file_that_does_not_exist_is_not_a_problem_of_form() {
        assertThatThrownBy(() -> DatasetReader.read(folder.resolve("none.json")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("none.json");
    }

    @Test
    void a_path_where_nothing_is_says_what_is_expected_and_what_is_nearest() throws IOException {
        Files.createDirectory(folder.resolve("my-treaties"));

        assertThatThrownBy(() -> DatasetReader.read(folder.resolve("my-treatys")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(folder.resolve("my-treatys") + ": found no file or folder; expected a dataset: a folder"
                        + " with dataset.json, or one document; did you mean my-treaties?");
        assertThatThrownBy(() -> DatasetReader.read(folder.resolve("none/none.json")))
                .hasMessage(folder.resolve("none/none.json") + ": found no file or folder; expected a dataset: a folder"
                        + " with dataset.json, or one document");
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
