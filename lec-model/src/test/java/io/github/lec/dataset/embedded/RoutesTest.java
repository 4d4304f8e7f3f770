package io.github.lec.dataset.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseRoute;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The routes by which persons of the embedded cases were moved: a route is recorded if a source reports it. */
class RoutesTest {
    private static final Dataset DATA = Dataset.embedded();

    @Test
    void no_one_is_transferred_to_serve_a_sentence_while_only_suspected() {
        assertThat(DATA.cases())
                .filteredOn(subject -> routes(subject).contains(CaseRoute.TRANSFER))
                .isNotEmpty()
                .allSatisfy(subject -> assertThat(subject.persons())
                        .as(subject.id().value())
                        .noneMatch(persons ->
                                persons.status().filter("SUSPECT"::equals).isPresent()));
    }

    @Test
    void a_source_whose_title_reports_a_deportation_is_cited_for_that_route() {
        assertThat(routes(subject("lv-2017-1"))).containsExactly(CaseRoute.DEPORTATION);
        assertThat(subject("lv-2017-1").route().get(0).citations())
                .allSatisfy(citation -> assertThat(DATA.source(citation.source())
                                .orElseThrow()
                                .title()
                                .toLowerCase(Locale.ROOT))
                        .contains("deported"));
    }

    @Test
    void sources_that_only_report_that_suspects_were_sent_home_leave_the_route_open() {
        assertThat(Stream.of("hr-2018-1", "pl-2018-1", "si-2018-1").map(RoutesTest::subject))
                .allMatch(subject -> subject.route().isEmpty());
    }

    private static List<CaseRoute> routes(Case subject) {
        return subject.route().stream().map(account -> account.value()).toList();
    }

    private static Case subject(String id) {
        return DATA.cases().stream()
                .filter(subject -> Objects.equals(subject.id().value(), id))
                .findAny()
                .orElseThrow();
    }
}
