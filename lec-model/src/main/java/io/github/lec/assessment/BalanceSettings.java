package io.github.lec.assessment;

import io.github.lec.logic.InvalidValueException;

/**
 * The conventions on which a balance rests. They are conventions, not findings, and belong on the page that shows a balance.
 *
 * @param coverage the share of verdicts, in percent, that must be decided before a level of risk is shown
 * @param yieldsComplete whether what is recorded of benefits is taken to be all there was
 */
public record BalanceSettings(int coverage, boolean yieldsComplete) {
    /**
     * Refuses a share that is none.
     *
     * @param coverage the share of verdicts, in percent
     * @param yieldsComplete whether what is recorded of benefits is taken to be all there was
     * @throws InvalidValueException if the share is not between 0 and 100
     */
    public BalanceSettings {
        InvalidValueException.unless(coverage >= 0 && coverage <= 100, "coverage", coverage, "a share from 0 to 100");
    }

    /**
     * The usual conventions: 60 percent, and that a missing record is not a missing benefit.
     *
     * @return the settings
     */
    public static BalanceSettings usual() {
        return new BalanceSettings(60, false);
    }
}
