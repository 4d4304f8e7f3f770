package io.github.lec.dataset;

import static io.github.lec.dataset.Sample.expected;
import static io.github.lec.dataset.Sample.problems;
import static io.github.lec.dataset.Sample.treatyText;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.lec.format.InvalidDatasetException;
import io.github.lec.format.Problem;
import io.github.lec.instrument.Treaty;
import io.github.lec.record.SourceId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * One problem of a record does not hide another, each has its place, and datasets can be read from any kind of input.
 */
class BrokenRecordTest {
    private static final String CITED = "\"citations\": [{\"source\": \"paper-2017\"}]";

    @Test
    void members_that_exclude_each_other_are_reported_besides_a_wrong_one() {
        assertThat(problems("\"treaties\": ["
                        + treatyText(
                                "\"safeguards\": [{\"kind\": \"TORTURE_NON_REFOULEMENT\",\n\"form\": \"BINDING_RULE\","
                                        + "\n\"article\": 7, " + CITED + "}]")
                        + "]"))
                .containsExactly(
                        expected(
                                4,
                                "/treaties/0/safeguards/0/form",
                                "form BINDING_RULE",
                                "a form of refusal, since TORTURE_NON_REFOULEMENT is a ground for refusal"),
                        expected(5, "/treaties/0/safeguards/0/article", "7", "text"));
    }

    @Test
    void what_a_wrong_member_may_have_been_intended_to_settle_is_not_reported() {
        assertThat(problems("\"treaties\": ["
                        + treatyText("\"safeguards\": [{\"kind\": \"DEATH_PENALTY_BAR\",\n\"denies\": \"true\", "
                                + CITED + "}]")
                        + "]"))
                .containsExactly(expected(4, "/treaties/0/safeguards/0/denies", "\"true\"", "true or false"));
        assertThat(problems("\"treaties\": [{\"id\": \"t\", \"kind\": \"EXTRADITION\", \"title\": \"A treaty\","
                        + " \"parties\": [\"CN\",\n\"fr\"]}]"))
                .hasSize(1);
    }

    @Test
    void a_missing_citation_is_reported_besides_any_other_problem_of_the_account() {
        assertThat(problems("\"treaties\": ["
                        + treatyText("\"safeguards\": [\n{\"kind\": \"DEATH_PENALTY_BAR\", \"form\": \"MANDATORY\","
                                + " \"noticeMonths\": \"six\"},\n{\"kind\": \"SPECIALTY\"}]")
                        + "]"))
                .extracting(problem -> problem.pointer() + ": " + problem.found())
                .containsExactlyInAnyOrder(
                        "/treaties/0/safeguards/0/form: \"MANDATORY\"",
                        "/treaties/0/safeguards/0/noticeMonths: \"six\"",
                        "/treaties/0/safeguards/0: citations none",
                        "/treaties/0/safeguards/1: form none",
                        "/treaties/0/safeguards/1: citations none");
    }

    @Test
    void a_citation_is_not_missed_where_a_misspelt_member_or_a_wrong_one_may_be_it() {
        assertThat(problems("\"treaties\": ["
                        + treatyText("\"safeguards\": [{\"kind\": \"SPECIALTY\", \"citation\": []},"
                                + " {\"kind\": \"SPECIALTY\", \"form\": 3, \"citations\": [{\"source\": 7}]}]")
                        + "]"))
                .extracting(Problem::found)
                .containsExactly("the member \"citation\"", "3", "7");
    }

    @Test
    void what_a_misspelt_member_may_have_been_intended_to_settle_is_not_reported() {
        assertThat(problems("\"treaties\": ["
                        + treatyText(
                                "\"safeguards\": [{\"kind\": \"DEATH_PENALTY_BAR\",\n\"frm\": \"MANDATORY_REFUSAL\", "
                                        + CITED + "}]")
                        + "]"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.nearest()).contains("form"));
    }

    @Test
    void what_is_there_already_was_not_meant_by_a_misspelt_member() {
        assertThat(problems("\"treaties\": [{\"id\": \"t\", \"kid\": \"EXTRADITION\", \"title\": \"A treaty\"}]"))
                .filteredOn(problem -> problem.pointer().equals("/treaties/0/kid"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.nearest()).contains("kind"));
    }

    @Test
    void every_person_whom_a_case_does_not_have_is_reported_besides_a_wrong_step() {
        assertThat(problems(caseOf(
                        "{\"count\": 1, \"person\": \"A\", " + CITED + "}",
                        "{\"stage\": \"SURRENDERD\", \"person\": \"ZZ\", " + CITED + "}",
                        "{\"court\": \"X\", \"outcome\": \"ALLOWED\", \"person\": \"Z\", " + CITED + "},"
                                + "{\"court\": \"Y\", \"outcome\": \"ALLOWED\", \"person\": \"B\", " + CITED + "},"
                                + "{\"court\": \"W\", \"outcome\": \"ALLOWED\", \"person\": \"Z\", " + CITED + "}")))
                .extracting(Problem::found)
                .containsExactlyInAnyOrder("\"SURRENDERD\"", "decisions \"of person Z\"", "decisions \"of person B\"");
        assertThat(problems(caseOf(
                        "{\"count\": 1, \"person\": \"A\", " + CITED + "}",
                        "{\"stage\": \"SURRENDERED\", \"person\": \"ZZ\", " + CITED + "}",
                        "{\"court\": \"X\", \"outcome\": \"ALLOWED\", \"person\": \"Z\", " + CITED + "}")))
                .extracting(Problem::found)
                .containsExactlyInAnyOrder("steps \"of person ZZ\"", "decisions \"of person Z\"");
    }

