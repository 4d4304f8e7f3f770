package io.github.lec.view;

import static io.github.lec.dataset.Sample.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseStep;
import io.github.lec.rule.Fixtures;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A hand-over of after the view's day is no part of a case as it stood that day. */
class ByHandOverTest {
    private static final Dataset TWICE =
            Fixtures.dataset("'cases': [{'id': 'c1', 'requested': 'FR', 'requesting': 'CN',"
                    + " 'persons': [{'count': 1, @press}],"
                    + " 'steps': [{'stage': 'SURRENDERED', 'date': '2020-03-01', 'no': 1, @press},"
                    + " {'stage': 'SURRENDERED', 'date': '2022', 'no': 2, @press}]}]");

    @ParameterizedTest(name = "as of {0}")
    @CsvSource({"2023-01-01, 1 2", "2022-06-01, 1 2", "2021-06-01, 1", "2019-01-01, 12"})
    void only_hand_overs_that_can_be_of_before_the_day_of_the_view_are_told_apart(String asOf, String numbers) {
        Case subject = TWICE.cases().get(0);

        List<Case> apart = View.of(TWICE, day(asOf), day("2024-01-01")).acts().perAct(subject);

        assertThat(apart).extracting(ByHandOverTest::numbers).containsExactly(numbers.split(" "));
    }

    private static String numbers(Case part) {
        StringBuilder numbers = new StringBuilder();
        for (CaseStep step : part.steps()) {
            numbers.append(step.no().orElseThrow());
        }
        return numbers.toString();
    }
}
