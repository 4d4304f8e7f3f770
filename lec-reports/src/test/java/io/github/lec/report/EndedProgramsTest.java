package io.github.lec.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.WritesForever.Kind;
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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that is ended at any moment leaves the old file or the new one, and no part. A hundred programs write all kinds
 * of results over existing ones, without a pause, until they are killed (SIGKILL) or asked to end (SIGTERM) at a random moment.
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
            Path edition = Files.createDirectory(folder.resolve(day));
            for (Kind kind : Kind.values()) {
                kind.write(WritesForever.comparison(day), edition, "new");
            }
            editions.add(contents(edition));
        }
    }

    @Test
    void a_program_that_is_ended_leaves_old_or_new_files_and_no_parts() throws Exception {
        AtomicInteger interrupted = new AtomicInteger();
        List<Kind> kinds = List.of(Kind.values());
        ExecutorService pool = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            List<Future<?>> runs = new ArrayList<>();
            for (int i = 0; i < AT_A_TIME; i++) {
                Path place = Files.createDirectory(folder.resolve("place-" + i));
                Random random = new Random(20_261_127 + i);
                runs.add(pool.submit(() -> {
                    for (int run = 0; run < PROGRAMS / AT_A_TIME; run++) {
                        Kind kind = kinds.get(run % kinds.size());
                        boolean kill = run / kinds.size() % 4 != 0;
                        interrupted.addAndGet(endOne(place, kind, random.nextInt(LONGEST_WAIT), kill) ? 1 : 0);
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
    private boolean endOne(Path place, Kind kind, int wait, boolean kill) throws Exception {
        Path said = folder.resolve(place.getFileName() + ".log");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritesForever.class.getName(),
                        place.toString(),
                        kind.name())
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

    /** Every file is as in one of the editions, and a folder has all files of one of them. */
    private void assertIsWhole(Map<String, byte[]> left) {
        Map<String, Set<String>> byFolder = new TreeMap<>();
        left.forEach((name, bytes) -> {
            String known = known(name);
            assertThat(editions)
                    .as("%s is as in one of the editions", name)
                    .anyMatch(edition -> Arrays.equals(edition.get(known), bytes));
            byFolder.computeIfAbsent(folderOf(name), first -> new TreeSet<>()).add(known);
        });
        byFolder.remove("");
        byFolder.forEach((name, files) -> assertThat(editions)
                .as("all files are in %s", name)
                .anyMatch(edition -> files.equals(namesIn(edition, known(name + "/")))));
    }

    private static Set<String> namesIn(Map<String, byte[]> edition, String folder) {
        return edition.keySet().stream()
                .filter(name -> name.startsWith(folder))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String known(String name) {
        return name.replaceFirst("^(tables|dataset)-\\d+/", "$1-new/");
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
