package io.github.lec.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.lec.format.DatasetInfo;
import io.github.lec.format.InvalidDatasetException;
import io.github.lec.format.Place;
import io.github.lec.format.Problem;
import io.github.lec.instrument.Treaty;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.record.SourceId;
import io.github.lec.source.Citation;
import io.github.lec.view.View;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Small datasets to test with. Sources, states, conventions and codes are in {@code base.json}; each test adds the
 * records that it is about, which start on line 3 of a document called {@code test.json}.
 */
public final class Sample {
    public static final ActorId CHINA = ActorId.of("CN");
    public static final ActorId FRANCE = ActorId.of("FR");
    public static final ActorId ITALY = ActorId.of("IT");
    public static final ActorId HONG_KONG = ActorId.of("HK");

    public static final Citation CITATION =
            Citation.builder().source(SourceId.of("paper-2017")).build();

    public static final Dataset BASE = DatasetReader.readDocument(resource("base.json"), "base.json");

    public static final String INFO = "{\"format\": \"1.0\", \"id\": \"test\", \"version\": \"1\", \"title\": \"Test\","
            + " \"licence\": \"CC-BY-4.0\", \"asOf\": \"2024-01-01\"}";

    private Sample() {}

    public static String resource(String name) {
        try (InputStream file = Objects.requireNonNull(Sample.class.getResourceAsStream("/dataset/" + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static DatasetInfo info() {
        return DatasetInfo.builder()
                .format("1.0")
                .id("test")
                .version("1")
                .title("Test")
                .licence("CC-BY-4.0")
                .asOf(LocalDate.parse("2024-01-01"))
                .build();
    }

    public static String document(String sections) {
        return "{\n\"dataset\": " + INFO + ",\n" + sections + "\n}\n";
    }

    public static Dataset read(String sections) {
        return DatasetReader.readDocumentOver(document(sections), "test.json", BASE);
    }

    /** {@return a treaty of which only the given members matter} */
    public static Treaty treaty(String members) {
        return treatyIn(read("\"treaties\": [" + treatyText(members) + "]"));
    }

    public static Treaty treatyIn(Dataset dataset) {
        return dataset.treaty(InstrumentId.of("t")).orElseThrow();
    }

    public static String treatyText(String members) {
        return "{\"id\": \"t\", \"kind\": \"EXTRADITION\", \"title\": \"A treaty\", \"parties\": [\"CN\", \"FR\"], "
                + members + "}";
    }

    public static List<Problem> problems(String sections) {
        return problemsOf(document(sections));
    }

    public static Problem problem(String sections) {
        List<Problem> problems = problems(sections);
        assertThat(problems).as("problems").hasSize(1);
        return problems.get(0);
    }

    public static List<Problem> problemsOf(String document) {
        return Objects.requireNonNull(
                        catchThrowableOfType(
                                InvalidDatasetException.class,
                                () -> DatasetReader.readDocumentOver(document, "test.json", BASE)),
                        "no problem")
                .problems()
                .stream()
                .map(Sample::withoutColumn)
                .toList();
    }

    /** {@return a problem without its column, which most tests ignore} */
    private static Problem withoutColumn(Problem problem) {
        return problem.withPlace(problem.place().at(problem.line(), 0));
    }

    /** {@return a problem in test.json that does not belong to a numbered rule} */
    public static Problem expected(int line, String pointer, String found, String expected, String... nearest) {
        return Problem.of(Place.of("test.json").at(line, 0).pointer(pointer), found, expected)
                .withNearest(Optional.of(List.of(nearest))
                        .filter(list -> !list.isEmpty())
                        .map(list -> list.get(0)));
    }

    public static Problem expectedOf(
            String rule, int line, String pointer, String found, String expected, String... nearest) {
        return expected(line, pointer, found, expected, nearest).withId(Optional.of(rule));
    }

    public static LocalDate day(String written) {
        return LocalDate.parse(written);
    }

    public static View view(Dataset dataset, String asOf) {
        return View.of(dataset, day(asOf), day("2024-01-01"));
    }
}
