package io.github.lec.rule.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.rule.Finding;
import io.github.lec.rule.Fixtures;
import io.github.lec.rule.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sources often give no day: no rule may end with an error or leave a reader without an open point for want of one. */
class ExamplesWithoutDaysTest {
    static Stream<Rule> rules() {
        return RuleCatalogue.standard().rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void without_days_every_finding_is_told_in_full(Rule rule) {
        List<Finding> findings = Fixtures.of(rule.info().id()).stream()
                .map(file -> Fixtures.Fixture.of(file).withoutDays())
                .flatMap(fixture -> fixture.findings(rule).stream())
                .toList();

        assertThat(findings).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.words()).doesNotContain("not enough to decide");
            assertThat(finding.json()).containsKeys("words", "open");
        });
    }

    /** What was not before a day may have been on any later one: where answers are together not enough, they are open. */
    @ParameterizedTest
    @MethodSource("rules")
    void with_first_days_only_a_finding_that_is_open_for_no_other_reason_names_its_answers(Rule rule) {
        List<Finding> findings = Fixtures.of(rule.info().id()).stream()
                .map(file -> Fixtures.Fixture.of(file).withFirstDays())
                .flatMap(fixture -> fixture.findings(rule).stream())
                .toList();

        assertThat(findings).isNotEmpty().allSatisfy(finding -> {
            if (finding.words().contains("not enough to decide")) {
                assertThat(finding.openClaims()).isNotEmpty();
            }
        });
    }
}
