package io.github.lec.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lec.instrument.Treaty;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import org.junit.jupiter.api.Test;

class RelationTest {
    private static final Treaty TREATY = Treaty.extradition("t", "FR", "CN").build();
    private static final ActorId FRANCE = ActorId.of("FR");
    private static final ActorId CHINA = ActorId.of("CN");
    private static final ActorId GERMANY = ActorId.of("DE");

    @Test
    void no_state_requests_itself() {
        assertThatThrownBy(() -> Relation.of(TREATY, FRANCE, FRANCE))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("requesting: found FR; expected a party other than the requested one");
        assertThat(Relation.between(TREATY, FRANCE, FRANCE)).isEmpty();
    }

    @Test
    void a_treaty_has_no_direction_with_a_state_that_is_not_a_party() {
        assertThatThrownBy(() -> new Relation(TREATY, GERMANY, CHINA, false))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("requested: found DE; expected one of the parties of t: [CN, FR]");
        assertThat(Relation.between(TREATY, GERMANY, CHINA)).isEmpty();
        assertThat(Relation.between(TREATY, FRANCE, CHINA)).contains(Relation.of(TREATY, FRANCE, CHINA));
    }

    @Test
    void a_reference_text_is_judged_as_if_between_states_that_are_not_parties() {
        assertThat(new Relation(TREATY, GERMANY, CHINA, true).id()).isEqualTo("t/calibration");
    }
}
