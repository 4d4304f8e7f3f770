package io.github.lec.exposure;

import static io.github.lec.exposure.Asked.EMBEDDED;
import static io.github.lec.exposure.Asked.NOW;
import static io.github.lec.exposure.Asked.ask;
import static io.github.lec.exposure.Asked.protection;
import static io.github.lec.exposure.Asked.words;
import static io.github.lec.exposure.NationalityProtection.CANNOT_DECIDE;
import static io.github.lec.exposure.NationalityProtection.HOME_STATE_PRIORITY;
import static io.github.lec.exposure.NationalityProtection.NONE;
import static io.github.lec.exposure.NationalityProtection.NO_TREATY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Purpose;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.InstrumentId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a treaty applies to the request, by the treaties that the embedded dataset has. */
class TreatyOfExposureTest {
    @Test
    void without_a_treaty_the_home_state_still_has_priority() {
        Exposure exposure = ask(EMBEDDED, Person.of("AT"), "DE", "CN", NOW);
        assertThat(exposure.protection()).isEqualTo(HOME_STATE_PRIORITY);
        assertThat(exposure.treaty()).isEqualTo(TreatyBasis.NONE);
        assertThat(exposure.clauses()).isEmpty();
        assertThat(protection(Person.of("CN"), "DE", "CN", NOW)).isEqualTo(NO_TREATY);
    }

