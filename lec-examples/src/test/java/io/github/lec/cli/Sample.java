package io.github.lec.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Data for tests of the command. */
final class Sample {
    /** The folder that the examples load: two invented states, XA and XR. */
    static final String FOLDER =
            Path.of("src/main/sample-data").toAbsolutePath().toString();

    private Sample() {}

    /** {@return a valid document} */
    static String valid() {
        try (InputStream file = Objects.requireNonNull(Sample.class.getResourceAsStream("valid.json"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the valid document with one piece of its text replaced by another} */
    static String validBut(String piece, String other) {
        String valid = valid();
        if (!valid.contains(piece)) {
            throw new IllegalArgumentException("the valid document does not contain " + piece);
        }
        return valid.replace(piece, other);
    }

    static Path write(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
