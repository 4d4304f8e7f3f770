package io.github.lec.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.lec.change.Changes;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.dataset.DatasetWriter;
import io.github.lec.dataset.Sample;
import io.github.lec.format.InvalidDatasetException;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.rule.Packs;
import io.github.lec.rule.Suppressions;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever bytes a file contains, it is read, or refused with all its problems; nothing else is ever thrown. Each test
 * runs over the inputs kept in {@code ReadersFuzzTestInputs}; CONTRIBUTING.md says how to search for more.
 */
class ReadersFuzzTest {
    @TempDir
    private static Path folder;

    @FuzzTest
    void a_dataset_is_read_and_is_the_same_when_written_and_read_again(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("fuzzed.json"), bytes);
        Dataset dataset;
        try {
            dataset = DatasetReader.readOver(file, Sample.BASE);
        } catch (InvalidDatasetException e) {
            assertToldWhole(e);
            return;
        } catch (FileSystemException e) {
            assertIsInAnotherEncoding(e);
            return;
        }
        String written = DatasetWriter.document(dataset);
        Dataset again = DatasetReader.readDocumentOver(written, "again.json", Sample.BASE);

        assertThat(again.all().toList()).isEqualTo(dataset.all().toList());
        assertThat(DatasetWriter.document(again)).isEqualTo(written);
        assertThat(Changes.between(View.of(dataset), View.of(again)).isEmpty()).isTrue();
    }

    @FuzzTest
    void a_pack_of_rules_is_read_or_refused(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("pack.json"), bytes);
        try {
            assertThat(Packs.read(file).id()).isNotBlank();
        } catch (InvalidDatasetException e) {
            assertToldWhole(e);
        } catch (FileSystemException e) {
            assertIsInAnotherEncoding(e);
        }
    }

    @FuzzTest
    void a_list_of_suppressions_is_read_or_refused(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("suppressions.json"), bytes);
        try {
            assertThat(Suppressions.read(file).toString()).isNotBlank();
        } catch (InvalidDatasetException e) {
            assertToldWhole(e);
        } catch (FileSystemException e) {
            assertIsInAnotherEncoding(e);
        } catch (IllegalArgumentException twoOfOneFinding) {
            assertThat(twoOfOneFinding).hasMessageStartingWith("two suppressions of ");
        }
    }

    @FuzzTest
    void a_partial_date_is_read_as_it_is_written_or_refused(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        PartialDate date;
        try {
            date = PartialDate.parse(text);
        } catch (IllegalArgumentException e) {
            assertThat(e).isInstanceOf(InvalidValueException.class);
            return;
        }
        LocalDate first = date.earliest().orElseThrow();

        assertThat(date.toString()).isEqualTo(text);
        assertThat(first).isBeforeOrEqualTo(date.latest().orElseThrow());
        assertThat(date.isOnOrBefore(first.minusDays(1)).isFalse()).isTrue();
        assertThat(date.refines(date)).isTrue();
    }

    private static void assertToldWhole(InvalidDatasetException e) {
        assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.found()).isNotBlank();
            assertThat(problem.expected()).isNotBlank();
            assertThat(problem.message()).doesNotContain("com.fasterxml", "java.");
        });
    }

    /**
     * The files are there and small: only their encoding, or damage that looks like one, can keep them from being read.
     */
    private static void assertIsInAnotherEncoding(FileSystemException e) {
        assertThat(e.getReason()).containsAnyOf("UTF-8", "begins with NUL characters");
    }
}
