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

/** Twice as many records cost twice as many questions: no rule compares every text or case with every other one. */
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

    @ParameterizedTest
    @ValueSource(strings = {"LEC-ASR-001", "LEC-EXT-018", "LEC-LIF-004", "LEC-POL-004"})
    void questions_grow_as_the_cases_do(String id) {
        Rule rule = RuleCatalogue.standard().rule(id).orElseThrow();
        long few = questionsOnCases(rule, 100);
        long many = questionsOnCases(rule, 400);
        assertThat(few).isPositive();
        assertThat(many).isLessThanOrEqualTo(few * 4 + 400);
    }

    /** Surrenders of two persons each, by one state to another under one treaty. */
    private static long questionsOnCases(Rule rule, int count) {
        String persons = "{'person': 'A', 'count': 1, 'nationality': 'CN', @press}, {'person': 'B', 'count': 1,"
                + " 'nationality': 'CN', @press}";
        String cases = IntStream.range(0, count)
                .mapToObj(i -> "{'id': 'c-" + i + "', 'requested': 'FR', 'requesting': 'CN', 'persons': [" + persons
                        + "], 'route': [{'value': 'EXTRADITION', @press}], 'basis': [{'value': 't-0', @press}], 'steps':"
                        + " [{'stage': 'SURRENDERED', 'date': '" + (2000 + i % 20) + "-05-01', @press}]}")
                .collect(Collectors.joining(", "));
        Dataset dataset =
                Fixtures.dataset("'treaties': [{'id': 't-0', 'kind': 'EXTRADITION', 'title': 'Treaty', 'parties':"
                        + " ['CN', 'FR'], 'lifecycle': [{'stage': 'IN_FORCE', 'date': '1999-01-01', @text}]}], 'cases': ["
                        + cases
                        + "]");
        long[] asked = {0};
        View counting = View.of(dataset).recording(claim -> asked[0]++);
        dataset.cases().forEach(one -> rule.judge(counting, new Subject.OfCase(one)));
        return asked[0];
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
