package io.github.lec.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.record.RecordId;
import io.github.lec.record.SourceId;
import io.github.lec.source.Agreement;
import io.github.lec.source.Citation;
import io.github.lec.time.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseTest {
    private static final Citation CITATION =
            Citation.builder().source(SourceId.of("paper-2017")).build();

    @Test
    void a_case_has_a_neutral_label_for_its_title() {
        Case subject = Case.builder()
                .id(RecordId.of("fr-2016-1"))
                .requesting(ActorId.of("CN"))
                .build();

        assertThat(subject.title()).isEqualTo("FR-2016-1");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void zero_is_not_a_number_of_persons(int count) {
        Persons.Builder persons = Persons.builder().count(count).addCitations(CITATION);

        assertThatThrownBy(persons::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("count: found " + count + "; expected a number greater than zero");
    }

    @Test
    void persons_are_distinguished_by_nationality_status_and_number() {
        Persons.Builder persons = Persons.builder().count(94).addCitations(CITATION);

        assertThat(persons.build().key()).isEmpty();
        assertThat(persons.status("SUSPECT").build().key()).isEqualTo("SUSPECT");
        assertThat(persons.nationality(ActorId.of("TW")).build().key()).isEqualTo("TW/SUSPECT");
        assertThat(persons.no(2).build().key()).isEqualTo("TW/SUSPECT/2");
    }

    @Test
    void denying_that_the_home_state_was_informed_means_that_it_was_not() {
        CaseFact denied = fact(true).denies(true).build();

        assertThat(denied.truth()).isEqualTo(Truth.FALSE);
        assertThat(denied.compare(fact(false).build())).isEqualTo(Agreement.SAME);
        assertThat(denied.compare(fact(true).build())).isEqualTo(Agreement.CONFLICTS);
    }

    @Test
    void the_days_of_a_step_agree_refine_each_other_or_conflict() {
        CaseStep month = step("2016-09");

        assertThat(List.of(
                        month.compare(step("2016-09")),
                        month.compare(step("2016-09-14")),
                        month.compare(step("2016-10"))))
                .containsExactly(Agreement.SAME, Agreement.REFINES, Agreement.CONFLICTS);
    }

    @Test
    void a_removal_to_one_place_conflicts_with_one_to_another() {
        CaseStep home = step("2016-09");
        CaseStep elsewhere = home.toBuilder().destination("TH").build();

        assertThat(home.compare(elsewhere)).isEqualTo(Agreement.CONFLICTS);
        assertThat(elsewhere.compare(home.toBuilder().destination("TH").build()))
                .isEqualTo(Agreement.SAME);
    }

    @Test
    void decisions_of_one_court_with_other_outcomes_conflict() {
        Decision.Builder decision = Decision.builder()
                .court("Cour de cassation")
                .date(PartialDate.parse("2016-09"))
                .outcome(Outcome.ALLOWED)
                .addCitations(CITATION);
        Decision allowed = decision.build();

        assertThat(allowed.key()).isEqualTo("Cour de cassation");
        assertThat(allowed.compare(decision.outcome(Outcome.REFUSED).build())).isEqualTo(Agreement.CONFLICTS);
        assertThat(decision.reference("16-84.123").build().key()).isEqualTo("16-84.123");
    }

    @Test
    void the_same_step_of_two_persons_is_two_claims() {
        CaseStep.Builder step =
                CaseStep.builder().stage(CaseStage.SURRENDERED).no(2).addCitations(CITATION);

        assertThat(step.build().key()).isEqualTo("SURRENDERED/2");
        assertThat(step.person("B").build().key()).isEqualTo("SURRENDERED/B/2");
    }

    @Test
    void a_step_concerns_a_person_of_the_case() {
        Case.Builder subject = Case.builder()
                .id(RecordId.of("fr-2016-1"))
                .requesting(ActorId.of("CN"))
                .addPersons(Persons.builder()
                        .person("A")
                        .count(1)
                        .addCitations(CITATION)
                        .build())
                .addSteps(CaseStep.builder()
                        .stage(CaseStage.SURRENDERED)
                        .person("B")
                        .addCitations(CITATION)
                        .build());

        assertThatThrownBy(subject::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("steps: found \"of person B\"; expected the label of one of the persons: A");
    }

    @Test
    void the_label_that_was_probably_meant_is_named_and_no_long_list() {
        assertThat(refused("suspect 71", 40)).endsWith("; did you mean suspect-71?");
        assertThat(refused("driver", 40))
                .endsWith(": suspect-40, suspect-41, suspect-42, suspect-43, suspect-44 and 35 more");
        assertThat(refused("driver", 3)).endsWith(": suspect-40, suspect-41, suspect-42");
    }

    /** {@return the message for a step of a person who is not one of those in the case, who are numbered from 40} */
    private static String refused(String person, int persons) {
        Case.Builder subject = Case.builder()
                .id(RecordId.of("fr-2016-1"))
                .requesting(ActorId.of("CN"))
                .addSteps(CaseStep.builder()
                        .stage(CaseStage.SURRENDERED)
                        .person(person)
                        .addCitations(CITATION)
                        .build());
        for (int i = 40; i < 40 + persons; i++) {
            subject.addPersons(Persons.builder()
                    .person("suspect-" + i)
                    .count(1)
                    .addCitations(CITATION)
                    .build());
        }
        return catchThrowable(subject::build).getMessage();
    }

    private static CaseFact.Builder fact(boolean value) {
        return CaseFact.builder()
                .fact(CaseQuestion.HOME_STATE_NOTIFIED)
                .value(value)
                .addCitations(CITATION);
    }

    private static CaseStep step(String day) {
        return CaseStep.builder()
                .stage(CaseStage.SURRENDER_DECIDED)
                .date(PartialDate.parse(day))
                .addCitations(CITATION)
                .build();
    }
}
