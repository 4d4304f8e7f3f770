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
                        "parties: found [CN]; expected two or more parties, or none for a convention without recorded"
                                + " parties");
        assertThat(treaty().addParties(CHINA).model(true).build().model()).isTrue();
        assertThat(treaty().build().parties()).isEmpty();
    }

    @Test
    void its_parties_have_one_order() {
        assertThat(treaty().addParties(FRANCE, CHINA).build())
                .isEqualTo(treaty().addParties(CHINA, FRANCE).build());
    }

    @Test
    void a_step_of_a_non_party_is_refused() {
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
    void a_clause_for_a_non_party_is_refused() {
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
    void a_reservation_of_a_non_party_is_refused() {
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

    @Test
    void an_instrument_cannot_have_the_same_party_twice() {
        assertThatThrownBy(() -> Treaty.extradition("draft", "FR", "FR"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Treaty draft parties: found FR; expected each party once");
        assertThatThrownBy(() -> Treaty.extradition("draft", "GB", "CN", "UK"))
                .hasMessage("Treaty draft parties: found GB; expected each party once");
        assertThatThrownBy(() -> Arrangement.builder().addParties("CN", "FR", "CN"))
                .hasMessage("Arrangement parties: found CN; expected each party once");
    }

    @Test
    void a_party_that_is_not_a_code_is_refused_with_the_code_that_was_probably_intended() {
        assertThatThrownBy(() -> Treaty.extradition("draft", "FR", "China"))
                .hasMessage(
                        "Treaty draft parties: found \"China\"; expected capital letters, digits and dashes, as in FR;"
                                + " did you mean CN?");
        assertThatThrownBy(() -> Treaty.extradition("draft", "fr", "CN"))
                .hasMessageEndingWith("as in FR; did you mean FR?");
        assertThatThrownBy(() -> Treaty.extradition("draft", "FR", "no one")).hasMessageEndingWith("as in FR");
    }

    @Test
    void an_article_is_cited_once_as_an_article_however_it_is_given() {
        Treaty treaty = draft().clause(SafeguardKind.DEATH_PENALTY_BAR, SafeguardForm.OPTIONAL_REFUSAL, "art. 3")
                .clause(SafeguardKind.OWN_NATIONALS_BAR, SafeguardForm.OPTIONAL_REFUSAL, "Article 4(1)")
                .clause(SafeguardKind.SPECIALTY, SafeguardForm.BINDING_RULE, "14")
                .build();

        assertThat(treaty.safeguards())
                .extracting(clause -> clause.article().orElseThrow())
                .containsExactly("3", "4(1)", "14");
        assertThat(treaty.safeguards())
                .extracting(clause -> clause.citations().get(0).locator().orElseThrow())
                .containsExactly("art. 3", "art. 4(1)", "art. 14");
    }

    @Test
    void a_text_cannot_both_have_a_clause_and_lack_it() {
        Treaty.Builder saying = draft().clause(SafeguardKind.DEATH_PENALTY_BAR, SafeguardForm.OPTIONAL_REFUSAL, "3");
        Treaty.Builder silent = draft().absent(SafeguardKind.DEATH_PENALTY_BAR);

        assertThatThrownBy(() -> saying.absent(SafeguardKind.SPECIALTY, SafeguardKind.DEATH_PENALTY_BAR))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Treaty draft safeguards: found DEATH_PENALTY_BAR; expected either a clause or its absence,"
                        + " not both from draft-text");
        assertThatThrownBy(() -> silent.clause(SafeguardKind.DEATH_PENALTY_BAR, SafeguardForm.OPTIONAL_REFUSAL, "3"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("Treaty draft safeguards: found DEATH_PENALTY_BAR; expected either a clause");
    }

    @Test
    void two_sources_may_disagree_on_a_clause() {
        Treaty treaty = draft().clause(SafeguardKind.DEATH_PENALTY_BAR, SafeguardForm.OPTIONAL_REFUSAL, "3")
                .citing("another-edition")
                .absent(SafeguardKind.DEATH_PENALTY_BAR)
                .build();

        assertThat(treaty.safeguards()).hasSize(2);
    }

    @Test
    void what_is_added_to_a_treaty_that_was_built_cites_its_text_as_before() {
        Treaty built = draft().clause(SafeguardKind.DEATH_PENALTY_BAR, SafeguardForm.OPTIONAL_REFUSAL, "3")
                .build();

        Treaty more = built.toBuilder()
                .signed("2026-10")
                .absent(SafeguardKind.SPECIALTY)
                .build();

        assertThat(more.lifecycle())
                .flatExtracting(LifecycleStep::citations)
                .extracting(Citation::source)
                .containsExactly(SourceId.of("draft-text"));
        assertThat(more.safeguards())
                .flatExtracting(Clause::citations)
                .extracting(Citation::source)
                .containsOnly(SourceId.of("draft-text"));
    }

    @Test
    void what_is_added_to_a_recorded_treaty_cites_the_text_that_it_names_and_one_of_several_has_to_be_chosen() {
        Treaty.Builder recorded = treaty().addParties(CHINA, FRANCE).addTexts(SourceId.of("unts-53645"));

        assertThat(recorded.build().toBuilder()
                        .absent(SafeguardKind.SPECIALTY)
                        .build()
                        .safeguards())
                .flatExtracting(Clause::citations)
                .containsExactly(Citation.of("unts-53645"));
        Treaty.Builder ofTwo = recorded.addTexts(SourceId.of("official-journal")).build().toBuilder();
        assertThatThrownBy(() -> ofTwo.absent(SafeguardKind.SPECIALTY))
                .hasMessageEndingWith("found none; expected a source to cite: name it by citing(id) before");
    }

    @Test
    void a_clause_that_was_built_before_cannot_be_added_again() {
        Treaty.Builder again =
                draft()
                        .clause(SafeguardKind.DEATH_PENALTY_BAR, SafeguardForm.OPTIONAL_REFUSAL, "3")
                        .build()
                        .toBuilder();

        assertThatThrownBy(() -> again.clause(SafeguardKind.DEATH_PENALTY_BAR, SafeguardForm.OPTIONAL_REFUSAL, "3"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("Treaty draft safeguards: found ")
                .hasMessageEndingWith("expected each clause once");
        assertThatThrownBy(() -> again.absent(SafeguardKind.DEATH_PENALTY_BAR))
                .hasMessageContaining("expected either a clause or its absence");
    }

    private static Treaty.Builder draft() {
        return Treaty.extradition("draft", "FR", "CN");
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
