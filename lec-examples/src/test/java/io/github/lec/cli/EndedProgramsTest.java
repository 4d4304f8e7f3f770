package io.github.lec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that is ended at any moment leaves the old file or the new one, and no part. A hundred programs write every kind of
 * result over existing ones, without a pause, until they are killed (SIGKILL) or asked to end (SIGTERM) at a random moment.
 */
@Tag("external")
class EndedProgramsTest {
    private static final int PROGRAMS = 100;
    private static final int AT_A_TIME = 2;
    private static final int LONGEST_WAIT = 600;
    private static final String TEMPORARY = ".lec-";

    @TempDir
    private Path folder;

    /** The contents of all files of each edition, by name. */
    private List<Map<String, byte[]>> editions;

    @BeforeEach
    void writeBothEditions() throws IOException {
        editions = new ArrayList<>();
        for (String day : WritesForever.DAYS) {
            Path edition = prepared(day);
            WritesForever.write(edition, day, "new");
            editions.add(contents(edition));
        }
    }

    private Path prepared(String name) throws IOException {
        Path prepared = Files.createDirectory(folder.resolve(name));
        WritesForever.run(prepared, "export", "--data", Sample.FOLDER, "--out", "filled.xlsx");
        return prepared;
    }

    @Test
    void a_program_that_is_ended_leaves_old_or_new_files_and_no_parts() throws Exception {
        AtomicInteger interrupted = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            List<Future<?>> runs = new ArrayList<>();
            for (int i = 0; i < AT_A_TIME; i++) {
                Path place = prepared("place-" + i);
                Random random = new Random(20_261_127 + i);
                runs.add(pool.submit(() -> {
                    for (int run = 0; run < PROGRAMS / AT_A_TIME; run++) {
                        interrupted.addAndGet(endOne(place, random.nextInt(LONGEST_WAIT), run % 4 != 0) ? 1 : 0);
                    }
                    return null;
                }));
            }
            for (Future<?> run : runs) {
                run.get();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(interrupted).as("programs killed while they wrote").hasValueGreaterThan(PROGRAMS / 10);
    }

    /** {@return whether it was killed while it wrote something} */
    private boolean endOne(Path place, int wait, boolean kill) throws Exception {
        Path said = folder.resolve(place.getFileName() + ".log");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritesForever.class.getName(),
                        place.toString())
                .redirectError(said.toFile())
                .start();
        try (BufferedReader lines = program.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).as(() -> read(said)).isEqualTo("ready");
            Thread.sleep(wait);
        } finally {
            if (kill) {
                program.destroyForcibly();
            } else {
                program.destroy();
            }
            program.waitFor();
        }
        Map<String, byte[]> left = contents(place);
        boolean parts = left.keySet().stream().anyMatch(EndedProgramsTest::isTemporary);
        assertThat(parts && !kill).as("temporary files after SIGTERM").isFalse();
        left.keySet().removeIf(EndedProgramsTest::isTemporary);
        assertIsWhole(left);
        clear(place);
        return parts;
    }

    private static boolean isTemporary(String name) {
        return name.contains(TEMPORARY);
    }

    /** Every file is as in one of the editions, and where some files of a folder are, all are. */
    private void assertIsWhole(Map<String, byte[]> left) {
        Map<String, List<String>> byFolder = new TreeMap<>();
        left.forEach((name, bytes) -> {
            String known = name.replaceFirst("^(tables|dataset)-\\d+/", "$1-new/");
            assertThat(editions)
                    .as("%s is as in one of the editions", name)
                    .anyMatch(edition -> Arrays.equals(edition.get(known), bytes));
            byFolder.computeIfAbsent(folderOf(name), first -> new ArrayList<>()).add(known);
        });
        byFolder.forEach((name, files) -> assertThat(files)
                .as("files in %s", name)
                .containsExactlyInAnyOrderElementsOf(editions.get(0).keySet().stream()
                        .filter(known -> folderOf(known).equals(folderOf(files.get(0))))
                        .toList()));
    }

    private static String folderOf(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('/')));
    }

    private static Map<String, byte[]> contents(Path place) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(place.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return contents;
    }

    /** Removes what is new each time, and what a killed program could not remove. */
    private static void clear(Path place) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(place)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            if (place.relativize(file).toString().matches("(tables|dataset)-\\d.*|(.*/)?\\.lec-.*")) {
                Files.delete(file);
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
