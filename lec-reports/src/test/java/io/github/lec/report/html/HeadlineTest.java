package io.github.lec.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.assessment.KeyFinding;
import io.github.lec.assessment.KeyFindings;
import io.github.lec.dataset.Dataset;
import io.github.lec.view.View;
import org.junit.jupiter.api.Test;

class HeadlineTest {
    @Test
    void what_is_read_first_ends_with_its_sentence() {
        Headline headline = Headline.of(
                "None of the 9 extradition treaties has a clause on fair trial. Beyond these, none has one on courts.");

        assertThat(headline.words()).isEqualTo("None of the 9 extradition treaties has a clause on fair trial.");
        assertThat(headline.rest()).isEqualTo("Beyond these, none has one on courts.");
    }

    @Test
    void what_is_read_first_of_a_key_finding_is_short() {
        assertThat(KeyFindings.of(View.of(Dataset.embedded())))
                .extracting(KeyFinding::words)
                .allSatisfy(words ->
                        assertThat(Headline.of(words).words().split(" ")).hasSizeLessThanOrEqualTo(45));
    }
}
