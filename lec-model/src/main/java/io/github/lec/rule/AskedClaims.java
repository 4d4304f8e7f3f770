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
    /** What the two questions of {@link Rule#judge} ask for, and their answers. */
    private record Asked(Truth applies, Set<ClaimId> whether, Truth breached, Set<ClaimId> breach) {
        static Asked of(View view, Rule rule, Subject subject) {
            Set<ClaimId> whether = new LinkedHashSet<>();
            Truth applies = rule.applies(view.recording(whether::add), subject);
            Set<ClaimId> breach = new LinkedHashSet<>();
            Truth breached = applies.isFalse() ? applies : rule.breached(view.recording(breach::add), subject);
            return new Asked(applies, whether, breached, breach);
        }

        Set<ClaimId> all() {
            Set<ClaimId> all = new LinkedHashSet<>(whether);
            all.addAll(breach);
            return all;
        }

        /** {@return what leaves the verdict open; if one of the questions is settled, only what the other asks} */
        Set<ClaimId> unsettled() {
            return !applies.isKnown() && !breached.isKnown() ? all() : applies.isKnown() ? breach : whether;
        }
    }

    /**
     * {@return the claims, found by asking again the two questions of {@link Rule#judge}} If a verdict is open for some
     * persons of a case only, what is asked for the others leaves nothing open.
     */
    static AskedClaims of(View view, Rule rule, Subject subject, Verdict verdict, DecidingParts parts) {
        Asked asked = Asked.of(view, rule, subject);
        Set<ClaimId> all = asked.all();
        all.addAll(rule.claimsInRemark(view, subject));
        List<ClaimId> inOrder = List.copyOf(all);
        if (verdict != Verdict.CANNOT_DECIDE) {
            return new AskedClaims(inOrder, inOrder);
        }
        return new AskedClaims(
                inOrder,
                parts.areAll()
                        ? List.copyOf(asked.unsettled())
                        : parts.deciding().stream()
                                .flatMap(part -> Asked.of(view, rule, part).unsettled().stream())
                                .distinct()
                                .toList());
    }
}
