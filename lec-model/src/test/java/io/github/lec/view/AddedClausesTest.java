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

/** What is shown of a clause that another text adds, or may add. */
class AddedClausesTest {
    private static final String CITED = "\"citations\": [{\"source\": \"paper-2017\"}]";
    private static final String IN_FORCE =
            "\"lifecycle\": [{\"stage\": \"IN_FORCE\", \"date\": \"2019-01-01\", " + CITED + "}], ";
    private static final String SIGNED =
            "\"lifecycle\": [{\"stage\": \"SIGNED\", \"date\": \"2018-01-01\", " + CITED + "}], ";

    private static ClauseAnswer deathPenalty(String own, String lifecycle) {
        return deathPenalty("\"treaties\": [" + text(own) + ", " + part("EXTRADITION", lifecycle) + "]");
    }

    private static ClauseAnswer deathPenalty(String sections) {
        Dataset dataset = read(sections);
        return View.of(dataset)
                .instruments()
                .clause(Relation.of(treatyIn(dataset), FRANCE, CHINA), SafeguardKind.DEATH_PENALTY_BAR);
    }

    private static String text(String own) {
        return treatyText("\"textRead\": \"FULL\", \"safeguards\": [" + own + "]");
    }

    private static String part(String kind, String lifecycle) {
        return "{\"id\": \"p\", \"kind\": \"" + kind + "\", \"title\": \"A further text\","
                + " \"parties\": [\"CN\", \"FR\"], \"parent\": \"t\", \"textRead\": \"FULL\", " + lifecycle
                + "\"safeguards\": [" + clause("MANDATORY_REFUSAL") + "]}";
    }

    private static String clause(String form) {
        return "{\"kind\": \"DEATH_PENALTY_BAR\", \"form\": \"" + form + "\", \"article\": \"3\", " + CITED + "}";
    }

    @Test
    void of_two_protocols_each_clause_is_said_to_stand_in_its_own() {
        String first = part("EXTRADITION", IN_FORCE).replace("MANDATORY_REFUSAL", "OPTIONAL_REFUSAL");
        String second = part("EXTRADITION", IN_FORCE)
                .replace("\"id\": \"p\"", "\"id\": \"q\"")
                .replace("\"article\": \"3\"", "\"article\": \"7\"");
        ClauseAnswer answer =
                deathPenalty("\"treaties\": [" + text(clause("ABSENT")) + ", " + first + ", " + second + "]");

        assertThat(answer.article()).contains("7 of q");
        assertThat(answer.sentence()).contains("May refuse, article 3 of p", "Must refuse, article 7 of q");
    }

    @Test
    void a_reservation_made_alike_to_treaty_and_protocol_is_shown_as_one_to_the_treaty() {
        String reserved = "\"reservations\": [{\"kind\": \"DEATH_PENALTY_BAR\", \"party\": \"FR\","
                + " \"form\": \"OPTIONAL_REFUSAL\", " + CITED + "}], ";
        ClauseAnswer answer = deathPenalty("\"treaties\": [" + treatyText(reserved + "\"textRead\": \"FULL\"") + ", "
                + part("EXTRADITION", IN_FORCE).replace("\"safeguards\"", reserved + "\"safeguards\"") + "]");

        assertThat(answer.byReservation()).isTrue();
        assertThat(answer.addedBy()).isEmpty();
        assertThat(answer.added().get(0).accounts()).isNotEmpty();
    }

    @Test
    void an_account_that_stands_for_two_is_named_once_where_sources_contradict_each_other() {
        String reservation = "{\"kind\": \"DEATH_PENALTY_BAR\", \"party\": \"FR\"";
        ClauseAnswer answer = deathPenalty("\"treaties\": ["
                + treatyText("\"textRead\": \"FULL\", \"safeguards\": [" + clause("MANDATORY_REFUSAL")
                        + "], \"reservations\": [" + reservation + ", \"form\": \"ABSENT\", " + CITED + "}, "
                        + reservation + ", \"denies\": true, " + CITED + "}, "
                        + reservation + ", \"denies\": true, \"citations\": [{\"source\": \"paper-2017\", \"locator\":"
                        + " \"p. 2\"}]}]")
                + "]");

        assertThat(answer.dispute().isOpen()).isTrue();
        assertThat(answer.contradictory()).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void a_clause_of_a_protocol_in_force_is_shown_as_what_the_text_says() {
        ClauseAnswer answer = deathPenalty(clause("ABSENT"), IN_FORCE);

        assertThat(answer.howKnown()).isEqualTo(HowKnown.STATED);
        assertThat(answer.form()).contains(SafeguardForm.MANDATORY_REFUSAL);
        assertThat(answer.addedBy()).contains("p");
        assertThat(answer.settledBy()).isEqualTo(Settlement.NOTHING);
    }

    @Test
    void a_clause_of_a_protocol_that_is_perhaps_not_in_force_is_not_shown_as_what_the_text_says() {
        ClauseAnswer answer = deathPenalty(clause("ABSENT"), SIGNED);

        assertThat(answer.value()).isEqualTo(StrengthInterval.OPEN);
        assertThat(answer.howKnown()).isEqualTo(HowKnown.NOT_DETERMINED);
        assertThat(answer.form()).contains(SafeguardForm.ABSENT);
        assertThat(answer.label()).isEqualTo("Not determined");
        assertThat(answer.addedBy()).isEmpty();
        assertThat(answer.settledBy()).isEqualTo(Settlement.FIND_A_SOURCE);
        assertThat(answer.accounts()).hasSize(2);
    }

    @Test
    void a_text_without_an_account_is_not_determined_beside_a_protocol_that_is_perhaps_in_force() {
        ClauseAnswer answer = deathPenalty("", SIGNED);

        assertThat(answer.howKnown()).isEqualTo(HowKnown.NOT_DETERMINED);
        assertThat(answer.shown()).isEmpty();
    }

    @Test
    void a_weaker_clause_of_the_text_stays_known_while_it_is_open_whether_a_protocol_makes_it_stronger() {
        ClauseAnswer answer = deathPenalty(clause("OPTIONAL_REFUSAL"), SIGNED);

        assertThat(answer.value().lowest()).isEqualTo(Strength.WEAK);
        assertThat(answer.value().highest()).isEqualTo(Strength.BINDING);
        assertThat(answer.howKnown()).isEqualTo(HowKnown.STATED);
        assertThat(answer.form()).contains(SafeguardForm.OPTIONAL_REFUSAL);
        assertThat(answer.settledBy()).isEqualTo(Settlement.FIND_A_SOURCE);
    }

    @Test
    void an_arrangement_in_operation_does_not_make_a_clause_of_a_treaty_binding() {
        ClauseAnswer answer = deathPenalty("\"treaties\": [" + text(clause("ABSENT")) + "], \"arrangements\": ["
                + part("MEMORANDUM", IN_FORCE) + "]");

        assertThat(answer.value()).isEqualTo(StrengthInterval.OPEN);
        assertThat(answer.howKnown()).isEqualTo(HowKnown.NOT_DETERMINED);
    }
}
