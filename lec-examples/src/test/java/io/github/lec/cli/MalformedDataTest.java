package io.github.lec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedDataTest {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "malformed.txt", delimiterString = " | ", quoteCharacter = '`', numLinesToSkip = 1)
    void a_wrong_value_is_named_with_its_place_and_what_was_expected(
            String what, String piece, String other, String place, String found, String expected, String nearest) {
        Path document = Sample.write(folder, "wrong.json", Sample.validBut(unescaped(piece), unescaped(other)));

        Ran ran = check(document);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.problems()).singleElement().asString().startsWith(document + ":" + place + ": ");
        assertThat(ran.err()).contains("found " + orNothing(found), "; expected " + expected);
        if (!nearest.equals("-")) {
            assertThat(ran.problems().get(0)).endsWith("; did you mean " + nearest + "?");
        }
        assertThat(ran.out()).isEmpty();
        assertThat(folder.resolve("report.txt")).doesNotExist();
    }

    private static String unescaped(String text) {
        return orNothing(text).replace("\\n", "\n").replace("\\t", "\t");
    }

    private static String orNothing(String text) {
        return text.equals("-") ? "" : text;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ``         | 1: found an empty file; expected well-formed JSON in UTF-8
        []         | 1: found a list; expected an object with the member "dataset"
        <xml/>     | 1: found "<" where a value should start
        {"dataset" | 1: found the end of the text within a value
        """)
    void what_is_no_document_is_refused(String text, String message) {
        Path document = Sample.write(folder, "wrong.json", text);

        Ran ran = check(document);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.problems()).singleElement().asString().startsWith(document + ":" + message);
    }

    @Test
    void a_document_that_was_cut_off_is_refused_at_the_line_where_it_ends() {
        String valid = Sample.valid();
        String half = valid.substring(0, valid.indexOf("\"textRead\""));
        Path document = Sample.write(folder, "half.json", half);

        Ran ran = check(document);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.problems())
                .singleElement()
                .asString()
                .startsWith(document + ":" + half.lines().count() + ": ");
    }

    @Test
    void a_second_document_in_the_same_file_is_refused() {
        Path document = Sample.write(folder, "two.json", Sample.valid() + "{}");

        Ran ran = check(document);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.problems())
                .singleElement()
                .asString()
                .startsWith(document + ":" + (Sample.valid() + "{}").lines().count()
                        + ": found more text after the end of the"
                        + " value, which begins with \"{}\"; expected nothing but space after the end of the value");
    }

    @Test
    void text_that_is_not_utf_8_is_refused() throws IOException {
        Path document = folder.resolve("latin-1.json");
        Files.write(document, Sample.validBut("Gazette", "Gaz\u00e9tte").getBytes(StandardCharsets.ISO_8859_1));

        Ran ran = check(document);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.problems())
                .singleElement()
                .asString()
                .startsWith(document + ":")
                .contains(
                        ": found the byte 0xe9 in column ", ", which is not UTF-8; expected well-formed JSON in UTF-8");
    }

    @Test
    void a_workbook_in_place_of_a_dataset_is_called_one() throws IOException {
        Path workbook = folder.resolve("filled.xlsx");
        Files.write(workbook, new byte[] {'P', 'K', 3, 4, 20, 0, (byte) 0x9b, 7});

        Ran ran = check(workbook);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.problems())
                .containsExactly(
                        workbook + ": found a workbook or another zip file; expected well-formed JSON in UTF-8;"
                                + " lec import makes a dataset of a workbook");
    }

    @Test
    void fifty_wrong_values_are_fifty_messages_and_a_count() {
        String wrong = IntStream.range(0, 50)
                .mapToObj(i -> "{\"id\": \"source-" + i + "\", \"title\": \"Source " + i
                        + "\", \"published\": \"2020-02-" + (30 + i) + "\"}")
                .collect(Collectors.joining(",\n", "\"sources\": [\n", ",\n"));
        Path document = Sample.write(folder, "wrong.json", Sample.validBut("\"sources\": [", wrong));

        Ran ran = check(document);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.problems()).hasSize(50).allMatch(problem -> problem.contains("; expected a day that exists"));
        assertThat(ran.count()).startsWith("50 problems; nothing was written.");
    }

    @Test
    void of_fifty_wrong_codes_only_the_first_message_lists_all_codes() {
        String wrong = IntStream.range(0, 50)
                .mapToObj(i -> "{\"id\": \"t-" + i + "\", \"title\": \"T\", \"kind\": \"EXTRADITON\"}")
                .collect(Collectors.joining(",\n", "\"treaties\": [\n", ",\n"));
        Path document = Sample.write(folder, "wrong.json", Sample.validBut("\"treaties\": [", wrong));

        Ran ran = check(document);

        assertThat(ran.err()).containsOnlyOnce("MUTUAL_LEGAL_ASSISTANCE, TRANSFER_OF_SENTENCED_PERSONS, ");
        assertThat(ran.problems()).hasSize(50).allMatch(problem -> problem.endsWith("; did you mean EXTRADITION?"));
    }

    @Test
    void a_problem_in_a_folder_is_named_with_its_file() {
        Sample.write(folder, "dataset.json", "{}");
        Sample.write(folder, "treaties.json", "[\n{}\n]");
        Sample.write(folder, "treatys.json", "[]");
        Sample.write(folder, "laws.jsonc", "[]");

        Ran ran = check(folder);

        assertThat(ran.problems())
                .anyMatch(problem ->
                        problem.startsWith(folder.resolve("dataset.json") + ":1: found no member \"format\""))
                .anyMatch(problem ->
                        problem.startsWith(folder.resolve("treaties.json") + ":2 at /0: found no member \"id\""))
                .anyMatch(problem -> problem.startsWith(folder.resolve("treatys.json") + ": found a file of this name")
                        && problem.endsWith("did you mean treaties.json?"))
                .anyMatch(problem -> problem.startsWith(folder.resolve("laws.jsonc") + ": found a file of this name")
                        && problem.endsWith("did you mean laws.json?"));
    }

    @Test
    void a_record_that_contradicts_the_embedded_one_is_named_with_its_file() {
        String actors = "[{\"id\": \"FR\", \"kind\": \"ORGANISATION\", \"name\": \"France\"}]";
        Path document = Sample.write(
                folder, "own.json", Sample.validBut("\"sources\":", "\"actors\": " + actors + ", \"sources\":"));
        Sample.write(folder, "dataset.json", """
            {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-06-30"}
            """);
        Sample.write(folder, "actors.json", actors);
        String message = "FR/kind: found \"ORGANISATION\"; expected \"STATE\", the value that this record already has";

        assertThat(check(document).problems()).containsExactly(document + " at /actors/" + message);
        document.toFile().delete();
        assertThat(check(folder).problems()).containsExactly(folder.resolve("actors.json") + " at /" + message);
    }

    @Test
    void a_folder_without_a_description_is_refused() {
        Ran ran = check(folder);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.problems())
                .singleElement()
                .asString()
                .startsWith(folder.resolve("dataset.json")
                        + ": found no such file; expected the description of the dataset");
    }

    @Test
    void a_file_that_cannot_be_read_is_refused() throws IOException {
        Files.copy(Path.of(Sample.FOLDER, "dataset.json"), folder.resolve("dataset.json"));
        Files.createDirectory(folder.resolve("treaties.json"));

        Ran ran = check(folder);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.problems())
                .singleElement()
                .asString()
                .contains("directory")
                .contains("expected a file that can be read");
    }

    @Test
    void what_is_quoted_from_a_file_cannot_move_the_cursor() {
        Path document = Sample.write(folder, "wrong.json", Sample.validBut("\"FULL\"", "\"\\u001b[2J\\n\\u202e\""));

        Ran ran = check(document);

        assertThat(ran.problems()).singleElement().asString().contains("found \"\\u001b[2J\\u000a\\u202e\"");
    }

    private Ran check(Path data) {
        return Ran.lec(folder, "check", "--data", data.toString(), "--out", "report.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "show cn-fr-test"})
    void json_on_a_terminal_does_not_change_the_direction_of_the_text(String command) {
        Path document = Sample.write(
                folder, "turned.json", Sample.validBut("Extradition Treaty (invented)", "Extradition \u202Etreaty"));

        Ran ran = Ran.lec(folder, (command + " --format json --data " + document).split(" "));

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).startsWith("{").doesNotContain("\u202E");
        assertThat(ran.out()).contains("Extradition \\u202etreaty");
    }
}
