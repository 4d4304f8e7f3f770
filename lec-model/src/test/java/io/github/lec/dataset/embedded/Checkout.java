package io.github.lec.dataset.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of the checkout in which the tests run. */
public final class Checkout {
    private static final Path ROOT = root(Path.of("").toAbsolutePath());

    private Checkout() {}

    static Path file(String path) {
        return ROOT.resolve(path);
    }

    static String read(String path) {
        try {
            return Files.readString(file(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compares a derived file with its expected text; with {@code -Drecreate=true} writes it instead. */
    public static void keepsCurrent(String path, String expected) {
        if (Boolean.getBoolean("recreate")) {
            try {
                Files.createDirectories(file(path).getParent());
                Files.writeString(file(path), expected);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        assertThat(Files.exists(file(path)) ? read(path) : "")
                .as("%s is derived; run the tests with -Drecreate=true to write it again", path)
                .isEqualTo(expected);
    }

    /** As {@link #keepsCurrent}, for the part of a page between two comments that name it. */
    static void keepsCurrentBetweenMarks(String path, String name, String expected) {
        String start = "<!-- derived: " + name + " -->\n";
        String end = "<!-- end of " + name + " -->\n";
        String page = read(path);
        int from = page.indexOf(start);
        int to = page.indexOf(end);
        assertThat(from).as(path + " has the marks of " + name).isBetween(0, to);
        keepsCurrent(path, page.substring(0, from + start.length()) + "\n" + expected + "\n" + page.substring(to));
    }

    private static Path root(Path start) {
        for (Path at = start; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("lec-model/pom.xml"))) {
                return at;
            }
        }
        throw new IllegalStateException("no checkout of the project above " + start);
    }
}
