package io.github.lec.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Findings read aloud: quotations are a source's, and a coder's words are marked as the coder's. */
class PlainFindingsTest {
    private static final Set<String> RULES = Set.of("LEC-EXT-001", "LEC-EXT-003");

    private static final Evaluation EVALUATION = Evaluation.of(
            View.of(Dataset.embedded()),
            RuleCatalogue.standard().only(rule -> RULES.contains(rule.info().id())),
            Selection.standard());

    private static String words(String subject) {
        return words("LEC-EXT-003", subject);
    }

    private static String words(String rule, String subject) {
        return EVALUATION.findings(Verdict.FAIL).stream()
                .filter(found -> found.rule().info().id().equals(rule))
                .filter(found -> found.subject().id().equals(subject))
                .findFirst()
                .orElseThrow()
                .words();
    }

    @Test
    void a_summary_stands_as_the_coders_words_and_not_as_the_treatys() {
        assertThat(words("cn-lt-extradition-2002/LT-CN"))
                .contains(
                        "requested state (in the coder's words: Extradition that the requested party's law does not allow"
                                + " shall not be granted (shall)); it does not name the death penalty.");
    }

    @Test
    void that_a_clause_does_not_name_the_penalty_is_said_once() {
        assertThat(words("cn-it-extradition-2010/IT-CN"))
                .contains("law of the requested state forbids); it does not name the death penalty. ")
                .doesNotContain("not named");
    }

    @Test
    void that_a_clause_does_not_name_one_thing_says_nothing_of_another() {
        assertThat(words("LEC-EXT-001", "cn-lt-extradition-2002/LT-CN")).contains("; it does not name torture.");
    }

    @Test
    void a_treaty_that_never_bound_is_reported_in_one_plain_clause() {
        assertThat(words("cn-lt-extradition-2002/LT-CN"))
                .endsWith(" It also signed such a treaty with Australia (put aside), which never bound it.");
    }

    @Test
    void one_treaty_is_worded_as_one() {
        assertThat(words("LEC-EXT-001", "hk-nl-surrender-1992/NL-HK"))
                .endsWith(" Hong Kong has a treaty that meets this benchmark with the United Kingdom (suspended).");
    }
}
