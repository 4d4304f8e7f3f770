package io.github.lec.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to results when their target fails, tested in separate processes on Linux. */
@Tag("external")
class FaultsTest {
    @TempDir
    private Path folder;

    private Process start(String... args) throws IOException {
        return start(Files.createTempFile("lec", ".log"), args);
    }

    private Process start(Path said, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Lec.class.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
    }

    private int run(String... args) throws IOException, InterruptedException {
        Process process = start(args);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** On a disk of 64 KiB, where root may mount one. */
    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "html", "csv", "text"})
    void a_full_disk_leaves_what_was_there_and_nothing_else(String format) throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeThat(succeeds("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()))
                .as("may mount")
                .isTrue();
        try {
            String name = format.equals("csv") ? "tables" : "report." + format.replace("text", "txt");
            if (!format.equals("csv")) {
                Files.writeString(disk.resolve(name), "old");
            }
            Path said = folder.resolve("said");

            Process process = start(
                    said,
                    "compare",
                    "--out",
                    "disk/" + name,
                    "--format",
                    format,
                    "--data",
                    Sample.FOLDER,
                    "--states",
                    "XA",
                    "--counterpart",
                    "XR");

            assertThat(process.waitFor()).isEqualTo(2);
            assertThat(said).content().startsWith("--out: found ").contains("expected a path that can be written to");
            if (format.equals("csv")) {
                assertThat(disk).isEmptyDirectory();
            } else {
                assertThat(disk.toFile().list()).containsExactly(name);
                assertThat(disk.resolve(name)).hasContent("old");
            }
        } finally {
            assertThat(succeeds("umount", disk.toString())).isTrue();
        }
    }

    /** Root may write anywhere but on a disk that is mounted to be read only. */
    @Test
    void a_disk_that_is_only_read_is_refused_before_any_work() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeThat(succeeds("mount", "-t", "tmpfs", "-o", "size=64k,ro", "tmpfs", disk.toString()))
                .as("may mount")
                .isTrue();
        try {
            Path said = folder.resolve("said");

            Process process = start(said, "rules", "--out", "disk/rules.txt");

            assertThat(process.waitFor()).isEqualTo(2);
            assertThat(said)
                    .content()
                    .startsWith("--out: found \"disk/rules.txt\", in a folder without write permission");
        } finally {
            assertThat(succeeds("umount", disk.toString())).isTrue();
        }
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void a_full_disk_behind_standard_output_is_no_success() throws Exception {
        Path full = Path.of("/dev/full");
        assumeThat(full).exists();
        Process process = new ProcessBuilder(
                        "sh",
                        "-c",
                        "exec \"$0\" -cp \"$1\" " + Lec.class.getName() + " rules > /dev/full",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        System.getProperty("java.class.path"))
                .directory(folder.toFile())
                .start();
        String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(said).startsWith("standard output: found a failure while writing");
    }

    @Test
    void a_reader_that_has_seen_enough_ends_the_program_without_a_word() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Lec.class.getName(),
                        "show",
                        "FR")
                .directory(folder.toFile())
                .start();
        process.getInputStream().close();
        String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(said).isEmpty();
        assertThat(process.waitFor()).isZero();
    }

    /** Where the libraries that read and write workbooks would log. */
    @Test
    void nothing_but_the_commands_own_words_goes_to_standard_error() throws Exception {
        for (String command : List.of(
                "template --out t.xlsx",
                "export --out e.xlsx --data " + Sample.FOLDER,
                "import e.xlsx --dry-run",
                "compare --out c.xlsx --states XA --counterpart XR --data " + Sample.FOLDER,
                "import c.xlsx --dry-run")) {
            List<String> all = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    Lec.class.getName()));
            all.addAll(List.of(command.split(" ")));
            Path said = folder.resolve("said");
            Process process = new ProcessBuilder(all)
                    .directory(folder.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(said.toFile())
                    .start();

            int status = process.waitFor();

            if (status == 0) {
                assertThat(said).as(command).isEmptyFile();
            } else {
                assertThat(Files.readAllLines(said))
                        .as(command)
                        .isNotEmpty()
                        .allMatch(line -> line.matches(
                                "c\\.xlsx[: ].*found .*; expected .*|and \\d+ more|\\d+ problems?; nothing was"
                                        + " written.*"));
            }
        }
    }

    /** A dataset's folder and a marked workbook, as workbooks and pages above. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "export --out disk/e.xlsx",
                "import e.xlsx --out disk/made",
                "import wrong.xlsx --dry-run --annotate disk/e.xlsx"
            })
    void a_full_disk_leaves_nothing_of_an_import_or_export(String command) throws Exception {
        assertThat(run("export", "--out", "e.xlsx", "--data", Sample.FOLDER)).isZero();
        Files.copy(folder.resolve("e.xlsx"), folder.resolve("wrong.xlsx"));
        new FilledWorkbook(folder.resolve("wrong.xlsx"))
                .row("Treaties", "Id", "wrong", "Kind", "EXTRADITIO", "Title", "A treaty", "Parties", "XA, XR");
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeThat(succeeds("mount", "-t", "tmpfs", "-o", "size=8k", "tmpfs", disk.toString()))
                .as("may mount")
                .isTrue();
        try {
            Path said = folder.resolve("said");

            Process process = start(said, command.split(" "));

            assertThat(process.waitFor()).isEqualTo(2);
            assertThat(said)
                    .content()
                    .contains("No space left on device")
                    .doesNotContain("Exception", ".lec-", "\tat ");
            assertThat(disk).isEmptyDirectory();
        } finally {
            assertThat(succeeds("umount", disk.toString())).isTrue();
        }
    }

    @Test
    void two_programs_that_import_into_one_folder_leave_one_whole_dataset() throws Exception {
        assertThat(run("export", "--out", "e.xlsx", "--data", Sample.FOLDER)).isZero();
        assertThat(run("import", "e.xlsx", "--out", "alone")).isZero();

        Process one = start("import", "e.xlsx", "--out", "made");
        Process other = start("import", "e.xlsx", "--out", "made");

        assertThat(List.of(one.waitFor(), other.waitFor())).contains(0).isSubsetOf(0, 2);
        try (Stream<Path> files = Files.list(folder.resolve("alone"))) {
            for (Path file : files.toList()) {
                assertThat(folder.resolve("made").resolve(file.getFileName())).hasSameBinaryContentAs(file);
            }
        }
        assertThat(names()).containsExactly("alone", "e.xlsx", "made");
    }

    @Test
    void two_programs_that_write_one_file_leave_one_whole_file() throws Exception {
        Process one = start("rules", "--out", "rules.txt");
        Process other = start("rules", "--out", "rules.txt");

        assertThat(one.waitFor()).isZero();
        assertThat(other.waitFor()).isZero();
        byte[] both = Files.readAllBytes(folder.resolve("rules.txt"));
        assertThat(run("rules", "--out", "rules.txt")).isZero();
        assertThat(folder.resolve("rules.txt")).hasBinaryContent(both);
        assertThat(names()).containsExactly("rules.txt");
    }

    /** It grows as soon as the program has opened it, by far more than fits into memory. */
    @Test
    void of_a_file_that_grows_while_it_is_read_no_more_is_read_than_fits_into_memory() throws Exception {
        Path growing = folder.resolve("growing.json");
        Path said = folder.resolve("said");
        for (int attempt = 0; attempt < 10; attempt++) {
            Files.writeString(growing, " ".repeat(50 << 20));
            Process process = start(said, "check", "--data", "growing.json", "--fail-on", "never");
            assumeThat(opens(process, growing)).as("shows its open files").isTrue();
            try (RandomAccessFile file = new RandomAccessFile(growing.toFile(), "rw")) {
                file.setLength(20L << 30); // zeros, which take no space on the disk
            }

            assertThat(process.waitFor()).isEqualTo(2);
            assertThat(said).content().doesNotContain("memory: found").contains("1 problem; nothing");
            if (Files.readString(said).contains("more bytes than fit into 512 MiB of memory")) {
                return;
            }
        }
        throw new AssertionError("the file was never read while it grew");
    }

    /** {@return whether a program opened a file before it ended, as Linux shows it} */
    private static boolean opens(Process process, Path file) {
        Path open = Path.of("/proc", String.valueOf(process.pid()), "fd");
        while (process.isAlive()) {
            try (Stream<Path> files = Files.list(open)) {
                for (Path each : files.toList()) {
                    if (Files.isSymbolicLink(each)
                            && Files.readSymbolicLink(each).equals(file)) {
                        return true;
                    }
                }
            } catch (IOException | UncheckedIOException e) {
                // the program is starting, or has closed a file meanwhile
            }
        }
        return false;
    }
}
