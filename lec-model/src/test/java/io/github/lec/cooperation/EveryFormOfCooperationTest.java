package io.github.lec.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Selection;
import io.github.lec.source.Topic;
import io.github.lec.view.View;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No form of cooperation is silently empty because nothing says which records it is made of. */
class EveryFormOfCooperationTest {
    private static final CooperationRecord RECORD = CooperationRecord.of(View.of(Dataset.embedded()));
    private static final List<ActorId> COUNTERPARTS = List.of(ActorId.of("CN"), ActorId.of("HK"));

    @ParameterizedTest
    @EnumSource
    void is_on_record_between_two_states_of_the_embedded_dataset(Topic topic) {
        assertThat(onRecord(topic)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void says_whether_it_is_made_of_cases(Topic topic) {
        assertThat(onRecord(topic))
                .flatExtracting(Cooperation.OnRecord::cases)
                .matches(cases -> cases.isEmpty() != Topic.returns().contains(topic));
    }

    @ParameterizedTest
    @EnumSource
    void says_whether_it_is_made_of_treaties_of_one_kind(Topic topic) {
        assertThat(onRecord(topic))
                .flatExtracting(Cooperation.OnRecord::texts)
                .extracting(text -> text.record() instanceof Treaty treaty ? treaty.kind() : "an arrangement")
                .matches(kinds -> (Set.copyOf(kinds).size() == 1 && kinds.get(0) instanceof TreatyKind)
                        == Topic.treaties().contains(topic));
    }

    private static List<Cooperation.OnRecord> onRecord(Topic topic) {
        return Selection.standard().states().stream()
                .flatMap(state -> COUNTERPARTS.stream().map(other -> RECORD.between(state, other, topic)))
                .flatMap(found -> found instanceof Cooperation.OnRecord known ? Stream.of(known) : Stream.empty())
                .toList();
    }
}
