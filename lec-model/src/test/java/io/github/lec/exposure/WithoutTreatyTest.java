package io.github.lec.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.Purpose;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.view.ClauseAnswer;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said if no treaty is recorded, if it is open whether one applies, and about agreements outside the Union. */
class WithoutTreatyTest {
    private static final Dataset EMBEDDED = Dataset.embedded();

    private static Exposure ask(Person person, String place, String requesting, String day) {
        return Exposure.of(
                View.of(EMBEDDED, LocalDate.parse(day), LocalDate.parse("2026-11-24")),
                Request.of(person, place, requesting, Purpose.PROSECUTION));
    }

    // ---------------------------------------------------------------- no text of a treaty

    @Test
    void nothing_is_said_of_the_text_of_a_treaty_where_none_is_recorded() {
        Person british = Person.of("GB").underWithdrawalAgreement(Truth.TRUE);

        for (Exposure exposure : new Exposure[] {
            ask(british, "DE", "US", "2022-03-01"),
            ask(Person.of("IT", "US"), "DE", "US", "2013-06-01"),
            ask(Person.of("DE"), "DE", "US", "2022-03-01")
        }) {
            assertThat(exposure.treaties()).isEmpty();
            assertThat(exposure.reasons()).extracting(Reason::words).noneMatch(words -> words.startsWith("The text"));
            assertThat(exposure.lead()).doesNotContain("The text ");
        }
    }

    @ParameterizedTest
    @CsvSource({"BG, PT, CN, 2016-06-01", "DK, LT, CN, 2018-06-01"})
    void what_the_text_says_is_conditional_where_it_is_open_whether_the_treaty_applies(
            String national, String place, String requesting, String day) {
        Exposure exposure = ask(Person.of(national), place, requesting, day);

        assertThat(exposure.treaty()).isEqualTo(TreatyBasis.NOT_DETERMINED);
        assertThat(exposure.lead())
                .contains("If " + Dataset.embedded().nameInSentence(ActorId.of(national))
                        + " does not ask, the text of the treaty, if it applies, ");
    }

    @Test
    void an_agreement_on_surrender_that_belongs_to_one_on_evidence_is_a_treaty_of_its_own() {
        Exposure exposure = ask(Person.of("CN"), "PT", "MO", "2026-11-24");

        assertThat(exposure.treaty()).isEqualTo(TreatyBasis.NOT_DETERMINED);
        assertThat(exposure.treaties())
                .extracting(relation -> relation.instrument().id().value())
                .containsExactly("mo-pt-surrender-2019");
        assertThat(ask(Person.of("CN"), "PT", "MO", "2020-07-21").treaty()).isEqualTo(TreatyBasis.NONE);
    }

    // ---------------------------------------------------------------- own nationals of states outside the Union

    @Test
    void the_law_of_a_state_outside_the_union_on_its_own_nationals_is_not_measured_by_the_union() {
        Exposure exposure = ask(Person.of("CN"), "CN", "ES", "2024-01-01");

        assertThat(exposure.lead())
                .contains("the law of China forbids the extradition of its own nationals")
                .doesNotContain("European Union");
        assertThat(exposure.reasons())
                .extracting(Reason::words)
                .contains("That law has no exception.")
                .noneMatch(words -> words.contains("no exception for states outside the European Union"));
    }

    // ---------------------------------------------------------------- states that extradite under treaties alone

    @Test
    void the_netherlands_extradite_only_under_a_treaty() {
        assertThat(ask(Person.of("CN"), "NL", "CN", "2023-01-01").lead())
                .contains("no protection. The law of the Netherlands allows extradition only under a treaty, so a"
                        + " surrender could rest only on a convention between the two.")
                .doesNotContain("would rest on the law of");
        assertThat(ask(Person.of("NL"), "NL", "CN", "2023-01-01").lead())
                .endsWith("No treaty applies, and the law of the Netherlands allows extradition only under one; a"
                        + " convention between the two would count.");
    }

    @Test
    void of_other_states_it_is_said_that_this_is_not_recorded() {
        assertThat(ask(Person.of("CN"), "SE", "CN", "2023-01-01").lead())
                .contains("or, if Sweden extradites without a treaty, which is not recorded, on its law.");
    }

    // ---------------------------------------------------------------- nationals of the Area in its other states

    @Test
    void whether_a_national_of_the_economic_area_has_priority_in_a_third_state_of_it_has_not_been_decided() {
        Exposure norwegian = ask(Person.of("NO"), "IS", "US", "2021-06-01");
        assertThat(norwegian.lead())
                .contains("No ruling gives a national of Norway protection")
                .contains("Whether articles 4 (equal treatment) and 36 (services) of the Agreement on the European"
                        + " Economic Area give protection has not been decided; for Iceland the Court of Justice");
        assertThat(ask(Person.of("LI"), "NO", "US", "2021-06-01").lead())
                .contains("a national of Liechtenstein protection");
        assertThat(ask(Person.of("NO"), "LI", "US", "1995-05-01").lead()).contains("has not been decided");

        assertThat(ask(Person.of("NO"), "LI", "US", "1995-04-30").lead()).doesNotContain("has not been decided");
        assertThat(ask(Person.of("LI"), "IS", "US", "1995-04-30").lead()).doesNotContain("has not been decided");
        assertThat(ask(Person.of("NO"), "CH", "US", "2021-06-01").lead()).doesNotContain("has not been decided");
        assertThat(ask(Person.of("CH"), "NO", "US", "2021-06-01").lead()).doesNotContain("has not been decided");
        assertThat(ask(Person.of("IS"), "IS", "US", "2021-06-01").lead()).doesNotContain("has not been decided");
        assertThat(ask(Person.of("NO"), "IS", "NO", "2018-06-01").lead()).doesNotContain("has not been decided");
    }

