package io.github.lec.benefit;

import io.github.lec.dataset.ClaimId;
import java.util.List;

/**
 * What is recorded of one benefit. The level is a lower bound, since a missing record is not a missing benefit.
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

    /** {@return the benefit and its level} */
    @Override
    public String toString() {
        return benefit.label() + ": " + level.label();
    }
}
