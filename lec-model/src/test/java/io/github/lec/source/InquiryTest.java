package io.github.lec.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.record.RecordId;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.time.PartialDate;
import org.junit.jupiter.api.Test;

class InquiryTest {
    private static Inquiry.Builder inquiry() {
        return Inquiry.builder()
                .id(RecordId.of("inquiry-1"))
                .question("Does Austria have an extradition treaty with China?")
                .on(PartialDate.parse("2024-01"))
                .outcome(InquiryOutcome.NONE_FOUND);
    }

    @Test
    void none_found_says_where_was_looked() {
        assertThatThrownBy(() -> inquiry().build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("searched: found none; expected at least one place that was searched");
        assertThat(inquiry()
                        .addSearched("UN Treaty Collection: extradition, China")
                        .build()
                        .title())
                .isEqualTo("Does Austria have an extradition treaty with China?");
    }

    @Test
    void states_and_kinds_have_one_order_however_they_were_given() {
        Inquiry one = inquiry()
                .addSearched("gazette")
                .addStates(ActorId.of("FR"), ActorId.of("AT"))
                .addKinds(SafeguardKind.SPECIALTY, SafeguardKind.DEATH_PENALTY_BAR)
                .build();
        Inquiry other = inquiry()
                .addSearched("gazette")
                .addStates(ActorId.of("AT"), ActorId.of("FR"))
                .addKinds(SafeguardKind.DEATH_PENALTY_BAR, SafeguardKind.SPECIALTY)
                .build();

        assertThat(one).isEqualTo(other);
        assertThat(one.states()).containsExactly(ActorId.of("AT"), ActorId.of("FR"));
    }
}
