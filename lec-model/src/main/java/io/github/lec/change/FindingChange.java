package io.github.lec.change;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.dataset.ClaimId;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A finding that differs: of one rule on one subject.
 *
 * @param rule the rule's id
 * @param subject the subject's id
 * @param title what the subject is called
 * @param status how it differs
 * @param cause why
 * @param before the verdict before; nothing if the rule did not judge the subject
 * @param after the verdict after; nothing if the rule does not judge the subject
 * @param severityBefore the severity before; nothing if there was no finding
 * @param severityAfter the severity after; nothing if there is no finding
 * @param remarkBefore the remark on a benchmark that was met; nothing if there was none, or it was not met
 * @param remarkAfter the remark on a benchmark that is met; nothing if there is none, or it is not met
 * @param differingClaims the claims among its evidence that differ
 */
public record FindingChange(
        String rule,
        String subject,
        String title,
        FindingStatus status,
        Cause cause,
        Optional<Verdict> before,
        Optional<Verdict> after,
        Optional<Severity> severityBefore,
        Optional<Severity> severityAfter,
        Optional<String> remarkBefore,
        Optional<String> remarkAfter,
        List<ClaimId> differingClaims) {
    /**
     * Keeps the claims.
     *
     * @param rule the rule's id
     * @param subject the subject's id
     * @param title what the subject is called
     * @param status how it differs
     * @param cause why
     * @param before the verdict before
     * @param after the verdict after
     * @param severityBefore the severity before
     * @param severityAfter the severity after
     * @param remarkBefore the remark on a benchmark that was met
     * @param remarkAfter the remark on a benchmark that is met
     * @param differingClaims the claims among its evidence that differ
     */
    public FindingChange {
        differingClaims = List.copyOf(differingClaims);
    }

    /** {@return its JSON} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of("status", status)
                .with("cause", cause)
                .with("rule", rule)
                .with("subject", subject)
                .with("title", title)
                .with("before", before)
                .with("after", after)
                .with("severityBefore", severityBefore)
                .with("severityAfter", severityAfter)
                .with("remarkBefore", remarkBefore)
                .with("remarkAfter", remarkAfter)
                .with("because", differingClaims)
                .toMap();
    }

    /** {@return the rule, the subject, how and why the finding differs, and both verdicts, with their remarks} */
    @Override
    public String toString() {
        return rule + " " + subject + ": " + status.label() + " (" + cause.label() + "), from "
                + words(before, severityBefore, remarkBefore) + " to " + words(after, severityAfter, remarkAfter);
    }

    private static String words(Optional<Verdict> verdict, Optional<Severity> severity, Optional<String> remark) {
        return verdict.map(Verdict::label).orElse("nothing")
                + severity.map(level -> " (" + level.label() + ")").orElse("")
                + remark.map(words -> " (" + words + ")").orElse("");
    }
}
