package io.github.lec.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of results when the program is ended, or what takes them fails: programs of their own, on Linux. */
@Tag("external")
class FaultsTest {
    private static final int KILLS = 6;

    @TempDir
    private Path folder;

    private Process start(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                Lec.class.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Files.createTempFile("lec", ".log").toFile())
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

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "html", "text"})
    void a_program_that_is_ended_leaves_the_old_file_or_the_new_one(String format) throws Exception {
        String name = "report." + (format.equals("text") ? "txt" : format);
        String[] args = {"compare", "--out", name, "--format", format};
        long start = System.nanoTime();
        assertThat(run(args)).isZero();
        long needed = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        Path report = folder.resolve(name);
        byte[] whole = Files.readAllBytes(report);
        byte[] old = "old".getBytes(StandardCharsets.UTF_8);
        List<String> files = names();
        Random random = new Random(20_261_126);

        for (int i = 0; i < KILLS; i++) {
            Files.write(report, old);
            Process process = start(args);
            Thread.sleep(needed / 3 + random.nextInt((int) Math.max(1, needed)));
            boolean forced = i % 2 == 0;
            if (forced) {
                process.destroyForcibly();
            } else {
                process.destroy();
            }
            process.waitFor();

            assertThat(Files.readAllBytes(report))
                    .satisfiesAnyOf(
                            bytes -> assertThat(bytes).isEqualTo(old),
                            bytes -> assertThat(bytes).isEqualTo(whole));
            if (!forced) {
                assertThat(names()).as("after SIGTERM").isEqualTo(files);
            } else {
                removeTemporaries();
            }
        }
    }

    private void removeTemporaries() throws IOException {
        for (String name : names()) {
            if (name.startsWith(".lec-")) {
                Files.delete(folder.resolve(name));
            }
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
        assertThat(said).startsWith("standard output: found that it cannot be written to");
    }

    @Test
    void a_reader_that_goes_away_ends_the_program_without_a_trace() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Lec.class.getName(),
                        "check")
                .directory(folder.toFile())
                .start();
        process.getInputStream().close();
        String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(said).startsWith("standard output: ").doesNotContain("\tat ");
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
}
