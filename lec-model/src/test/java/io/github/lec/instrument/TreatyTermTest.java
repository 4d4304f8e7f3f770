package io.github.lec.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.record.SourceId;
import io.github.lec.source.Agreement;
import io.github.lec.source.Citation;
import org.junit.jupiter.api.Test;

class TreatyTermTest {
    private static TreatyTerm.Builder arrest() {
        return TreatyTerm.builder()
                .term("PROVISIONAL_ARREST_LIMIT")
                .amount(40)
                .addCitations(Citation.builder().source(SourceId.of("text")).build());
    }

    @Test
    void a_limit_gives_its_days_and_those_that_may_be_added() {
        assertThat(arrest().further(15).build().answer()).isEqualTo("40 + 15");
    }

    @Test
    void limits_of_different_length_conflict() {
        assertThat(arrest().build().compare(arrest().amount(60).build())).isEqualTo(Agreement.CONFLICTS);
        assertThat(arrest().build().compare(arrest().article("9(4)").build())).isEqualTo(Agreement.SAME);
    }

    @Test
    void a_limit_in_one_direction_is_a_claim_of_its_own() {
        assertThat(arrest().requested(ActorId.of("CN")).build().key()).isEqualTo("PROVISIONAL_ARREST_LIMIT/CN");
    }

    @Test
    void days_are_added_only_to_days() {
        assertThatThrownBy(() -> TreatyTerm.builder()
                        .term("PROVISIONAL_ARREST_LIMIT")
                        .further(15)
                        .addCitations(
                                Citation.builder().source(SourceId.of("text")).build())
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("no amount is given");
    }
}
