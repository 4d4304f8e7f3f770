package io.github.lec.dataset.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.source.Confidence;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What rests on one weak source has low confidence, whichever treaty it is about (docs/data.md). */
class OneSourceConfidenceTest {
    private static final String PRIVATE_DIARY = "extradition-list-2018";

    @Test
    void a_private_web_diary_alone_is_no_better_source_for_some_treaties_than_for_others() {
        assertThat(Dataset.embedded().treaties())
                .flatExtracting(treaty -> treaty.lifecycle())
                .filteredOn(step -> step.citations().stream()
                        .allMatch(citation -> citation.source().value().equals(PRIVATE_DIARY)))
                .hasSizeGreaterThan(40)
                .allSatisfy(
                        step -> assertThat(step.confidence()).as("%s", step).isEqualTo(Optional.of(Confidence.LOW)));
    }
}
