package io.github.lec.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Sample;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseFact;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.operation.CaseRoute;
import io.github.lec.operation.Persons;
import io.github.lec.operation.RouteAccount;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PersonsOfACaseTest {
    private static CaseFact fact(CaseQuestion question, String person) {
        CaseFact.Builder fact = CaseFact.builder().fact(question).value(true).addCitations(Sample.CITATION);
        return person.isEmpty() ? fact.build() : fact.person(person).build();
    }

    private static Case of(int persons, List<CaseFact> facts) {
        return Case.builder()
                .id("case")
                .requested("FR")
                .requesting("CN")
                .persons(IntStream.range(0, persons)
                        .mapToObj(i -> Persons.builder()
                                .person("p" + i)
                                .count(1)
                                .addCitations(Sample.CITATION)
                                .build())
                        .toList())
                .facts(facts)
                .build();
    }

    @Test
    void each_person_keeps_what_concerns_that_person_or_all_in_the_order_of_the_case() {
        CaseFact one = fact(CaseQuestion.HOME_STATE_NOTIFIED, "p0");
        CaseFact all = fact(CaseQuestion.JUDICIAL_DECISION, "");
        CaseFact other = fact(CaseQuestion.HOME_STATE_NOTIFIED, "p1");

        List<Case> apart = View.of(Sample.BASE).acts().perPerson(of(2, List.of(one, all, other)));

        assertThat(apart).extracting(Case::facts).containsExactly(List.of(one, all), List.of(all, other));
        assertThat(apart)
                .extracting(part -> part.persons().get(0).person())
                .containsExactly(Optional.of("p0"), Optional.of("p1"));
    }

    @Test
    void each_person_keeps_their_own_route_and_that_of_all() {
        RouteAccount all = route(CaseRoute.NOTICE).build();
        RouteAccount one = route(CaseRoute.EXTRADITION).person("p0").build();
        RouteAccount other = route(CaseRoute.DEPORTATION).person("p1").build();
        Case both = of(2, List.of()).toBuilder().route(List.of(one, all, other)).build();

        assertThat(View.of(Sample.BASE).acts().perPerson(both))
                .extracting(Case::route)
                .containsExactly(List.of(one, all), List.of(all, other));
        assertThat(one.key()).isEqualTo("p0");
    }

    private static RouteAccount.Builder route(CaseRoute value) {
        return RouteAccount.builder().value(value).addCitations(Sample.CITATION);
    }

    /** With twenty thousand facts this takes very long if all are read for each person. */
    @Test
    void a_case_of_very_many_persons_is_split() {
        Case many = of(
                20_000,
                IntStream.range(0, 20_000)
                        .mapToObj(i -> fact(CaseQuestion.JUDICIAL_DECISION, "p" + i))
                        .toList());

        List<Case> apart = View.of(Sample.BASE).acts().perPerson(many);

        assertThat(apart).hasSize(20_000).allMatch(part -> part.facts().size() == 1);
    }
}
