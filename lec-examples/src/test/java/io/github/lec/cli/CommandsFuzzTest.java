package io.github.lec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever bytes a file has, a command is done (0), has findings (1) or refuses its input (2); a fault of lec itself
 * (3) is never the outcome. Each test runs over the inputs kept in {@code CommandsFuzzTestInputs}; CONTRIBUTING.md says
 * how to search for more.
 */
class CommandsFuzzTest {
    @TempDir
    private static Path all;

    @FuzzTest
    void a_dataset_of_any_bytes_has_one_of_three_outcomes(byte[] bytes) throws IOException {
        Path folder = Files.createTempDirectory(all, "dataset");
        Files.write(folder.resolve("fuzzed.json"), bytes);

        Ran checked = Ran.lec(folder, "check", "--data", "fuzzed.json");
        Ran compared = Ran.lec(folder, "compare", "--data", "fuzzed.json", "--out", "report.xlsx");

        assertIsKnown(checked);
        assertIsKnown(compared);
        assertThat(compared.status()).as("what can be judged can be shown").isEqualTo(checked.status() == 2 ? 2 : 0);
    }

    @FuzzTest
    void a_workbook_of_any_bytes_has_one_of_three_outcomes(byte[] bytes) throws IOException {
        Path folder = Files.createTempDirectory(all, "workbook");
        Files.write(folder.resolve("fuzzed.xlsx"), bytes);

        Ran imported = Ran.lec(folder, "import", "fuzzed.xlsx", "--out", "dataset", "--annotate", "marked.xlsx");

        assertIsKnown(imported);
        assertThat(Files.exists(folder.resolve("dataset")))
                .as("a dataset is written only if there is no problem")
                .isEqualTo(imported.status() == 0);
    }

    /** A refusal says why. */
    private static void assertIsKnown(Ran ran) {
        assertThat(ran.status()).as(ran.err()).isBetween(0, 2);
        assertThat(ran.status() == 2 && ran.err().isEmpty()).isFalse();
    }
}
