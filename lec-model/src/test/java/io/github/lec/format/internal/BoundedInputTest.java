package io.github.lec.format.internal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much is read, in programs with little and with much memory. */
class BoundedInputTest {
    private static final long GIBIBYTE = 1L << 30;

    @TempDir
    Path folder;

    @Test
    void a_file_has_at_most_a_tenth_of_the_memory() {
        assertThatThrownBy(() -> new BoundedInput(8 * GIBIBYTE).file(file(GIBIBYTE)))
                .isInstanceOf(FileSystemException.class)
                .hasMessageEndingWith("more bytes than fit into 8192 MiB of memory; give Java more with -Xmx");
    }

    @Test
    void where_more_memory_would_not_help_none_is_asked_for() {
        assertThatThrownBy(() -> new BoundedInput(64 * GIBIBYTE).file(file(2 * GIBIBYTE)))
                .isInstanceOf(FileSystemException.class)
                .hasMessageEndingWith("more than the 2000 MiB that are read at most");
    }

    /** {@return a file of zeros, which take no space on the disk} */
    private Path file(long size) throws IOException {
        Path path = folder.resolve("large.json");
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(size);
        }
        return path;
    }
}
