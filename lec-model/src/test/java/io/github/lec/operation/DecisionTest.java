package io.github.lec.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.source.Agreement;
import io.github.lec.source.Citation;
import io.github.lec.time.PartialDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionTest {
    private static Decision decision(Outcome outcome, String day, Optional<String> reference) {
        return Decision.builder()
                .court("European Court of Human Rights")
                .outcome(outcome)
                .date(PartialDate.parse(day))
                .reference(reference)
                .addCitations(Citation.of("court"))
                .build();
    }

    private static Agreement compare(Outcome one, String day, Outcome other, String later, Optional<String> reference) {
        return decision(one, day, reference).compare(decision(other, later, reference));
    }

    @Test
    void a_stay_and_the_judgment_are_two_decisions_even_under_one_application_number() {
        assertThat(compare(Outcome.STAYED, "1999-03-18", Outcome.VIOLATION, "2005-02-04", Optional.of("46827/99")))
                .isNotEqualTo(Agreement.CONFLICTS);
        assertThat(compare(Outcome.STAYED, "1999-03-18", Outcome.STAY_REFUSED, "1999-03-18", Optional.of("46827/99")))
                .isEqualTo(Agreement.CONFLICTS);
        assertThat(compare(
                        Outcome.VIOLATION, "2005-02-04", Outcome.NO_VIOLATION, "2005-02-04", Optional.of("46827/99")))
                .isEqualTo(Agreement.CONFLICTS);
    }

    @Test
    void without_a_reference_a_court_that_decided_on_two_days_decided_twice() {
        assertThat(compare(Outcome.REFUSED, "2015-01-10", Outcome.ALLOWED, "2015-05-01", Optional.empty()))
                .isNotEqualTo(Agreement.CONFLICTS);
        assertThat(compare(Outcome.REFUSED, "2015-01-10", Outcome.ALLOWED, "2015-01", Optional.empty()))
                .isEqualTo(Agreement.CONFLICTS);
        assertThat(compare(Outcome.REFUSED, "2015-01-10", Outcome.ALLOWED, "2015-05-01", Optional.of("1/15")))
                .isEqualTo(Agreement.CONFLICTS);
    }

    @Test
    void a_comma_within_a_reference_does_not_make_two_of_it() {
        Decision known = decision(Outcome.REFUSED, "2017-05-25", Optional.of("ATS, 25 May 2017, recurso 347/2017"));

        assertThat(known.references()).containsExactly("ATS, 25 May 2017, recurso 347/2017");
        assertThat(known.toBuilder()
                        .addOtherReferences("ECLI:ES:TS:2017:1")
                        .build()
                        .references())
                .containsExactly("ATS, 25 May 2017, recurso 347/2017", "ECLI:ES:TS:2017:1");
    }
}