    @Test
    void a_wrong_person_of_a_case_may_be_whom_its_decisions_mean() {
        assertThat(problems(caseOf(
                        "{\"count\": 1, " + CITED + "}, {\"count\": 0, \"person\": \"Z\", " + CITED + "}",
                        "{\"stage\": \"SURRENDERED\", " + CITED + "}",
                        "{\"court\": \"X\", \"outcome\": \"ALLOWED\", \"person\": \"Z\", " + CITED + "}")))
                .extracting(Problem::found)
                .containsExactly("count 0");
    }

    private static String caseOf(String persons, String steps, String decisions) {
        return "\"cases\": [{\"id\": \"c1\", \"requesting\": \"CN\", \"persons\": [" + persons + "], \"steps\": ["
                + steps + "], \"decisions\": [" + decisions + "]}]";
    }

    @Test
    void what_is_said_of_several_states_that_are_not_parties_is_reported_at_once() {
        assertThat(problems("\"treaties\": ["
                        + treatyText("\"lifecycle\": [{\"stage\": \"SIGNED\", \"party\": \"DE\", " + CITED + "}],"
                                + " \"safeguards\": [{\"kind\": \"DEATH_PENALTY_BAR\", \"form\":"
                                + " \"POLITICAL_STATEMENT\","
                                + " \"requested\": \"IT\", " + CITED + "}],"
                                + " \"reservations\": [{\"party\": \"ES\", \"kind\": \"DEATH_PENALTY_BAR\", " + CITED
                                + "}]")
                        + "]"))
                .extracting(Problem::found)
                .containsExactlyInAnyOrder(
                        "lifecycle \"party DE\"",
                        "safeguards \"party IT\"",
                        "reservations \"party ES\"",
                        "safeguards POLITICAL_STATEMENT");
    }

    @Test
    void what_contradicts_a_known_record_is_reported_besides_what_is_wrong_in_another() {
        Dataset base = Dataset.embedded();
        String document =
                Sample.document("\"actors\": [{\"id\": \"CN\", \"kind\": \"ORGANISATION\", \"name\": \"China\"},"
                        + " {\"id\": \"XQ\", \"kind\": \"STAT\", \"name\": \"Ruritania\"}]");

        assertThat(catchThrowableOfType(
                                InvalidDatasetException.class,
                                () -> DatasetReader.readDocumentOver(document, "doc", base))
                        .problems())
                .extracting(Problem::found)
                .containsExactlyInAnyOrder("\"STAT\"", "\"ORGANISATION\"");
    }

    @Test
    void a_problem_has_a_column_beside_its_line() {
        Problem problem = catchThrowableOfType(
                        InvalidDatasetException.class,
                        () -> DatasetReader.readRecord(
                                "{\"id\": \"t\",\n  \"kind\": \"X\", \"title\": \"A treaty\"}", "t.json", Treaty.class))
                .problems()
                .get(0);

        assertThat(problem.place()).hasToString("t.json:2:3");
        assertThat(problem.toString()).startsWith("t.json:2:3 at /kind: found \"X\"");
        assertThat(problem.message()).startsWith("t.json:2 at /kind: found \"X\"");
    }

    @Test
    void a_source_may_have_an_id_that_the_union_uses_for_a_state() {
        Dataset dataset = Sample.read("\"sources\": [{\"id\": \"UK\", \"kind\": \"MEDIA\", \"title\": \"A paper\"}],"
                + "\"treaties\": ["
                + treatyText("\"lifecycle\": [{\"stage\": \"SIGNED\", \"citations\": [{\"source\": \"UK\"}]}]")
                + "]");

        assertThat(Sample.treatyIn(dataset)
                        .lifecycle()
                        .get(0)
                        .citations()
                        .get(0)
                        .source())
                .isEqualTo(SourceId.of("UK"));
    }

    @Test
    void a_document_comes_from_a_stream_a_reader_or_the_class_path() throws IOException {
        String document = Sample.document("\"treaties\": []");
        ClassLoader loader = Objects.requireNonNull(BrokenRecordTest.class.getClassLoader());

        assertThat(DatasetReader.readDocument(
                                new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), "stream")
                        .info())
                .isEqualTo(Sample.info());
        assertThat(DatasetReader.readDocument(new StringReader(document), "reader")
                        .info())
                .isEqualTo(Sample.info());
        assertThat(DatasetReader.readResource(loader, "io/github/lec/dataset/embedded")
                        .all()
                        .toList())
                .isEqualTo(Dataset.embedded().all().toList());
        assertThat(DatasetReader.readResource(loader, "rules/base.json").all()).isNotEmpty();
        assertThat(catchThrowableOfType(NoSuchFileException.class, () -> DatasetReader.readResource(loader, "no/such")))
                .hasMessageContaining("no/such");
    }
}
