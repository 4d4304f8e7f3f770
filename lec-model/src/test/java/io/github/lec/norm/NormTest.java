package io.github.lec.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.InstrumentId;
import io.github.lec.record.NormId;
import org.junit.jupiter.api.Test;

class NormTest {
    @Test
    void a_provision_belongs_to_an_instrument() {
        Norm.Builder norm = norm(NormKind.PROVISION);

        assertThatThrownBy(norm::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("instrument: found none; expected the instrument of a PROVISION");
        assertThat(norm.instrument(InstrumentId.of("echr")).build().instrument())
                .contains(InstrumentId.of("echr"));
    }

    @Test
    void a_judgment_is_given_by_a_court() {
        Norm.Builder norm = norm(NormKind.JUDGMENT);

        assertThatThrownBy(norm::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("court: found none; expected the court of a JUDGMENT");
        assertThat(norm.court("European Court of Human Rights").build().court()).isPresent();
    }

    private static Norm.Builder norm(NormKind kind) {
        return Norm.builder().id(NormId.of("norm")).kind(kind).title("A norm").scope(NormScope.PARTIES);
    }
}
