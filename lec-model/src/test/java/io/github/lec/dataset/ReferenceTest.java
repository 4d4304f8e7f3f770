package io.github.lec.dataset;

import static io.github.lec.assertj.LecAssertions.assertThat;
import static io.github.lec.dataset.Sample.expectedOf;
import static io.github.lec.dataset.Sample.problem;
import static io.github.lec.dataset.Sample.problems;
import static io.github.lec.dataset.Sample.read;
import static io.github.lec.dataset.Sample.treatyText;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.lec.format.InvalidDatasetException;
import io.github.lec.format.Problem;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.operation.Case;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.record.SourceId;
import io.github.lec.source.Citation;
import io.github.lec.source.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTest {
    private static final String DANGLING = "LEC-REF-001";
    private static final String DUPLICATE = "LEC-REF-002";

    @Test
    void a_reference_to_no_record_is_reported_with_the_nearest_id() {
        assertThat(problem("\"treaties\": ["
                        + treatyText("\"lifecycle\": [{\"stage\": \"SIGNED\",\n"
                                + "\"citations\": [{\"source\": \"paper-2016\"}]}]")
                        + "]"))
                .isEqualTo(expectedOf(
                        DANGLING,
                        4,
                        "/treaties/0/lifecycle/0/citations/0/source",
                        "\"paper-2016\"",
                        "the id of a record in sources",
                        "paper-2017"));
    }

    @ParameterizedTest
    @CsvSource({"FRA, FR", "CHN, CN", "France, FR", "china, CN", "EST, "})
    void a_state_is_found_by_its_code_of_three_letters_and_by_its_name(String written, String meant) {
        List<Problem> problems = problems("\"treaties\": ["
                + treatyText("\"lifecycle\": [{\"stage\": \"RATIFIED\", \"party\": \"" + written
                        + "\", \"citations\": [{\"source\": \"paper-2017\"}]}]")
                + "]");

        assertThat(problems)
                .filteredOn(problem -> problem.pointer().endsWith("/party"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.nearest()).isEqualTo(Optional.ofNullable(meant)));
    }

    /** A case under a treaty of the embedded dataset, which is nobody's reference record. */
    private static final String CASE = """
            {"id": "fr-2026-1", "requested": "FR", "requesting": "CN",
             "basis": [{"value": "cn-fr-extradition-2007", "citations": [{"source": "paper-2017"}]}]}""";

    private static final String ADD_IT = "the id of a record of any kind but codes; lec-china-europe has this one, but"
            + " only its reference records can be referred to: add the record to your dataset";

    @Test
    void a_record_of_the_base_that_is_no_reference_record_is_told_as_such() {
        String document = Sample.document("\"cases\": [" + CASE + "]");
        Dataset embedded = Dataset.embedded();

        assertThat(List.of(
                        catchThrowableOfType(
                                InvalidDatasetException.class,
                                () -> DatasetReader.readDocumentOver(document, "test.json", embedded)),
                        catchThrowableOfType(
                                InvalidDatasetException.class,
                                () -> Dataset.draft(DatasetReader.readRecord(CASE, "case.json", Case.class))),
                        catchThrowableOfType(
                                InvalidDatasetException.class,
                                () -> Dataset.over(
                                        embedded,
                                        Sample.info(),
                                        List.of(DatasetReader.readRecord(CASE, "case.json", Case.class))))))
                .allSatisfy(refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.found()).isEqualTo("\"cn-fr-extradition-2007\"");
                            assertThat(problem.expected()).isEqualTo(ADD_IT);
                            assertThat(problem.nearest()).isEmpty();
                        }));
    }

    @Test
    void a_record_of_the_base_can_be_added_to_be_referred_to() {
        Case subject = DatasetReader.readRecord(CASE, "case.json", Case.class);

        assertThatCode(() -> Dataset.draft(
                        subject,
                        Dataset.embedded().treaty("cn-fr-extradition-2007").orElseThrow()))
                .doesNotThrowAnyException();
    }

    @Test
    void a_reference_to_a_record_of_another_kind_is_reported() {
        assertThat(problem("\"treaties\": [" + treatyText("\n\"parent\": \"paper-2017\"") + "]"))
                .isEqualTo(expectedOf(
                        DANGLING,
                        4,
                        "/treaties/0/parent",
                        "\"paper-2017\"",
                        "the id of a record in treaties or arrangements or laws"));
    }

    @Test
    void a_reference_to_any_record_may_not_point_to_a_code() {
        assertThat(problem(
                        "\"events\": [{\"id\": \"e\", \"kind\": \"VOTE\", \"title\": \"A vote\", \"about\": [\"t\",\n"
                                + "\"nobody\"]}],\n\"treaties\": [" + treatyText("\"textRead\": \"NONE\"") + "]"))
                .isEqualTo(expectedOf(
                        DANGLING, 4, "/events/0/about/1", "\"nobody\"", "the id of a record of any kind but codes"));
    }

    @Test
    void a_reference_may_point_forward_and_to_the_base() {
        assertThatCode(() -> read("\"treaties\": ["
                        + treatyText("\"parent\": \"z\"")
                        + ", {\"id\": \"z\", \"kind\": \"EXTRADITION\", \"title\": \"Later\","
                        + " \"supersedes\": \"echr\"}]"))
                .doesNotThrowAnyException();
    }

    @Test
    void a_duplicate_id_is_reported_at_the_second_record() {
        assertThat(problem("\"treaties\": [" + treatyText("\"textRead\": \"NONE\"") + ",\n"
                        + treatyText("\"textRead\": \"NONE\"") + "]"))
                .isEqualTo(expectedOf(
                        DUPLICATE, 4, "/treaties/1", "duplicate id \"t\"", "an id that no other record has"));
    }

    @Test
    void an_id_is_unique_among_records_of_all_kinds() {
        assertThat(problem("\"treaties\": [" + treatyText("\"textRead\": \"NONE\"") + "],\n\"cases\": ["
                        + "{\"id\": \"t\", \"requesting\": \"CN\"}]"))
                .isEqualTo(
                        expectedOf(DUPLICATE, 4, "/cases/0", "duplicate id \"t\"", "an id that no other record has"));
    }

    @Test
    void an_id_of_the_base_stays_with_its_kind() {
        assertThat(problem("\"cases\": [{\"id\": \"paper-2017\", \"requesting\": \"CN\"}]"))
                .isEqualTo(expectedOf(
                        DUPLICATE,
                        3,
                        "/cases/0",
                        "duplicate id \"paper-2017\", which a record in \"sources\" of the base dataset has",
                        "an id that no other record has"));
    }

    @Test
    void problems_of_form_and_of_reference_are_reported_together() {
        assertThat(problems("\"treaties\": [{\"id\": \"t\", \"kind\": \"EXTRADITON\", \"title\": \"A treaty\",\n"
                        + "\"parties\": [\"CN\", \"XX\"]}]"))
                .extracting(Problem::pointer)
                .containsExactly("/treaties/0/kind", "/treaties/0/parties/1");
    }

    @Test
    void records_made_in_code_are_checked_as_those_in_files() {
        Treaty treaty = Treaty.builder()
                .id(InstrumentId.of("t"))
                .kind(TreatyKind.EXTRADITION)
                .title("A treaty")
                .addParties(ActorId.of("CN"), ActorId.of("XX"))
                .addLifecycle(LifecycleStep.builder()
                        .stage(Stage.SIGNED)
                        .addCitations(Citation.builder()
                                .source(SourceId.of("paper-2018"))
                                .build())
                        .build())
                .build();
        Source source = Source.builder()
                .id(SourceId.of("s"))
                .title("A source")
                .kind("COURTT")
                .build();

        InvalidDatasetException refused = catchThrowableOfType(
                InvalidDatasetException.class,
                () -> Dataset.over(Sample.BASE, Sample.info(), List.of(treaty, treaty, source)));

        assertThat(refused)
                .hasProblem("treaties at /t: LEC-REF-002, found duplicate id \"t\"; expected an id that no other record"
                        + " has")
                .hasProblem(
                        "treaties at /t/parties/1: LEC-REF-001, found \"XX\"; expected the id of a record in actors")
                .hasProblem(
                        "treaties at /t/lifecycle/0/citations/0/source: LEC-REF-001, found \"paper-2018\"; expected the"
                                + " id of a record in sources; did you mean paper-2017?")
                .hasProblem(
                        "sources at /s/kind: found \"COURTT\"; expected a code that codes.json lists under source-kind:"
                                + " COURT, GOVERNMENT",
                        "did you mean COURT?");
    }
}
