package io.github.lec.exposure;

import static io.github.lec.exposure.Asked.EMBEDDED;
import static io.github.lec.exposure.Asked.ask;
import static io.github.lec.exposure.Asked.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lec.instrument.Purpose;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Persons whom no state considers as its nationals (Convention relating to the Status of Stateless Persons, article 1):
 * what protects nationals protects them nowhere, and what protects refugees protects them too.
 */
class StatelessTest {
    private static final String NOW = Asked.NOW;

    private static Person refugeeIn(String state) {
        return Person.statelessPerson().recognisedIn(ActorId.of(state));
    }

    @Test
    void rules_on_own_nationals_and_on_citizens_of_the_union_do_not_apply() {
        Exposure exposure = ask(EMBEDDED, Person.statelessPerson(), "FR", "CN", NOW);

        assertThat(exposure.protection()).isEqualTo(NationalityProtection.NONE);
        assertThat(exposure.lead())
                .startsWith("The treaty applies, and a stateless person has no nationality that protects from it.")
                .contains("For everyone, its text");
        assertThat(exposure.summary())
                .startsWith("A stateless person, arrested in France and requested by China for prosecution");
        assertThat(exposure.reasons())
                .extracting(Reason::question)
                .contains(ExposureQuestion.OWN_NATIONAL)
                .doesNotContain(ExposureQuestion.PETRUHHIN, ExposureQuestion.TREATY_GIVES_PRIORITY);
        assertThat(words(exposure, ExposureQuestion.UNION_CITIZEN))
                .isEqualTo("The person is not a national of another member state on that day.");
        assertThat(exposure.cover()).isNotEmpty();
    }

    @Test
    void without_a_treaty_too() {
        Exposure exposure = ask(EMBEDDED, Person.statelessPerson(), "DE", "CN", NOW);

        assertThat(exposure.protection()).isEqualTo(NationalityProtection.NO_TREATY);
        assertThat(exposure.lead())
                .startsWith("No extradition treaty between Germany and China is in force and applied, and a stateless"
                        + " person has no nationality that protects.");
    }

    @Test
    void a_permanent_resident_is_not_treated_as_a_citizen_of_the_union_when_a_sentence_is_enforced() {
        Person resident = Person.statelessPerson().permanentResident(Truth.TRUE);

        assertThat(ask(EMBEDDED, resident, "FR", "CN", Purpose.ENFORCEMENT, NOW, NOW)
                        .protection())
                .isEqualTo(NationalityProtection.NONE);
    }

    @Test
    void for_a_refugee_the_country_of_former_residence_takes_the_place_of_the_home_state() {
        Exposure exposure = ask(EMBEDDED, refugeeIn("DE"), "FR", "CN", NOW);

        assertThat(exposure.protection()).isEqualTo(NationalityProtection.CANNOT_DECIDE);
        assertThat(exposure.possible()).contains(NationalityProtection.BARRED);
        assertThat(exposure.lead())
                .startsWith("Whether recognition as a refugee bars surrender is not settled.")
                .contains("The person is recognised as a refugee in Germany. For a stateless person the country of"
                        + " former habitual residence takes the place of the country of origin; whether China is that"
                        + " country is not stated.")
                .doesNotContain("Taiwan");
    }

    @Test
    void where_only_refugees_from_europe_are_protected_it_is_open_whether_that_is_so() {
        Exposure exposure = ask(EMBEDDED, refugeeIn("TR"), "TR", "CN", NOW);

        assertThat(exposure.possible()).hasSizeGreaterThan(1);
        assertThat(exposure.lead()).containsOnlyOnce("whether that is so of a stateless person is open");
    }

    @Test
    void nobody_is_both_stateless_and_a_national() {
        assertThatThrownBy(() -> new Person(
                        new TreeSet<>(List.of(ActorId.of("DE"))), true, Optional.empty(), Truth.UNKNOWN, Truth.UNKNOWN))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("no nationality besides it");
        assertThatThrownBy(() -> Person.of(List.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("at least one state, or that the person is stateless");
    }

    @Test
    void it_is_named_where_the_person_is() {
        Person person = refugeeIn("DE");

        assertThat(person).hasToString("Stateless, refugee in DE");
        assertThat(person.nationalities()).isEmpty();
        assertThat(person.json()).containsEntry("stateless", true);
        assertThat(Person.of("DE").json()).doesNotContainKey("stateless");
    }
}
