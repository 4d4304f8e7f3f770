package io.github.lec.cooperation;

import static io.github.lec.dataset.Sample.CHINA;
import static io.github.lec.dataset.Sample.FRANCE;
import static io.github.lec.dataset.Sample.day;
import static io.github.lec.dataset.Sample.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.logic.Truth;
import io.github.lec.source.Topic;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import io.github.lec.view.YesNoAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The status of a convention in force for others between two states that are not both bound by it. */
class ConventionsBetweenTwoTest {
    private static final String NOT_RATIFIED =
            ", {'stage': 'RATIFIED', 'party': 'FR', 'observedOn': '2022', 'denies': true}";

    private static Cooperation.OnRecord found(String steps) {
        return foundBy("{'stage': 'ADOPTED', 'date': '2000-01-01'}, {'stage': 'IN_FORCE', 'date': '2003-01-01'},"
                + " {'stage': 'RATIFIED', 'party': 'CN', 'date': '2005-01-01'}, " + steps);
    }

    private static Cooperation.OnRecord foundBy(String steps) {
        String cited = steps.replace('\'', '"')
                .replaceAll("\\}(?=, \\{|$)", ", \"citations\": [{\"source\": \"paper-2017\"}]}");
        View view = View.of(
                read("\"treaties\": [{\"id\": \"t\", \"kind\": \"EXTRADITION\", \"title\": \"Convention\","
                        + " \"parties\": [\"CN\", \"FR\", \"DE\"], \"lifecycle\": [" + cited + "]}]"),
                day("2020-01-01"),
                day("2024-01-01"));
        return (Cooperation.OnRecord) CooperationRecord.of(view).between(FRANCE, CHINA, Topic.EXTRADITION_TREATY);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'stage': 'SIGNED', 'party': 'FR', 'date': '2004-01-01'} | SIGNED_NOT_IN_FORCE",
                "{'stage': 'SIGNED', 'party': 'FR', 'date': '2021-01-01'} | NOT_YET"
            })
    void a_convention_that_both_signed_is_not_said_to_be_unsigned(String signed, CooperationStatus status) {
        TextOnRecord text = found(signed + NOT_RATIFIED).texts().get(0);

        assertThat(text.status()).isEqualTo(status);
        assertThat(text.isInForceForOthers()).isTrue();
        assertThat(text.exists()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'stage': 'RATIFIED', 'party': 'FR', 'date': '2004-01-01'}, {'stage': 'RATIFIED', 'party': 'FR',"
                        + " 'denies': true} | true",
                "{'stage': 'ACCEDED', 'party': 'FR', 'date': '2004-01-01'}, {'stage': 'RATIFIED', 'party': 'FR',"
                        + " 'denies': true} | true",
                "{'stage': 'IN_FORCE', 'party': 'FR', 'date': '2004-01-01'}, {'stage': 'IN_FORCE', 'party': 'FR',"
                        + " 'date': '2025-01-01'} | true",
                "{'stage': 'RATIFIED', 'party': 'FR', 'date': '2004-01-01'}, {'stage': 'TERMINATED', 'party': 'FR',"
                        + " 'date': '2010-01-01'}, {'stage': 'TERMINATED', 'party': 'FR', 'denies': true} | true",
                "{'stage': 'RATIFIED', 'party': 'FR', 'date': '2019-06-01'}, {'stage': 'SUCCEEDED', 'party': 'FR',"
                        + " 'denies': true} | false",
                "{'stage': 'SIGNED', 'party': 'FR', 'date': '2004-01-01'} | false"
            })
    void a_party_whose_consent_is_disputed_leaves_open_whether_a_convention_binds_it(String steps, boolean disputed) {
        TextOnRecord text = found(steps).texts().get(0);

        assertThat(text.status()).isEqualTo(CooperationStatus.NOT_DETERMINED);
        assertThat(text.isDisputed()).isEqualTo(disputed);
        assertThat(text.dispute().rivals().isEmpty()).isNotEqualTo(disputed);
        assertThat(text.json()).containsEntry("disputed", disputed);
        assertThat(text.answer().dispute().isOpen()).isFalse();
    }

    @Test
    void a_convention_is_in_force_between_its_parties_where_only_their_own_days_are_recorded() {
        TextOnRecord text = foundBy("{'stage': 'SIGNED', 'date': '2000-01-01'},"
                        + " {'stage': 'IN_FORCE', 'party': 'CN', 'date': '2011-01-01'},"
                        + " {'stage': 'IN_FORCE', 'party': 'FR', 'date': '2011-01-01'}")
                .texts()
                .get(0);

        assertThat(text.between().map(YesNoAnswer::value)).contains(Truth.TRUE);
        assertThat(text.isInForce()).isTrue();
        assertThat(text.isInForceForOthers()).isFalse();
    }

    @Test
    void a_convention_binds_two_from_the_day_on_which_it_entered_into_force_for_the_later_of_them() {
        TextOnRecord text = found("{'stage': 'IN_FORCE', 'party': 'CN', 'date': '2005-04-01'},"
                        + " {'stage': 'IN_FORCE', 'party': 'FR', 'date': '2011-12-29'}")
                .texts()
                .get(0);

        assertThat(text.answer().since()).contains(PartialDate.parse("2003-01-01"));
        assertThat(text.day()).contains(PartialDate.parse("2011-12-29"));
        assertThat(text.boundLater()).contains(PartialDate.parse("2011-12-29"));
        assertThat(text.claims().toString()).contains("t/lifecycle/IN_FORCE/FR");
    }

    @Test
    void the_day_on_which_it_bound_two_is_open_where_that_of_one_of_them_is_not_recorded() {
        TextOnRecord text = found("{'stage': 'IN_FORCE', 'party': 'FR', 'date': '2011-12-29'}")
                .texts()
                .get(0);

        assertThat(text.isInForce()).isTrue();
        assertThat(text.boundLater()).isEmpty();
    }

    @Test
    void it_rests_on_the_claims_on_the_party() {
        TextOnRecord text = found(
                        "{'stage': 'RATIFIED', 'party': 'FR', 'date': '2004-01-01'}, {'stage': 'RATIFIED', 'party':"
                                + " 'FR', 'denies': true}")
                .texts()
                .get(0);

        assertThat(text.claims().toString()).contains("t/lifecycle/IN_FORCE", "t/lifecycle/RATIFIED/FR");
    }

    @Test
    void a_difference_that_leaves_nothing_open_is_not_a_dispute() {
        TextOnRecord text = found(
                        "{'stage': 'RATIFIED', 'party': 'FR', 'date': '2004-01-01'}, {'stage': 'RATIFIED', 'party':"
                                + " 'FR', 'date': '2004-01-02'}")
                .texts()
                .get(0);

        assertThat(text.isInForce()).isTrue();
        assertThat(text.between().map(YesNoAnswer::value)).contains(Truth.TRUE);
        assertThat(text.dispute().isWithoutEffect()).isTrue();
    }
}
