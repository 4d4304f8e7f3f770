package io.github.lec.assessment;

import io.github.lec.logic.Term;

/** Whether the label that the 2017 paper gave holds, computed with the unknowns at their best and at their worst. */
public enum BalanceLabel implements Term {
    /** Some dimension is high, and no benefit is more than announced, whichever way the unknowns fall. */
    HOLDS("High risk, low yield"),
    /** The label does not hold, whichever way the unknowns fall. */
    DOES_NOT_HOLD("Not \"high risk, low yield\""),
    /** The unknowns decide. */
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
