package io.github.lec.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.record.ActorId;
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
}
