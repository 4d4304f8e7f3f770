package io.github.lec.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void what_somebody_puts_into_the_folder_meanwhile_stays() throws IOException {
        Path folder = Files.createDirectory(place.resolve("treaties"));

        assertThatThrownBy(() -> WholeFiles.writeFolder(folder, part -> {
                    twoFiles(part);
                    Files.writeString(folder.resolve("other.txt"), "mine");
                }))
                .isInstanceOf(DirectoryNotEmptyException.class);

        assertThat(folder.toFile().list()).containsExactly("other.txt");
        assertThat(place.toFile().list()).containsExactly("treaties");
    }

    private static void twoFiles(Path folder) throws IOException {
        Files.writeString(folder.resolve("a.json"), "1");
        Files.writeString(folder.resolve("b.json"), "2");
    }
}
