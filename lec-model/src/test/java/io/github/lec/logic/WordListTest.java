package io.github.lec.logic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.logic.internal.WordList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordListTest {
    @Test
    void the_last_of_several_words_is_joined_by_a_conjunction() {
        assertThat(WordList.and(List.of("France", "Italy", "Spain"))).isEqualTo("France, Italy and Spain");
        assertThat(WordList.or(List.of("France", "Italy", "Spain"))).isEqualTo("France, Italy or Spain");
        assertThat(WordList.and(List.of("France", "Italy"))).isEqualTo("France and Italy");
    }

    @Test
    void one_word_stands_alone_and_none_is_nothing() {
        assertThat(WordList.and(List.of("France"))).isEqualTo("France");
        assertThat(WordList.or(List.of())).isEmpty();
    }
}
