package io.github.lec.report.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a register of 100,000 rows to a file: it must succeed with {@code -Xmx64m}, and prints how much memory there
 * was.
 */
public final class LittleMemory {
    private LittleMemory() {}

    public static void main(String... arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        try (OutputStream out = Files.newOutputStream(file)) {
            Writers.lec(100_000, 6, out);
        }
        System.out.println("at most " + Runtime.getRuntime().maxMemory() / (1 << 20) + " MiB of heap; wrote "
                + Files.size(file) + " bytes");
    }
}