    // ---------------------------------------------------------------- citizens of the Union outside it

    @Test
    void whether_a_citizen_of_the_union_has_priority_in_iceland_or_switzerland_has_not_been_decided() {
        Exposure iceland = ask(Person.of("IE"), "IS", "US", "2020-06-01");
        assertThat(iceland.lead())
                .contains("Whether articles 4 (equal treatment) and 36 (services) of the Agreement on the European"
                        + " Economic Area give protection has not been decided; for Iceland");
        assertThat(ask(Person.of("DE"), "CH", "CN", "2020-06-01").lead())
                .contains("Whether article 2 of the Agreement on the Free Movement of Persons with Switzerland (equal"
                        + " treatment) gives protection has not been decided");
        assertThat(ask(Person.of("US"), "IS", "CN", "2020-06-01").lead()).doesNotContain("has not been decided");
        assertThat(ask(Person.of("IE"), "IS", "US", "1993-06-01").lead()).doesNotContain("has not been decided");
        assertThat(ask(Person.of("IS"), "FR", "CN", "2020-06-01").lead()).doesNotContain("has not been decided");
    }

    // ---------------------------------------------------------------- sentences

    @Test
    void each_of_two_nationalities_is_named_as_one() {
        assertThat(ask(Person.of("CN", "FR"), "IT", "CN", "2023-01-01").summary())
                .startsWith("A national of China and of France, arrested in Italy");
    }

    @Test
    void what_was_read_of_a_law_is_not_reported_as_its_words() {
        assertThat(ask(Person.of("FI"), "FI", "CN", "2023-01-01").lead())
                .contains(
                        "Recorded of that law: Finnish citizens",
                        "legal protection are guaranteed. (Constitution only; the extradition act was not read.)")
                .doesNotContain("\"");
    }

    @Test
    void where_own_nationals_are_extradited_the_duty_of_the_judgments_does_not_arise() {
        assertThat(ask(Person.of("CY"), "GB", "CN", "2019-06-01").reasons())
                .extracting(Reason::words)
                .anyMatch(words -> words.startsWith("The United Kingdom extradites its own nationals too")
                        && words.endsWith("and no such duty arises."));
    }

    @Test
    void what_a_later_judgment_leaves_open_is_named() {
        assertThat(ask(Person.of("CN").recognisedIn(ActorId.of("FR")), "ES", "CN", "2012-01-01")
                        .lead())
                .contains("(C-352/22, 2024-06-18); whether the law already was so on that day is open.");
    }

    @Test
    void a_ground_that_a_protocol_adds_is_said_to_stand_there() {
        Treaty treaty = Treaties.treaty(
                "FR",
                "CN",
                List.of(Treaties.step(Stage.IN_FORCE, "2010-01-01")),
                List.of(
                        Treaties.clause(SafeguardKind.DEATH_PENALTY_BAR, SafeguardForm.ABSENT),
                        Treaties.clause(SafeguardKind.TORTURE_NON_REFOULEMENT, SafeguardForm.OPTIONAL_REFUSAL)));
        Treaty protocol = Treaties.treaty(
                        "FR",
                        "CN",
                        List.of(Treaties.step(Stage.IN_FORCE, "2012-01-01")),
                        List.of(Treaties.clause(SafeguardKind.DEATH_PENALTY_BAR, SafeguardForm.MANDATORY_REFUSAL)))
                .toBuilder()
                .id(InstrumentId.of("test-protocol"))
                .title("Protocol on the death penalty")
                .parent(treaty.id())
                .build();
        View view = View.of(
                Treaties.dataset(treaty, protocol), LocalDate.parse("2024-01-01"), LocalDate.parse("2024-01-01"));

        assertThat(Exposure.of(view, Request.of(Person.of("CN"), "FR", "CN", Purpose.PROSECUTION))
                        .lead())
                .contains("permits refusal where torture is feared, and requires refusal where the death penalty is"
                        + " possible and no assurance rules it out (Protocol on the death penalty).");
    }

    @Test
    void a_duty_that_an_assurance_lifts_is_reported_as_one() {
        View view = View.of(
                Treaties.dataset(Treaties.treaty(
                        "FR",
                        "CN",
                        List.of(Treaties.step(Stage.IN_FORCE, "2010-01-01")),
                        List.of(Treaties.clause(
                                SafeguardKind.TORTURE_NON_REFOULEMENT, SafeguardForm.MANDATORY_UNLESS_ASSURANCE)))),
                LocalDate.parse("2024-01-01"),
                LocalDate.parse("2024-01-01"));
        Exposure exposure = Exposure.of(view, Request.of(Person.of("CN"), "FR", "CN", Purpose.PROSECUTION));

        assertThat(exposure.lead())
                .contains("requires refusal where torture is feared, unless an assurance is accepted");
        assertThat(exposure.clauses())
                .extracting(ClauseAnswer::sentence)
                .contains("Torture and ill-treatment: required, unless an assurance is accepted (Must refuse unless"
                        + " assured).");
    }
}
