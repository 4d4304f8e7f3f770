package io.github.lec.assessment;

import io.github.lec.logic.InvalidValueException;

/**
 * The conventions on which a balance rests. They are conventions, not findings, and belong on the page that shows a
 * balance.
 *
 * @param coverage the share of verdicts, in percent, that must be decided before a level of risk is shown
 * @param yieldsComplete whether the recorded benefits are assumed to be complete
 */
public record BalanceSettings(int coverage, boolean yieldsComplete) {
    /**
     * Checks that the share is between 0 and 100.
     *
     * @param coverage the share of verdicts, in percent
     * @param yieldsComplete whether the recorded benefits are assumed to be complete
     * @throws InvalidValueException if the share is not between 0 and 100
     */
    public BalanceSettings {
        InvalidValueException.unless(coverage >= 0 && coverage <= 100, "coverage", coverage, "a share from 0 to 100");
    }

    /** {@return the standard conventions: 60 percent, and that a missing record is not a missing benefit} */
    public static BalanceSettings standard() {
        return new BalanceSettings(60, false);
    }

    /** {@return both settings in words} */
    @Override
    public String toString() {
        return "Coverage " + coverage + " %, yields " + (yieldsComplete ? "complete" : "incomplete");
    }
}
