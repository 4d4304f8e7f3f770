package io.github.lec.dataset.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.view.View;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Who is no party to a convention is recorded, where a source says so: what nobody recorded stays open. */
class NoPartiesTest {
    private static final View NOW = View.of(Dataset.embedded());

    private static Truth party(String convention, String actor, String day) {
        return NOW.instruments().isParty(InstrumentId.of(convention), ActorId.of(actor), LocalDate.parse(day));
    }

    @Test
    void china_signed_the_covenant_on_civil_and_political_rights_and_had_not_ratified_it() {
        assertThat(party("iccpr", "CN", "1998-10-06")).isEqualTo(Truth.FALSE);
        assertThat(party("iccpr", "CN", "2018-01-01")).isEqualTo(Truth.FALSE);
        assertThat(party("iccpr", "CN", "2026-11-25"))
                .as("no source of that year was seen")
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void two_conventions_hold_in_hong_kong_by_themselves() {
        assertThat(party("iccpr", "HK", "1997-07-01")).isEqualTo(Truth.TRUE);
        assertThat(party("cat", "HK", "2020-07-28")).isEqualTo(Truth.TRUE);
    }

    @Test
    void thailand_was_no_party_to_the_refugee_convention() {
        assertThat(party("refugee-convention-1951", "TH", "2015-07-09")).isEqualTo(Truth.FALSE);
    }
}
