package io.github.lec.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same data give the same bytes in every format, wherever they are written: programs of their own. */
@Tag("external")
class IdenticalBytesTest {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    /** Where another release of Java is looked for, so that one program runs on it. */
    private static final Path OTHERS = Path.of("/usr/lib/jvm");

    @TempDir
    private static Path folder;

    private static Map<String, String> expected;

    @BeforeAll
    static void write() throws Exception {
        expected = hashes(JAVA, "usual", true);
        assertThat(expected)
                .containsKeys(
                        "compare.xlsx", "embedded.xlsx", "imported/treaties.json", "annotated.xlsx", "standard-output");
    }

    /** {@return the hash of each file that is written, by its name} */
    private static Map<String, String> hashes(Path java, String name, boolean embedded, String... options)
            throws Exception {
        Path place = Files.createDirectory(folder.resolve(name));
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(List.of(options));
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), EveryFormat.class.getName(), Sample.FOLDER));
        if (embedded) {
            command.add("embedded");
        }
        Path said = folder.resolve(name + ".log");
        Process process = new ProcessBuilder(command)
                .directory(place.toFile())
                .redirectOutput(place.resolve("standard-output").toFile())
                .redirectError(said.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(() -> new String(bytes(said), StandardCharsets.ISO_8859_1))
                .isZero();
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(place.relativize(file).toString(), hash(bytes(file)));
            }
        }
        return hashes;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String hash(byte[] bytes) throws GeneralSecurityException {
        return new BigInteger(1, MessageDigest.getInstance("SHA-256").digest(bytes)).toString(16);
    }

    /** {@return the names of files that are not the same, or are missing on one side} */
    private static List<String> different(Map<String, String> found, Map<String, String> wanted) {
        return Stream.of(found, wanted)
                .flatMap(side -> side.keySet().stream())
                .distinct()
                .filter(name -> !Objects.equals(found.get(name), wanted.get(name)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.timezone=Pacific/Kiritimati -Duser.language=tr -Duser.country=TR -Dfile.encoding=ISO-8859-1",
                "-Duser.timezone=America/St_Johns -Duser.language=ar -Duser.country=EG -XX:ActiveProcessorCount=1",
                "-Duser.language=th -Duser.country=TH -Duser.extensions=ca-buddhist -Dfile.encoding=UTF-16 -Xmx128m"
            })
    void under_another_zone_locale_charset_processor_or_heap(String options) throws Exception {
        Map<String, String> sample = new TreeMap<>(expected);
        sample.remove("embedded.xlsx");

        assertThat(different(hashes(JAVA, "variant" + options.hashCode(), false, options.split(" ")), sample))
                .isEmpty();
    }

    /** On Windows, this is how lines end. */
    @Test
    void with_another_line_separator() throws Exception {
        assertThat(different(hashes(JAVA, "separator", true, "-Dline.separator=\r\n"), expected))
                .isEmpty();
    }

    @Test
    void on_another_release_of_java() throws Exception {
        assumeThat(OTHERS).isDirectory();
        Path own = JAVA.toRealPath();
        Path other;
        try (Stream<Path> homes = Files.list(OTHERS)) {
            other = homes.map(home -> home.resolve("bin/java"))
                    .filter(Files::isExecutable)
                    .filter(java -> !real(java).equals(own))
                    .findFirst()
                    .orElse(JAVA);
        }
        assumeThat(other).isNotEqualTo(JAVA);

        assertThat(different(hashes(other, "other-java", true), expected)).isEmpty();
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
