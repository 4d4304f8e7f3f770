package io.github.lec.dataset;

import static io.github.lec.assertj.LecAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.lec.format.InvalidDatasetException;
import io.github.lec.format.Place;
import io.github.lec.format.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
    private static final String FILES = "the files of a dataset: dataset.json, sources.json, actors.json, norms.json,"
            + " treaties.json, arrangements.json, laws.json, operations.json, cases.json, events.json,"
            + " statements.json, inquiries.json, responses.json, codes.json";

    private static final String CITED =
            "\"lifecycle\": [{\"stage\": \"SIGNED\", \"citations\": [{\"source\": \"gazette\"}]}]";

    @TempDir
    Path folder;

    @Test
    void only_the_description_of_the_dataset_must_be_there() throws IOException {
        write("dataset.json", Sample.INFO);

        Dataset dataset = DatasetReader.read(folder);

        assertThat(dataset.info()).isEqualTo(Sample.info());
        assertThat(dataset.all()).isEmpty();
    }

    @Test
    void a_folder_that_lacks_it_is_reported_beside_its_other_problems() throws IOException {
        write("treaties.json", "[{}]");

        assertThat(problems())
                .extracting(Problem::message)
                .contains("dataset.json: found no such file; expected the description of the dataset: format, id,"
                        + " version, title, licence, asOf")
                .anyMatch(message -> message.startsWith("treaties.json:1 at /0: found no member \"id\""));
    }

    @Test
    void a_file_of_another_name_is_reported_with_the_nearest_name() throws IOException {
        write("dataset.json", Sample.INFO);
        write("treatise.json", "[]");

        assertThat(problems())
                .containsExactly(Problem.of(Place.of("treatise.json"), "a file of this name", FILES)
                        .withNearest(Optional.of("treaties.json")));
    }

    @Test
    void files_that_are_not_json_are_left_alone() throws IOException {
        write("dataset.json", Sample.INFO);
        write("README.md", "# About these data");

        assertThat(DatasetReader.read(folder).info().id()).isEqualTo("test");
    }

    @Test
    void every_file_is_read_before_giving_up_and_each_problem_names_its_file() throws IOException {
        write("dataset.json", Sample.INFO.replace("\"version\": \"1\", ", ""));
        write("actors.json", "[\n{\"id\": \"CN\", \"kind\": \"STAT\", \"name\": \"China\"}]");
        write("treaties.json", "[\n\n{\"id\": \"t\"");
        write("cases.json", "{}");

        assertThat(problems())
                .extracting(Problem::file, Problem::line, Problem::pointer, Problem::nearest)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("actors.json", 2, "/0/kind", Optional.of("STATE")),
                        org.assertj.core.groups.Tuple.tuple("cases.json", 1, "", Optional.empty()),
                        org.assertj.core.groups.Tuple.tuple("dataset.json", 1, "", Optional.empty()),
                        org.assertj.core.groups.Tuple.tuple("treaties.json", 3, "", Optional.empty()));
    }

    @Test
    void a_file_that_cannot_be_read_is_reported_beside_the_other_problems() throws IOException {
        write("dataset.json", Sample.INFO);
        Files.createDirectory(folder.resolve("norms.json"));
        write("cases.json", "{}");

        assertThat(problems())
                .extracting(Problem::file, Problem::expected)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("cases.json", "a list of records"),
                        org.assertj.core.groups.Tuple.tuple("norms.json", "a file that can be read"));
    }

    @Test
    void references_into_a_file_that_is_no_list_of_records_are_not_reported_as_dangling() throws IOException {
        write("dataset.json", Sample.INFO);
        write("sources.json", "{\"sources\": []}");
        write("treaties.json", "[" + Sample.treatyText(CITED) + "]");
        write("actors.json", "[]");

        assertThat(problems())
                .extracting(Problem::file, Problem::expected)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("sources.json", "a list of records"));
    }

    @Test
    void references_into_a_file_of_an_unknown_name_are_not_reported_as_dangling() throws IOException {
        write("dataset.json", Sample.INFO);
        write("source.json", "[]");
        write("treaties.json", "[" + Sample.treatyText(CITED) + "]");
        write("actors.json", "[]");

        assertThat(problems())
                .extracting(Problem::file, Problem::nearest)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("source.json", Optional.of("sources.json")));
    }

    @Test
    void what_is_written_to_a_folder_can_be_read_from_it() throws IOException {
        Dataset dataset = Sample.BASE;

        DatasetWriter.write(dataset, folder.resolve("new/folder"));

        Dataset again = DatasetReader.read(folder.resolve("new/folder"));
        assertThat(again).hasSameRecordsAs(dataset);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private List<Problem> problems() {
        return catchThrowableOfType(InvalidDatasetException.class, () -> DatasetReader.read(folder))
                .problems();
    }
}
