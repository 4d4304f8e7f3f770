package io.github.lec.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.format.RecordKind;
import io.github.lec.instrument.Purpose;
import io.github.lec.instrument.Treaty;
import io.github.lec.record.ActorId;
import io.github.lec.record.Extensible;
import io.github.lec.record.InstrumentId;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.ClauseAnswer;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an answer says about a text to which others add, a treaty that may not apply, and a state's own refugee. */
class WordsOfExposureTest {
    private static Exposure ask(Person person, String place, String requesting, String day) {
        return ask(Dataset.embedded(), person, place, requesting, day);
    }

    private static Exposure ask(Dataset dataset, Person person, String place, String requesting, String day) {
        return Exposure.of(
                View.of(dataset, LocalDate.parse(day), LocalDate.parse("2026-11-24")),
                Request.of(person, place, requesting, Purpose.PROSECUTION));
    }

    @Test
    void what_is_absent_in_a_convention_and_open_in_its_protocol_is_not_a_contradiction() {
        List<String> said = ask(Person.of("EE"), "AT", "UA", "2026-11-24").clauses().stream()
                .map(ClauseAnswer::sentence)
                .toList();

        assertThat(said)
                .contains("Torture and ill-treatment: not determined (absent in the treaty itself; what a text that"
                        + " adds to it says is not determined).")
                .anyMatch(sentence -> sentence.contains(
                        "article 3 of \"Second Additional Protocol to the European Convention on Extradition\""))
                .noneMatch(sentence -> sentence.contains("ece-ap2"))
                .noneMatch(sentence -> sentence.contains("not determined (Absent in the text)"))
                .noneMatch(sentence -> sentence.contains("permitted") && sentence.contains("Absent in the text"));
    }

    @Test
    void a_ground_that_only_a_reservation_adds_is_not_told_of_the_text_alone() {
        assertThat(ask(Person.of("CN"), "GB", "RU", "2026-11-24").lead())
                .contains("permits refusal where torture is feared (a reservation of Russia)")
                .contains("permits refusal where the death penalty is possible and no assurance rules it out");
    }

    @Test
    void a_treaty_that_may_not_apply_is_named_as_such() {
        Exposure exposure = ask(observedOnly("ece-1957", "UA"), Person.of("FR"), "FR", "UA", "2022-01-01");

        assertThat(exposure.treaty()).isEqualTo(TreatyBasis.NOT_DETERMINED);
        assertThat(exposure.lead()).startsWith("The treaty, if it applies, has a clause on own nationals");
        assertThat(exposure.reasons())
                .extracting(Reason::words)
                .contains("Whether the European Convention on Extradition was in force and applied between France and"
                        + " Ukraine is not settled by what is recorded.");
    }

    /** The embedded dataset, in which it is only known that a treaty bound a state on a later day. */
    private static Dataset observedOnly(String id, String state) {
        Dataset embedded = Dataset.embedded();
        Treaty treaty = embedded.treaty(InstrumentId.of(id)).orElseThrow();
        Treaty observed = Treaty.builder()
                .from(treaty)
                .lifecycle(treaty.lifecycle().stream()
                        .filter(step -> step.observedOn().isPresent()
                                || step.party().stream().noneMatch(ActorId.of(state)::equals))
                        .toList())
                .build();
        List<Extensible> records = Arrays.stream(RecordKind.values())
                .flatMap(kind -> embedded.own(kind).stream())
                .map(record -> record.equals(treaty) ? observed : record)
                .toList();
        return Dataset.of(embedded.info(), records);
    }

    @Test
    void a_state_is_bound_to_spare_its_own_refugee_but_for_an_exception() {
        Exposure exposure = ask(Person.of("CN").recognisedIn(ActorId.of("DK")), "DK", "CN", "2018-05-01");

        assertThat(exposure.protection()).isEqualTo(NationalityProtection.BAR_UNSETTLED);
        assertThat(exposure.lead())
                .startsWith("The Refugee Convention binds Denmark: article 33 forbids")
                .contains("except under its paragraph 2");
    }

    @Test
    void what_is_settled_comes_before_an_open_treaty() {
        assertThat(ask(Person.of("DE"), "GB", "US", "2020-01-31").lead())
                .startsWith("Being a national of Germany gives no protection: the United Kingdom extradites its own"
                        + " nationals too. No extradition treaty between the United Kingdom and the United"
                        + " States is recorded");
        assertThat(ask(Person.of("HR"), "AT", "US", "2013-06-30").lead())
                .startsWith("Being a national of Croatia gives no protection. No extradition treaty");
        assertThat(ask(Person.of("CN").recognisedIn(ActorId.of("TR")), "TR", "CN", "2019-01-01")
                        .lead())
                .startsWith("Being a national of China gives no protection. ")
                .contains("Turkey has limited the Refugee Convention")
                .endsWith("is not settled by what is recorded.");
        assertThat(ask(Person.of("IS"), "LT", "CN", "2018-06-01").lead())
                .startsWith(
                        "Nationality does not bar surrender. Whether Iceland must first be told, and may ask for the"
                                + " person instead, is not settled. The Court of Justice")
                .endsWith(
                        " on Extradition was in force and applied between Lithuania and China is not settled by what is"
                                + " recorded.");
    }

    @Test
    void what_protects_comes_before_an_open_treaty() {
        assertThat(ask(Person.of("RU").recognisedIn(ActorId.of("FR")), "DK", "RU", "2018-05-01")
                        .lead())
                .startsWith("Whether recognition as a refugee bars surrender is not settled. The Refugee Convention"
                        + " binds Denmark: article 33 forbids");
    }

