package io.github.lec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Finding;
import io.github.lec.rule.Selection;
import io.github.lec.rule.Suppressions;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Reference texts are judged to show what the rules say about them, not to fail a check. */
class CalibrationTest {
    private final Evaluation evaluation =
            Evaluation.of(View.of(Dataset.embedded()), RuleCatalogue.standard(), Selection.standard());
    private final Checked checked = new Checked(
            new Question(evaluation.view(), Selection.standard()),
            Optional.empty(),
            evaluation,
            Suppressions.none().against(evaluation, evaluation.view().knownBy()));

    @Test
    void a_benchmark_that_a_reference_text_does_not_meet_does_not_count() {
        List<Finding> calibration = evaluation.findings(Set.of(Verdict.FAIL)).stream()
                .filter(finding -> finding.subject().isCalibration())
                .toList();

        assertThat(calibration).isNotEmpty().noneMatch(checked::counts);
    }

    @Test
    void every_other_one_counts() {
        List<Finding> others = evaluation.findings(Set.of(Verdict.FAIL)).stream()
                .filter(finding -> !finding.subject().isCalibration())
                .toList();

        assertThat(others).isNotEmpty().allMatch(checked::counts);
    }
}
