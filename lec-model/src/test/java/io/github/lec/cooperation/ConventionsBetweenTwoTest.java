package io.github.lec.cooperation;

import static io.github.lec.dataset.Sample.CHINA;
import static io.github.lec.dataset.Sample.FRANCE;
import static io.github.lec.dataset.Sample.day;
import static io.github.lec.dataset.Sample.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.source.Topic;
import io.github.lec.view.View;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a convention that is in force for others is for two states that it does not bind both. */
class ConventionsBetweenTwoTest {
    private static final String NOT_RATIFIED =
            ", {'stage': 'RATIFIED', 'party': 'FR', 'observedOn': '2022', 'denies': true}";

    private static Cooperation.OnRecord found(String steps) {
        String cited = ("{'stage': 'ADOPTED', 'date': '2000-01-01'}, {'stage': 'IN_FORCE', 'date': '2003-01-01'},"
                        + " {'stage': 'RATIFIED', 'party': 'CN', 'date': '2005-01-01'}, " + steps)
                .replace('\'', '"')
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
}
