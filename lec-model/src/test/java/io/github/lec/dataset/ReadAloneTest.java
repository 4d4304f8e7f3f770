package io.github.lec.dataset;

import static io.github.lec.assertj.LecAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.lec.format.InvalidDatasetException;
import io.github.lec.format.internal.Json;
import io.github.lec.record.ActorId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records read alone are unchanged: references resolve elsewhere, and nothing is merged. */
class ReadAloneTest {
    private static final String DOCUMENT = """
            {
              "dataset": {
                "format": "1.0",
                "id": "test",
                "version": "1",
                "title": "A test",
                "licence": "CC0-1.0",
                "asOf": "2026-06-30"
              },
              "actors": [
                {
                  "id": "FR",
                  "kind": "STATE",
                  "name": "France, renamed",
                  "partOf": "EU"
                }
              ]
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void a_record_that_the_base_has_too_replaces_it() throws IOException {
        Path file = Files.writeString(folder.resolve("data.json"), DOCUMENT);

        Dataset alone = DatasetReader.readAlone(file, Dataset.embedded());

        assertThat(DatasetWriter.document(alone)).isEqualTo(DOCUMENT);
        assertThat(alone.actor(ActorId.of("FR")).orElseThrow().memberships()).isEmpty();
        assertThat(alone.actor(ActorId.of("DE")).orElseThrow().memberships()).isNotEmpty();
    }

    @Test
    void a_document_may_come_from_something_else_than_text() {
        JsonNode document = Json.parse(DOCUMENT).orElseThrow();

        assertThat(DatasetWriter.document(DatasetReader.readDocumentAlone(document, "nodes", Dataset.embedded())))
                .isEqualTo(DOCUMENT);
    }

    @Test
    void problems_of_such_a_document_say_where_in_it_they_are() {
        JsonNode document = Json.parse("{\"dataset\": {}, \"actors\": [null]}").orElseThrow();

        assertThat(catchThrowableOfType(
                        InvalidDatasetException.class,
                        () -> DatasetReader.readDocumentAlone(document, "nodes", Dataset.embedded())))
                .hasProblem("nodes at /actors/0: found null; expected an object (actor)");
    }

    @Test
    void what_is_not_json_is_not_a_value() {
        assertThat(Json.parse("{\"a\":")).isEmpty();
        assertThat(Json.parse("a word")).isEmpty();
        assertThat(Json.parse("")).isEmpty();
        assertThat(Json.parse("[1]")).isPresent();
    }
}
