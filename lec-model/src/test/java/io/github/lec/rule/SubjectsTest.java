package io.github.lec.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.record.ActorId;
import io.github.lec.view.InstrumentStatus;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The subjects that are judged, and their titles. */
class SubjectsTest {
    private static final String CITED = "\"citations\": [{\"source\": \"press\"}]";
    private static final String TREATY = """
            {"id": "cn-fr-extradition", "kind": "EXTRADITION", "title": "Extradition treaty", "parties": ["CN", "FR"],
             "lifecycle": [{"stage": "SIGNED", "date": "2007-03-20", %s}]}
            """.formatted(CITED);
    private static final Selection FRANCE_AND_GERMANY =
            new Selection(new TreeSet<>(Set.of(ActorId.of("FR"), ActorId.of("DE"))), List.of(ActorId.of("CN")));

    @Test
    void a_treaty_is_judged_in_both_directions() {
        assertThat(subjects("\"treaties\": [" + TREATY + "]").of(SubjectKind.RELATION))
                .extracting(Subject::id, Subject::title)
                .containsExactly(
                        tuple("cn-fr-extradition/FR-CN", "Extradition treaty, FR requested by CN"),
                        tuple("cn-fr-extradition/CN-FR", "Extradition treaty, CN requested by FR"));
    }

    @ParameterizedTest
    @CsvSource({"2020-01-01, 0", "2025-03-01, 2", "2026-01-01, 2"})
    void a_convention_is_judged_between_two_once_both_have_taken_a_step_towards_it(LocalDate day, int directions) {
        View now = view("""
                "treaties": [{"id": "t", "kind": "EXTRADITION", "title": "Convention", "parties": ["CN", "DE", "FR"], "lifecycle": [
                  {"stage": "SIGNED", "date": "2000-01-01", %1$s}, {"stage": "IN_FORCE", "date": "2001-01-01", %1$s},
                  {"stage": "RATIFIED", "party": "FR", "date": "2002-01-01", %1$s},
                  {"stage": "ACCEDED", "party": "CN", "date": "2025-03-01", %1$s},
                  {"stage": "IN_FORCE", "party": "CN", "date": "2025-06-01", %1$s}]}]
                """.formatted(CITED));
        Selection france = new Selection(new TreeSet<>(Set.of(ActorId.of("FR"))), List.of(ActorId.of("CN")));

        assertThat(Subjects.of(View.of(now.dataset(), day, now.knownBy()), france)
                        .of(SubjectKind.RELATION))
                .hasSize(directions);
    }

    @Test
    void a_party_may_have_joined_a_convention_by_a_step_whose_day_no_source_gives() {
        String convention = """
                "treaties": [{"id": "t", "kind": "EXTRADITION", "title": "Convention", "parties": ["CN", "DE", "FR"], "lifecycle": [
                  {"stage": "IN_FORCE", "date": "2001-01-01", %1$s},
                  {"stage": "RATIFIED", "party": "FR", %1$s},
                  {"stage": "IN_FORCE", "party": "FR", "date": "2012-01-01", %1$s}]}]
                """.formatted(CITED);
        View now = view(convention);
        View ratifiedLater =
                view(convention.replace("\"FR\", \"citations", "\"FR\", \"date\": \"2011-12-01\", \"citations"));
        LocalDate before = LocalDate.parse("2011-06-01");

        assertThat(Subjects.of(View.of(now.dataset(), before, now.knownBy()), FRANCE_AND_GERMANY)
                        .of(SubjectKind.RELATION))
                .hasSize(4);
        assertThat(Subjects.of(View.of(ratifiedLater.dataset(), before, now.knownBy()), FRANCE_AND_GERMANY)
                        .of(SubjectKind.RELATION))
                .hasSize(2);
    }