    @Test
    void a_suspended_agreement_is_not_applied() {
        Exposure before = ask(EMBEDDED, Person.of("CN"), "DE", "HK", "2020-07-01");
        assertThat(before.treaty()).isEqualTo(TreatyBasis.APPLIES);
        assertThat(before.protection()).isEqualTo(NONE);
        Exposure after = ask(EMBEDDED, Person.of("CN"), "DE", "HK", "2021-01-01");
        assertThat(after.treaty()).isEqualTo(TreatyBasis.SUSPENDED);
        assertThat(after.protection()).isEqualTo(NO_TREATY);
        assertThat(after.clauses()).isEmpty();
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2017-05-04, APPLIES",
        "2019-01-01, APPLIES",
        "2020-07-19, APPLIES",
        "2020-07-20, SUSPENDED",
        NOW + ", SUSPENDED"
    })
    void the_british_agreement_with_hong_kong_applied_until_it_was_suspended(String day, TreatyBasis basis) {
        assertThat(ask(EMBEDDED, Person.of("GB"), "GB", "HK", Purpose.PROSECUTION, day, NOW)
                        .treaty())
                .isEqualTo(basis);
    }

    @Test
    void that_none_is_recorded_is_not_an_answer_where_none_was_looked_for() {
        Exposure exposure = ask(EMBEDDED, Person.of("IT"), "GB", "US", NOW); // there is one, of 2003
        assertThat(exposure.treaty()).isEqualTo(TreatyBasis.NOT_DETERMINED);
        assertThat(exposure.possible()).containsExactly(NONE, NO_TREATY);
        assertThat(exposure.lead())
                .isEqualTo("Being a national of Italy gives no protection. No extradition treaty between the United"
                        + " Kingdom and the United States is recorded, and none was looked for, so"
                        + " whether one applies is not determined.");
        assertThat(ask(EMBEDDED, Person.of("IT"), "US", "GB", NOW).treaty()).isEqualTo(TreatyBasis.NOT_DETERMINED);
    }

    @Test
    void a_search_that_found_none_is_an_answer_in_both_directions() {
        assertThat(ask(EMBEDDED, Person.of("CN"), "DE", "CN", NOW).treaty()).isEqualTo(TreatyBasis.NONE);
        assertThat(ask(EMBEDDED, Person.of("DE"), "CN", "DE", NOW).treaty()).isEqualTo(TreatyBasis.NONE);
        assertThat(ask(EMBEDDED, Person.of("CN"), "AT", "HK", NOW).treaty())
                .as("a search for agreements on surrender")
                .isEqualTo(TreatyBasis.NONE);
    }

    @Test
    void a_treaty_applied_provisionally_is_open_until_it_is_in_force_or_ends() {
        Treaty treaty = Treaties.treaty(
                "EE",
                "CN",
                List.of(
                        Treaties.step(Stage.SIGNED, "2012-01-01"),
                        Treaties.step(Stage.PROVISIONALLY_APPLIED, "2013-01-01"),
                        Treaties.step(Stage.IN_FORCE, "2014-01-01")),
                List.of());
        Dataset dataset = Treaties.dataset(treaty);
        assertThat(basis(dataset, "2012-12-31")).isEqualTo(TreatyBasis.NONE);
        assertThat(basis(dataset, "2013-01-01")).isEqualTo(TreatyBasis.PROVISIONALLY_APPLIED);
        assertThat(basis(dataset, "2014-01-01")).isEqualTo(TreatyBasis.APPLIES);
        Exposure provisional = ask(dataset, Person.of("CN"), "EE", "CN", "2013-06-01");
        assertThat(provisional.possible()).containsExactly(NONE, NO_TREATY);
        assertThat(provisional.lead()).contains("Applied provisionally between Estonia and China");

        Treaty ended = Treaties.treaty(
                "EE",
                "CN",
                List.of(
                        Treaties.step(Stage.PROVISIONALLY_APPLIED, "2013-01-01"),
                        Treaties.step(Stage.TERMINATED, "2015-01-01")),
                List.of());
        assertThat(basis(Treaties.dataset(ended), "2014-12-31")).isEqualTo(TreatyBasis.PROVISIONALLY_APPLIED);
        assertThat(basis(Treaties.dataset(ended), "2015-01-01")).isEqualTo(TreatyBasis.NONE);
    }

    private TreatyBasis basis(Dataset dataset, String day) {
        return ask(dataset, Person.of("CN"), "EE", "CN", day).treaty();
    }

    @Test
    void a_sentence_names_only_the_treaties_of_which_it_is_true() {
        Treaty old = Treaties.treaty(
                "EE",
                "CN",
                List.of(Treaties.step(Stage.IN_FORCE, "2012-01-01"), Treaties.step(Stage.SUSPENDED, "2013-01-01")),
                List.of());
        Treaty later = Treaty.builder()
                .from(Treaties.treaty(
                        "EE",
                        "CN",
                        List.of(Treaties.step(Stage.SIGNED, "2014-01-01"), Treaties.step(Stage.IN_FORCE, "2015-01-01")),
                        List.of()))
                .id(InstrumentId.of("test-ee-later"))
                .title("Later treaty of EE")
                .build();
        Dataset dataset = Treaties.dataset(old, later);
        Exposure before = ask(dataset, Person.of("CN"), "EE", "CN", "2013-06-01");
        assertThat(words(before, ExposureQuestion.TREATY_SUSPENDED)).endsWith("not applied: Test treaty of EE.");
        Exposure after = ask(dataset, Person.of("CN"), "EE", "CN", "2016-01-01");
        assertThat(words(after, ExposureQuestion.TREATY_SUSPENDED)).endsWith("not applied: Test treaty of EE.");
        assertThat(words(after, ExposureQuestion.TREATY_APPLIES))
                .isEqualTo("In force between Estonia and China: Later treaty of EE.");
    }

    @Test
    void what_is_not_known_to_be_in_force_cannot_be_decided() {
        List<LifecycleStep> signed = List.of(Treaties.step(Stage.SIGNED, "2009-01-01"));
        Dataset dataset = Treaties.dataset(Treaties.treaty("FR", "CN", signed, List.of()));
        Exposure exposure = ask(dataset, Person.of("CN"), "FR", "CN", "2015-01-01");
        assertThat(exposure.treaty()).isEqualTo(TreatyBasis.NOT_DETERMINED);
        assertThat(exposure.protection()).isEqualTo(CANNOT_DECIDE);
        assertThat(exposure.possible()).containsExactly(NONE, NO_TREATY);
    }

    @Test
    void a_terminated_treaty_is_none() {
        Treaty ended = Treaties.treaty(
                "FR",
                "CN",
                List.of(Treaties.step(Stage.IN_FORCE, "2010-01-01"), Treaties.step(Stage.TERMINATED, "2014-01-01")),
                List.of());
        Exposure exposure = ask(Treaties.dataset(ended), Person.of("CN"), "FR", "CN", "2015-01-01");
        assertThat(exposure.treaty()).isEqualTo(TreatyBasis.NONE);
        assertThat(exposure.protection()).isEqualTo(NO_TREATY);
    }

    @Test
    void a_treaty_for_prosecution_alone_is_not_a_basis_for_enforcement() {
        Treaty narrow = Treaty.builder()
                .from(Treaties.withChina("FR"))
                .addPurposes(Purpose.PROSECUTION)
                .build();
        Dataset dataset = Treaties.dataset(narrow);
        Person person = Person.of("CN");
        assertThat(ask(dataset, person, "FR", "CN", Purpose.PROSECUTION, NOW, NOW)
                        .treaty())
                .isEqualTo(TreatyBasis.APPLIES);
        assertThat(ask(dataset, person, "FR", "CN", Purpose.ENFORCEMENT, NOW, NOW)
                        .treaty())
                .isEqualTo(TreatyBasis.NONE);
    }

    @Test
    void between_member_states_nothing_is_computed() {
        assertThat(protection(Person.of("CN"), "FR", "DE", NOW)).isEqualTo(CANNOT_DECIDE);
    }

    @ParameterizedTest(name = "from {0} to {1} on {2}: {3}")
    @CsvSource({
        "FR, GB, 2026-11-24, the Trade and Cooperation Agreement of the European Union with the United Kingdom",
        "GB, FR, 2021-01-01, the Trade and Cooperation Agreement of the European Union with the United Kingdom",
        "NO, SE, 2026-11-24, the law of the Nordic states on surrender between them",
        "IS, NO, 2026-11-24, the law of the Nordic states on surrender between them",
        "NO, FR, 2019-11-01, the agreement of the European Union with Iceland and Norway on surrender"
    })
    void where_other_surrender_law_governs_nothing_is_computed(
            String place, String requesting, String day, String law) {
        Exposure exposure = ask(EMBEDDED, Person.of("CH"), place, requesting, Purpose.PROSECUTION, day, NOW);
        assertThat(exposure.protection()).isEqualTo(CANNOT_DECIDE);
        assertThat(exposure.treaty()).isEqualTo(TreatyBasis.NOT_DETERMINED);
        assertThat(exposure.treaties()).isEmpty();
        assertThat(exposure.lead()).contains(" follows " + law).endsWith("which is not computed here.");
        assertThat(exposure.reasons())
                .extracting(Reason::question)
                .containsExactly(ExposureQuestion.OTHER_SURRENDER_LAW);
    }

    @Test
    void where_none_governs_the_convention_applies() {
        assertThat(ask(EMBEDDED, Person.of("US"), "CH", "FR", NOW).treaty()).isEqualTo(TreatyBasis.APPLIES);
        assertThat(ask(EMBEDDED, Person.of("US"), "NO", "FR", Purpose.PROSECUTION, "2019-10-31", NOW)
                        .reasons())
                .extracting(Reason::question)
                .doesNotContain(ExposureQuestion.OTHER_SURRENDER_LAW);
    }

    @Test
    void no_state_requests_from_itself() {
        assertThatThrownBy(() -> protection(Person.of("CN"), "FR", "FR", NOW))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Person.of()).isInstanceOf(InvalidValueException.class);
    }
}
