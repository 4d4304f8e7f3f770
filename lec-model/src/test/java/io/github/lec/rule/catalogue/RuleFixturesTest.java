package io.github.lec.rule.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.rule.Fixtures;
import io.github.lec.rule.Rule;
import io.github.lec.rule.Verdict;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Walks the catalogue: each rule has an example of each verdict, and the examples come out exactly as they say. */
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
                        })));
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
                                .as("an example of %s, or why there is none; not both", verdict)
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
