package io.github.lec.cli;

import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Finding;
import io.github.lec.rule.Pack;
import io.github.lec.rule.Suppressions;
import io.github.lec.rule.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a check found.
 *
 * @param question what was asked
 * @param pack which rules were chosen; nothing if all judged
 * @param evaluation the verdicts
 * @param suppressions which findings were set aside
 */
record Checked(Question question, Optional<Pack> pack, Evaluation evaluation, Suppressions.Review suppressions) {

    /** {@return whether a finding counts: it was not set aside, and is about more than a reference text} */
    boolean counts(Finding finding) {
        return suppressions.suppressing(finding).isEmpty() && !finding.subject().isCalibration();
    }

    /** {@return the benchmarks that are met and of which more should be known} */
    List<Finding> remarked() {
        return evaluation.findings(Set.of(Verdict.PASS)).stream()
                .filter(finding -> finding.remark().isPresent())
                .toList();
    }
}
