package io.github.lec.exposure;

import static io.github.lec.exposure.Asked.EMBEDDED;
import static io.github.lec.exposure.Asked.ask;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.instrument.Purpose;
import io.github.lec.logic.Truth;
import io.github.lec.record.NormId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An answer names no ruling that had not been given on the day up to which sources count. */
class LaterRulingsOfExposureTest {
    private static final Person RESIDENT = Person.of("LT").permanentResident(Truth.TRUE);

    private static Exposure enforcement(Person person, String day, String known) {
        return ask(EMBEDDED, person, "FI", "RU", Purpose.ENFORCEMENT, day, known);
    }

    private static List<NormId> norms(Exposure exposure) {
        return exposure.reasons().stream()
                .flatMap(reason -> reason.norms().stream())
                .toList();
    }

    @Test
    void before_the_ruling_on_consent_it_is_open_whether_the_sentence_can_be_served() {
        assertThat(enforcement(RESIDENT, "2018-12-01", "2018-12-01").lead())
                .contains("That protects only if the sentence can be served there; whether Russia agrees to that is not"
                        + " recorded.")
                .doesNotContain("C-237/21");
    }

    @Test
    void of_residents_whose_treatment_has_not_been_decided_too() {
        Person resident = Person.of("NO").permanentResident(Truth.TRUE);

        assertThat(enforcement(resident, "2018-12-01", "2018-12-01").lead())
                .contains("That would protect only if the sentence can be served there; whether Russia agrees to that"
                        + " is not recorded.")
                .doesNotContain("C-237/21");
    }

    @Test
    void seen_from_later_it_is_said_that_it_came_later() {
        assertThat(enforcement(RESIDENT, "2018-12-01", "2026-11-24").lead())
                .contains("Finland must ask Russia to agree (C-237/21; clarified only later, by a ruling that says what"
                        + " the law already was), and whether it does is not recorded.");
    }

    @Test
    void from_the_ruling_on_it_is_named() {
        assertThat(enforcement(RESIDENT, "2022-12-22", "2022-12-22").lead())
                .contains("Finland must ask Russia to agree (C-237/21), and whether it does is not recorded.");
    }

    @Test
    void what_has_not_been_decided_for_switzerland_is_not_compared_with_a_later_ruling() {
        assertThat(ask(EMBEDDED, Person.of("CH"), "IT", "CN", "2020-04-01").lead())
                .contains("(equal treatment) gives protection has not been decided. ")
                .doesNotContain("C-897/19");
        assertThat(ask(EMBEDDED, Person.of("CH"), "IT", "CN", "2020-04-02").lead())
                .contains("(equal treatment) gives protection has not been decided; for Iceland the Court of Justice")
                .contains("(C-897/19 PPU)");
    }

    @Test
    void reasons_have_no_later_rulings_as_their_norms() {
        Exposure exposure = ask(EMBEDDED, Person.of("IT"), "DE", "CN", "2017-06-17");

        assertThat(norms(exposure))
                .contains(NormId.of("petruhhin"), NormId.of("tfeu-18"))
                .doesNotContain(NormId.of("pisciotti"), NormId.of("by-c-398-19"));
        assertThat(norms(enforcement(RESIDENT, "2018-12-01", "2018-12-01")))
                .contains(NormId.of("raugevicius"))
                .doesNotContain(NormId.of("sm-c-237-21"));
        assertThat(norms(enforcement(RESIDENT, "2018-12-01", "2026-11-24"))).contains(NormId.of("sm-c-237-21"));
    }
}
