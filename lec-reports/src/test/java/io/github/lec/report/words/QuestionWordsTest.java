package io.github.lec.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.view.View;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The question of a claim is one that a reader can answer. */
class QuestionWordsTest {
    private static final Words WORDS = new Words(View.of(Dataset.embedded()));

    @Test
    void a_question_on_wording_quotes_what_rules_ask_about() {
        QuestionWords questions = new QuestionWords(WORDS);
        List<String> asked = WORDS.claims().records().stream()
                .flatMap(record -> WORDS.claims().of(record).stream())
                .filter(claim -> claim.member().equals("textFlags"))
                .map(questions::of)
                .toList();

        assertThat(asked)
                .isNotEmpty()
                .anyMatch(question -> question.endsWith(": \"Endorses the Three Evils\"?"))
                .allMatch(question ->
                        question.matches("Which wording that rules ask about is in .+: \"[A-Z][^\"]+\"\\?"));
    }
}
