package io.github.lec.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.cooperation.AssuranceOnRecord.Status;
import io.github.lec.view.HowKnown;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssuranceCountsTest {
    private static AssuranceCounts of(Status... each) {
        return AssuranceCounts.of(Stream.of(each)
                .map(status -> new AssuranceOnRecord(status, HowKnown.NOT_LOOKED_FOR, List.of()))
                .toList());
    }

    @Test
    void one_that_was_not_accepted_is_on_record_all_the_same() {
        AssuranceCounts only = of(Status.NOT_ACCEPTED);
        assertThat(only.onRecord()).isEqualTo(1);
        assertThat(only.fallen()).isEqualTo(": not accepted");
        assertThat(only.silence()).isEmpty();

        AssuranceCounts two = of(Status.NOT_ACCEPTED, Status.NONE, Status.NOT_ACCEPTED);
        assertThat(two.onRecord()).isEqualTo(2);
        assertThat(two.fallen()).isEqualTo(", not accepted in 2");
        assertThat(two.silence()).isEqualTo("not looked for");
    }

    @Test
    void of_those_on_record_each_fate_is_counted() {
        AssuranceCounts counts = of(Status.GIVEN, Status.AFTERWARDS, Status.NOT_ACCEPTED, Status.DENIED, Status.NONE);
        assertThat(counts.onRecord()).isEqualTo(3);
        assertThat(counts.fallen()).isEqualTo(", given only afterwards in 1, not accepted in 1");
        assertThat(counts.silence()).isEqualTo("denied in 1, not looked for in 1");
    }
}
