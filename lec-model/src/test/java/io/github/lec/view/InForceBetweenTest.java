package io.github.lec.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Selection;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is in force between two states, conventions included, which enter into force for each party on a day of its own.
 */
class InForceBetweenTest {
    private static final View VIEW = View.of(Dataset.embedded());
    private static final InstrumentAnswers ANSWERS = VIEW.instruments();
    private static final ActorId CHINA = ActorId.of("CN");
    private static final ActorId FRANCE = ActorId.of("FR");

    private static List<String> ids(ActorId state, LocalDate day) {
        return ANSWERS.inForceBetween(state, CHINA, day).stream()
                .map(instrument -> instrument.id().value())
                .toList();
    }

    private static Truth inForce(CooperationInstrument instrument, ActorId state, LocalDate day) {
        return instrument instanceof Treaty treaty
                ? ANSWERS.isInForceBetween(treaty, state, CHINA, day)
                : ANSWERS.isInForce(instrument, day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990-01-01", "2003-10-05", "2005-12-20", "2017-01-31", "2026-11-24"})
    void the_list_of_two_states_has_each_text_that_is_in_force_between_them(LocalDate day) {
        for (ActorId state : Selection.standard().states()) {
            assertThat(ids(state, day))
                    .isEqualTo(VIEW.dataset().between(state, CHINA).stream()
                            .filter(instrument ->
                                    inForce(instrument, state, day).isTrue())
                            .map(instrument -> instrument.id().value())
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "cat, 2017-01-31, true",
        "uncac, 2005-12-20, false",
        "untoc, 2003-10-05, false",
        "uncac, 2017-01-31, true"
    })
    void a_convention_is_in_force_between_two_from_the_day_on_which_it_binds_both(
            String convention, LocalDate day, boolean inForce) {
        assertThat(ids(FRANCE, day).contains(convention)).isEqualTo(inForce);
    }
}