    @Test
    void the_home_state_of_residents_under_the_withdrawal_agreement_is_named() {
        assertThat(ask(Person.of("GB"), "DE", "US", "2021-01-01").lead())
                .startsWith("Nationality does not bar surrender. Whether the United Kingdom must first be told");
    }

    @Test
    void what_is_recorded_of_a_law_is_told_and_what_keeps_the_bar_open_is_said() {
        assertThat(ask(Person.of("FR"), "FR", "CN", "2015-07-16").lead())
                .contains("Recorded of that law: No extradition of a person who was French at the time of the offence.")
                .doesNotContain("has exceptions")
                .endsWith(" Whether an exception covers this request is not recorded. No extradition treaty between"
                        + " France and China is in force and applied. Whether a convention to which both are"
                        + " parties allows such an exception is not considered here.");
    }

    @Test
    void only_verdicts_on_the_protection_itself_bear_on_it() {
        Exposure exposure = ask(Person.of("DE"), "FR", "RU", "2021-03-01");

        assertThat(exposure.verdicts(RuleCatalogue.standard()))
                .hasSizeGreaterThan(5)
                .filteredOn(verdict -> verdict.bearsOnProtection(exposure.reasons()))
                .extracting(verdict -> verdict.rule().info().id())
                .containsOnly("LEC-EXT-011");
    }

    /** No source says of the person who is asked about that the status stands: the one who asks does. */
    @Test
    void that_the_status_stands_is_an_assumption_of_the_one_who_asks() {
        Exposure exposure = ask(Person.of("CN").recognisedIn(ActorId.of("DE")), "IT", "CN", "2023-06-01");

        assertThat(exposure.lead())
                .startsWith("Surrender is barred: Germany recognised the person as a refugee, and European Union law"
                        + " forbids surrender to the country of origin while that status stands, which is"
                        + " assumed here (C-352/22");
        assertThat(exposure.reasons())
                .extracting(Reason::words)
                .contains("It is assumed that the status has not been withdrawn.");
    }

    /** The judgment was about a person whom another member state than the requested one had recognised. */
    @Test
    void of_a_refugee_whom_the_place_itself_recognised_the_judgment_is_said_to_be_on_the_status_of_another_state() {
        String assumed = "while that status stands, which is assumed here (C-352/22";

        assertThat(ask(Person.of("CN").recognisedIn(ActorId.of("IT")), "IT", "CN", "2025-06-01")
                        .lead())
                .contains(assumed + ", on a status that another member state had granted)");
        assertThat(ask(Person.of("CN").recognisedIn(ActorId.of("DE")), "IT", "CN", "2025-06-01")
                        .lead())
                .contains(assumed + ")");
    }

    @Test
    void what_strasbourg_held_against_the_state_of_arrest_stands_in_the_opening_after_what_is_settled() {
        String held =
                " The European Court of Human Rights has held against Poland (Liu v Poland, 37610/18, in the coder's"
                        + " words): Ill-treatment in Chinese detention is so systemic that a person extradited there"
                        + " need not show an individual risk. ";

        assertThat(ask(Person.of("CN"), "PL", "CN", "2023-02-01").lead())
                .startsWith("No extradition treaty between Poland and China is in force and applied, and being a"
                        + " national of"
                        + " China gives no protection." + held + "A surrender would rest on");
        assertThat(ask(Person.of("DE"), "PL", "CN", "2023-02-01").lead())
                .startsWith("Nationality does not bar surrender.")
                .contains(held);
        assertThat(ask(Person.of("CN"), "PL", "CN", "2022-10-05").lead()).doesNotContain("Liu v Poland");
    }

    @Test
    void what_strasbourg_held_against_another_state_stands_in_the_opening_of_each_state_that_the_convention_binds() {
        String held = " The European Court of Human Rights has held in a case against another state (Liu v Poland,"
                + " 37610/18, in the coder's words): Ill-treatment in Chinese detention is so systemic that a person"
                + " extradited there need not show an individual risk.";

        assertThat(ask(Person.of("CN"), "DE", "CN", "2023-02-01").lead()).contains(held);
        assertThat(ask(Person.of("CN"), "ES", "CN", "2022-10-06").lead())
                .startsWith("The treaty applies, and being a national of China gives no protection from it." + held);
        assertThat(ask(Person.of("CN"), "ES", "CN", "2022-10-05").lead()).doesNotContain("Liu v Poland");
        assertThat(ask(Person.of("CN"), "KR", "CN", "2023-02-01").lead()).doesNotContain("Liu v Poland");
    }

    @Test
    void a_savings_clause_is_worded_in_the_table_as_in_the_opening() {
        Exposure exposure = ask(Person.of("TW"), "ES", "CN", "2019-06-06");

        assertThat(exposure.lead())
                .contains("(but leaves duties under other treaties as they are; another source: a ground for refusal)");
        assertThat(exposure.clauses().stream().map(ClauseAnswer::sentence))
                .contains("Human rights savings clause: leaves duties under other treaties as they are; whether it"
                        + " lets them prevail is not settled (Savings clause, article 19).");
    }

    @Test
    void the_states_that_may_ask_first_are_named_or_counted() {
        assertThat(ask(Person.of("RO", "UA"), "DE", "UA", "2021-06-01").lead())
                .contains(" If Romania does not ask, the text of the treaty ");
        assertThat(ask(Person.of("RO", "BG"), "DE", "UA", "2021-06-01").lead())
                .contains(" If none of them asks, the text of the treaty ");
    }
}
