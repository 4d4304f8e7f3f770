package io.github.lec.rule.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Fixtures;
import io.github.lec.rule.Rule;
import io.github.lec.rule.RuleSet;
import io.github.lec.rule.Selection;
import io.github.lec.rule.Subject;
import io.github.lec.rule.SubjectKind;
import io.github.lec.view.View;
import org.junit.jupiter.api.Test;

/** The cache of a view changes no verdict, in whatever order rules ask. */
class CachingTest {
    private static final RuleSet RULES = RuleCatalogue.standard();

    @Test
    void a_caching_view_answers_as_any_other_on_every_example() {
        for (Rule rule : RULES.rules()) {
            Fixtures.of(rule.info().id())
                    .forEach(file -> compare(Fixtures.Fixture.of(file).view(), Fixtures.SELECTION));
        }
    }

    @Test
    void a_caching_view_answers_as_any_other_on_the_embedded_dataset() {
        compare(View.of(Dataset.embedded()), Selection.standard());
    }

    private static void compare(View view, Selection selection) {
        Evaluation evaluation = Evaluation.of(view, RULES, selection);
        View caching = view.caching();
        for (Rule rule : RULES.rules()) {
            for (SubjectKind kind : rule.kinds()) {
                for (Subject subject : evaluation.subjects().of(kind)) {
                    assertThat(evaluation.verdict(rule, subject))
                            .as("%s on %s, asked subject by subject", rule, subject.id())
                            .contains(rule.judge(view, subject));
                    assertThat(rule.judge(caching, subject))
                            .as("%s on %s, asked rule by rule", rule, subject.id())
                            .isEqualTo(rule.judge(view, subject));
                }
            }
        }
    }
}
