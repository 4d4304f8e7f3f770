package io.github.lec.rule.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Fixtures;
import io.github.lec.rule.Rule;
import io.github.lec.rule.Subject;
import io.github.lec.rule.Verdict;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Between member states of the European Union the arrest warrant replaces extradition. */
class RequestsBetweenMembersTest {
    @ParameterizedTest(name = "{0} asks France: {1}")
    @CsvSource({"DE, NOT_APPLICABLE", "CN, FAIL"})
    void the_home_state_of_another_citizen_is_informed_of_requests_of_third_states(String requesting, Verdict verdict) {
        Dataset dataset = Fixtures.dataset("""
                'actors': [
                  {'id': 'FR', 'kind': 'STATE', 'name': 'France',
                   'facts': [{'fact': 'HOME_STATE_NOTIFICATION', 'value': 'NO', @press}]},
                  {'id': 'DE', 'kind': 'STATE', 'name': 'Germany',
                   'memberships': [{'of': 'EU', 'start': '1958-01-01', @press}]}],
                'treaties': [
                  {'id': 'a-treaty', 'kind': 'EXTRADITION', 'title': 'A treaty', 'parties': ['%s', 'FR'],
                   'textRead': 'FULL', 'lifecycle': [{'stage': 'SIGNED', 'date': '2007-03-20', @text}],
                   'safeguards': [
                     {'kind': 'OWN_NATIONALS_BAR', 'form': 'MANDATORY_REFUSAL', @text},
                     {'kind': 'UNION_CITIZEN_PRIORITY', 'form': 'ABSENT', @text}]}]""".formatted(requesting));
        Rule rule = RuleCatalogue.standard().rules().stream()
                .filter(one -> one.info().id().equals("LEC-EXT-011"))
                .findFirst()
                .orElseThrow();
        Relation relation = Relation.of(dataset.treaties().iterator().next(), ActorId.of("FR"), ActorId.of(requesting));

        assertThat(rule.judge(View.of(dataset), new Subject.Relation(relation))).isEqualTo(verdict);
    }
}
