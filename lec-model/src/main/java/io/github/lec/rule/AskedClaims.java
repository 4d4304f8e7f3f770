package io.github.lec.rule;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.Truth;
import io.github.lec.view.View;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The claims for which a rule asks when it judges a subject, each once.
 *
 * @param all all of them, answered or not, in the order of asking; last those of the rule's remark
 * @param unsettled those that leave the verdict open
 */
record AskedClaims(List<ClaimId> all, List<ClaimId> unsettled) {
    /** {@return the claims, found by asking again the two questions of {@link Rule#judge}} */
    static AskedClaims of(View view, Rule rule, Subject subject, Verdict verdict) {
        Set<ClaimId> whether = new LinkedHashSet<>();
        Truth applies = rule.applies(view.recording(whether::add), subject);
        Set<ClaimId> breach = new LinkedHashSet<>();
        Truth breached = applies.isFalse() ? applies : rule.breached(view.recording(breach::add), subject);
        Set<ClaimId> all = new LinkedHashSet<>(whether);
        all.addAll(breach);
        all.addAll(rule.claimsInRemark(view, subject));
        List<ClaimId> inOrder = List.copyOf(all);
        if (verdict != Verdict.CANNOT_DECIDE || !applies.isKnown() && !breached.isKnown()) {
            return new AskedClaims(inOrder, inOrder);
        }
        return new AskedClaims(inOrder, List.copyOf(applies.isKnown() ? breach : whether));
    }
}
