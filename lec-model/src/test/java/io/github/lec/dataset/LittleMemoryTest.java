package io.github.lec.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.record.SourceId;
import io.github.lec.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program with a small heap. */
class LittleMemoryTest {
    /** Asks for the embedded dataset twice and prints the exceptions. */
    static final class AsksTwice {
        private AsksTwice() {}

        public static void main(String... args) {
            for (int i = 0; i < 2; i++) {
                try {
                    System.out.println(Dataset.embedded());
                } catch (Throwable thrown) {
                    System.out.println(thrown.getClass().getName() + ": " + thrown.getMessage());
                }
            }
        }
    }

    /** Writes, and hashes, a dataset whose text has 100 MB although it takes little memory: its notes are one object. */
    static final class WritesMuch {
        private WritesMuch() {}

        public static void main(String... arguments) throws IOException {
            String note = "n".repeat(1_000_000);
            Dataset dataset = Dataset.of(
                    Sample.info(),
                    IntStream.range(0, 100)
                            .mapToObj(i -> Source.builder()
                                    .id(SourceId.of("source-" + i))
                                    .title("Source " + i)
                                    .note(note)
                                    .build())
                            .toList());
            DatasetWriter.write(dataset, Path.of(arguments[0]));
            System.out.println(DatasetWriter.sha256(dataset));
        }
    }

    @Test
    void is_told_each_time_to_give_more_for_the_embedded_dataset() throws Exception {
        assertThat(said("-Xmx32m", AsksTwice.class).lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .startsWith("java.io.UncheckedIOException: ")
                        .contains("embedded/")
                        .endsWith("than fit into 32 MiB of memory; give Java more with -Xmx"));
    }

    @Test
    void writes_a_dataset_whose_text_is_larger_than_its_heap(@TempDir Path folder) throws Exception {
        String said = said("-Xmx48m", WritesMuch.class, folder.toString());

        assertThat(said).matches("[0-9a-f]{64}\\R");
        assertThat(folder.resolve("sources.json"))
                .satisfies(file -> assertThat(Files.size(file)).isGreaterThan(100_000_000));
    }

    private static String said(String heap, Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var output = process.getInputStream()) {
            return new String(output.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
