package io.github.lec.cli;

import static io.github.lec.assertj.LecAssertions.assertThatDataset;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows "How to add a treaty" in CONTRIBUTING.md, with exactly its text. */
class AddATreatyTest {
    private static final List<String> FILES = List.of("dataset.json", "sources.json", "treaties.json");

    @TempDir
    private Path folder;

    @Test
    void the_example_of_the_contributing_page_is_read_and_judged_as_the_page_says() throws IOException {
        List<String> examples = examples();
        assertThat(examples).hasSameSizeAs(FILES);
        for (int i = 0; i < FILES.size(); i++) {
            Files.writeString(folder.resolve(FILES.get(i)), examples.get(i));
        }

        assertThatDataset(folder).hasNoProblems().hasRecord("cn-ee-extradition-2030");

        Ran ran = Ran.lec(folder, "check", "--data", folder.toString(), "--fail-on", "never");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .startsWith("Dataset my-treaties, version 1, as of 2031-04-01")
                .contains("LEC-EXT-001 cn-ee-extradition-2030/EE-CN");
        assertThat(ran.out().indexOf("LEC-EXT-001")).isGreaterThan(ran.out().indexOf("CANNOT BE DECIDED"));
    }

    private static List<String> examples() throws IOException {
        String page = Files.readString(Path.of("..", "CONTRIBUTING.md"));
        String chapter = page.substring(page.indexOf("## How to add a treaty"), page.indexOf("## How to add a rule"));
        return Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL)
                .matcher(chapter)
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }
}
