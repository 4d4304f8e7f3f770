package io.github.lec.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The day of a hand-over is called open only where the verdict may turn on it. */
class OpenDayTest {
    private static final String OPEN_DAY = "on which day the person was handed over";

    private static String words(String handedOver, String facts) {
        View view = View.of(Fixtures.dataset("""
                'cases': [
                  {'id': 'c', 'requested': 'FR', 'requesting': 'CN', 'route': [{'value': 'EXTRADITION', @court}],
                   'persons': [{'count': 1, 'nationality': 'CN', @court}],
                   'steps': [{'stage': 'REQUESTED', 'date': '2018-01-15', @court},
                             {'stage': 'SURRENDERED', 'date': %s, @court}],
                   'facts': [%s]}]
                """.formatted(handedOver, facts)));
        Finding finding = Finding.of(
                view,
                RuleCatalogue.standard().rule("LEC-EXT-014").orElseThrow(),
                Subjects.of(view, Fixtures.SELECTION).of(SubjectKind.CASE).stream()
                        .filter(one -> one.id().equals("c"))
                        .findFirst()
                        .orElseThrow());
        assertThat(finding.verdict()).isEqualTo(Verdict.CANNOT_DECIDE);
        return finding.words();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'2018-09'",
                "{'notBefore': '2018-09-14', 'notAfter': '2018-09-15'}",
                "{'notBefore': '2018-09-14'}",
                "{'notAfter': '2018-09-15'}"
            })
    void a_day_that_is_not_known_exactly_is_not_open_where_what_else_is_missing_decides(String handedOver) {
        assertThat(words(handedOver, ""))
                .contains("Open: Risk of death penalty")
                .doesNotContain(OPEN_DAY);
    }

    @Test
    void it_is_open_where_the_risk_was_checked_between_the_first_and_the_last_day_that_are_possible() {
        assertThat(words("'2018-09'", "{'fact': 'ARTICLE_19_CHECK', 'value': true, 'date': '2018-09-10', @court}"))
                .contains("Open: " + OPEN_DAY + " (recorded: 2018-09)");
    }
}
