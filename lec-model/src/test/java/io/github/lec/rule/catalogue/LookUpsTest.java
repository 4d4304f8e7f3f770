package io.github.lec.rule.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.rule.Fixtures;
import io.github.lec.rule.Rule;
import io.github.lec.rule.Subject;
import io.github.lec.view.View;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twice as many treaties cost twice as many questions: no rule compares every text with every other one. */
class LookUpsTest {
    @ParameterizedTest
    @ValueSource(strings = {"LEC-CYB-004", "LEC-LIF-005", "LEC-REF-002"})
    void questions_grow_as_the_treaties_do(String id) {
        Rule rule = RuleCatalogue.standard().rule(id).orElseThrow();
        long few = questions(rule, 100);
        long many = questions(rule, 400);
        assertThat(few).isPositive();
        assertThat(many).isLessThanOrEqualTo(few * 4 + 400);
    }

    /** Two treaties of one sort between each pair of actors. */
    private static long questions(Rule rule, int pairs) {
        String actors = IntStream.range(0, pairs)
                .mapToObj(i -> "{'id': 'S" + i + "', 'kind': 'STATE', 'name': 'State " + i + "'}")
                .collect(Collectors.joining(", "));
        String treaties = IntStream.range(0, 2 * pairs)
                .mapToObj(i -> "{'id': 't-" + i + "', 'kind': 'POLICE_COOPERATION', 'title': 'Treaty " + i
                        + "', 'parties': ['CN', 'S" + i / 2
                        + "'], 'lifecycle': [{'stage': 'IN_FORCE', 'date': '2010-01-0"
                        + (1 + i % 2) + "', @text}]}")
                .collect(Collectors.joining(", "));
        Dataset dataset = Fixtures.dataset("'actors': [" + actors + "], 'treaties': [" + treaties + "]");
        long[] asked = {0};
        View counting = View.of(dataset).recording(claim -> asked[0]++);
        dataset.treaties().stream()
                .filter(treaty -> treaty.id().value().startsWith("t-"))
                .forEach(treaty -> rule.judge(counting, new Subject.OfInstrument(treaty)));
        return asked[0];
    }
}
