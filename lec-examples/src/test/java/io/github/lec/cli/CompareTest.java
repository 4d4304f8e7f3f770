package io.github.lec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareTest {
    private static final String JUDGED = "\\d+ rules \\(version \\S+\\) judged \\d+ subjects\\.";

    private static final String COUNTED =
            ": benchmark met \\d+, benchmark not met \\d+, cannot be decided \\d+, not applicable \\d+\\.";

    @TempDir
    private Path folder;

    @Test
    void without_anything_the_embedded_data_become_a_workbook_in_the_current_folder() throws IOException {
        Ran ran = Ran.lec(folder);

        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.outLines()).hasSizeGreaterThan(8);
        assertThat(ran.outLines().get(0)).isEqualTo("Wrote " + folder.resolve("lec-comparison.xlsx") + ".");
        assertThat(ran.outLines().get(1))
                .matches("Dataset lec-china-europe, version \\S+, as of (\\S+), known by \\1\\.");
        assertThat(ran.outLines().get(2)).matches(JUDGED);
        assertThat(ran.outLines().get(3)).matches("Texts and acts" + COUNTED);
        assertThat(ran.outLines().get(4)).matches("Reference texts" + COUNTED);
        assertThat(ran.outLines().get(5)).matches("Record checks" + COUNTED);
        assertThat(ran.outLines().get(6))
                .matches("Not judged, because they are not between the selected states and counterparts: \\d+"
                        + " treaties\\.");
        assertThat(ran.outLines().subList(7, ran.outLines().size()))
                .as("key findings")
                .allMatch(line -> line.startsWith("- "))
                .anyMatch(line -> line.contains("extradition treaty"));
        assertThat(parts(folder.resolve("lec-comparison.xlsx")))
                .contains("xl/workbook.xml", "xl/worksheets/sheet1.xml");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("lec-comparison.xlsx"));
        }
    }

    @Test
    void of_more_states_than_there_are_the_workbook_has_the_registers_alone_and_the_terminal_says_why() {
        Sample.write(folder, "many.json", """
                {"dataset": {"format": "1.0", "id": "many", "version": "1", "title": "Many states", "licence": "CC0-1.0",
                 "asOf": "2026-06-30"}, "actors": [%s], "treaties": [%s]}""".formatted(numbered(251, """
                        {"id": "X-%1$d", "kind": "STATE", "name": "State %1$d"}"""), numbered(251, """
                        {"id": "cn-x-%1$d", "kind": "EXTRADITION", "title": "Treaty %1$d", "parties": ["CN", "X-%1$d"]}""")));

        Ran ran = Ran.lec(folder, "compare", "--data", "many.json", "--format", "csv", "--out", "tables");

        assertThat(ran.status()).isZero();
        assertThat(String.join(" ", ran.outLines()))
                .contains(
                        "251 states and 251 treaties, arrangements, operations and cases are compared. Above 250 states or"
                                + " 2,000 such records a workbook has the registers alone")
                .doesNotContain("- ");
        assertThat(folder.resolve("tables")).isDirectoryContaining("glob:**/treaties.csv");
        assertThat(folder.resolve("tables")).isDirectoryNotContaining("glob:**/states.csv");
    }

    private static String numbered(int number, String record) {
        return IntStream.rangeClosed(1, number).mapToObj(record::formatted).collect(Collectors.joining(","));
    }

    @Test
    void what_is_printed_of_one_state_is_what_its_cover_says() throws IOException {
        Ran ran = Ran.lec(folder, "compare", "--states", "FR", "--out", "fr.csv", "--format", "csv");

        Matcher met = Pattern.compile(
                        "Texts and acts: benchmark met (\\d+), benchmark not met (\\d+), cannot be decided (\\d+),")
                .matcher(ran.out());
        assertThat(met.find()).isTrue();
        assertThat(folder.resolve("fr.csv").resolve("cover.csv"))
                .content()
                .contains(met.group(1) + " met, " + met.group(2) + " not met, " + met.group(3) + " undecided");
    }

    @Test
    void the_ten_main_key_findings_are_printed_first_and_the_others_apart() {
        List<String> lines = Ran.lec(folder, "compare", "--out", "all.txt").outLines();
        int also = lines.indexOf("- Also on record, and what is not known:");

        assertThat(also).isPositive();
        assertThat(lines.subList(7, also)).hasSize(10).last().asString().contains("Hong Kong");
        assertThat(lines.subList(also + 1, lines.size()))
                .hasSize(6)
                .satisfies(further -> assertThat(further.get(0)).startsWith("- On record for Hong Kong"))
                .satisfies(further -> assertThat(further.get(1)).startsWith("- Joint patrols"));
    }

    @Test
    void the_key_findings_on_each_of_several_counterparts_are_printed() {
        Ran ran = Ran.lec(folder, "compare", "--states", "FR", "--counterpart", "US,CN", "--out", "fr.txt");

        assertThat(ran.outLines())
                .anyMatch(line -> line.startsWith("- France has an extradition treaty with China in force"))
                .anyMatch(line -> line.contains("with the United States"))
                .noneMatch(line -> line.contains("with that one alone"));
        assertThat(Ran.lec(folder, "compare", "--states", "FR", "--counterpart", "US,CN,RU,BR", "--out", "many.txt")
                        .outLines())
                .contains("For all key findings on another counterpart, compare with that one alone (--counterpart).");
    }

    @Test
    void the_same_data_give_the_same_bytes() throws IOException {
        sample("--out", "one.xlsx");
        sample("--out", "two.xlsx");

        assertThat(folder.resolve("one.xlsx")).hasSameBinaryContentAs(folder.resolve("two.xlsx"));
    }

    @Test
    void the_editions_of_the_workbook_differ() throws IOException {
        sample("--out", "one.xlsx");
        sample("--out", "two.xlsx", "--profile", "publication");

        assertThat(Files.readAllBytes(folder.resolve("one.xlsx")))
                .isNotEqualTo(Files.readAllBytes(folder.resolve("two.xlsx")));
    }

    @Test
    void text_is_one_file_with_every_table() {
        Ran ran = sample("--format", "text");

        assertThat(ran.status()).isZero();
        assertThat(folder.resolve("lec-comparison.txt")).content().contains("Arcadia", "LEC-EXT-003");
        assertThat(ran.outLines().get(0)).isEqualTo("Wrote " + folder.resolve("lec-comparison.txt") + ".");
    }

    @Test
    void html_is_one_page_with_every_table() {
        Ran ran = sample("--format", "html");

        assertThat(ran.status()).isZero();
        assertThat(folder.resolve("lec-comparison.html"))
                .content()
                .startsWith("<!doctype html>")
                .contains("Arcadia");
        assertThat(ran.outLines().get(0)).isEqualTo("Wrote " + folder.resolve("lec-comparison.html") + ".");
    }

    @Test
    void csv_is_a_folder_with_one_file_a_table() {
        Ran ran = sample("--format", "csv", "--out", "tables");

        assertThat(ran.status()).isZero();
        assertThat(folder.resolve("tables/cooperation.csv")).content().contains("Arcadia");
        assertThat(folder.resolve("tables")).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void a_manifest_stands_beside_the_workbook_on_request() {
        Ran ran = sample("--manifest", "--out", "tables.xlsx");

        Path manifest = folder.resolve("tables.xlsx.manifest.json");
        assertThat(ran.status()).isZero();
        assertThat(ran.outLines().get(1)).isEqualTo("Wrote " + manifest + ".");
        assertThat(manifest)
                .content()
                .startsWith("{\n  \"manifest\": \"1.0\"")
                .contains("\"name\": \"tables.xlsx\"", "\"reference\": {\n    \"id\": \"lec-china-europe\"")
                .endsWith("}\n");
    }

    @Test
    void a_manifest_is_not_added_to_the_data_that_are_read() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        Path dataset = Files.copy(Path.of(Sample.FOLDER, "dataset.json"), data.resolve("dataset.json"));

        Ran ran = Ran.lec(folder, "compare", "--data", "data", "--out", "data/tables.xlsx", "--manifest");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.problems())
                .containsExactly("--manifest: found \"tables.xlsx.manifest.json\", which is part of the input"
                        + " data; expected a file in a folder with write permission");
        assertThat(data).isDirectoryNotContaining(path -> !path.equals(dataset));
    }

    @Test
    void csv_cannot_be_written_into_a_file() {
        Path tables = Sample.write(folder, "tables", "kept");

        Ran ran = sample("--format", "csv", "--out", "tables");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.problems())
                .containsExactly(
                        "--out: found \"tables\", which is a file; expected a new or existing folder with write"
                                + " permission");
        assertThat(tables).hasContent("kept");
    }

    @Test
    void a_workbook_stays_as_it_was_if_anything_is_wrong() {
        Path workbook = Sample.write(folder, "lec-comparison.xlsx", "kept");

        Ran ran = Ran.lec(folder, "--states", "FR,XX");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(workbook).hasContent("kept");
    }

    private Ran sample(String... more) {
        return Ran.lec(
                folder,
                Stream.concat(
                                Stream.of("compare", "--data", Sample.FOLDER, "--states", "XA", "--counterpart", "XR"),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    private static List<String> parts(Path workbook) throws IOException {
        List<String> names = new ArrayList<>();
        try (InputStream file = Files.newInputStream(workbook);
                ZipInputStream archive = new ZipInputStream(file)) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
