package io.github.lec.cli;

import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Finding;
import io.github.lec.rule.Pack;
import io.github.lec.rule.Scope;
import io.github.lec.rule.Suppressions;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.VerdictGroup;
import java.util.List;
import java.util.Map;
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

    /** {@return which records the selection is about, as the tables show them} */
    private Scope scope() {
        return Scope.of(evaluation.view().dataset(), evaluation.selection());
    }

    /** {@return the findings with given verdicts on what the selection is about} */
    List<Finding> findings(Set<Verdict> verdicts) {
        Scope scope = scope();
        return evaluation.findings(verdicts).stream()
                .filter(finding -> scope.covers(finding.subject()))
                .toList();
    }

    /** {@return the verdicts of a group on what the selection is about} */
    Map<Verdict, Long> counts(VerdictGroup group) {
        return evaluation.counts(group, scope()::covers);
    }

    /** {@return whether a finding counts: it was not suppressed, and is not about a reference text} */
    boolean counts(Finding finding) {
        return suppressions.suppressing(finding).isEmpty() && !finding.subject().isCalibration();
    }

    /** {@return the benchmarks that are met, with remarks} */
    List<Finding> remarked() {
        return findings(Set.of(Verdict.PASS)).stream()
                .filter(finding -> finding.remark().isPresent())
                .toList();
    }
}
