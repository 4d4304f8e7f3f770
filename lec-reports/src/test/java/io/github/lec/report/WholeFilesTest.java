package io.github.lec.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFilesTest {
    @TempDir
    Path place;

    @Test
    void a_folder_appears_with_all_its_files() throws IOException {
        Path folder = place.resolve("treaties");

        WholeFiles.writeFolder(folder, WholeFilesTest::twoFiles);

        assertThat(folder.resolve("a.json")).hasContent("1");
        assertThat(folder.resolve("b.json")).hasContent("2");
        assertThat(place.toFile().list()).containsExactly("treaties");
    }

    @Test
    void an_empty_folder_is_filled() throws IOException {
        Path folder = Files.createDirectory(place.resolve("treaties"));

        WholeFiles.writeFolder(folder, WholeFilesTest::twoFiles);

        assertThat(folder.toFile().list()).hasSize(2);
    }

    @Test
    void of_a_folder_that_breaks_half_way_nothing_is_left() throws IOException {
        Path folder = Files.createDirectory(place.resolve("treaties"));

        assertThatThrownBy(() -> WholeFiles.writeFolder(folder, part -> {
                    Files.writeString(part.resolve("a.json"), "1");
                    throw new IOException("the disk is full");
                }))
                .hasMessage("the disk is full");

        assertThat(folder).isEmptyDirectory();
        assertThat(place.toFile().list()).containsExactly("treaties");
    }

    @Test
    void files_added_to_the_folder_meanwhile_are_kept() throws IOException {
        Path folder = Files.createDirectory(place.resolve("treaties"));

        assertThatThrownBy(() -> WholeFiles.writeFolder(folder, part -> {
                    twoFiles(part);
                    Files.writeString(folder.resolve("other.txt"), "mine");
                }))
                .isInstanceOf(DirectoryNotEmptyException.class);

        assertThat(folder.toFile().list()).containsExactly("other.txt");
        assertThat(place.toFile().list()).containsExactly("treaties");
    }

    @Test
    void a_missing_folder_is_not_seen_before_all_its_files_are_there() throws IOException {
        Path folder = place.resolve("tables");
        try (WholeFiles files = new WholeFiles()) {
            Path part = files.folder(folder);
            files.put(part.resolve("a.csv"), out -> out.write('1'));
            files.put(part.resolve("b.csv"), out -> out.write('2'));
            assertThat(folder).doesNotExist();

            files.appear();
        }

        assertThat(folder.resolve("a.csv")).hasContent("1");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.csv", "b.csv");
        assertThat(place.toFile().list()).containsExactly("tables");
    }

    @Test
    void of_a_missing_folder_whose_files_break_nothing_is_left() throws IOException {
        try (WholeFiles files = new WholeFiles()) {
            Path part = files.folder(place.resolve("tables"));
            files.put(part.resolve("a.csv"), out -> out.write('1'));
        }

        assertThat(place).isEmptyDirectory();
    }

    @Test
    void files_of_a_folder_that_is_there_are_added_to_it() throws IOException {
        Path folder = Files.createDirectory(place.resolve("tables"));
        Files.writeString(folder.resolve("mine.txt"), "mine");
        try (WholeFiles files = new WholeFiles()) {
            files.put(files.folder(folder).resolve("a.csv"), out -> out.write('1'));
            files.appear();
        }

        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.csv", "mine.txt");
    }

    @Test
    void what_is_replaced_keeps_its_permissions() throws IOException {
        Path file = Files.writeString(place.resolve("report.txt"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Path folder = Files.createDirectory(place.resolve("treaties"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));

        WholeFiles.write(file, out -> out.write('n'));
        WholeFiles.writeFolder(folder, WholeFilesTest::twoFiles);

        assertThat(file).hasContent("n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void a_file_may_have_the_longest_name_that_there_is() throws IOException {
        Path file = place.resolve("n".repeat(255));

        WholeFiles.write(file, out -> out.write('n'));

        assertThat(file).hasContent("n");
    }

    @Test
    void what_a_killed_program_left_is_removed_after_a_day_and_not_before() throws IOException {
        Path old = Files.createDirectory(place.resolve(".lec-" + UUID.randomUUID() + ".tmp"));
        Files.writeString(old.resolve("a.json"), "1");
        Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        Path young = Files.writeString(place.resolve(".lec-" + UUID.randomUUID() + ".tmp"), "1");
        Path other = Files.writeString(place.resolve(".other.tmp"), "1");
        Files.setLastModifiedTime(other, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));

        WholeFiles.write(place.resolve("report.txt"), out -> out.write('n'));

        assertThat(old).doesNotExist();
        assertThat(young).exists();
        assertThat(other).exists();
    }

    @Test
    void of_two_that_write_the_same_files_into_a_folder_those_of_one_stand_there() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 30; round++) {
                CyclicBarrier start = new CyclicBarrier(2);
                List<Future<?>> writing = new ArrayList<>();
                for (String edition : List.of("first", "second")) {
                    writing.add(two.submit(() -> {
                        start.await();
                        write(edition);
                        return edition;
                    }));
                }
                for (Future<?> each : writing) {
                    each.get();
                }
                Set<String> editions = new TreeSet<>();
                for (Path file : files()) {
                    editions.add(Files.readString(file));
                }
                assertThat(editions).hasSize(1);
                assertThat(files()).hasSize(20);
            }
        } finally {
            two.shutdownNow();
        }
    }

    private void write(String edition) throws IOException {
        try (WholeFiles files = new WholeFiles()) {
            for (int i = 0; i < 20; i++) {
                files.put(place.resolve(i + ".csv"), out -> out.write(edition.getBytes(StandardCharsets.UTF_8)));
            }
            files.appear();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(place)) {
            return all.toList();
        }
    }

    @Test
    void a_folder_that_another_program_made_meanwhile_is_called_so() {
        Path folder = place.resolve("treaties");

        assertThatThrownBy(() -> WholeFiles.writeFolder(folder, part -> {
                    twoFiles(part);
                    twoFiles(Files.createDirectory(folder));
                }))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("a folder that was made meanwhile");
        assertThat(folder.toFile().list()).hasSize(2);
    }

    private static void twoFiles(Path folder) throws IOException {
        Files.writeString(folder.resolve("a.json"), "1");
        Files.writeString(folder.resolve("b.json"), "2");
    }
}
