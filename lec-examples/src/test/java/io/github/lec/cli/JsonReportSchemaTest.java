package io.github.lec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.lec.safeguard.SafeguardForm;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code --format json} prints is what {@code schema --of} promises. */
class JsonReportSchemaTest {
    private static final String SUPPRESSIONS = """
            [{"rule": "LEC-EXT-003", "subject": "arcadia-ruritania-extradition-2019/XA-XR",
              "reason": "A protocol adds the clause.", "reviewer": "N. N.", "expires": "2999-01-01"},
             {"rule": "LEC-EXT-003", "subject": "no-such-treaty/XA-XR",
              "reason": "Of an older edition.", "reviewer": "N. N.", "expires": "2000-01-01"}]
            """;

    @TempDir
    private Path folder;

    @Test
    void of_the_embedded_dataset() {
        assertThat(schema("check").validate(check(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void of_a_dataset_of_your_own_with_a_pack_and_suppressions() {
        Sample.write(folder, "suppressions.json", SUPPRESSIONS);

        String report = check("--data", Sample.FOLDER, "--pack", "un-model", "--suppressions", "suppressions.json");

        assertThat(report).contains("\"pack\": \"un-model\"", "A protocol adds the clause.", "Of an older edition.");
        assertThat(schema("check").validate(report, InputFormat.JSON)).isEmpty();
    }

    @Test
    void of_treaties_whose_ground_for_refusal_has_any_form() {
        String treaties = Stream.of(SafeguardForm.values())
                .filter(form -> form != SafeguardForm.BINDING_RULE && form != SafeguardForm.POLITICAL_STATEMENT)
                .map(form -> """
                        {"id": "own-%1$s", "kind": "EXTRADITION", "title": "%1$s", "parties": ["CN", "FR"], "textRead": "FULL",
                         "lifecycle": [{"stage": "SIGNED", "date": "2007-03-20", "citations": [{"source": "text"}]}],
                         "safeguards": [{"kind": "TORTURE_NON_REFOULEMENT", "form": "%1$s", "basis": "TEXT",
                                         "citations": [{"source": "text"}]}]}
                        """.formatted(form))
                .collect(Collectors.joining(", "));
        Sample.write(folder, "forms.json", """
                {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0",
                             "asOf": "2026-10-01"},
                 "sources": [{"id": "text", "title": "Text", "published": "2007-06-01"}],
                 "treaties": [%s]}
                """.formatted(treaties));

        String report = check("--data", "forms.json", "--states", "FR", "--counterpart", "CN");

        assertThat(report).contains("(recorded as not applicable)");
        assertThat(schema("check").validate(report, InputFormat.JSON)).isEmpty();
    }

    @Test
    void of_a_dataset_without_anything_to_judge() {
        Sample.write(
                folder,
                "empty.json",
                "{\"dataset\": {\"format\": \"1.0\", \"id\": \"empty\", \"version\": \"1\", \"title\": \"Empty\","
                        + " \"licence\": \"CC-BY-4.0\", \"asOf\": \"2026-11-25\"}}");

        assertThat(schema("check").validate(check("--data", "empty.json"), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void and_the_schema_refuses_what_is_no_report() {
        assertThat(schema("check").validate(check().replace("\"counts\"", "\"sums\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exposure --data SAMPLE --states XA --counterpart XR",
                "exposure --nationality DE --arrested-in FR --requested-by CN",
                "exposure --nationality stateless --arrested-in FR --requested-by CN --refugee-in DE",
                "exposure --nationality CN --arrested-in DE --requested-by CN --refugee-in DE",
                "diff --from-day 2017-01-31 --to-day 2026-11-01",
                "diff --data SAMPLE --from-known-by 2019-01-01",
                "what-if arcadia-ruritania-extradition-2019 --data SAMPLE --set DEATH_PENALTY_BAR=MANDATORY_REFUSAL"
                        + " --states XA --counterpart XR",
                "what-if all-eu --stage TERMINATED"
            })
    void of_the_other_commands(String command) {
        List<String> words =
                new ArrayList<>(List.of(command.replace("SAMPLE", Sample.FOLDER).split(" ")));
        words.addAll(List.of("--format", "json"));

        assertThat(schema(words.get(0)).validate(run(words), InputFormat.JSON)).isEmpty();
        assertThat(schema(words.get(0)).validate("{\"format\": \"1.0\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    private String check(String... more) {
        List<String> words = new ArrayList<>(List.of("check", "--format", "json", "--fail-on", "never"));
        words.addAll(List.of(more));
        return run(words);
    }

    private String run(List<String> words) {
        Ran ran = Ran.lec(folder, words.toArray(String[]::new));
        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        return ran.out();
    }

    private Schema schema(String command) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Ran.lec(folder, "schema", "--of", command).out(), InputFormat.JSON);
    }
}
