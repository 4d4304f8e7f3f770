package io.github.lec.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.safeguard.SafeguardKind;
import org.junit.jupiter.api.Test;

/** What is said of the grounds on which a state refuses extradition. */
class GroundsTest {
    @Test
    void each_is_asked_of_extradition_treaties_and_is_a_ground_for_refusal_or_lets_human_rights_prevail() {
        assertThat(RefusalWords.GROUNDS)
                .isNotEmpty()
                .allMatch(SafeguardKind::isAskedOfExtradition)
                .allMatch(kind -> kind.isRefusalGround() || kind == SafeguardKind.HUMAN_RIGHTS_SAVINGS);
    }
}
