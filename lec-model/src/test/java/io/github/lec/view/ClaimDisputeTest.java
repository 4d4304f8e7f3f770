package io.github.lec.view;

import static io.github.lec.dataset.Sample.read;
import static io.github.lec.dataset.Sample.treatyText;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.Sample;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the accounts of one claim relate to each other on the view's day. */
class ClaimDisputeTest {
    private static final String CITED = "\"citations\": [{\"source\": \"paper-2017\"}]";

    @ParameterizedTest
    @CsvSource({"2016-06-01, WITHOUT_EFFECT", "2012-06-01, OPEN", "2010-06-01, WITHOUT_EFFECT"})
    void two_days_of_an_end_leave_it_open_only_between_them(LocalDate asOf, Dispute.Effect effect) {
        Dataset dataset = read("\"treaties\": ["
                + treatyText("\"lifecycle\": ["
                        + "{\"stage\": \"TERMINATED\", \"date\": \"2011-01-01\", " + CITED + "}, "
                        + "{\"stage\": \"TERMINATED\", \"date\": \"2015-01-01\", " + CITED + "}]")
                + "]");
        View view = View.of(dataset, asOf, LocalDate.of(2026, 1, 1));
        ClaimId claim = ClaimId.of(Sample.treatyIn(dataset).id().value(), "lifecycle", "TERMINATED");

        assertThat(ClaimDispute.of(view, view.claim(claim)).effect()).isEqualTo(effect);
    }
}
