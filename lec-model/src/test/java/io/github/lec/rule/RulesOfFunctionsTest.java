package io.github.lec.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lec.dataset.Dataset;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.view.View;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A simple rule on any kind of subject is made of two functions, and its findings are found by its id. */
class RulesOfFunctionsTest {
    private static final View VIEW = View.of(Dataset.embedded());

    private static final List<Rule> RULES = List.of(
            RelationRule.of(
                    info(1),
                    (view, relation) -> Truth.TRUE,
                    (view, relation) -> Truth.of(relation.requested().equals(ActorId.of("FR")))),
            InstrumentRule.of(
                    info(2),
                    (view, text) -> Truth.TRUE,
                    (view, text) -> Truth.of(text.parties().size() > 2)),
            TextRule.of(
                    info(3),
                    (view, text) -> Truth.TRUE,
                    (view, text) -> Truth.of(text.title().isEmpty())),
            CaseRule.of(
                    info(4),
                    (view, one) -> Truth.TRUE,
                    (view, one) -> Truth.of(one.steps().isEmpty())),
            OperationRule.of(
                    info(5),
                    (view, one) -> Truth.TRUE,
                    (view, one) -> Truth.of(one.steps().isEmpty())),
            StateRule.of(
                    info(6),
                    (view, of) -> Truth.TRUE,
                    (view, of) -> Truth.of(of.counterpart().equals(ActorId.of("CN")))));

    private static final Evaluation EVALUATION =
            Evaluation.of(VIEW, RuleSet.of("1", RULES), Selection.of("FR").with("CN"));

    private static RuleInfo info(int number) {
        return RuleInfo.of("MY-EXT-00" + number, "A benchmark.");
    }

    @Test
    void each_kind_of_rule_judges_what_it_is_made_for() {
        assertThat(RULES)
                .allSatisfy(rule -> assertThat(EVALUATION.findings(rule.info().id()))
                        .isNotEmpty()
                        .allSatisfy(finding -> assertThat(rule.kinds())
                                .contains(finding.subject().kind()))
                        .allSatisfy(finding -> assertThat(finding.verdict()).isIn(Verdict.PASS, Verdict.FAIL)));
        assertThat(EVALUATION.findings("MY-EXT-006"))
                .extracting(Finding::verdict)
                .containsOnly(Verdict.FAIL);
    }

    @Test
    void the_findings_of_a_rule_are_those_of_each_verdict_together() {
        assertThat(EVALUATION.findings("MY-EXT-001").stream()
                        .filter(finding -> finding.verdict() == Verdict.FAIL)
                        .map(finding -> finding.subject().id()))
                .containsExactlyInAnyOrderElementsOf(EVALUATION.findings(Verdict.FAIL).stream()
                        .filter(finding -> finding.rule().info().id().equals("MY-EXT-001"))
                        .map(finding -> finding.subject().id())
                        .toList());
    }

    @Test
    void the_id_of_a_rule_that_judged_nothing_is_refused_with_the_nearest() {
        assertThatThrownBy(() -> EVALUATION.findings("MY-EXT-01"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("did you mean MY-EXT-001");
        assertThatThrownBy(() -> EVALUATION.findings("ext-002")).hasMessageContaining("did you mean MY-EXT-002");
    }

    @Test
    void a_rule_on_cases_that_gives_no_answer_is_named_with_what_it_judged() {
        Rule silent = CaseRule.of(info(7), (view, one) -> null, (view, one) -> Truth.TRUE);

        assertThatThrownBy(() -> Evaluation.of(VIEW, RuleSet.of("1", List.of(silent)), Selection.standard()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith(" applies: found none; expected TRUE, FALSE or UNKNOWN");
    }
}
