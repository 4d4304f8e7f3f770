package io.github.lec.dataset;

import static io.github.lec.assertj.LecAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.lec.format.InvalidDatasetException;
import io.github.lec.format.Problem;
import io.github.lec.rule.Packs;
import io.github.lec.rule.Suppressions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is not part of a dataset is refused at once, with the reason. */
class UnreadableFilesTest {
    @TempDir
    Path folder;

    @BeforeEach
    void describe_a_dataset() throws IOException {
        String description = Sample.document("");
        Files.writeString(
                folder.resolve("dataset.json"),
                description.substring(description.indexOf('{', 1), description.indexOf('}') + 1));
    }

    private Problem problem() {
        InvalidDatasetException refused = assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> catchThrowableOfType(InvalidDatasetException.class, () -> DatasetReader.read(folder)));
        assertThat(refused).hasProblems(1);
        return refused.problems().get(0);
    }

    @Test
    void a_device_is_not_a_file_also_behind_a_link() throws IOException {
        Path zero = Path.of("/dev/zero");
        assumeThat(zero).exists();
        Files.createSymbolicLink(folder.resolve("treaties.json"), zero);

        assertThat(problem())
                .extracting(Problem::file, Problem::found)
                .containsExactly("treaties.json", "this is not a regular file");
        assertThatThrownBy(() -> DatasetReader.read(folder.resolve("treaties.json")))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("this is not a regular file");
        assertThatThrownBy(() -> Packs.read(zero)).hasMessageContaining("this is not a regular file");
        assertThatThrownBy(() -> Suppressions.read(zero)).hasMessageContaining("this is not a regular file");
    }

    @Test
    void a_link_to_nothing_is_not_a_missing_file() throws IOException {
        Files.createSymbolicLink(folder.resolve("treaties.json"), folder.resolve("elsewhere"));

        assertThat(problem())
                .extracting(Problem::file, Problem::found)
                .containsExactly("treaties.json", "a link to a file that does not exist");
    }

    @Test
    void a_path_that_cannot_be_looked_into_is_not_said_to_be_missing() throws IOException {
        Path link = folder.resolve("own.json");
        Files.createSymbolicLink(link, link);

        assertThatThrownBy(() -> DatasetReader.read(link))
                .isInstanceOf(FileSystemException.class)
                .isNotInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("own.json");
    }

    @Test
    void a_pipe_is_not_waited_for() throws Exception {
        Path pipe = folder.resolve("treaties.json");
        assumeThat(Path.of("/usr/bin/mkfifo")).exists();
        assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString())
                        .start()
                        .waitFor())
                .isZero();

        assertThat(problem().found()).isEqualTo("this is not a regular file");
    }

    @Test
    void a_text_in_utf_16_is_refused_by_name() throws IOException {
        Files.write(folder.resolve("treaties.json"), "[]".getBytes(StandardCharsets.UTF_16LE));

        assertThat(problem().found()).isEqualTo("this is UTF-16 or UTF-32; write it in UTF-8");
    }

    @Test
    void a_text_in_utf_16_that_was_read_as_another_encoding_is_refused_by_name() {
        String text = new String("{}".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> DatasetReader.readDocument(text, "mine.json"))
                .isInstanceOf(InvalidDatasetException.class)
                .hasMessage("mine.json: found this is UTF-16 or UTF-32; write it in UTF-8; expected a text that can be"
                        + " read");
    }

    @Test
    void a_file_whose_name_is_in_capitals_is_not_passed_over() throws IOException {
        Files.writeString(folder.resolve("TREATIES.JSON"), "[]");
        assumeThat(folder.resolve("treaties.json"))
                .as("names in capitals are others")
                .doesNotExist();

        Problem problem = problem();

        assertThat(problem.file()).isEqualTo("TREATIES.JSON");
        assertThat(problem.nearest()).contains("treaties.json");
    }

    @Test
    void more_values_than_fit_into_memory_are_refused_before_they_are_read() throws IOException {
        long many = Runtime.getRuntime().maxMemory() / 320;
        assumeThat(many).as("a heap as tests have it").isLessThan(100_000_000);
        Files.writeString(folder.resolve("treaties.json"), "[" + "0,".repeat((int) many) + "0]");

        assertThat(problem().found()).startsWith("more values than fit into ");
    }
}
