package io.github.lec.dataset.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.operation.Decision;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The grounds on which a court decided are known only if a source says what it held. */
class HoldingsTest {
    @Test
    void what_the_lawyers_pleaded_is_not_a_ground_of_a_decision_of_which_no_source_says_what_was_held() {
        List<Decision> unknown = Dataset.embedded().cases().stream()
                .flatMap(subject -> subject.decisions().stream())
                .filter(decision -> decision.summary()
                        .filter(words -> words.matches(".*(held is not told|not say what the court held).*"))
                        .isPresent())
                .toList();

        assertThat(unknown).isNotEmpty().allMatch(decision -> decision.on().isEmpty());
    }
}
