package io.github.lec.dataset;

import static io.github.lec.assertj.LecAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.format.RecordKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CanonicalFormTest {
    private static final String DOCUMENT = Sample.resource("document.json");

    static Stream<String> files() {
        return Stream.concat(
                Stream.of("dataset.json"), RecordKind.sections().stream().map(section -> section + ".json"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_embedded_dataset_is_written_byte_for_byte_as_it_was_read(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(Dataset.class.getResourceAsStream("embedded/" + name), name)) {
            String read = new String(file.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(DatasetWriter.files(Dataset.embedded()).get(name)).isEqualTo(read);
        }
    }

    @Test
    void the_embedded_dataset_is_the_same_when_it_was_written_and_read_again() {
        Dataset dataset = Dataset.embedded();

        Dataset again = DatasetReader.readDocument(DatasetWriter.document(dataset), "embedded.json");

        assertThat(again).hasSameRecordsAs(dataset);
    }

    @Test
    void a_document_with_everything_in_it_is_written_as_it_was_read() {
        Dataset dataset = DatasetReader.readDocumentOver(DOCUMENT, "document.json", Sample.BASE);

        assertThat(DatasetWriter.document(dataset)).isEqualTo(DOCUMENT);
    }

    @Test
    void only_a_datasets_own_records_are_written() {
        Dataset dataset = Sample.read("\"treaties\": []");

        assertThat(DatasetWriter.files(dataset)).containsOnlyKeys("dataset.json");
    }

    @Test
    void the_order_in_which_records_members_and_sets_were_given_leaves_no_trace() {
        String one = Sample.document("""
                "cases": [{"id": "b", "requesting": "CN"}, {"requesting": "CN", "id": "a", "x-b": 1, "x-a": 2}],
                "laws": [{"title": "A law", "type": "LAW", "id": "l", "kind": "STATUTE", "jurisdiction": "CN"}],
                "treaties": [{"title": "A treaty", "parties": ["FR", "CN"], "kind": "EXTRADITION", "id": "t"}]""");
        String other = Sample.document("""
                "treaties": [{"id": "t", "kind": "EXTRADITION", "title": "A treaty", "parties": ["CN", "FR"]}],
                "laws": [{"id": "l", "type": "LAW", "kind": "STATUTE", "title": "A law", "jurisdiction": "CN"}],
                "cases": [{"id": "a", "requesting": "CN", "x-a": 2, "x-b": 1}, {"id": "b", "requesting": "CN"}]""");

        assertThat(written(one)).isEqualTo(written(other));
    }

    @Test
    void accounts_keep_the_order_in_which_they_were_given() {
        assertThat(written(Sample.document("\"treaties\": [" + Sample.treatyText("""
                "lifecycle": [{"stage": "SIGNED", "date": "2016", "citations": [{"source": "paper-2017"}]},
                  {"stage": "SIGNED", "date": "2015", "citations": [{"source": "paper-2017"}]}]""") + "]")))
                .containsSubsequence("2016", "2015");
    }

    @ParameterizedTest
    @CsvSource({"1E3, 1000", "2.70, 2.70", "-0, 0", "1e2, 100", "0.5E1, 5"})
    void a_number_is_written_without_an_exponent(String read, String written) {
        assertThat(written(Sample.document("\"statements\": [{\"id\": \"s\", \"kind\": \"FIGURES\", \"title\": \"F\","
                        + " \"figures\": [{\"measure\": \"MOST_WANTED\", \"value\": " + read
                        + ", \"citations\": [{\"source\": \"paper-2017\"}]}]}]")))
                .contains("\"value\": " + written + ",");
    }

    @Test
    void neither_the_language_nor_the_zone_of_the_machine_leaves_a_trace() {
        Map<String, String> files = DatasetWriter.files(Dataset.embedded());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String language : new String[] {"tr-TR", "ar-SA-u-nu-arab", "de-DE", "th-TH-u-ca-buddhist"}) {
                Locale.setDefault(Locale.forLanguageTag(language));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

                assertThat(written(DOCUMENT)).isEqualTo(DOCUMENT);
                assertThat(DatasetWriter.files(Dataset.embedded())).isEqualTo(files);
                assertThat(Sample.problem("\"treaties\": [{\"id\": \"t\", \"title\": \"A treaty\","
                                        + "\"kind\": \"extradition\"}]")
                                .nearest())
                        .contains("EXTRADITION");
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static String written(String document) {
        return DatasetWriter.document(DatasetReader.readDocumentOver(document, "test.json", Sample.BASE));
    }
}
