package io.github.lec.assessment;

import io.github.lec.logic.Term;

/** Whether the label that the 2017 paper gave applies, for the best and the worst reading of the unknowns. */
public enum BalanceLabel implements Term {
    /** Some dimension is high, and no benefit is more than announced, whatever the unknowns are. */
    HOLDS("High risk, low yield"),
    /** The label does not apply, whatever the unknowns are. */
    DOES_NOT_HOLD("Not \"high risk, low yield\""),
    /** The unknowns decide, or nothing is known. */
    INDETERMINATE("Indeterminate");

    private final String label;

    BalanceLabel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
