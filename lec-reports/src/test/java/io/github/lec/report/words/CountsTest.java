package io.github.lec.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.cooperation.Cooperation;
import io.github.lec.cooperation.CooperationRecord;
import io.github.lec.dataset.Dataset;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Selection;
import io.github.lec.source.Topic;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was never reported is not counted, so a number of acts is the least that there were. */
class CountsTest {
    private static final String MINIMUM = "Observed minimum: ";
    private static final ActorId CHINA = ActorId.of("CN");

    private static List<Cooperation.OnRecord> onRecord;
    private static CooperationWords saying;
    private static CooperationWords plain;

    @BeforeAll
    static void read() {
        View view = View.of(Dataset.embedded());
        CooperationRecord record = CooperationRecord.of(view);
        onRecord = new ArrayList<>();
        for (ActorId state : Selection.standard().states()) {
            for (Topic topic : Topic.values()) {
                if (record.between(state, CHINA, topic) instanceof Cooperation.OnRecord found) {
                    onRecord.add(found);
                }
            }
        }
        saying = new CooperationWords(new Words(view));
        plain = new CooperationWords(new Words(view), Counts.PLAIN);
    }

    @Test
    void a_number_of_cases_or_operations_is_called_an_observed_minimum() {
        assertThat(onRecord)
                .filteredOn(
                        found -> !found.cases().isEmpty() && found.operations().isEmpty())
                .isNotEmpty()
                .allSatisfy(found -> assertThat(saying.of(found).words()).contains(MINIMUM));
        assertThat(onRecord)
                .filteredOn(found -> found.question().topic() == Topic.JOINT_OPERATIONS)
                .isNotEmpty()
                .allSatisfy(found -> assertThat(saying.of(found).words()).contains(MINIMUM));
    }

    @Test
    void a_treaty_is_no_number_of_acts() {
        assertThat(onRecord)
                .filteredOn(found -> found.question().topic() == Topic.EXTRADITION_TREATY)
                .isNotEmpty()
                .allSatisfy(found -> assertThat(saying.of(found).words()).doesNotContain(MINIMUM));
    }

    @Test
    void where_a_note_says_so_for_all_the_counts_are_the_same_and_say_nothing_of_it() {
        assertThat(onRecord).allSatisfy(found -> {
            assertThat(plain.of(found).words())
                    .isEqualToIgnoringCase(saying.of(found).words().replaceAll("(?i)" + MINIMUM, ""));
            assertThat(plain.of(found).evidence()).isEqualTo(saying.of(found).evidence());
        });
    }
}
