package io.github.lec.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Dataset;
import io.github.lec.logic.InvalidValueException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistyped id of a claim is not an unanswered question. */
class ClaimIdsTest {
    private static final View VIEW = View.of(Dataset.embedded());

    @ParameterizedTest
    @CsvSource({
        "cn-fr-extradition-207/lifecycle/IN_FORCE, cn-fr-extradition-2007/lifecycle/IN_FORCE",
        "cn-fr-extradition-2007/lifecycel/IN_FORCE, cn-fr-extradition-2007/lifecycle/IN_FORCE",
        "cn-fr-extradition-2007/lifecycle/IN_FORC, cn-fr-extradition-2007/lifecycle/IN_FORCE",
        "cn-fr-extradition-2007/safeguards/DEATH_PENALTY_BARR, cn-fr-extradition-2007/safeguards/DEATH_PENALTY_BAR"
    })
    void an_id_that_is_mistyped_is_refused_and_the_nearest_is_named(String written, String nearest) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> VIEW.claim(ClaimId.parse(written)))
                .withMessageContaining(written)
                .withMessageContaining("did you mean " + nearest + "?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody-has-this/lifecycle/IN_FORCE", "cn-fr-extradition-2007/weather"})
    void an_id_that_is_near_to_nothing_is_refused_too(String written) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> VIEW.claim(ClaimId.parse(written)))
                .withMessageContaining("the id of a claim of the dataset");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cn-fr-extradition-2007/lifecycle/SUSPENDED",
                "cn-fr-extradition-2007/reservations/FR/DEATH_PENALTY_BAR",
                "cn-fr-extradition-2007/assurances",
                "FR/facts/MONITORING_AUTHORITY",
                "FR/cooperation/CN/EXTRADITION_TREATY"
            })
    void a_question_that_no_source_answers_has_no_accounts(String question) {
        assertThat(VIEW.claim(ClaimId.parse(question)).accounts()).isEmpty();
    }
}
