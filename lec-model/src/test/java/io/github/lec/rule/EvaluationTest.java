package io.github.lec.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lec.dataset.Dataset;
import io.github.lec.format.DatasetInfo;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.record.Extensible;
import io.github.lec.record.InstrumentId;
import io.github.lec.record.SourceId;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.source.Citation;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private static final List<SafeguardForm> FORMS =
            List.of(SafeguardForm.MANDATORY_REFUSAL, SafeguardForm.OPTIONAL_REFUSAL, SafeguardForm.REFUSAL_UNSPECIFIED);
    private static final RuleSet RULES =
            RuleCatalogue.standard().only(rule -> rule.info().id().startsWith("LEC-EXT"));

    @Test
    void gives_back_each_verdict_that_the_rule_gives() {
        Evaluation evaluation = evaluate(RULES, treaties(50));
        assertThat(evaluation.subjects().of(SubjectKind.RELATION)).hasSize(100);
        for (Rule rule : RULES.rules()) {
            for (SubjectKind kind : rule.kinds()) {
                for (Subject subject : evaluation.subjects().of(kind)) {
                    assertThat(evaluation.verdict(rule, subject))
                            .as("%s on %s", rule, subject.id())
                            .contains(rule.judge(evaluation.view(), subject));
                }
            }
        }
    }

    @Test
    void judges_many_subjects_in_parts_as_it_judges_one() {
        RuleSet rules = RULES.only(rule -> rule.kinds().contains(SubjectKind.RELATION));
        Evaluation evaluation = evaluate(rules, treaties(4_321));
        assertThat(evaluation.subjects().of(SubjectKind.RELATION)).hasSize(8_642);
        for (Rule rule : rules.rules()) {
            assertThat(evaluation.subjects().of(SubjectKind.RELATION))
                    .as("%s", rule)
                    .allMatch(subject -> evaluation
                            .verdict(rule, subject)
                            .equals(Optional.of(rule.judge(evaluation.view(), subject))));
        }
    }

    @Test
    void counts_every_verdict_once() {
        Evaluation evaluation = evaluate(RULES, treaties(50));
        Map<Verdict, Long> counted = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counted.put(verdict, 0L);
        }
        evaluation
                .findings(EnumSet.allOf(Verdict.class))
                .forEach(finding -> counted.merge(finding.verdict(), 1L, Long::sum));
        assertThat(evaluation.counts()).isEqualTo(counted);
        assertThat(evaluation.counts().values()).filteredOn(count -> count > 0).hasSizeGreaterThan(2);
    }

    @Test
    void verdicts_on_texts_reference_texts_and_the_record_are_counted_apart() {
        Evaluation evaluation =
                Evaluation.of(View.of(Dataset.embedded()), RuleCatalogue.standard(), Selection.standard());
        for (Verdict verdict : Verdict.values()) {
            long all = 0;
            for (VerdictGroup group : VerdictGroup.values()) {
                long found = evaluation.findings(EnumSet.of(verdict)).stream()
                        .filter(finding -> finding.group() == group)
                        .count();
                assertThat(evaluation.counts(group)).containsEntry(verdict, found);
                all += found;
            }
            assertThat(evaluation.counts()).containsEntry(verdict, all);
        }
        for (VerdictGroup group : VerdictGroup.values()) {
            assertThat(evaluation.counts(group).get(Verdict.PASS))
                    .as("%s", group)
                    .isPositive();
        }
    }

    @Test
    void a_finding_is_found_by_the_ids_of_its_rule_and_subject_and_what_is_not_judged_is_refused() {
        Evaluation evaluation = evaluate(RULES, treaties(3));
        String subject = evaluation.subjects().of(SubjectKind.RELATION).get(2).id();

        Finding found = evaluation.finding("LEC-EXT-001", subject);

        assertThat(found.rule().info().id()).isEqualTo("LEC-EXT-001");
        assertThat(found.subject().id()).isEqualTo(subject);
        assertThat(found.verdict())
                .isEqualTo(evaluation.verdict(found.rule(), found.subject()).orElseThrow());
        assertThatThrownBy(() -> evaluation.finding("LEC-EXT-01", subject))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(
                        "rule: found \"LEC-EXT-01\"; expected the id of a rule that judged; did you mean LEC-");
        assertThatThrownBy(() -> evaluation.finding("LEC-EXT-001", subject + "X"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith(
                        "expected the id of a subject that LEC-EXT-001 judged; did you mean " + subject + "?");
        assertThatThrownBy(() -> evaluation.finding("LEC-EXT-001", "cn-fr-1"))
                .as("a treaty is judged in both directions")
                .hasMessageEndingWith("judged; did you mean cn-fr-1/CN-FR or cn-fr-1/FR-CN?");
    }

    @Test
    void a_subject_of_a_kind_that_a_rule_does_not_judge_is_refused() {
        Evaluation evaluation = evaluate(RULES, treaties(1));
        Subject relation = evaluation.subjects().of(SubjectKind.RELATION).get(0);
        Rule onCases = RuleCatalogue.standard()
                .only(rule -> rule.kinds().equals(EnumSet.of(SubjectKind.CASE)))
                .rules()
                .iterator()
                .next();

        assertThatThrownBy(() -> evaluation.finding(onCases, relation))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("subject: found \"" + relation.id() + "\"; expected one of the kinds that "
                        + onCases.info().id() + " judges");
    }

    @Test
    void acts_and_texts_of_others_that_no_rule_judges_are_not_counted_as_judged() {
        View view = View.of(Dataset.embedded());
        Selection luxembourg = Selection.of("LU");
        RuleSet all = RuleCatalogue.standard();
        RuleSet onCases = all.only(rule -> rule.kinds().equals(EnumSet.of(SubjectKind.CASE)));
        Scope scope = Scope.of(view.dataset(), luxembourg);
        Evaluation whole = Evaluation.of(view, all, luxembourg);

        assertThat(Evaluation.of(
                                view,
                                all.only(rule -> rule.kinds().equals(EnumSet.of(SubjectKind.RELATION))),
                                luxembourg)
                        .ofOthers())
                .isZero();
        assertThat(Evaluation.of(view, onCases, luxembourg).ofOthers())
                .isPositive()
                .isLessThan(whole.ofOthers())
                .isEqualTo(whole.subjects().of(SubjectKind.CASE).stream()
                        .filter(subject -> !scope.covers(subject))
                        .count());
    }

    @Test
    void finds_in_a_stable_order_of_rules_and_subjects() {
        List<String> order = evaluate(RULES, treaties(9)).findings(EnumSet.of(Verdict.FAIL)).stream()
                .map(finding -> finding.rule() + " " + finding.subject().id())
                .toList();
        assertThat(order)
                .isNotEmpty()
                .isEqualTo(order.stream().sorted(byRuleThenAsJudged(order)).toList());
        assertThat(evaluate(RULES, treaties(9)).findings(EnumSet.of(Verdict.FAIL)))
                .extracting(finding -> finding.rule() + " " + finding.subject().id())
                .containsExactlyElementsOf(order);
    }

    private static java.util.Comparator<String> byRuleThenAsJudged(List<String> order) {
        return java.util.Comparator.<String, String>comparing(entry -> entry.substring(0, entry.indexOf(' ')))
                .thenComparing(order::indexOf);
    }

    @Test
    void says_that_it_is_empty_if_no_rule_judged_anything() {
        assertThat(evaluate(RuleSet.of("none", List.of()), treaties(3)).isEmpty())
                .isTrue();
        Evaluation nothing = evaluate(
                RuleCatalogue.standard().only(rule -> rule.kinds().contains(SubjectKind.OPERATION)), List.of());
        assertThat(nothing.isEmpty()).isTrue();
        assertThat(nothing.counts().keySet()).containsExactly(Verdict.values());
        for (VerdictGroup group : VerdictGroup.values()) {
            assertThat(nothing.counts(group).keySet()).containsExactly(Verdict.values());
            assertThat(nothing.counts(group, subject -> false).keySet()).containsExactly(Verdict.values());
        }
        assertThat(nothing.subjectCount()).isZero();
    }

    @Test
    void is_not_empty_if_all_verdicts_are_good() {
        Evaluation evaluation = evaluate(
                RuleCatalogue.standard().only(rule -> rule.info().id().equals("LEC-EXT-001")),
                List.of(treaty(0, SafeguardForm.MANDATORY_REFUSAL)));
        assertThat(evaluation.isEmpty()).isFalse();
        assertThat(evaluation.counts()).containsEntry(Verdict.PASS, 2L).containsEntry(Verdict.FAIL, 0L);
        assertThat(evaluation.subjectCount()).isEqualTo(2);
    }

    @Test
    void has_no_verdict_on_what_was_not_judged() {
        Evaluation evaluation = evaluate(RULES, treaties(2));
        Rule rule = RULES.rules().get(0);
        Treaty other = treaty(99, SafeguardForm.OPTIONAL_REFUSAL);
        assertThat(evaluation.verdict(rule, new Subject.OfInstrument(other))).isEmpty();
        assertThat(evaluation.verdict(
                        rule,
                        new Subject.Relation(
                                io.github.lec.view.Relation.of(other, ActorId.of("FR"), ActorId.of("CN")))))
                .isEmpty();
    }

    @Test
    void a_rule_that_fails_is_named_with_what_it_judged() {
        RelationRule failing = RelationRule.of(
                RuleInfo.of("MY-EXT-001", "The title has a word."),
                (view, relation) -> Truth.TRUE,
                (view, relation) -> Truth.of(List.of().get(0) == null));

        assertThatThrownBy(() -> evaluate(RuleSet.of("mine", List.of(failing)), treaties(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("rule MY-EXT-001 failed on cn-fr-0/")
                .hasRootCauseInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void a_rule_that_gives_no_answer_is_named_with_what_it_judged_however_it_is_written() {
        RuleInfo info = RuleInfo.of("MY-EXT-001", "The title has a word.");
        Rule silent = new RelationRule(info) {
            @Override
            protected Truth applies(View view, io.github.lec.view.Relation subject) {
                return Truth.TRUE;
            }

            @Override
            @SuppressWarnings("NullAway") // as in the code of a user, which need not be checked for null
            protected Truth breached(View view, io.github.lec.view.Relation subject) {
                return null;
            }
        };

        for (Rule rule :
                List.of(silent, RelationRule.of(info, (view, relation) -> Truth.TRUE, (view, relation) -> null))) {
            assertThatThrownBy(() -> evaluate(RuleSet.of("mine", List.of(rule)), treaties(1)))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageStartingWith("MY-EXT-001 cn-fr-0/")
                    .hasMessageEndingWith(" breached: found none; expected TRUE, FALSE or UNKNOWN");
        }
    }

    private static Evaluation evaluate(RuleSet rules, List<? extends Extensible> records) {
        DatasetInfo info = DatasetInfo.builder()
                .format("1.0")
                .id("made")
                .version("1")
                .title("Made in code")
                .licence("CC0-1.0")
                .asOf(LocalDate.of(2026, 10, 1))
                .build();
        return Evaluation.of(View.of(Dataset.over(Fixtures.BASE, info, records)), rules, Fixtures.SELECTION);
    }

    private static List<Treaty> treaties(int count) {
        List<Treaty> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(treaty(i, FORMS.get(i % FORMS.size())));
        }
        return made;
    }

    private static Treaty treaty(int number, SafeguardForm form) {
        return Treaty.builder()
                .id(InstrumentId.of("cn-fr-" + number))
                .kind(number % 5 == 4 ? TreatyKind.MUTUAL_LEGAL_ASSISTANCE : TreatyKind.EXTRADITION)
                .title("Treaty " + number)
                .addParties(ActorId.of("CN"), ActorId.of("FR"))
                .refusalGroundsComplete(true)
                .addSafeguards(clause(SafeguardKind.TORTURE_NON_REFOULEMENT, form))
                .addSafeguards(clause(SafeguardKind.DEATH_PENALTY_BAR, SafeguardForm.ABSENT))
                .build();
    }

    private static Clause clause(SafeguardKind kind, SafeguardForm form) {
        return Clause.builder()
                .kind(kind)
                .form(form)
                .addCitations(Citation.builder().source(SourceId.of("text")).build())
                .build();
    }
}
