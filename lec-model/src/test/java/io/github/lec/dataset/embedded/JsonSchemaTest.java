package io.github.lec.dataset.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.dataset.DatasetWriter;
import io.github.lec.format.InvalidDatasetException;
import io.github.lec.format.JsonSchema;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped schema is the one derived from the types, and distinguishes valid from invalid data. */
class JsonSchemaTest {
    private static final String ADDRESS = "https://example.org/" + JsonSchema.FILE;
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(
                    Map.of(ADDRESS, JsonSchema.text(Dataset.embedded().codes()))));

    @Test
    void shipped_schema_is_current() {
        Checkout.keepsCurrent(
                "lec-model/src/main/resources/io/github/lec/format/" + JsonSchema.FILE,
                JsonSchema.text(Dataset.embedded().codes()));
    }

    @Test
    void is_itself_a_valid_schema() {
        Schema dialect =
                SCHEMAS.getSchema(SchemaLocation.of(Dialects.getDraft202012().getId()));
        assertThat(dialect.validate(JsonSchema.text(Dataset.embedded().codes()), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void embedded_files_are_valid() {
        DatasetWriter.files(Dataset.embedded())
                .forEach((file, text) -> assertThat(
                                file(file.replace(".json", "")).validate(text, InputFormat.JSON))
                        .as(file)
                        .isEmpty());
    }

    @Test
    void embedded_document_is_valid() {
        assertThat(document().validate(DatasetWriter.document(Dataset.embedded()), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dataset", "sources", "actors", "treaties", "cases"})
    void example_files_are_valid(String name) {
        String text = Checkout.read("lec-examples/src/main/sample-data/" + name + ".json");
        assertThat(file(name).validate(text, InputFormat.JSON)).isEmpty();
    }

    @Test
    void members_of_the_users_own_are_allowed_everywhere() {
        String text = document("""
            {"id": "t", "kind": "EXTRADITION", "title": "T", "x-mine": {"any": null},
             "lifecycle": [{"stage": "SIGNED", "x-page": 3, "citations": [{"source": "s", "x-read": true}]}]}
            """);
        assertThat(document().validate(text, InputFormat.JSON)).isEmpty();
        assertThat(DatasetReader.readDocument(text, "mine.json").treaties()).hasSize(1);
    }

    /** The first column names the error in the second; each is one change of a valid treaty. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "an unknown member | {'id': 't', 'kind': 'EXTRADITION', 'title': 'T', 'colour': 'red'}",
                "no kind | {'id': 't', 'title': 'T'}",
                "a kind that does not exist | {'id': 't', 'kind': 'EXTRADITON', 'title': 'T'}",
                "an empty title | {'id': 't', 'kind': 'EXTRADITION', 'title': ' '}",
                "null | {'id': 't', 'kind': 'EXTRADITION', 'title': 'T', 'parent': null}",
                "a number for a text | {'id': 't', 'kind': 'EXTRADITION', 'title': 2007}",
                "a text for a flag | {'id': 't', 'kind': 'EXTRADITION', 'title': 'T', 'model': 'yes'}",
                "one value for a list | {'id': 't', 'kind': 'EXTRADITION', 'title': 'T', 'parties': 'CN'}",
                "an id with spaces | {'id': 'the treaty', 'kind': 'EXTRADITION', 'title': 'T'}",
                "an actor in small letters | {'id': 't', 'kind': 'EXTRADITION', 'title': 'T', 'parties': ['s', 'CN']}",
                "an account that cites nothing | {'id': 't', 'kind': 'EXTRADITION', 'title': 'T',"
                        + " 'lifecycle': [{'stage': 'SIGNED'}]}",
                "an account with an empty list of citations | {'id': 't', 'kind': 'EXTRADITION', 'title': 'T',"
                        + " 'lifecycle': [{'stage': 'SIGNED', 'citations': []}]}",
                "an unknown member of an account | {'id': 't', 'kind': 'EXTRADITION', 'title': 'T',"
                        + " 'lifecycle': [{'stage': 'SIGNED', 'when': '2015', 'citations': [{'source': 's'}]}]}",
                "an unknown member of a citation | {'id': 't', 'kind': 'EXTRADITION', 'title': 'T',"
                        + " 'lifecycle': [{'stage': 'SIGNED', 'citations': [{'source': 's', 'page': '3'}]}]}",
                "a day that is none | {'id': 't', 'kind': 'EXTRADITION', 'title': 'T',"
                        + " 'lifecycle': [{'stage': 'SIGNED', 'date': '2015-13', 'citations': [{'source': 's'}]}]}",
                "bounds without a bound | {'id': 't', 'kind': 'EXTRADITION', 'title': 'T',"
                        + " 'lifecycle': [{'stage': 'SIGNED', 'date': {}, 'citations': [{'source': 's'}]}]}",
                "a bound that is a month | {'id': 't', 'kind': 'EXTRADITION', 'title': 'T', 'lifecycle':"
                        + " [{'stage': 'SIGNED', 'date': {'notBefore': '2015-01'}, 'citations': [{'source': 's'}]}]}",
                "a fraction for a whole number | {'id': 't', 'kind': 'EXTRADITION', 'title': 'T',"
                        + " 'lifecycle': [{'stage': 'SIGNED', 'no': 1.5, 'citations': [{'source': 's'}]}]}",
            })
    void reader_and_schema_refuse_the_same_treaties(String what, String treaty) {
        String text = document(treaty.replace('\'', '"'));
        assertThat(document().validate(text, InputFormat.JSON)).as(what).isNotEmpty();
        assertThatThrownBy(() -> DatasetReader.readDocument(text, "mine.json"))
                .as(what)
                .isInstanceOf(InvalidDatasetException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{'dataset': {'format': '1.0', 'id': 'd', 'version': '1', 'title': 'D', 'licence': 'CC0-1.0'}}",
                "{'treaties': []}",
                "{'dataset': {'format': '1.0', 'id': 'd', 'version': '1', 'title': 'D', 'licence': 'CC0-1.0', 'asOf':"
                        + " '2024-01-01'}, 'treaty': []}",
                "{'dataset': {'format': '1.0', 'id': 'd', 'version': '1', 'title': 'D', 'licence': 'CC0-1.0',"
                        + " 'asOf': '2024-01-01'}, 'laws': [{'id': 'l', 'kind': 'STATUTE', 'title': 'L',"
                        + " 'jurisdiction': 'FR'}]}",
                "{'dataset': {'format': '1.0', 'id': 'd', 'version': '1', 'title': 'D', 'licence': 'CC0-1.0', 'asOf':"
                        + " '2024-01-01'}, 'laws': [{'id': 'l', 'type': 'ACT', 'kind': 'STATUTE', 'title': 'L'}]}",
            })
    void reader_and_schema_refuse_the_same_documents(String quoted) {
        String text = quoted.replace('\'', '"');
        assertThat(document().validate(text, InputFormat.JSON)).isNotEmpty();
        assertThatThrownBy(() -> DatasetReader.readDocument(text, "mine.json"))
                .isInstanceOf(InvalidDatasetException.class);
    }

    @Test
    void every_type_and_member_is_described() {
        assertThat(new Types().described().values()).allSatisfy(type -> {
            assertThat(type.meaning()).as(type.name()).isNotBlank();
            assertThat(type.members())
                    .allSatisfy(member -> assertThat(member.meaning())
                            .as("%s.%s", type.name(), member.name())
                            .isNotBlank());
        });
    }

    private static Schema document() {
        return SCHEMAS.getSchema(SchemaLocation.of(ADDRESS));
    }

    private static Schema file(String name) {
        return SCHEMAS.getSchema(SchemaLocation.of(ADDRESS + "#" + name));
    }

    private static String document(String treaty) {
        return """
            {"dataset": {"format": "1.0", "id": "d", "version": "1", "title": "D", "licence": "CC0-1.0",
                         "asOf": "2024-01-01"},
             "sources": [{"id": "s", "title": "S"}],
             "actors": [{"id": "CN", "kind": "STATE", "name": "China"}, {"id": "FR", "kind": "STATE", "name": "France"}],
             "treaties": [%s]}
            """.formatted(treaty);
    }
}
