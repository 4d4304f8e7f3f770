package io.github.lec.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that a program is expected to print, kept in files so that a change shows as a difference. */
public final class Golden {
    private Golden() {}

    /**
     * Compares a text with the file that holds what it should be; with {@code -Drecreate=true} writes the file instead.
     *
     * @param beside a test; the file lies where its resources do
     * @param name the name of the file
     * @param text the text
     */
    public static void check(Class<?> beside, String name, String text) throws IOException {
        String folder = beside.getPackageName().replace('.', '/');
        check(Path.of("src/test/resources", folder, name), text);
    }

    /**
     * Compares a text with a file that is derived from the code, likewise.
     *
     * @param file the file, as seen from this module
     * @param text the text
     */
    public static void check(Path file, String text) throws IOException {
        if (Boolean.getBoolean("recreate")) {
            Files.createDirectories(file.toAbsolutePath().normalize().getParent());
            Files.writeString(file, text);
        }
        assertThat(text)
                .as("%s; if the change is meant, run the tests with -Drecreate=true and read the difference", file)
                .isEqualTo(Files.readString(file));
    }
}
