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

import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.Purpose;
import io.github.lec.logic.Truth;
import io.github.lec.record.NormId;
import io.github.lec.safeguard.SafeguardForm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Exposure in, and of nationals of, states beside the European Union: the United Kingdom, Iceland and Norway. */
class StatesBesideTheUnionTest {
    @Nested
    @DisplayName("The United Kingdom's three dates")
    class UnitedKingdom {
        @Test
        void a_union_citizen_until_withdrawal() {
            assertThat(protection(Person.of("GB"), "FR", "CN", "2020-01-31")).isEqualTo(HOME_STATE_PRIORITY);
        }

        @Test
        void with_free_movement_until_the_end_of_the_transition() {
            assertThat(protection(Person.of("GB"), "FR", "CN", "2020-06-01")).isEqualTo(HOME_STATE_PRIORITY);
            assertThat(protection(Person.of("GB"), "FR", "CN", "2020-12-31")).isEqualTo(HOME_STATE_PRIORITY);
        }

        @Test
        void since_then_it_depends_on_residence_under_the_agreement() {
            assertThat(protection(Person.of("GB"), "FR", "CN", "2021-06-01")).isEqualTo(CANNOT_DECIDE);
            Person elsewhere = Person.of("GB").underWithdrawalAgreement(Truth.FALSE);
            assertThat(protection(elsewhere, "FR", "CN", "2021-06-01")).isEqualTo(NONE);
            Person resident = Person.of("GB").underWithdrawalAgreement(Truth.TRUE);
            assertThat(protection(resident, "FR", "CN", "2021-06-01")).isEqualTo(CANNOT_DECIDE);
        }

        @Test
        void as_place_of_arrest_it_spares_no_one_for_being_its_national() {
            assertThat(protection(Person.of("DE"), "GB", "CN", "2020-12-31")).isEqualTo(NO_TREATY);
            assertThat(protection(Person.of("DE"), "GB", "CN", "2021-01-01")).isEqualTo(NO_TREATY);
        }
    }

    @Nested
    @DisplayName("Iceland and Norway")
    class IcelandAndNorway {
        private final Dataset croatia = Treaties.dataset(Treaties.withChina("HR", SafeguardForm.MANDATORY_REFUSAL));

        @Test
        void have_the_same_priority_by_analogy() {
            assertThat(ask(croatia, Person.of("NO"), "HR", "CN", "2020-04-02").protection())
                    .isEqualTo(HOME_STATE_PRIORITY);
            assertThat(protection(Person.of("IS"), "FR", "CN", NOW)).isEqualTo(HOME_STATE_PRIORITY);
        }

        @Test
        void not_before_it_was_made_clear() {
            assertThat(ask(croatia, Person.of("NO"), "HR", "CN", "2020-04-01").protection())
                    .isEqualTo(NONE);
            assertThat(lookingBackAt("2020-04-01")).isEqualTo(HOME_STATE_PRIORITY);
            assertThat(lookingBackAt("2019-10-31"))
                    .as("before the surrender agreement")
                    .isEqualTo(CANNOT_DECIDE);
        }

        private NationalityProtection lookingBackAt(String day) {
            return ask(croatia, Person.of("NO"), "HR", "CN", Purpose.PROSECUTION, day, NOW)
                    .protection();
        }

        @Test
        void switzerland_has_no_surrender_agreement() {
            assertThat(ask(croatia, Person.of("CH"), "HR", "CN", NOW).protection())
                    .isEqualTo(NONE);
        }

        @Test
        void where_own_nationals_are_not_known_to_be_spared_it_stays_open() {
            assertThat(protection(Person.of("NO"), "SK", "CN", "2021-01-01")).isEqualTo(CANNOT_DECIDE);
            assertThat(protection(Person.of("NO"), "HR", "CN", NOW)).isEqualTo(HOME_STATE_PRIORITY);
        }

        @Test
        void where_own_nationals_are_not_spared_no_one_is_treated_worse() {
            assertThat(protection(Person.of("NO"), "MT", "CN", NOW)).isEqualTo(NO_TREATY);
            assertThat(protection(Person.of("DE"), "MT", "CN", NOW)).isEqualTo(NO_TREATY);
        }
    }

    @Test
    void of_iceland_and_norway_the_state_of_the_person_is_named() {
        assertThat(ask(EMBEDDED, Person.of("NO"), "FR", "CN", NOW).reasons())
                .extracting(Reason::words)
                .contains("The person is a national of Norway, and there is a surrender agreement with the European"
                        + " Union.")
                .noneMatch(words -> words.contains("Iceland"));
        assertThat(ask(EMBEDDED, Person.of("CN", "IS", "NO"), "FR", "CN", NOW).reasons())
                .extracting(Reason::words)
                .contains("The person is a national of Iceland and Norway, and there is a surrender agreement with the"
                        + " European Union.");
    }

    @Test
    void of_norwegians_no_provision_on_citizens_of_the_union_is_cited() {
        assertThat(ask(EMBEDDED, Person.of("NO"), "FR", "CN", NOW).reasons())
                .flatExtracting(Reason::norms)
                .extracting(NormId::value)
                .contains("c-897-19-ppu")
                .doesNotContain("tfeu-18", "tfeu-21", "petruhhin");
    }
}
