package io.github.lec.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.logic.internal.Suggestions;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
    private static final List<String> FORMS = List.of("ABSENT", "MANDATORY_REFUSAL", "OPTIONAL_REFUSAL");

    @Test
    void a_slip_of_the_pen_is_understood() {
        assertThat(Suggestions.to("MANDATORY_REFUSEL", FORMS)).contains("MANDATORY_REFUSAL");
    }

    @Test
    void capital_letters_spaces_and_hyphens_make_no_difference() {
        assertThat(Suggestions.to("mandatory refusal", FORMS)).contains("MANDATORY_REFUSAL");
        assertThat(Suggestions.to("un_extraditon", List.of("un-extradition", "un-mutual-assistance")))
                .contains("un-extradition");
    }

    @Test
    void what_resembles_nothing_has_no_nearest_value() {
        assertThat(Suggestions.to("weather", FORMS)).isEmpty();
        assertThat(Suggestions.to("weather", List.of())).isEmpty();
    }

    @Test
    void the_beginning_of_a_value_is_understood() {
        assertThat(Suggestions.to("mandatory", FORMS)).contains("MANDATORY_REFUSAL");
        assertThat(Suggestions.to("man", FORMS)).isEmpty();
    }

    @Test
    void a_value_followed_by_another_word_is_understood() {
        List<String> kinds = List.of("EXTRADITION", "EXTRADITION_OF_NATIONALS", "TREATY_LAW");

        assertThat(Suggestions.to("Extradition treaty", kinds)).contains("EXTRADITION");
        assertThat(Suggestions.to("extradition of nationals, optional protocol", kinds))
                .contains("EXTRADITION");
        assertThat(Suggestions.to("extraditional", List.of("EXTRA", "TREATY_LAW")))
                .isEmpty();
    }

    @Test
    void of_short_words_one_letter_may_be_wrong() {
        assertThat(Suggestions.to("FX", List.of("FR", "DE"))).contains("FR");
        assertThat(Suggestions.to("XY", List.of("FR", "DE"))).isEmpty();
    }

    @Test
    void a_value_that_only_has_more_words_is_meant_before_one_with_another_letter() {
        assertThat(Suggestions.all("cn-it-extradition", List.of("cn-at-extradition", "cn-it-extradition-2010")))
                .containsExactly("cn-it-extradition-2010");
        assertThat(Suggestions.all("torture", List.of("TORTURE_NON_REFOULEMENT", "TORTURE_EVIDENCE_EXCLUSION")))
                .contains("TORTURE_NON_REFOULEMENT");
        assertThat(Suggestions.all("MUST_REFUSE", List.of("Must refuse unless assured", "Must refuse")))
                .containsExactly("Must refuse");
    }

    @Test
    void words_that_are_equally_near_are_all_named_up_to_three() {
        assertThat(Suggestions.all("XE", List.of("DE", "BE", "FR"))).containsExactly("BE", "DE");
        assertThat(Suggestions.all("XE", List.of("DE", "BE", "IE", "SE"))).isEmpty();
    }

    @Test
    void of_several_values_as_near_to_two_letters_none_is_guessed() {
        assertThat(Suggestions.to("SP", List.of("ES", "JP", "SE"))).isEmpty();
        assertThat(Suggestions.to("EUU", List.of("EUA", "EUB"))).contains("EUA");
    }

    @Test
    void a_very_long_text_is_compared_by_its_beginning() {
        assertThat(Suggestions.to("A".repeat(1_000_000), List.of("A".repeat(80))))
                .isPresent();
    }
}
