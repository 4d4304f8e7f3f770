package io.github.lec.assessment;

import io.github.lec.logic.Term;

/** Whether the label that the 2017 paper gave holds, computed with the unknowns at their best and at their worst. */
public enum BalanceLabel implements Term {
    /** Some dimension is high, and no benefit is more than announced, whichever way the unknowns fall. */
    HOLDS(
            "High risk, low yield",
            "Some dimension is high, and no benefit is more than announced, whichever way the unknowns fall."),
    /** The label does not hold, whichever way the unknowns fall. */
    DOES_NOT_HOLD("Not \"high risk, low yield\"", "The label does not hold, whichever way the unknowns fall."),
    /** The unknowns decide. */
    INDETERMINATE("Indeterminate", "The unknowns decide.");

    private final String label;
    private final String definition;

    BalanceLabel(String label, String definition) {
        this.label = label;
        this.definition = definition;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String definition() {
        return definition;
    }
}
