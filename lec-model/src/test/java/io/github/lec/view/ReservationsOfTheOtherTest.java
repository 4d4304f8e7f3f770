package io.github.lec.view;

import static io.github.lec.dataset.Sample.CHINA;
import static io.github.lec.dataset.Sample.FRANCE;
import static io.github.lec.dataset.Sample.read;
import static io.github.lec.dataset.Sample.treatyIn;
import static io.github.lec.dataset.Sample.treatyText;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.safeguard.StrengthInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The requested state may rely on a reservation by the requesting state in its relations with that state. */
class ReservationsOfTheOtherTest {
    private static final String CITED = "\"citations\": [{\"source\": \"paper-2017\"}]";

    private static ClauseAnswer asked(String own, String reserved) {
        String kind = "{\"kind\": \"DEATH_PENALTY_BAR\", ";
        Dataset dataset = read("\"treaties\": ["
                + treatyText("\"textRead\": \"FULL\", \"safeguards\": [" + kind
                        + "\"form\": \"" + own + "\", " + CITED + "}], \"reservations\": [" + kind
                        + "\"party\": \"CN\", "
                        + reserved + CITED + "}]")
                + "]");
        return View.of(dataset)
                .instruments()
                .clause(Relation.of(treatyIn(dataset), FRANCE, CHINA), SafeguardKind.DEATH_PENALTY_BAR);
    }

    private static String form(String code) {
        return "\"form\": \"" + code + "\", ";
    }

    @ParameterizedTest(name = "text {0}, reservation {1}: {2}")
    @CsvSource({
        "ABSENT, OPTIONAL_REFUSAL, WEAK",
        "ABSENT, MANDATORY_REFUSAL, WEAK",
        "ABSENT, ABSENT, NONE",
        "OPTIONAL_REFUSAL, MANDATORY_REFUSAL, WEAK",
        "OPTIONAL_REFUSAL, ABSENT, WEAK",
        "MANDATORY_REFUSAL, OPTIONAL_REFUSAL, BINDING",
        "MANDATORY_REFUSAL, ABSENT, BINDING"
    })
    void it_permits_refusal_at_most_and_takes_no_protection_away(String own, String reserved, Strength strength) {
        assertThat(asked(own, form(reserved)).value()).isEqualTo(StrengthInterval.exactly(strength));
    }

    @Test
    void it_is_shown_where_the_text_has_no_such_clause_as_what_it_permits() {
        ClauseAnswer answer = asked("ABSENT", form("MANDATORY_REFUSAL"));

        assertThat(answer.byReservation()).isTrue();
        assertThat(answer.form()).contains(SafeguardForm.OPTIONAL_REFUSAL);
        assertThat(answer.howKnown()).isEqualTo(HowKnown.STATED);
        assertThat(answer.claims())
                .extracting(claim -> claim.member())
                .containsExactlyInAnyOrder("reservations", "safeguards");
    }

    @Test
    void a_clause_that_protects_as_much_is_shown_itself() {
        assertThat(asked("MANDATORY_REFUSAL", form("OPTIONAL_REFUSAL")).byReservation())
                .isFalse();
    }

    @Test
    void what_is_not_determined_of_it_leaves_open_whether_the_other_may_refuse() {
        ClauseAnswer answer = asked("ABSENT", "");

        assertThat(answer.value()).isEqualTo(new StrengthInterval(Strength.NONE, Strength.WEAK));
        assertThat(answer.howKnown()).isEqualTo(HowKnown.NOT_DETERMINED);
        assertThat(answer.byReservation()).isFalse();
    }
}
