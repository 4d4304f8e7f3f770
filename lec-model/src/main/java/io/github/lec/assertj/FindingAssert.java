package io.github.lec.assertj;

import io.github.lec.dataset.ClaimId;
import io.github.lec.rule.Finding;
import io.github.lec.rule.OpenClaim;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Verdict;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a {@link Finding}: one verdict, and what it rests on. */
public final class FindingAssert extends AbstractAssert<FindingAssert, Finding> {
    FindingAssert(Finding actual) {
        super(actual, FindingAssert.class);
    }

    /**
     * That the rule gave a verdict.
     *
     * @param verdict the verdict
     * @return this
     */
    public FindingAssert hasVerdict(Verdict verdict) {
        isNotNull();
        if (actual.verdict() != verdict) {
            failWithMessage("%nExpecting %s to be %s%nbut found:%n%s", actual.rule(), verdict, FoundText.of(actual));
        }
        return this;
    }

    /**
     * That it has this severity.
     *
     * @param severity the severity
     * @return this
     */
    public FindingAssert hasSeverity(Severity severity) {
        isNotNull();
        if (actual.severity() != severity) {
            failWithMessage(
                    "%nExpecting %s to have the severity %s%nbut found %s%s:%n%s",
                    actual.rule(),
                    severity,
                    actual.severity(),
                    actual.isAlleged() ? ", since it rests on what is only alleged" : "",
                    FoundText.of(actual));
        }
        return this;
    }

    /**
     * That the rule asked for a claim, answered or not.
     *
     * @param claim the id of the claim, as in {@code cn-fr-extradition-2007/safeguards/DEATH_PENALTY_BAR}
     * @return this
     */
    public FindingAssert restsOn(String claim) {
        isNotNull();
        if (!actual.evidence().contains(ClaimId.parse(claim))) {
            failWithMessage(
                    "%nExpecting %s to rest on the claim %s%nbut found:%n%s",
                    actual.rule(), claim, FoundText.of(actual));
        }
        return this;
    }

    /**
     * That the rule asked for a claim and that the record leaves it open.
     *
     * @param claim the id of the claim
     * @return this
     */
    public FindingAssert leavesOpen(String claim) {
        isNotNull();
        if (actual.openClaims().stream().noneMatch(open -> open.claim().equals(ClaimId.parse(claim)))) {
            String open = actual.openClaims().stream()
                    .map((OpenClaim found) -> "  " + FoundText.of(found))
                    .collect(Collectors.joining("\n"));
            failWithMessage(
                    "%nExpecting %s to leave open the claim %s%nbut found%s",
                    actual.rule(), claim, open.isEmpty() ? " no open claim" : ":\n" + open);
        }
        return this;
    }
}
