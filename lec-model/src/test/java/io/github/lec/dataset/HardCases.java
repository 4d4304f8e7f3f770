package io.github.lec.dataset;

import static io.github.lec.dataset.Sample.CITATION;

import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.record.Extensible;
import io.github.lec.time.PartialDate;
import java.util.List;

/** Records of the hard cases. */
final class HardCases {
    private HardCases() {}

    static Dataset dataset(Extensible... records) {
        return Dataset.over(Sample.BASE, Sample.info(), List.of(records));
    }

    static LifecycleStep.Builder step(Stage stage, String date) {
        return LifecycleStep.builder()
                .stage(stage)
                .date(PartialDate.parse(date))
                .addCitations(CITATION);
    }
}
