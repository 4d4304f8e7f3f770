package io.github.lec.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Selection;
import io.github.lec.source.Topic;
import io.github.lec.view.View;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No form of cooperation is silently empty because nothing says which records it is made of. */
class EveryFormOfCooperationTest {
    private static final CooperationRecord RECORD = CooperationRecord.of(View.of(Dataset.embedded()));
    private static final List<ActorId> COUNTERPARTS = List.of(ActorId.of("CN"), ActorId.of("HK"));

    @ParameterizedTest
    @EnumSource
    void is_on_record_between_two_states_of_the_embedded_dataset(Topic topic) {
        assertThat(Selection.standard().states())
                .anyMatch(state -> COUNTERPARTS.stream()
                        .anyMatch(counterpart ->
                                RECORD.between(state, counterpart, topic) instanceof Cooperation.OnRecord));
    }
}
