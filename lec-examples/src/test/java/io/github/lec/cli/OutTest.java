package io.github.lec.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.lec.report.html.HtmlWriter;
import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.DocumentProperties;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Where results can be written, and what is left behind where they cannot. */
class OutTest {
    @TempDir
    private Path folder;

    @Test
    void a_folder_is_no_place_for_a_result() throws IOException {
        Files.createDirectory(folder.resolve("results"));

        refuses("results", "\"results\", which is a folder");
        assertThat(folder.resolve("results")).isEmptyDirectory();
    }

    @Test
    void the_name_of_a_folder_is_not_taken_for_that_of_a_file() {
        refuses("report.txt/", "\"report.txt/\", which is the name of a folder");
        assertThat(folder).isEmptyDirectory();
    }

    /** Its suffix was not seen: "x.html " was a workbook. */
    @Test
    void space_at_the_ends_of_a_name_is_not_meant() throws IOException {
        Ran ran = Ran.lec(folder, "compare", "--out", "x.html ");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.problems())
                .containsExactly("--out: found \"x.html \"; expected a name without space at its ends; did you mean"
                        + " x.html?");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    /** Otherwise another file would be written than was named, or one that is there would not be found. */
    @Test
    void a_name_that_java_could_not_read_is_not_taken_for_another() {
        Ran ran = Ran.lec(folder, "show", "FR", "--data", "donn\ufffd\ufffd", "--out", "\ufffd.txt");

        String expected = "only characters of the locale; where it is not UTF-8, LC_ALL=C.UTF-8 helps";
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.problems())
                .containsExactly(
                        "lec: found \"donn\ufffd\ufffd\", which Java could not read; expected " + expected,
                        "lec: found \"\ufffd.txt\", which Java could not read; expected " + expected);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_folder_that_does_not_exist_is_not_made() {
        refuses("results/report.txt", "\"results/report.txt\", in a folder that does not exist");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_file_is_not_taken_for_a_folder() {
        Path results = Sample.write(folder, "results", "kept");

        refuses("results/report.txt", "\"results/report.txt\", in a folder that does not exist");
        assertThat(results).hasContent("kept");
    }

    @Test
    void a_device_is_not_replaced_by_a_file() {
        assumeThat(Path.of("/dev/null")).exists();

        refuses("/dev/null", "\"/dev/null\", which is not a regular file");
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }

    @Test
    void a_folder_without_permission_is_refused() throws IOException {
        Path closed = Files.createDirectory(
                folder.resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
        assumeThat(Files.isWritable(closed)).as("root may write everywhere").isFalse();

        refuses("closed/report.txt", "\"closed/report.txt\", in a folder without write permission");
    }

    @Test
    void a_folder_that_takes_no_files_is_refused_even_if_it_looks_writable() {
        assumeThat(Path.of("/proc/self")).exists();

        Ran ran = rules("/proc/report.txt");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.problems())
                .singleElement()
                .asString()
                .startsWith("--out: found ")
                .contains("a folder in which no file can be made: /proc")
                .doesNotContain(".lec-", "Exception");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void the_data_that_are_read_are_not_overwritten() {
        Path data = Sample.write(folder, "data.json", Sample.valid());

        Ran ran = Ran.lec(folder, "check", "--data", "data.json", "--out", "./data.json");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.problems()).singleElement().asString().contains("which is part of the input data");
        assertThat(data).hasContent(Sample.valid());
    }

    @Test
    void no_file_is_added_to_a_dataset() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));

        Ran folderItself = Ran.lec(folder, "check", "--data", "data", "--out", "data");
        Ran fileInIt = Ran.lec(folder, "check", "--data", "data", "--out", "data/report.json");

        assertThat(folderItself.problems())
                .anyMatch(problem ->
                        problem.startsWith("--out: ") && problem.contains("which is part of the input data"));
        assertThat(fileInIt.problems())
                .anyMatch(problem ->
                        problem.startsWith("--out: ") && problem.contains("which is part of the input data"));
        assertThat(data).isEmptyDirectory();
    }

    /** Text was written into a file that a spreadsheet program or a browser was to open. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exposure --states FR | fr.xlsx | text, json, csv",
                "exposure --states FR --format json | fr.html | text, json, csv",
                "check --states FR | fr.xlsx | text, json",
                "what-if cn-fr-extradition-2007 --set FAIR_TRIAL_GUARANTEE=MANDATORY_REFUSAL | fr.csv | text, json"
            })
    void a_file_named_as_one_of_a_format_that_the_command_does_not_write_is_refused(
            String command, String file, String formats) {
        Ran ran = Ran.lec(
                folder,
                Stream.concat(Stream.of(command.split(" ")), Stream.of("--out", file))
                        .toArray(String[]::new));

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.problems())
                .contains("--out: found \"" + file + "\"; expected a file of one of the formats " + formats);
        assertThat(folder.resolve(file)).doesNotExist();
    }

    @Test
    void data_are_not_overwritten_through_a_file_of_another_name() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        Path treaties = Sample.write(data, "treaties.json", "[]");
        Files.createSymbolicLink(folder.resolve("link.txt"), treaties);
        Files.createLink(folder.resolve("same.txt"), treaties);

        for (String name : List.of("link.txt", "same.txt")) {
            Ran ran = Ran.lec(folder, "check", "--data", "data", "--out", name);

            assertThat(ran.problems())
                    .anyMatch(problem ->
                            problem.startsWith("--out: found \"" + name + "\", which is part of the input data"));
        }
        assertThat(treaties).hasContent("[]");
    }

    @Test
    void a_manifest_is_not_written_over_data_to_which_its_name_is_a_link() throws IOException {
        Path data = Sample.write(folder, "data.json", Sample.valid());
        Files.createSymbolicLink(folder.resolve("out.txt.manifest.json"), data);

        Ran ran =
                Ran.lec(folder, "compare", "--data", "data.json", "--format", "text", "--out", "out.txt", "--manifest");

        assertThat(ran.problems())
                .singleElement()
                .asString()
                .startsWith("--manifest: found \"out.txt.manifest.json\", which is part of the input data");
        assertThat(data).hasContent(Sample.valid());
    }

    @Test
    void a_table_is_not_written_over_data_to_which_its_name_is_a_link() throws IOException {
        Path data = Sample.write(folder, "data.json", Sample.valid());
        Path tables = Files.createDirectory(folder.resolve("tables"));
        Files.createSymbolicLink(tables.resolve("treaties.csv"), data);

        Ran ran = Ran.lec(folder, "compare", "--data", "data.json", "--format", "csv", "--out", "tables");

        assertThat(ran.problems())
                .singleElement()
                .asString()
                .startsWith("--out: found \"tables\", in which a link leads to the input data");
        assertThat(data).hasContent(Sample.valid());
    }

    @Test
    void the_root_of_the_file_system_is_a_folder() {
        refuses("/", "\"/\", which is a folder");
    }

    @Test
    void a_folder_without_a_name_has_no_manifest_beside_it() {
        Sample.write(folder, "data.json", Sample.valid());

        Ran ran = Ran.lec(folder, "compare", "--data", "data.json", "--format", "csv", "--out", "/", "--manifest");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.problems())
                .singleElement()
                .asString()
                .startsWith("--manifest: found \"/\", which has no place beside it");
    }

    @Test
    void the_root_of_the_file_system_is_no_pack_no_list_and_no_workbook() {
        Sample.write(folder, "data.json", Sample.valid());

        Ran pack = Ran.lec(folder, "check", "--data", "data.json", "--pack", "/");
        Ran list = Ran.lec(folder, "check", "--data", "data.json", "--suppressions", "/");
        Ran workbook = Ran.lec(folder, "import", "/", "--dry-run");
        Ran marked = Ran.lec(folder, "import", "w.xlsx", "--dry-run", "--annotate", "/");

        assertThat(pack.problems()).singleElement().asString().startsWith("--pack: found \"/\": ");
        assertThat(list.problems()).singleElement().asString().startsWith("--suppressions: found \"/\": ");
        assertThat(workbook.problems()).singleElement().asString().startsWith("/: found a folder; ");
        assertThat(marked.problems())
                .anyMatch(problem -> problem.startsWith("--annotate: found \"/\", which is a folder"));
    }

    @Test
    void a_link_that_leads_back_to_itself_is_called_so() throws IOException {
        Files.createSymbolicLink(folder.resolve("ring.txt"), Path.of("ring.txt"));

        refuses("ring.txt", "\"ring.txt\", a link that cannot be followed");
    }

    @Test
    void a_place_that_nobody_gave_is_said_to_be_the_usual_one() throws IOException {
        Sample.write(folder, "data.json", Sample.valid());
        Files.createDirectory(folder.resolve("lec-comparison.xlsx"));

        Ran ran = Ran.lec(folder, "compare", "--data", "data.json");

        assertThat(ran.problems())
                .singleElement()
                .asString()
                .startsWith("--out: found nothing; without it \"lec-comparison.xlsx\" is written, which is a folder;"
                        + " expected ");
    }

    @Test
    void an_existing_result_stays_as_it_was_if_the_input_is_wrong() {
        Path report = Sample.write(folder, "report.txt", "kept");

        Ran ran = Ran.lec(folder, "check", "--data", "nowhere", "--out", "report.txt");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(report).hasContent("kept");
    }

    @Test
    void a_link_to_a_result_stays_a_link() throws IOException {
        Path report = Sample.write(folder, "report.txt", "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), report);

        rules("link.txt");

        assertThat(link).isSymbolicLink();
        assertThat(report).content().contains("LEC-EXT-001");
    }

    @Test
    void a_link_to_what_does_not_exist_is_refused() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("nowhere/report.txt"));

        refuses("link.txt", "\"link.txt\", a link to what does not exist");
        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "/", "."})
    void what_names_no_file_is_no_place_for_a_marked_workbook(String place) throws IOException {
        Files.writeString(folder.resolve("form"), "no workbook");

        Ran ran = Ran.lec(folder, "import", "form", "--dry-run", "--annotate", place);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.problems())
                .anyMatch(problem -> problem.startsWith("--annotate: found \"")
                        && problem.endsWith("; expected a file in a folder with write permission"));
    }

    /** Linux and macOS have names of at most 255 bytes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "rules --out NAME",
                "rules --out é",
                "check --out NAME",
                "compare --out NAME",
                "compare --out NAME --format csv",
                "compare --format csv --out NAME",
                "compare --out MANIFEST --manifest --states XA --counterpart XR",
                "diff --out NAME",
                "show FR --out NAME",
                "schema --out NAME",
                "template --out NAME.xlsx",
                "export --out NAME.xlsx",
                "import form.xlsx --out NAME",
                "import form.xlsx --dry-run --annotate NAME.xlsx",
                "import form.xlsx --dry-run --annotate LONG"
            })
    void a_name_that_is_too_long_is_refused_before_any_work(String command) throws IOException {
        assumeThat(System.getProperty("os.name")).doesNotStartWith("Windows");
        Files.writeString(folder.resolve("form.xlsx"), "no workbook");
        String[] args = command.replace("NAME", "n".repeat(300))
                .replace("é", "é".repeat(150))
                .replace("MANIFEST", "n".repeat(245) + ".html")
                .replace("LONG", "./".repeat(2_500) + "n")
                .split(" ");

        Ran ran = Ran.lec(folder, args);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.problems())
                .filteredOn(problem -> problem.contains("which the file system refuses as a name ("))
                .singleElement()
                .asString()
                .matches("--(out|annotate|manifest): found \".*; expected a (file in a|new or existing) folder.*");
        assertThat(ran.err()).doesNotContain("\tat ", "Exception", ".lec-");
        assertThat(folder.toFile().list()).containsExactly("form.xlsx");
    }

    @Test
    void a_failed_standard_output_is_not_a_success() {
        StringWriter err = new StringWriter();
        PrintWriter full = new PrintWriter(new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });

        int status = Lec.run(new Terminal(folder, full, new PrintWriter(err), false), "rules");

        assertThat(status).isEqualTo(2);
        assertThat(err.toString()).startsWith("standard output: found a failure while writing");
    }

    @Test
    void an_output_that_nobody_reads_any_more_is_no_failure_and_a_full_disk_is_one() throws IOException {
        PipedOutput left = new PipedOutput(failing("Broken pipe"));
        left.write(1);
        left.flush();

        assertThatIOException()
                .isThrownBy(() -> new PipedOutput(failing("No space left on device")).write(1))
                .withMessage("No space left on device");
    }

    @Test
    void a_page_of_too_many_rows_is_refused_in_its_own_words_since_the_place_is_not_what_is_wrong() {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(folder, new PrintWriter(out), new PrintWriter(err), false);

        UncheckedIOException thrown = catchThrowableOfType(
                UncheckedIOException.class,
                () -> new OutOption(terminal)
                        .write(
                                folder.resolve("page.html"),
                                () -> HtmlWriter.standard().write(endless(), OutputStream.nullOutputStream())));
        int status = Lec.statusOf(thrown, terminal, new CommandLine(CommandSpec.create()));

        assertThat(status).isEqualTo(2);
        assertThat(err)
                .hasToString("A page holds at most 100,000 rows, and the tables have more (the last was on Treaties)."
                        + " Write a workbook or CSV files, or choose fewer states.\n");
        assertThat(out.toString()).isEmpty();
    }

    private static Book endless() {
        Matrix matrix = Matrix.on("Treaties")
                .title("Treaties")
                .columns(Column.words("Treaty"))
                .rowsFrom(() -> Stream.generate(() -> Row.of(Cell.of("a"))))
                .build();
        return new Book(DocumentProperties.titled("Endless", Instant.EPOCH).build(), List.of(matrix));
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException(message);
            }
        };
    }

    private void refuses(String out, String found) {
        Ran ran = rules(out);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.replace(folder + "/", ""))
                        .isEqualTo("--out: found " + found + "; expected a file in a folder with write permission"));
        assertThat(ran.out()).isEmpty();
    }

    private Ran rules(String out) {
        return Ran.lec(folder, "rules", "--out", out);
    }
}
