package io.github.lec.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.view.View;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The question of a claim is one that a reader can answer. */
class QuestionWordsTest {
    private static final Words WORDS = new Words(View.of(Dataset.embedded()));

    /** The words are those of the code list, and stand in no text: nothing is quoted. */
    @Test
    void a_question_on_wording_names_the_kind_that_rules_ask_about() {
        assertThat(asked("textFlags"))
                .isNotEmpty()
                .anyMatch(question -> question.endsWith(": endorses the Three Evils?"))
                .allMatch(question -> question.matches("Is wording of this kind in .+: [a-z][^\"]+\\?"));
    }

    private static List<String> asked(String member) {
        QuestionWords questions = new QuestionWords(WORDS);
        return WORDS.claims().records().stream()
                .flatMap(record -> WORDS.claims().of(record).stream())
                .filter(claim -> claim.member().equals(member))
                .map(questions::of)
                .toList();
    }

    @Test
    void a_question_on_a_safeguard_says_what_it_is_about_as_a_sentence_does() {
        assertThat(asked("safeguards"))
                .anyMatch(question -> question.endsWith(" say about the death penalty?"))
                .anyMatch(question -> question.endsWith(" say about political offences?"))
                .noneMatch(question -> question.contains(" about death penalty"));
        assertThat(asked("terms")).isNotEmpty().allMatch(question -> question.contains(" say about this: "));
    }

    @Test
    void a_step_that_was_planned_is_called_so() {
        assertThat(asked("lifecycle"))
                .anyMatch(question -> question.startsWith("For which day was this planned: "))
                .noneMatch(question -> question.contains("foreseen"))
                .allMatch(question -> question.endsWith("?"));
    }

    @Test
    void an_observation_between_two_days_is_asked_about_as_such() {
        assertThat(asked("lifecycle"))
                .anyMatch(question -> question.endsWith(" in force for Greece between 2024-06-01 and 2026-11-24?"))
                .anyMatch(question -> question.matches(".* in \\d{4}(-\\d\\d)?\\?"))
                .noneMatch(question -> question.matches(".* (on|in) .* to \\d{4}-.*"));
    }
}
