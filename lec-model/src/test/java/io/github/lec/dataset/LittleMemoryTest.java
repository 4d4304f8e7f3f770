package io.github.lec.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A program whose heap is too small for the embedded dataset. */
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

    @Test
    void it_is_told_each_time_to_give_more() throws Exception {
        assertThat(said("-Xmx32m").lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .startsWith("java.io.UncheckedIOException: ")
                        .contains("embedded/")
                        .endsWith("than fit into 32 MiB of memory; give Java more with -Xmx"));
    }

    private static String said(String heap) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        heap,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AsksTwice.class.getName())
                .redirectErrorStream(true)
                .start();
        try (var output = process.getInputStream()) {
            return new String(output.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
