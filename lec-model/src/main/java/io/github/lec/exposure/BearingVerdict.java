package io.github.lec.exposure;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.dataset.ClaimId;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.rule.Rule;
import io.github.lec.rule.Subject;
import io.github.lec.rule.Verdict;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
     * Whether the verdict bears on the questions that these claims answer, such as those of one clause ({@code
     * ClauseAnswer.claims()}). On the protection by nationality as a whole, ask {@link #bearsOnProtection}.
     *
     * @param claims the claims
     * @return true if the rule asked for one of them
     */
    public boolean bearsOn(List<ClaimId> claims) {
        return evidence.stream().anyMatch(claims::contains);
    }

    /**
     * Whether the verdict bears on the protection by nationality or refugee status: the rule asked for a claim that
     * decides it. Claims on whether a text applies are left out, since nearly every rule on a treaty asks for them.
     *
     * @param reasons the reasons for the protection ({@code Exposure.reasons()})
     * @return true if the rule asked for such a claim
     */
    public boolean bearsOnProtection(List<Reason> reasons) {
        List<ClaimId> onTreaty = claims(reasons, ExposureQuestion::isOnTreaty).toList();
        return claims(reasons, question -> !question.isOnTreaty())
                .filter(claim -> claim.stage().isEmpty() && !onTreaty.contains(claim))
                .anyMatch(evidence::contains);
    }

    private static Stream<ClaimId> claims(List<Reason> reasons, Predicate<ExposureQuestion> asked) {
        return reasons.stream()
                .filter(reason -> asked.test(reason.question()))
                .flatMap(reason -> reason.claims().stream());
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
