package io.github.lec.rule.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.rule.Finding;
import io.github.lec.rule.Fixtures;
import io.github.lec.rule.Layer;
import io.github.lec.rule.Rule;
import io.github.lec.rule.SubjectKind;
import io.github.lec.rule.Verdict;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Checks for the whole catalogue that each rule has an example of each verdict, and that the examples give the expected
 * verdicts.
 */
class RuleFixturesTest {
    @TestFactory
    Stream<DynamicTest> every_example_has_exactly_the_verdicts_it_expects() {
        return RuleCatalogue.standard().rules().stream()
                .flatMap(rule -> Fixtures.of(rule.info().id()).stream()
                        .map(file -> DynamicTest.dynamicTest(rule + " " + file.getFileName(), () -> {
                            Fixtures.Fixture fixture = Fixtures.Fixture.of(file);
                            assertThat(fixture.verdicts(rule))
                                    .as(file.toString())
                                    .isEqualTo(fixture.expected());
                            assertThat(fixture.expected()).containsValue(fixture.verdict());
                            assertThat(fixture.severities(rule))
                                    .as(file.toString())
                                    .isEqualTo(fixture.severities());
                            fixture.told("x-days")
                                    .forEach((id, days) -> assertThat(
                                                    rule.days(fixture.view(), fixture.subject(rule, id)).stream()
                                                            .map(String::valueOf)
                                                            .collect(Collectors.joining(" ")))
                                            .as("days in %s", file)
                                            .isEqualTo(days));
                            fixture.told("x-says")
                                    .forEach((id, words) -> assertThat(
                                                    fixture.finding(rule, id).words())
                                            .as(file.toString())
                                            .contains(words));
                        })));
    }

    /**
     * A report alleges an act, and a court establishes it, unless the account says otherwise. Texts and records are
     * never alleged.
     */
    @TestFactory
    Stream<DynamicTest> an_act_is_alleged_until_a_court_or_an_international_body_finds_it() {
        return RuleCatalogue.standard().rules().stream()
                .flatMap(rule -> Fixtures.of(rule.info().id()).stream()
                        .filter(file -> Fixtures.verdictOf(file) == Verdict.FAIL && !Fixtures.isGraded(file))
                        .map(file -> DynamicTest.dynamicTest(rule + " " + file.getFileName(), () -> {
                            Fixtures.Fixture fixture = Fixtures.Fixture.of(file);
                            fixture.expected().forEach((id, verdict) -> {
                                if (verdict == Verdict.FAIL) {
                                    Finding reported = fixture.citing("press").finding(rule, id);
                                    boolean act = reported.layer() == Layer.PRACTICE && canBeAlleged(reported);
                                    assertThat(reported.isAlleged()).isEqualTo(act);
                                    assertThat(reported.words().contains("Alleged: "))
                                            .isEqualTo(act);
                                    assertThat(fixture.citing("court")
                                                    .finding(rule, id)
                                                    .isAlleged())
                                            .isFalse();
                                    assertThat(fixture.citing("body")
                                                    .finding(rule, id)
                                                    .isAlleged())
                                            .isFalse();
                                }
                            });
                        })));
    }

    /** What a state or an agreement omits is not an act; it is read from the state's or the agreement's own record. */
    private static boolean canBeAlleged(Finding finding) {
        return finding.subject().kind() == SubjectKind.CASE || finding.subject().kind() == SubjectKind.OPERATION;
    }

    @TestFactory
    Stream<DynamicTest> every_rule_has_an_example_of_each_verdict_or_says_why_not() {
        return RuleCatalogue.standard().rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.toString(), () -> {
                    Map<Verdict, String> impossible =
                            Fixtures.impossible(rule.info().id());
                    for (Verdict verdict : Verdict.values()) {
                        boolean shown = Fixtures.of(rule.info().id()).stream()
                                .anyMatch(file -> Fixtures.verdictOf(file) == verdict);
                        assertThat(shown)
                                .as("%s: an example of %s, or why there is none; not both", rule, verdict)
                                .isNotEqualTo(impossible.containsKey(verdict));
                    }
                }));
    }

    @Test
    void every_folder_of_examples_belongs_to_a_rule() {
        assertThat(Fixtures.rules())
                .containsExactlyElementsOf(RuleCatalogue.standard().rules().stream()
                        .map(Rule::toString)
                        .toList());
    }
}
