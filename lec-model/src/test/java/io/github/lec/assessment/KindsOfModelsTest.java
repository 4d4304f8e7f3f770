package io.github.lec.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.safeguard.SafeguardKind;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The texts of which a kind of safeguard is asked. */
class KindsOfModelsTest {
    @Test
    void what_model_treaties_on_extradition_have_is_asked_of_extradition_treaties() {
        assertThat(MissingSafeguards.OF_MODELS).isNotEmpty().allMatch(SafeguardKind::isAskedOfExtradition);
    }

    @Test
    void every_kind_is_asked_of_some_text_and_surrender_only_of_extradition_treaties() {
        assertThat(SafeguardKind.values())
                .allMatch(
                        kind -> kind.isAskedOfExtradition() || kind.isAskedOfAssistance() || kind.isAskedOfTransfer());
        assertThat(Arrays.stream(SafeguardKind.values())
                        .filter(kind -> !kind.isAskedOfAssistance() && !kind.isAskedOfTransfer()))
                .contains(SafeguardKind.SPECIALTY, SafeguardKind.OWN_NATIONALS_BAR)
                .doesNotContain(SafeguardKind.DUAL_CRIMINALITY);
    }

    @Test
    void the_consent_of_the_person_is_asked_of_the_transfer_of_sentenced_persons_alone() {
        assertThat(SafeguardKind.PERSON_CONSENT)
                .returns(false, SafeguardKind::isAskedOfExtradition)
                .returns(false, SafeguardKind::isAskedOfAssistance)
                .returns(true, SafeguardKind::isAskedOfTransfer);
    }
}
