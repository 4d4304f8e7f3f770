package io.github.lec.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.record.SourceId;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.source.Agreement;
import io.github.lec.source.Citation;
import io.github.lec.time.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreatyTest {
    private static final ActorId CHINA = ActorId.of("CN");
    private static final ActorId FRANCE = ActorId.of("FR");
    private static final ActorId ITALY = ActorId.of("IT");
    private static final Citation CITATION =
            Citation.builder().source(SourceId.of("text")).build();

    @Test
    void it_is_concluded_between_two_or_more_and_only_a_model_with_one() {
        assertThatThrownBy(() -> treaty().addParties(CHINA).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith(
                        "parties: found [CN]; expected two or more parties, none for a convention whose parties"
                                + " are not recorded");
        assertThat(treaty().addParties(CHINA).model(true).build().model()).isTrue();
        assertThat(treaty().build().parties()).isEmpty();
    }

    @Test
    void its_parties_have_one_order() {
        assertThat(treaty().addParties(FRANCE, CHINA).build())
                .isEqualTo(treaty().addParties(CHINA, FRANCE).build());
    }

    @Test
    void a_step_of_who_is_no_party_is_refused() {
        Treaty.Builder treaty = treaty().addParties(CHINA, FRANCE)
                .addLifecycle(step(Stage.RATIFIED).party(ITALY).build());

        assertThatThrownBy(treaty::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("lifecycle: found \"party IT\"; expected one of the parties [CN, FR]");
    }

    @Test
    void a_step_may_deny_that_another_state_is_a_party() {
        LifecycleStep missing = step(Stage.IN_FORCE)
                .party(ITALY)
                .denies(true)
                .observedOn(PartialDate.parse("2022-03-11"))
                .build();

        Treaty treaty = treaty().addParties(CHINA, FRANCE).addLifecycle(missing).build();

        assertThat(treaty.lifecycle()).containsExactly(missing);
        assertThat(treaty.parties()).doesNotContain(ITALY);
    }

    @Test
    void a_clause_for_who_is_no_party_is_refused() {
        Treaty.Builder treaty = treaty().addParties(CHINA, FRANCE)
                .addSafeguards(Clause.builder()
                        .kind(SafeguardKind.DEATH_PENALTY_BAR)
                        .form(SafeguardForm.MANDATORY_REFUSAL)
                        .requested(ITALY)
                        .addCitations(CITATION)
                        .build());

        assertThatThrownBy(treaty::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("safeguards: found \"party IT\"; expected one of the parties [CN, FR]");
    }

    @Test
    void a_reservation_of_who_is_no_party_is_refused() {
        Treaty.Builder treaty = treaty().addParties(CHINA, FRANCE)
                .addReservations(Reservation.builder()
                        .party(ITALY)
                        .kind(SafeguardKind.DEATH_PENALTY_BAR)
                        .addCitations(CITATION)
                        .build());

        assertThatThrownBy(treaty::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("reservations: found \"party IT\"; expected one of the parties [CN, FR]");
    }

    @Test
    void a_political_statement_is_only_in_an_arrangement() {
        Clause statement = Clause.builder()
                .kind(SafeguardKind.DEATH_PENALTY_BAR)
                .form(SafeguardForm.POLITICAL_STATEMENT)
                .addCitations(CITATION)
                .build();

        assertThatThrownBy(() -> treaty().addSafeguards(statement).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith(
                        "safeguards: found POLITICAL_STATEMENT; expected a form of a binding text; political"
                                + " statements belong to an arrangement");
        assertThat(Arrangement.builder()
                        .id(InstrumentId.of("memorandum"))
                        .kind("MEMORANDUM")
                        .title("Memorandum")
                        .addSafeguards(statement)
                        .build()
                        .safeguards())
                .containsExactly(statement);
    }

    @Test
    void a_step_is_either_dated_or_observed() {
        LifecycleStep.Builder step = step(Stage.IN_FORCE).date(PartialDate.parse("2015-07-17"));

        assertThatThrownBy(() -> step.observedOn(PartialDate.parse("2018-10")).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("LifecycleStep observedOn: found ")
                .hasMessageEndingWith("expected either date or observedOn, not both");
    }

    @Test
    void what_was_only_planned_was_not_observed() {
        LifecycleStep.Builder step = step(Stage.IN_FORCE).planned(true).observedOn(PartialDate.parse("2018-10"));

        assertThatThrownBy(step::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("planned: found true; expected no observation of what was only planned");
    }

    @Test
    void an_observation_a_plan_and_a_party_are_questions_of_their_own() {
        assertThat(List.of(
                        step(Stage.IN_FORCE).date(PartialDate.parse("2015")).build(),
                        step(Stage.IN_FORCE)
                                .observedOn(PartialDate.parse("2018-10"))
                                .build(),
                        step(Stage.IN_FORCE).planned(true).build(),
                        step(Stage.RATIFIED).party(FRANCE).build(),
                        step(Stage.APPROVED).party(FRANCE).no(2).build()))
                .extracting(LifecycleStep::key)
                .containsExactly(
                        "IN_FORCE", "IN_FORCE/observed-2018-10", "IN_FORCE/planned", "RATIFIED/FR", "APPROVED/FR/2");
    }

    @Test
    void a_step_without_a_day_is_refined_by_one_with_a_day() {
        LifecycleStep undated = step(Stage.SIGNED).build();
        LifecycleStep dated =
                step(Stage.SIGNED).date(PartialDate.parse("2007-03-20")).build();

        assertThat(undated.compare(dated)).isEqualTo(Agreement.REFINES);
        assertThat(undated.compare(step(Stage.SIGNED).build())).isEqualTo(Agreement.SAME);
    }

    @Test
    void an_assurance_says_what_it_promises() {
        Assurance.Builder assurance = Assurance.builder().standing(true).addCitations(CITATION);

        assertThatThrownBy(assurance::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("kinds: found none; expected at least one kind of safeguard");
    }

    private static Treaty.Builder treaty() {
        return Treaty.builder()
                .id(InstrumentId.of("cn-fr-extradition-2007"))
                .kind(TreatyKind.EXTRADITION)
                .title("Extradition Treaty");
    }

    private static LifecycleStep.Builder step(Stage stage) {
        return LifecycleStep.builder().stage(stage).addCitations(CITATION);
    }
}
