package io.github.lec.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.testing.Poms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks docs/dependencies.md, and the libraries for known vulnerabilities. */
class DependenciesTest {
    /** A line of "mvn dependency:list": group, artifact, type, version and scope. */
    private static final Pattern RUNTIME =
            Pattern.compile("(?m)^\\s+([\\w.-]+:[\\w.-]+):jar:([\\w.-]+):(?:compile|runtime)");

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| ([\\w.-]+:[\\w.-]+) \\| (\\S[^|]*) \\| (\\S[^|]*) \\|$");

    private static final Path PAGE = Path.of("../docs/dependencies.md");

    private record Library(String name, String version) {}

    private record Advisory(String library, String fixedIn, String id) {}

    @Test
    void the_page_lists_each_library_once_and_no_other() throws IOException {
        Set<String> used = new TreeSet<>();
        runtime().forEach(library -> used.add(library.name()));
        Poms.named("dependency", "path").stream()
                .filter(name -> !name.startsWith("io.github.lec:"))
                .filter(name -> !name.equals("com.fasterxml.jackson:jackson-bom")) // versions of the three listed
                .filter(name -> !name.equals("org.apache.logging.log4j:log4j-to-slf4j")) // offered, not used
                .forEach(used::add);

        List<String> listed = ROW.matcher(Files.readString(PAGE))
                .results()
                .map(row -> row.group(1))
                .toList();

        assertThat(used).contains("org.apache.poi:poi-ooxml", "org.junit.jupiter:junit-jupiter");
        assertThat(listed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void no_library_that_users_get_has_a_known_vulnerability() throws IOException {
        List<Advisory> advisories = advisories();

        assertThat(advisories).hasSizeGreaterThan(10);
        assertThat(runtime())
                .isNotEmpty()
                .allSatisfy(library -> assertThat(advisories)
                        .filteredOn(advisory -> advisory.library().equals(library.name()))
                        .allSatisfy(advisory -> assertThat(compare(library.version(), advisory.fixedIn()))
                                .as("%s, fixed in %s; used is %s", advisory.id(), advisory.fixedIn(), library)
                                .isNotNegative()));
    }

    @Test
    void every_library_was_looked_up() throws IOException {
        Set<String> lookedUp = new TreeSet<>();
        lines().filter(line -> line.startsWith("# looked up: "))
                .forEach(line -> lookedUp.addAll(
                        Arrays.asList(line.substring("# looked up: ".length()).split(" "))));

        assertThat(lookedUp)
                .as("libraries that known-vulnerabilities.tsv covers")
                .containsAll(runtime().stream().map(Library::name).toList());
    }

    @Test
    void versions_are_compared_as_numbers() {
        BiPredicate<String, String> before = (one, other) -> compare(one, other) < 0;

        assertThat(before.test("2.9.0", "2.15.0")).isTrue();
        assertThat(before.test("2.15.0", "2.15.0")).isFalse();
        assertThat(before.test("2.13.2", "2.13.2.1")).isTrue();
        assertThat(before.test("5.5.1", "5.4.0")).isFalse();
    }

    private static List<Library> runtime() throws IOException {
        return RUNTIME.matcher(Files.readString(Path.of("target/runtime-dependencies.txt")))
                .results()
                .map(found -> new Library(found.group(1), found.group(2)))
                .toList();
    }

    private static List<Advisory> advisories() throws IOException {
        return lines().filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\t"))
                .map(cells -> new Advisory(cells[0], cells[1], cells[2]))
                .toList();
    }

    private static Stream<String> lines() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/publication/known-vulnerabilities.tsv")).stream();
    }

    private static int compare(String one, String other) {
        int[] first = numbers(one);
        int[] second = numbers(other);
        return Arrays.compare(
                Arrays.copyOf(first, Math.max(first.length, second.length)),
                Arrays.copyOf(second, Math.max(first.length, second.length)));
    }

    private static int[] numbers(String version) {
        return Stream.of(version.split("[^0-9]+"))
                .filter(part -> !part.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
