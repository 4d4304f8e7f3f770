package io.github.lec.exposure;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.dataset.ClaimId;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.rule.Rule;
import io.github.lec.rule.Subject;
import io.github.lec.rule.Verdict;
import java.util.List;
import java.util.Map;

/**
 * A verdict on the treaty that applies to a request.
 *
 * @param rule the rule
 * @param subject the treaty, in the direction of the request
 * @param verdict what the rule says about it
 * @param evidence the claims that the rule asked for
 */
public record BearingVerdict(Rule rule, Subject subject, Verdict verdict, List<ClaimId> evidence) {
    /**
     * Keeps the evidence.
     *
     * @param rule the rule
     * @param subject the treaty, in the direction of the request
     * @param verdict what the rule says about it
     * @param evidence the claims that the rule asked for
     */
    public BearingVerdict {
        evidence = List.copyOf(evidence);
    }

    /**
     * Whether the verdict bears on the questions that these claims answer.
     *
     * @param claims the claims
     * @return true if the rule asked for one of them
     */
    public boolean bearsOn(List<ClaimId> claims) {
        return evidence.stream().anyMatch(claims::contains);
    }

    /** {@return its JSON} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of("rule", rule.info().id())
                .with("subject", subject.id())
                .with("verdict", verdict)
                .with("evidence", evidence)
                .toMap();
    }

    /** {@return the rule, the subject and the verdict} */
    @Override
    public String toString() {
        return rule + " " + subject.id() + ": " + verdict.label();
    }
}
