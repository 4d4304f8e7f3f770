package io.github.lec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check --format json} prints is what {@code schema --of check} promises. */
class CheckSchemaTest {
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
        assertThat(schema().validate(check(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void of_a_dataset_of_your_own_with_a_pack_and_suppressions() {
        Sample.write(folder, "suppressions.json", SUPPRESSIONS);

        String report = check("--data", Sample.FOLDER, "--pack", "un-model", "--suppressions", "suppressions.json");

        assertThat(report).contains("\"pack\": \"un-model\"", "A protocol adds the clause.", "Of an older edition.");
        assertThat(schema().validate(report, InputFormat.JSON)).isEmpty();
    }

    @Test
    void of_a_dataset_without_anything_to_judge() {
        Sample.write(
                folder,
                "empty.json",
                "{\"dataset\": {\"format\": \"1.0\", \"id\": \"empty\", \"version\": \"1\", \"title\": \"Empty\","
                        + " \"licence\": \"CC-BY-4.0\", \"asOf\": \"2026-11-25\"}}");

        assertThat(schema().validate(check("--data", "empty.json"), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void and_the_schema_refuses_what_is_no_report() {
        assertThat(schema().validate(check().replace("\"counts\"", "\"sums\""), InputFormat.JSON))
                .isNotEmpty();
    }

    private String check(String... more) {
        String[] args = new String[more.length + 5];
        System.arraycopy(new String[] {"check", "--format", "json", "--fail-on", "never"}, 0, args, 0, 5);
        System.arraycopy(more, 0, args, 5, more.length);
        Ran ran = Ran.lec(folder, args);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        return ran.out();
    }

    private Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Ran.lec(folder, "schema", "--of", "check").out(), InputFormat.JSON);
    }
}
