package io.github.lec.logic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.logic.internal.VisibleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\r\n",
                "\u00A0",
                "\u200B\u200E",
                "\uFEFF",
                "\u00AD",
                "\u2060",
                "\u0085",
                "\u2028\u2029",
                "\u3164",
                "\u2800",
                "\uFE0F",
                "\u034F"
            })
    void spaces_and_characters_without_a_shape_say_nothing(String invisible) {
        assertThat(VisibleText.says(invisible)).isFalse();
        assertThat(VisibleText.says(invisible + "a")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "a\tb", "a\u0085b", "a\u2028b", " a", "a ", "\u00A0a"})
    void a_break_a_tab_or_space_at_an_end_is_not_one_line(String text) {
        assertThat(VisibleText.isOneLine(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a b", "\uD83D\uDE00", "a\u00A0b", "a\u0001b", "\u05D0\u200F", ""})
    void other_texts_are_one_line(String text) {
        assertThat(VisibleText.isOneLine(text)).isTrue();
    }

    @Test
    void what_would_not_be_seen_is_quoted_as_an_escape() {
        assertThat(VisibleText.quoted("a\nb\u200B\u202E c")).isEqualTo("a\\u000ab\\u200b\\u202e c");
        assertThat(VisibleText.quoted("Königreich \uD83D\uDE00")).isEqualTo("Königreich \uD83D\uDE00");
    }

    @Test
    void the_beginning_of_a_text_never_halves_a_character() {
        assertThat(VisibleText.beginning("abcd", 4)).isEqualTo("abcd");
        assertThat(VisibleText.beginning("abcde", 4)).isEqualTo("abcd…");
        assertThat(VisibleText.beginning("abc\uD83D\uDE00e", 4)).isEqualTo("abc…");
    }
}
