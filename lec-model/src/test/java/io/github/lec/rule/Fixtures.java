package io.github.lec.rule;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.format.internal.Json;
import io.github.lec.record.ActorId;
import io.github.lec.view.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The examples under {@code rules/}, with their base and their expected verdicts. */
public final class Fixtures {
    /** The folder of the examples. */
    public static final Path FOLDER = folder();

    /** The base of all examples. */
    public static final Dataset BASE = read();

    /** The states and counterparts of the examples. */
    public static final Selection SELECTION = new Selection(
            new TreeSet<>(List.of(ActorId.of("FR"), ActorId.of("GB"))), List.of(ActorId.of("CN"), ActorId.of("HK")));

    private Fixtures() {}

    /**
     * A dataset of a few records over the base of all examples, as of the first day of 2020.
     *
     * @param sections sections as in a file, with single quotes; an account that says {@code @press} cites that source
     */
    public static Dataset dataset(String sections) {
        String json = sections.replaceAll("@([a-z0-9-]+)", "'citations': [{'source': '$1'}]")
                .replace('\'', '"');
        return DatasetReader.readDocumentOver(
                "{\"dataset\": {\"format\": \"1.0\", \"id\": \"test\", \"version\": \"1\", \"title\": \"Test\","
                        + " \"licence\": \"CC0-1.0\", \"asOf\": \"2020-01-01\"}, " + json + "}",
                "test.json",
                BASE);
    }

    /** An example of one rule. */
    public record Fixture(
            Path file,
            Dataset dataset,
            View view,
            Verdict verdict,
            Map<String, Verdict> expected,
            Map<String, String> severities) {
        public static Fixture of(Path file) {
            try {
                return of(file, Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Fixture of(Path file, String text) {
            String name = String.valueOf(file.getFileName());
            Dataset dataset = DatasetReader.readDocumentOver(text, name, BASE);
            Map<String, JsonNode> extensions = dataset.info().extensions();
            LocalDate knownBy = extensions.containsKey("x-known-by")
                    ? LocalDate.parse(extensions.get("x-known-by").textValue())
                    : dataset.info().asOf();
            Map<String, Verdict> expected = new TreeMap<>();
            strings(extensions.get("x-expected"))
                    .forEach((subject, code) -> expected.put(subject, Verdict.valueOf(code)));
            return new Fixture(
                    file,
                    dataset,
                    View.of(dataset, dataset.info().asOf(), knownBy),
                    verdictOf(file),
                    expected,
                    strings(extensions.get("x-severity")));
        }

        /** The severity of the rule's findings on subjects for which the example gives it. */
        public Map<String, String> severities(Rule rule) {
            Subjects subjects = Subjects.of(view, SELECTION);
            Map<String, String> found = new TreeMap<>();
            for (SubjectKind kind : rule.kinds()) {
                subjects.of(kind).stream()
                        .filter(subject -> severities.containsKey(subject.id()))
                        .forEach(subject -> found.put(
                                subject.id(),
                                Finding.of(view, rule, subject).severity().name()));
            }
            return found;
        }

        /** The values that the example gives in a further member, such as {@code x-days}, by subject. */
        public Map<String, String> told(String member) {
            return strings(dataset.info().extensions().get(member));
        }

        /** The rule's subject with an id. */
        public Subject subject(Rule rule, String id) {
            return rule.kinds().stream()
                    .flatMap(kind -> Subjects.of(view, SELECTION).of(kind).stream())
                    .filter(subject -> subject.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        /** The finding of a rule on the subject with an id. */
        public Finding finding(Rule rule, String id) {
            return Finding.of(view, rule, subject(rule, id));
        }

        /** The same example with every account of its own from one source. */
        public Fixture citing(String source) {
            try {
                String text = Files.readString(file).replaceAll("(\"source\": )\"[a-z]+\"", "$1\"" + source + "\"");
                return of(file, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The same example without the days of its accounts, apart from bounds of days. */
        public Fixture withoutDays() {
            try {
                return of(
                        file,
                        Files.readString(file)
                                .replaceAll(",\\s*\"date\":\\s*\"[^\"]*\"", "")
                                .replaceAll("\\{\\s*\"date\":\\s*\"[^\"]*\",", "{"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The same example, of which each account that has a day says only that it was not before that day. */
        public Fixture withFirstDays() {
            try {
                return of(
                        file,
                        Files.readString(file)
                                .replaceAll("(\"date\":\\s*)(\"\\d{4}-\\d{2}-\\d{2}\")", "$1{\"notBefore\": $2}"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The findings of a rule on all subjects of its kinds. */
        public List<Finding> findings(Rule rule) {
            Subjects subjects = Subjects.of(view, SELECTION);
            return rule.kinds().stream()
                    .flatMap(kind -> subjects.of(kind).stream())
                    .map(subject -> Finding.of(view, rule, subject))
                    .toList();
        }

        /** The verdicts of a rule on all subjects of its kinds, by subject. */
        public Map<String, Verdict> verdicts(Rule rule) {
            Subjects subjects = Subjects.of(view, SELECTION);
            Map<String, Verdict> verdicts = new TreeMap<>();
            for (SubjectKind kind : rule.kinds()) {
                subjects.of(kind).forEach(subject -> verdicts.put(subject.id(), rule.judge(view, subject)));
            }
            return verdicts;
        }
    }

    /** The verdict that an example represents, according to its name. */
    public static Verdict verdictOf(Path file) {
        String name = String.valueOf(file.getFileName());
        return Stream.of(Verdict.values())
                .filter(verdict ->
                        name.startsWith(verdict.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no verdict in the name of " + file));
    }

    /** The files of a rule's examples, by name. */
    public static List<Path> of(String rule) {
        return files(FOLDER.resolve(rule)).stream()
                .filter(file -> !file.endsWith("impossible.json"))
                .toList();
    }

    /** Whether an account in the example says itself whether it alleges, admits or establishes. */
    public static boolean isGraded(Path file) {
        try {
            return Files.readString(file).contains("\"grade\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The verdicts that a rule declares impossible, with the reasons. */
    public static Map<Verdict, String> impossible(String rule) {
        Path file = FOLDER.resolve(rule).resolve("impossible.json");
        try {
            return Files.exists(file)
                    ? strings(Json.parse(Files.readString(file)).orElseThrow()).entrySet().stream()
                            .collect(Collectors.toMap(entry -> Verdict.valueOf(entry.getKey()), Map.Entry::getValue))
                    : Map.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the folders of examples. */
    public static List<String> rules() {
        return files(FOLDER).stream()
                .filter(Files::isDirectory)
                .map(folder -> String.valueOf(folder.getFileName()))
                .toList();
    }

    private static List<Path> files(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(files.sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> strings(@Nullable JsonNode object) {
        Map<String, String> found = new TreeMap<>();
        if (object != null) {
            object.properties()
                    .forEach(member ->
                            found.put(member.getKey(), member.getValue().textValue()));
        }
        return found;
    }

    private static Dataset read() {
        try {
            return DatasetReader.read(FOLDER.resolve("base.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Objects.requireNonNull(Path.of(Objects.requireNonNull(Fixtures.class.getResource("/rules/base.json"))
                            .toURI())
                    .getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
