package io.github.lec.assessment;

import static io.github.lec.assessment.EmbeddedFindings.FINDINGS;
import static io.github.lec.assessment.EmbeddedFindings.NOW;
import static io.github.lec.assessment.EmbeddedFindings.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the key findings say of agreements and cases with Hong Kong. */
class HongKongInFindingsTest {
    @Test
    void an_agreement_of_hong_kong_whose_status_is_open_is_named() {
        LocalDate then = LocalDate.parse("2017-01-31");

        assertThat(on(KeyFindings.of(View.of(Dataset.embedded(), then, then)), KeyTopic.HONG_KONG)
                        .words())
                .endsWith("whether those of Germany, Ireland and Portugal are in force is not determined.");
    }

    @Test
    void an_agreement_with_hong_kong_that_is_in_force_is_said_to_be() {
        assertThat(on(KeyFindings.of(NOW, Selection.of("CZ")), KeyTopic.HONG_KONG)
                        .words())
                .isEqualTo("Czechia has agreed with Hong Kong on the surrender of fugitives; the agreement is in force,"
                        + " and no suspension is recorded.");
    }

    @Test
    void an_agreement_with_hong_kong_without_a_reported_entry_into_force_is_not_worded_like_one_in_force() {
        assertThat(on(KeyFindings.of(NOW, Selection.of("PT")), KeyTopic.HONG_KONG)
                        .words())
                .isEqualTo("Portugal has agreed with Hong Kong on the surrender of fugitives; the agreement was only"
                        + " observed in force, and no suspension is recorded.");
    }

    @Test
    void an_agreement_with_hong_kong_that_is_not_in_force_is_said_to_be() {
        assertThat(on(FINDINGS, KeyTopic.HONG_KONG).words())
                .startsWith("8 of the 28 states have agreed with Hong Kong")
                .endsWith("; 5 of these agreements are suspended: Finland, Germany, Ireland, the Netherlands and the"
                        + " United Kingdom; that of Czechia is in force; that of Portugal was only observed"
                        + " in force; that of France was put aside and is not in force.");
        Selection france =
                new Selection(new TreeSet<>(List.of(ActorId.of("FR"))), List.of(ActorId.of("CN"), ActorId.of("HK")));
        assertThat(on(KeyFindings.of(NOW, france), KeyTopic.HONG_KONG).words())
                .isEqualTo("France has agreed with Hong Kong on the surrender of fugitives; the agreement was put aside"
                        + " and is not in force.");
    }

    @Test
    void an_agreement_of_a_later_day_is_not_reported() {
        View then = View.of(Dataset.embedded(), LocalDate.parse("2015-01-01"), NOW.knownBy());

        assertThat(on(KeyFindings.of(then), KeyTopic.HONG_KONG).states())
                .extracting(ActorId::value)
                .containsExactly("CZ", "DE", "FI", "GB", "IE", "NL", "PT");
        assertThat(on(KeyFindings.of(then), KeyTopic.HONG_KONG).words())
                .endsWith("; no suspension is recorded; those of Finland, Germany, Ireland and the Netherlands are in"
                        + " force; that of the United Kingdom was only observed in force; that of Czechia is"
                        + " not in force; whether that of Portugal is in force is not determined.");
    }

    @Test
    void with_hong_kong_alone_its_agreements_and_cases_are_reported() {
        List<KeyFinding> france =
                KeyFindings.of(NOW, new Selection(new TreeSet<>(List.of(ActorId.of("FR"))), List.of(ActorId.of("HK"))));

        assertThat(france)
                .extracting(KeyFinding::topic)
                .containsExactly(KeyTopic.HONG_KONG, KeyTopic.PRACTICE, KeyTopic.COURTS);
        assertThat(on(france, KeyTopic.PRACTICE).words())
                .startsWith("On record from France to Hong Kong: at least 1 extradition case refused or lapsed; ");
        assertThat(on(france, KeyTopic.COURTS).words())
                .startsWith("At least 2 decisions of courts in 1 case on requests from Hong Kong to France are on"
                        + " record; the last decision on record allowed extradition in none; annulled a"
                        + " decision in 1.");
        assertThat(KeyFindings.of(NOW, Selection.standard().with("HK")))
                .filteredOn(found -> found.topic() == KeyTopic.PRACTICE)
                .extracting(KeyFinding::words)
                .singleElement()
                .asString()
                .startsWith("On record for Hong Kong: at least ");
    }
}
