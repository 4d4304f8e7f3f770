package io.github.lec.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.WritesForever.Edition;
import io.github.lec.report.WritesForever.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
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
 * A program that is ended at any moment leaves the old file or the new one, and no part. Thirty programs are killed
 * (SIGKILL) and three are asked to end (SIGTERM), each at a random moment while it writes all twelve kinds of results
 * over existing ones, so that more than three hundred writes are cut off.
 */
@Tag("external")
class EndedProgramsTest {
    private static final int PROGRAMS = 33;
    private static final int ASKED_EACH = 11;
    private static final int AT_A_TIME = 2;

    /** Some kinds are written so fast that a program may be killed between two writes. */
    private static final int FEWEST = 10;

    private static final int LONGEST_WAIT = 600;
    private static final String TEMPORARY = ".lec-";

    @TempDir
    private Path folder;

    private QuickProgram writing;

    /** The contents of all files of each edition, by name. */
    private List<Map<String, byte[]>> editions;

    /** How often each kind of result was being written when a program was killed. */
    private final Map<Kind, AtomicInteger> interrupted = new EnumMap<>(Kind.class);

    @BeforeEach
    void writeBothEditions() throws Exception {
        editions = new ArrayList<>();
        for (Edition edition : Edition.values()) {
            Path place = place(edition.name());
            for (Kind kind : Kind.values()) {
                kind.write(edition, place.resolve(kind.name()), "0");
            }
            editions.add(contents(place));
        }
        for (Kind kind : Kind.values()) {
            interrupted.put(kind, new AtomicInteger());
        }
        writing = new QuickProgram(WritesForever.class, folder);
        endOne(place("first"), 0, false);
    }

    /** {@return a folder that has one for each kind of result} */
    private Path place(String name) throws IOException {
        for (Kind kind : Kind.values()) {
            Files.createDirectories(folder.resolve(name).resolve(kind.name()));
        }
        return folder.resolve(name);
    }

    @Test
    void a_program_that_is_ended_leaves_old_or_new_files_and_no_parts() throws Exception {
        AtomicInteger programs = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            List<Future<?>> runs = new ArrayList<>();
            for (int i = 0; i < AT_A_TIME; i++) {
                Path place = place("place-" + i);
                Random random = new Random(20_261_127 + i);
                runs.add(pool.submit(() -> {
                    for (int run = programs.getAndIncrement(); run < PROGRAMS; run = programs.getAndIncrement()) {
                        endOne(place, random.nextInt(LONGEST_WAIT), run % ASKED_EACH != 0);
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
        assertThat(interrupted)
                .allSatisfy((kind, times) -> assertThat(times)
                        .as("programs killed while they wrote %s", kind)
                        .hasValueGreaterThan(FEWEST));
    }

    private void endOne(Path place, int wait, boolean kill) throws Exception {
        Path said = folder.resolve(place.getFileName() + ".log");
        Process program =
                writing.with(place.toString()).redirectError(said.toFile()).start();
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
        Set<Kind> parts = left.keySet().stream()
                .filter(EndedProgramsTest::isTemporary)
                .map(name -> Kind.valueOf(name.substring(0, name.indexOf('/'))))
                .collect(Collectors.toSet());
        if (kill) {
            parts.forEach(kind -> interrupted.get(kind).incrementAndGet());
        } else {
            assertThat(parts).as("temporary files after SIGTERM").isEmpty();
        }
        left.keySet().removeIf(EndedProgramsTest::isTemporary);
        assertIsWhole(left);
        clear(place);
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
        return name.replaceFirst("/new-\\d+/", "/new-0/");
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
            if (place.relativize(file).toString().matches("[^/]*/new-\\d.*|(.*/)?\\.lec-.*")) {
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
