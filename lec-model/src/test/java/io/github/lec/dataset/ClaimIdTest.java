package io.github.lec.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.instrument.Stage;
import io.github.lec.record.ActorId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimIdTest {
    @ParameterizedTest
    @CsvSource({
        "cat-1984/lifecycle/RATIFIED/FR,                      FR",
        "cat-1984/lifecycle/RATIFIED/FR/2,                    FR",
        "cat-1984/lifecycle/IN_FORCE/FR/observed-2018,        FR",
        "cat-1984/reservations/CN/JUDICIAL_REVIEW,            CN",
        "cat-1984/compliance/CN/2,                            CN",
        "cn-fr-2007/safeguards/DEATH_PENALTY_BAR/FR,          FR",
        "patrol-2016/hostConsent/IT,                          IT"
    })
    void a_question_on_what_one_state_did_or_took_on_names_it(String claim, String state) {
        assertThat(ClaimId.parse(claim).party()).contains(ActorId.of(state));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cat-1984/lifecycle/IN_FORCE",
                "cat-1984/lifecycle/IN_FORCE/2",
                "cat-1984/lifecycle/IN_FORCE/observed-2018",
                "cat-1984/safeguards/DEATH_PENALTY_BAR",
                "fr-2016-1/persons/CN",
                "FR/memberships/EU"
            })
    void a_question_on_no_step_or_duty_of_a_state_names_none(String claim) {
        assertThat(ClaimId.parse(claim).party()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "cat-1984/lifecycle/RATIFIED/FR/2,                RATIFIED, FR,",
        "cat-1984/lifecycle/IN_FORCE/FR/observed-2018-05, IN_FORCE, FR, 2018-05",
        "cat-1984/lifecycle/IN_FORCE/observed-2018/2,     IN_FORCE,   , 2018",
        "cat-1984/lifecycle/ADOPTED/UN-GA,                ADOPTED,  UN-GA,",
        "cat-1984/lifecycle/SIGNED,                       SIGNED,     ,",
        "cat-1984/lifecycle,                                      ,   ,",
        "fr-2016-1/steps/IN_FORCE/FR/observed-2018,               ,   ,"
    })
    void a_question_on_the_life_of_a_text_names_the_step_who_took_it_and_when_it_was_observed(
            String claim, Stage stage, String actor, String observed) {
        ClaimId asked = ClaimId.parse(claim);

        assertThat(asked.stage()).isEqualTo(Optional.ofNullable(stage));
        assertThat(asked.takenBy()).isEqualTo(Optional.ofNullable(actor).map(ActorId::of));
        assertThat(asked.observedOn()).isEqualTo(Optional.ofNullable(observed));
    }

    @ParameterizedTest
    @CsvSource({
        "cat-1984/lifecycle/IN_FORCE/FR/planned, true",
        "cat-1984/lifecycle/IN_FORCE/planned/2,  true",
        "cat-1984/lifecycle/IN_FORCE/FR,         false",
        "patrol-2016/steps/planned,              false"
    })
    void a_step_of_a_text_that_was_only_foreseen_is_planned(String claim, boolean planned) {
        assertThat(ClaimId.parse(claim).isPlanned()).isEqualTo(planned);
    }

    @ParameterizedTest
    @CsvSource({"FR/memberships/EU, EU", "FR/memberships,", "FR/facts/EU,"})
    void a_question_on_a_membership_names_the_organisation(String claim, String organisation) {
        assertThat(ClaimId.parse(claim).organisation())
                .isEqualTo(Optional.ofNullable(organisation).map(ActorId::of));
    }
}
