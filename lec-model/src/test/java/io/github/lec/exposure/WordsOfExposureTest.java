package io.github.lec.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.Purpose;
import io.github.lec.record.ActorId;
import io.github.lec.view.ClauseAnswer;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an answer says about a text to which others add, a treaty that may not apply, and a state's own refugee. */
class WordsOfExposureTest {
    private static Exposure ask(Person person, String place, String requesting, String day) {
        return Exposure.of(
                View.of(Dataset.embedded(), LocalDate.parse(day), LocalDate.parse("2026-11-24")),
                Request.of(person, place, requesting, Purpose.PROSECUTION));
    }

    @Test
    void what_is_absent_in_a_convention_and_open_in_its_protocol_is_not_a_contradiction() {
        List<String> said = ask(Person.of("EE"), "LV", "RU", "2026-11-24").clauses().stream()
                .map(ClauseAnswer::sentence)
                .toList();

        assertThat(said)
                .contains(
                        "Torture and ill-treatment: not determined (absent in the treaty itself; what a text that adds to it says"
                                + " is not determined).")
                .anyMatch(sentence -> sentence.contains(
                        "article 3 of \"Second Additional Protocol to the European Convention on Extradition\""))
                .noneMatch(sentence -> sentence.contains("ece-ap2"))
                .noneMatch(sentence -> sentence.contains("not determined (Absent in the text)"))
                .noneMatch(sentence -> sentence.contains("permitted") && sentence.contains("Absent in the text"));
    }

    @Test
    void a_treaty_that_may_not_apply_is_named_as_such() {
        Exposure exposure = ask(Person.of("LV"), "LV", "RU", "2021-05-01");

        assertThat(exposure.treaty()).isEqualTo(TreatyBasis.NOT_DETERMINED);
        assertThat(exposure.lead()).startsWith("The treaty, if it applies, has a clause on own nationals");
        assertThat(exposure.reasons())
                .extracting(Reason::words)
                .contains(
                        "It is not settled by what is recorded whether this was in force and applied between Latvia and Russia:"
                                + " European Convention on Extradition.");
    }

    @Test
    void a_state_is_bound_to_spare_its_own_refugee_but_for_an_exception() {
        Exposure exposure = ask(Person.of("CN").recognisedIn(ActorId.of("DK")), "DK", "CN", "2018-05-01");

        assertThat(exposure.protection()).isEqualTo(NationalityProtection.BAR_UNSETTLED);
        assertThat(exposure.lead())
                .startsWith("The Refugee Convention binds Denmark: article 33 forbids")
                .contains("except under its paragraph 2");
    }
}
