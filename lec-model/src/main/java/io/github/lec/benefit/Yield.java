package io.github.lec.benefit;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.dataset.ClaimId;
import io.github.lec.format.internal.JsonMembers;
import java.util.List;
import java.util.Map;

/**
 * What is recorded about one benefit. The level is a lower bound, since a missing record is not a missing benefit.
 *
 * @param benefit the benefit
 * @param level how far it is recorded
 * @param claims the claims that it rests on
 */
public record Yield(Benefit benefit, YieldLevel level, List<ClaimId> claims) {
    /**
     * Keeps the claims.
     *
     * @param benefit the benefit
     * @param level how far it is recorded
     * @param claims the claims that it rests on
     */
    public Yield {
        claims = List.copyOf(claims);
    }

    /** {@return its JSON} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of("benefit", benefit)
                .with("level", level)
                .with("claims", claims)
                .toMap();
    }

    /** {@return the benefit and its level} */
    @Override
    public String toString() {
        return benefit.label() + ": " + level.label();
    }
}
