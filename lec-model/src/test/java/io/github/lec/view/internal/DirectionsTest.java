package io.github.lec.view.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectionsTest {
    private static final View VIEW = View.of(Dataset.embedded());

    private static final List<SafeguardKind> KINDS = List.of(
            SafeguardKind.CIVIL_SOCIETY_PARTICIPATION,
            SafeguardKind.CYBER_PROCEDURAL_SAFEGUARDS,
            SafeguardKind.HUMAN_RIGHTS_SAVINGS,
            SafeguardKind.SPECIALTY);

    /** {@return the directions with the same requested party; of a large convention, those with the first parties} */
    private static List<Relation> otherwiseRequested(CooperationInstrument text, Relation direction) {
        return text.parties().stream()
                .limit(12)
                .flatMap(requesting -> Relation.between(text, direction.requested(), requesting).stream())
                .toList();
    }

    @Test
    void each_party_is_requested() {
        for (CooperationInstrument text : VIEW.dataset().cooperationInstruments()) {
            assertThat(Directions.of(VIEW, text).stream()
                            .map(Relation::requested)
                            .distinct()
                            .toList())
                    .as(text.id().value())
                    .isEqualTo(text.parties().size() < 2 ? List.of() : List.copyOf(text.parties()));
        }
    }

    @Test
    void a_direction_that_is_left_out_says_the_same() {
        for (CooperationInstrument text : VIEW.dataset().cooperationInstruments()) {
            List<Relation> directions = Directions.of(VIEW, text);
            if (directions.size() > text.parties().size()) {
                continue; // none is left out
            }
            for (Relation direction : directions) {
                for (Relation other : otherwiseRequested(text, direction)) {
                    for (SafeguardKind kind : KINDS) {
                        assertThat(VIEW.instruments().strength(other, kind))
                                .as(other + " " + kind)
                                .isEqualTo(VIEW.instruments().strength(direction, kind));
                    }
                }
            }
        }
    }
}
