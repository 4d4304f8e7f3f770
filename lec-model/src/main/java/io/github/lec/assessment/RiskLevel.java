package io.github.lec.assessment;

import io.github.lec.logic.Term;

/** The level of a dimension of risk: the maximum of its findings, never a sum. */
public enum RiskLevel implements Term {
    /** All rules that apply were decided, and no benchmark is missed. */
    NONE("No gap found"),
    /** Only notes. */
    LOW("Low"),
    /** Qualified findings. */
    MODERATE("Moderate"),
    /** A principal finding; no executed act is known that was exposed to it. */
    HIGH("High"),
    /** A principal finding, and an executed act that was exposed to it. */
    VERY_HIGH("Very high");

    private final String label;

    RiskLevel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