    @Test
    void each_pair_of_a_large_convention_is_judged_once_in_each_direction() {
        List<ActorId> all = List.of(ActorId.of("CN"), ActorId.of("DE"), ActorId.of("FR"), ActorId.of("GB"));
        View now = view("""
                "treaties": [{"id": "t", "kind": "EXTRADITION", "title": "Convention", "parties": ["CN", "DE", "FR", "GB"], "lifecycle": [
                  {"stage": "RATIFIED", "party": "GB", "date": "2031-01-01", %1$s}]}]
                """.formatted(CITED));

        assertThat(Subjects.of(now, new Selection(new TreeSet<>(all), all)).of(SubjectKind.RELATION))
                .extracting(Subject::id)
                .containsExactlyInAnyOrder("t/CN-DE", "t/DE-CN", "t/CN-FR", "t/FR-CN", "t/DE-FR", "t/FR-DE");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "between others               | \"parties\": [\"CN\", \"FR\"] | \"parties\": [\"CN\", \"GB\"]",
                "without the counterpart      | \"parties\": [\"CN\", \"FR\"] | \"parties\": [\"DE\", \"FR\"]",
                "on human rights              | \"kind\": \"EXTRADITION\"     | \"kind\": \"HUMAN_RIGHTS\"",
                "a model                      | \"kind\": \"EXTRADITION\"     | \"kind\": \"EXTRADITION\","
                        + " \"model\": true",
                "signed after the view's day  | \"2007-03-20\"                | \"2031\""
            })
    void a_treaty_is_not_a_relation_of_the_states_compared(String why, String piece, String other) {
        String treaty = TREATY.replace(piece, other);

        assertThat(treaty).isNotEqualTo(TREATY);
        assertThat(subjects("\"treaties\": [" + treaty + "]").of(SubjectKind.RELATION))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "CASE | `\"cases\": [{\"id\": \"c\", \"requested\": \"FR\", \"requesting\": \"CN\", \"steps\":"
                        + " [{\"stage\": \"REQUESTED\", \"date\": \"2019\", %s}]}]`",
                "OPERATION | `\"operations\": [{\"id\": \"o\", \"kind\": \"OVERSEAS_STATION\", \"title\":"
                        + " \"Station\", \"by\": [\"CN\"], \"steps\": [{\"stage\": \"REPORTED\", \"date\": \"2019\","
                        + " %s}]}]`",
                "INSTRUMENT | `\"treaties\": [{\"id\": \"t\", \"kind\": \"EXTRADITION\", \"title\": \"Treaty\","
                        + " \"parties\": [\"CN\", \"FR\"], \"lifecycle\": [{\"stage\": \"SIGNED\", \"date\":"
                        + " \"2019\", %s}]}]`",
                "LAW | `\"laws\": [{\"id\": \"l\", \"type\": \"LAW\", \"title\": \"Law\", \"kind\": \"STATUTE\","
                        + " \"jurisdiction\": \"CN\", \"lifecycle\": [{\"stage\": \"ADOPTED\", \"date\": \"2019\","
                        + " %s}]}]`",
            })
    void what_begins_after_the_day_is_not_judged(SubjectKind kind, String sections) {
        View now = view(sections.formatted(CITED));

        assertThat(Subjects.of(now, FRANCE_AND_GERMANY).of(kind)).hasSize(1);
        assertThat(Subjects.of(View.of(now.dataset(), LocalDate.parse("2018-12-31"), now.knownBy()), FRANCE_AND_GERMANY)
                        .of(kind))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1990-01-01", "2004-05-01", "2008-01-01", "2012-01-01", "2017-01-01", "2021-01-01", "2026-12-01"})
    void a_text_has_perhaps_begun_unless_its_status_says_that_it_comes_later(LocalDate day) {
        for (View view :
                List.of(View.of(Dataset.embedded(), day, LocalDate.MAX), View.of(Dataset.embedded(), day, day))) {
            assertThat(view.dataset().cooperationInstruments())
                    .allSatisfy(text -> assertThat(view.instruments().mayHaveBegun(text))
                            .as("%s on %s", text.id(), day)
                            .isEqualTo(view.instruments().status(text).value() != InstrumentStatus.State.NOT_YET));
        }
    }

    @Test
    void an_end_that_comes_later_does_not_show_that_an_operation_had_not_begun() {
        String patrols = """
                "operations": [{"id": "patrols", "kind": "JOINT_PATROL", "title": "Patrols", "by": ["FR"], "hosts": ["FR"],
                  "steps": [{"stage": "SUSPENDED", "date": "2031", %1$s}, {"stage": "ENDED", "date": "2032", %1$s}]}]
                """.formatted(CITED);

        assertThat(subjects(patrols).of(SubjectKind.OPERATION)).hasSize(1);
        assertThat(subjects(patrols.replace("SUSPENDED", "STARTED")).of(SubjectKind.OPERATION))
                .isEmpty();
    }

    @Test
    void the_reference_texts_are_judged_with_the_dataset_that_holds_them_as_if_the_death_penalty_were_at_stake() {
        Subjects embedded = Subjects.of(View.of(Dataset.embedded()), FRANCE_AND_GERMANY);

        assertThat(embedded.of(SubjectKind.RELATION).stream()
                        .filter(subject ->
                                ((Subject.Relation) subject).relation().calibration()))
                .extracting(Subject::id)
                .containsExactly(
                        "un-model-extradition/calibration",
                        "un-model-mla/calibration",
                        "ece-1957/calibration",
                        "hk-nl-surrender-1992/calibration");
        assertThat(embedded.of(SubjectKind.RELATION))
                .extracting(Subject::title)
                .contains("Model Treaty on Extradition (calibration)");
        assertThat(subjects("\"treaties\": [" + TREATY + "]").of(SubjectKind.RELATION))
                .noneMatch(subject -> ((Subject.Relation) subject).relation().calibration());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "its treaty                  | FR | \"treaties\": [{\"id\": \"t\", \"kind\": \"EXTRADITION\","
                        + " \"title\": \"T\", \"parties\": [\"CN\", \"FR\"]}]",
                "a request to it             | FR | \"cases\": [{\"id\": \"c\", \"requested\": \"FR\","
                        + " \"requesting\": \"CN\"}]",
                "its own request             | FR | \"cases\": [{\"id\": \"c\", \"requested\": \"CN\","
                        + " \"requesting\": \"FR\"}]",
                "its own record of the state | DE | \"actors\": [{\"id\": \"DE\", \"kind\": \"STATE\", \"name\":"
                        + " \"Germany\"}]"
            })
    void a_state_is_judged_if_the_dataset_speaks_of_it_and_the_counterpart(String by, String state, String sections) {
        assertThat(subjects(sections).of(SubjectKind.STATE))
                .extracting(Subject::id)
                .containsExactly(state + "/CN");
    }

    @Test
    void a_state_is_not_judged_by_records_that_speak_of_others() {
        assertThat(subjects("\"cases\": [{\"id\": \"c\", \"requested\": \"FR\", \"requesting\": \"GB\"},"
                                + " {\"id\": \"d\", \"requested\": \"GB\", \"requesting\": \"CN\"},"
                                + " {\"id\": \"e\", \"requesting\": \"CN\"}]")
                        .of(SubjectKind.STATE))
                .isEmpty();
    }

    @Test
    void every_subject_has_the_id_and_the_title_of_its_record() {
        Subjects subjects = subjects("\"treaties\": [" + TREATY + "],"
                + "\"laws\": [{\"id\": \"law\", \"type\": \"LAW\", \"kind\": \"STATUTE\", \"title\": \"A law\","
                + " \"jurisdiction\": \"CN\"}],\"operations\": [{\"id\": \"op\", \"kind\": \"JOINT_PATROL\","
                + " \"title\": \"A patrol\"}],\"cases\": [{\"id\": \"fr-2016-1\", \"requested\": \"FR\","
                + " \"requesting\": \"CN\"}]");

        assertThat(List.of(
                        SubjectKind.INSTRUMENT,
                        SubjectKind.LAW,
                        SubjectKind.OPERATION,
                        SubjectKind.CASE,
                        SubjectKind.STATE,
                        SubjectKind.DATASET))
                .flatExtracting(subjects::of)
                .extracting(Subject::kind, Subject::id, Subject::title)
                .containsExactly(
                        tuple(SubjectKind.INSTRUMENT, "cn-fr-extradition", "Extradition treaty"),
                        tuple(SubjectKind.LAW, "law", "A law"),
                        tuple(SubjectKind.OPERATION, "op", "A patrol"),
                        tuple(SubjectKind.CASE, "fr-2016-1", "FR-2016-1"),
                        tuple(SubjectKind.STATE, "FR/CN", "France with CN"),
                        tuple(SubjectKind.DATASET, "d", "A dataset"));
    }

    private static Subjects subjects(String sections) {
        return Subjects.of(view(sections), FRANCE_AND_GERMANY);
    }

    private static View view(String sections) {
        String document = """
                {"dataset": {"format": "1.0", "id": "d", "version": "1", "title": "A dataset", "licence": "CC0-1.0",
                             "asOf": "2026-10-01"}, %s}
                """.formatted(sections);
        Dataset dataset = DatasetReader.readDocumentOver(document, "d.json", Fixtures.BASE);
        return View.of(dataset);
    }
}
