package io.github.lec.safeguard;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Truth;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What is known about a clause's strength: a lower and an upper bound.
 *
 * @param lowest the least that it can be
 * @param highest the most that it can be
 */
public record StrengthInterval(Strength lowest, Strength highest) {
    /** Nothing is known. */
    public static final StrengthInterval OPEN = new StrengthInterval(Strength.NONE, Strength.BINDING);

    /**
     * Checks that the bounds are in order.
     *
     * @param lowest the least that it can be
     * @param highest the most that it can be
     * @throws InvalidValueException if the lowest strength is greater than the highest
     */
    public StrengthInterval {
        if (lowest.compareTo(highest) > 0) {
            throw new InvalidValueException("lowest", lowest, "a strength no greater than " + highest);
        }
    }

    /**
     * The interval of a known strength.
     *
     * @param strength the strength
     * @return the interval that holds only it
     */
    public static StrengthInterval exactly(Strength strength) {
        return new StrengthInterval(strength, strength);
    }

    /**
     * Whether the strength is at least this.
     *
     * @param strength the strength
     * @return three-valued
     */
    public Truth isAtLeast(Strength strength) {
        if (lowest.compareTo(strength) >= 0) {
            return Truth.TRUE;
        }
        return highest.compareTo(strength) < 0 ? Truth.FALSE : Truth.UNKNOWN;
    }

    /**
     * Whether the strength is exactly this.
     *
     * @param strength the strength
     * @return three-valued
     */
    public Truth is(Strength strength) {
        if (lowest == highest) {
            return Truth.of(lowest == strength);
        }
        boolean possible = lowest.compareTo(strength) <= 0 && highest.compareTo(strength) >= 0;
        return possible ? Truth.UNKNOWN : Truth.FALSE;
    }

    /**
     * Whether two accounts of one clause can both be true.
     *
     * @param other the other account's interval
     * @return true if they share a strength
     */
    public boolean overlaps(StrengthInterval other) {
        return lowest.compareTo(other.highest) <= 0 && other.lowest.compareTo(highest) <= 0;
    }

    /**
     * Combines the accounts of one clause, in any order: the intersection of their intervals; if they conflict, the
     * whole span of the intervals that no other account refines, since rules never choose between sources.
     *
     * @param accounts the intervals of the accounts
     * @return the intersection, or the span if there is none; {@link #OPEN} if there are no accounts
     */
    public static StrengthInterval reconcile(Collection<StrengthInterval> accounts) {
        Strength lowest = OPEN.lowest();
        Strength highest = OPEN.highest();
        for (StrengthInterval account : accounts) {
            lowest = lowest.max(account.lowest());
            highest = highest.min(account.highest());
        }
        if (lowest.compareTo(highest) <= 0) {
            return new StrengthInterval(lowest, highest);
        }
        Set<StrengthInterval> different =
                new HashSet<>(accounts); // there are few distinct intervals, but any number of accounts
        return different.stream()
                .filter(account -> different.stream().noneMatch(other -> other.isInside(account)))
                .reduce(StrengthInterval::span)
                .orElse(OPEN);
    }

    private boolean isInside(StrengthInterval other) {
        return !equals(other) && lowest.compareTo(other.lowest) >= 0 && highest.compareTo(other.highest) <= 0;
    }

    /**
     * The smallest interval that contains both.
     *
     * @param other the other interval
     * @return from the lesser lowest to the greater highest
     */
    public StrengthInterval span(StrengthInterval other) {
        return new StrengthInterval(lowest.min(other.lowest), highest.max(other.highest));
    }

    /**
     * The strength of two different clauses together: the stronger one counts.
     *
     * @param other the other clause's interval
     * @return the interval of the greater of both
     */
    public StrengthInterval strongerOf(StrengthInterval other) {
        return new StrengthInterval(lowest.max(other.lowest), highest.max(other.highest));
    }

    /** {@return the strength, or the lowest and the highest, as in "No protection to Binding"} */
    @Override
    public String toString() {
        return lowest == highest ? lowest.label() : lowest.label() + " to " + highest.label();
    }
}
