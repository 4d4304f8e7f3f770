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
 * The result of a check.
 *
 * @param question what was asked
 * @param pack the selected rules; nothing for all rules
 * @param evaluation the verdicts
 * @param suppressions which findings were suppressed
 */
record Checked(Question question, Optional<Pack> pack, Evaluation evaluation, Suppressions.Review suppressions) {

    /** {@return whether a finding counts: it was not suppressed, and is not about a reference text} */
    boolean counts(Finding finding) {
        return suppressions.suppressing(finding).isEmpty() && !finding.subject().isCalibration();
    }

    /** {@return the benchmarks that are met, with remarks} */
    List<Finding> remarked() {
        return evaluation.findings(Set.of(Verdict.PASS)).stream()
                .filter(finding -> finding.remark().isPresent())
                .toList();
    }
}
