package io.github.lec.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.lec.dataset.Dataset;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Truth;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class RuleSetTest {
    @Test
    void refuses_two_rules_of_one_id_and_names_both() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.of("1", List.of(new Always("MY-1"), new Never("MY-1"))))
                .withMessageContaining("MY-1")
                .withMessageContaining("Always")
                .withMessageContaining("Never");
    }

    @Test
    void refuses_a_further_rule_that_takes_an_id_of_the_catalogue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleCatalogue.standard().and(List.of(new Always("LEC-EXT-001"))))
                .withMessageContaining("LEC-EXT-001");
    }

    @Test
    void refuses_a_further_rule_with_an_id_that_a_later_catalogue_may_take() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleCatalogue.standard().and(List.of(new Always("LEC-EXT-999"))))
                .withMessageContaining("LEC-EXT-999")
                .withMessageContaining("such as MY-EXT-999");
        assertThat(RuleSet.of("1", List.of(new Always("B-1")))
                        .and(RuleCatalogue.standard().rules())
                        .rules())
                .hasSize(RuleCatalogue.standard().rules().size() + 1);
    }

    @Test
    void takes_further_rules_and_keeps_the_order_of_ids() {
        RuleSet rules = RuleSet.of("1", List.of(new Always("B-1"))).and(List.of(new Never("A-1")));
        assertThat(rules.rules()).extracting(Rule::toString).containsExactly("A-1", "B-1");
        assertThat(rules.rule("A-1")).containsInstanceOf(Never.class);
        assertThat(rules.rule("C-1")).isEmpty();
        assertThat(rules.version()).isEqualTo("1");
    }

    @Test
    void keeps_its_version_when_it_is_narrowed() {
        RuleSet some = RuleCatalogue.standard().only(rule -> rule.info().id().startsWith("LEC-EXT"));
        assertThat(some.version()).isEqualTo(RuleCatalogue.VERSION);
        assertThat(some.rules()).isNotEmpty().allMatch(rule -> rule.info().id().startsWith("LEC-EXT"));
    }

    @Test
    void counts_a_gap_once_where_two_rules_find_it() {
        RuleSet rules = RuleCatalogue.standard();
        assertThat(rules.counted())
                .extracting(Rule::toString)
                .contains("LEC-EXT-001")
                .doesNotContain("LEC-EXT-002");
        RuleSet alone = rules.only(rule -> rule.toString().equals("LEC-EXT-002"));
        assertThat(alone.counted()).isEqualTo(alone.rules());
    }

    @Test
    void a_rule_and_the_rule_of_a_finding_say_their_id() {
        View view = View.of(Dataset.embedded());
        RuleSet one = RuleCatalogue.standard().only(rule -> rule.id().equals("LEC-EXT-001"));

        assertThat(one.rules()).extracting(Rule::id).containsExactly("LEC-EXT-001");
        assertThat(Evaluation.of(view, one, Selection.of("FR")).findings("LEC-EXT-001"))
                .isNotEmpty()
                .allMatch(finding -> finding.rule().id().equals("LEC-EXT-001"));
    }

    @Test
    void finds_no_provided_rules_where_there_are_none() {
        assertThat(RuleCatalogue.withProvided().rules())
                .extracting(Rule::toString)
                .containsExactlyElementsOf(RuleCatalogue.standard().rules().stream()
                        .map(Rule::toString)
                        .toList());
    }

    @Test
    void refuses_an_id_of_another_shape() {
        Assertions.assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Always("my rule"))
                .withMessageContaining("my rule");
    }

    private static RuleInfo named(String id) {
        return RuleInfo.builder()
                .id(id)
                .title("A rule")
                .severity(Severity.INFO)
                .layer(Layer.TEXT)
                .question("Is it so?")
                .benchmark("Something is so.")
                .notMet("It is not so.")
                .remedy("Make it so.")
                .rationale("It should be so.")
                .build();
    }

    private static class Always extends RelationRule {
        Always(String id) {
            super(named(id));
        }

        @Override
        protected Truth applies(View view, Relation subject) {
            return Truth.TRUE;
        }

        @Override
        protected Truth breached(View view, Relation subject) {
            return Truth.TRUE;
        }
    }

    private static final class Never extends Always {
        Never(String id) {
            super(id);
        }

        @Override
        protected Truth breached(View view, Relation subject) {
            return Truth.FALSE;
        }
    }
}
