package io.github.lec.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.record.ActorId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static Sentences on(String... states) {
        return new Sentences(Dataset.embedded(), ids(states));
    }

    private static List<ActorId> ids(String... states) {
        return Stream.of(states).map(ActorId::of).toList();
    }

    private static String states(Sentences sentences, int found) {
        return sentences.states(found, "is", "are", "is not");
    }

    @Test
    void none_one_some_and_all_of_several_states() {
        Sentences three = on("FR", "DE", "NL");

        assertThat(states(three, 0)).isEqualTo("None of the 3 states is");
        assertThat(states(three, 1)).isEqualTo("1 of the 3 states is");
        assertThat(states(three, 2)).isEqualTo("2 of the 3 states are");
        assertThat(states(three, 3)).isEqualTo("All 3 states are");
        assertThat(states(on("FR", "DE"), 2)).isEqualTo("Both states are");
        assertThat(states(on("FR", "DE"), 0)).isEqualTo("Neither state is");
    }

    @Test
    void one_state_is_named() {
        assertThat(states(on("FR"), 1)).isEqualTo(Pause.NAME + "France is");
        assertThat(states(on("FR"), 0)).isEqualTo(Pause.NAME + "France is not");
        assertThat(on("FR").colon(ids("FR"))).isEmpty();
    }

    @Test
    void names_are_in_alphabetical_order() {
        assertThat(on("FR", "DE").named(ids("GB", "NL", "FR")))
                .isEqualTo("France, the Netherlands and the United Kingdom");
    }

    @Test
    void numbers_agree_with_what_is_counted() {
        assertThat(Sentences.number(0, "case", "cases")).isEqualTo("no case");
        assertThat(Sentences.number(1, "case", "cases")).isEqualTo("1 case");
        assertThat(Sentences.number(2, "case", "cases")).isEqualTo("2 cases");
    }
}
