package org.example.consumer;

import static io.github.lec.assertj.LecAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.Treaty;
import io.github.lec.record.InstrumentId;
import io.github.lec.safeguard.SafeguardKind;
import org.junit.jupiter.api.Test;

/** The assertions of lec beside those of AssertJ. */
class AssertionsTest {
    @Test
    void both_are_there() {
        Treaty treaty = Dataset.embedded()
                .treaty(InstrumentId.of("cn-fr-extradition-2007"))
                .orElseThrow();

        assertThat(treaty.parties()).hasSize(2);
        assertThat(treaty).hasBinding(SafeguardKind.POLITICAL_OFFENCE_EXCEPTION);
        assertThat(Dataset.embedded()).hasRecord("cn-fr-extradition-2007");
    }
}
