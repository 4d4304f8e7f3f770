package io.github.lec.dataset;

import static io.github.lec.assertj.LecAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.lec.format.InvalidDatasetException;
import io.github.lec.format.Problem;
import io.github.lec.format.ProblemMessages;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A dataset full of errors costs little more than a correct one, and its problems fit into a readable list. */
class ManyProblemsTest {
    private static final int KEPT = 1_000;

    private static String list(int count, IntFunction<String> record) {
        return IntStream.range(0, count).mapToObj(record).collect(Collectors.joining(",\n", "[", "]"));
    }

    private static String treaty(int i, String source) {
        return "{\"id\": \"t-" + i
                + "\", \"kind\": \"EXTRADITION\", \"title\": \"A treaty\", \"parties\": [\"CN\", \"FR\"],"
                + " \"lifecycle\": [{\"stage\": \"SIGNED\", \"citations\": [{\"source\": \"" + source + "\"}]}]}";
    }

    private static InvalidDatasetException refused(String sections) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> catchThrowableOfType(
                        InvalidDatasetException.class,
                        () -> DatasetReader.readDocument(Sample.document(sections), "test.json")));
    }

    @Test
    void of_many_dangling_references_to_many_records_the_first_are_reported_and_the_rest_counted() {
        int many = 5_000;
        String name = "a-source-of-a-long-and-rather-uniform-name-of-which-there-are-many-in-the-dataset-";

        InvalidDatasetException refused =
                refused("\"sources\": " + list(many, i -> "{\"id\": \"" + name + i + "\", \"title\": \"A source\"}")
                        + ", \"treaties\": " + list(many, i -> treaty(i, name.replace('r', 'x') + i)));

        assertThat(refused).hasProblems(KEPT);
        assertThat(refused.more()).isEqualTo(3 * many - KEPT); // the parties are not known either
        assertThat(refused).message().endsWith("\nand 14000 more");
        assertThat(refused.problems()).anyMatch(problem -> problem.nearest().isPresent());
    }

    @Test
    void of_many_wrong_codes_the_first_are_reported_and_the_rest_counted() {
        int many = 10_000;

        InvalidDatasetException refused = refused("\"treaties\": "
                + list(
                        many,
                        i -> treaty(i, "paper-2017").replace("SIGNED", "SGNED").replace("EXTRADITION", "EXTRADITON")));

        assertThat(refused).hasProblems(KEPT);
        assertThat(refused.more()).isGreaterThan(2 * many);
    }

    @Test
    void of_equal_mistakes_only_the_first_message_has_the_whole_list_of_codes() {
        InvalidDatasetException refused = refused("\"treaties\": "
                + list(3, i -> treaty(i, "s").replace("SIGNED", "SGNED"))
                + ", \"sources\": [{\"id\": \"s\", \"title\": \"S\"}], \"actors\": ["
                + "{\"id\": \"CN\", \"kind\": \"STATE\", \"name\": \"China\"},"
                + "{\"id\": \"FR\", \"kind\": \"STATE\", \"name\": \"France\"}]");
        String again =
                "found \"SGNED\"; expected one of NEGOTIATED, INITIALLED, … (in full above); did you mean SIGNED?";

        assertThat(refused).message().containsOnlyOnce("SHELVED");
        assertThat(refused.getMessage().lines())
                .satisfiesExactly(
                        first -> assertThat(first).endsWith("TERMINATED, SHELVED, AMENDED; did you mean SIGNED?"),
                        second -> assertThat(second).endsWith(again).startsWith("test.json:4 at /treaties/1/"),
                        third -> assertThat(third).endsWith(again).startsWith("test.json:5 at /treaties/2/"));
        assertThat(ProblemMessages.of(refused.problems()))
                .isEqualTo(refused.getMessage().lines().toList());
        assertThat(refused.problems()).extracting(Problem::expected).allMatch(expected -> expected.contains("SHELVED"));
    }

    @Test
    void what_was_expected_is_repeated_where_it_is_short_or_no_list() {
        InvalidDatasetException refused = refused("\"treaties\": "
                + list(2, i -> treaty(i, "s").replace("\"stage\"", "\"date\": 5, \"planned\": 5, \"stage\""))
                + ", \"sources\": [{\"id\": \"s\", \"title\": \"S\"}], \"actors\": ["
                + "{\"id\": \"CN\", \"kind\": \"STATE\", \"name\": \"China\"},"
                + "{\"id\": \"FR\", \"kind\": \"STATE\", \"name\": \"France\"}]");

        assertThat(refused.getMessage().lines())
                .hasSize(4)
                .allMatch(line -> line.endsWith("; expected true or false")
                        || line.endsWith("an object with notBefore and notAfter"));
    }

    @Test
    void a_file_that_is_not_json_is_one_problem_however_many_are_before_its_end() {
        String sections =
                "\"treaties\": " + list(5_000, i -> treaty(i, "paper-2017").replace("SIGNED", "SGNED"));

        InvalidDatasetException refused = refused(sections + "}");

        assertThat(refused).hasProblems(1);
        assertThat(refused.more()).isZero();
    }

    @Test
    void what_was_found_is_quoted_in_part_if_it_is_long() {
        assertThat(refused("\"treaties\": "
                                + list(1, i -> treaty(i, "paper-2017").replace("SIGNED", "S".repeat(100_000))))
                        .getMessage())
                .hasSizeLessThan(2_000);
    }
}
