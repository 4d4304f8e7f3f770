package io.github.lec.assessment;

import io.github.lec.logic.Term;

/** How far a dimension of risk goes: the maximum of its findings, never a sum. */
public enum RiskLevel implements Term {
    /** All rules that apply were decided, and no benchmark is missed. */
    NONE("None", "All rules that apply were decided, and no benchmark is missed."),
    /** Only notes. */
    LOW("Low", "Only notes."),
    /** Qualified findings. */
    MODERATE("Moderate", "Qualified findings."),
    /** A principal finding; no executed act is known that was exposed to it. */
    HIGH("High", "A principal finding; no executed act is known that was exposed to it."),
    /** A principal finding, and an executed act that was exposed to it. */
    VERY_HIGH("Very high", "A principal finding, and an executed act that was exposed to it.");

    private final String label;
    private final String definition;

    RiskLevel(String label, String definition) {
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
