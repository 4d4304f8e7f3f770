package io.github.lec.rule;

import io.github.lec.logic.Term;

/** A kind of risk. Each rule counts in at most one; rules on the record count in none. */
public enum RiskDimension implements Term {
    /** Torture, ill-treatment, the death penalty, refoulement. */
    ABSOLUTE_RIGHTS("Absolute rights"),
    /** Fair trial, political offences, persecution, specialty. */
    TRIAL_PERSECUTION("Trial and persecution"),
    /** Protection of the nationals of other member states. */
    EU_CITIZENS("Union citizens"),
    /** Foreign officers and operations on a state's territory. */
    SOVEREIGNTY("Sovereignty"),
    /** Data, profiling, cyber governance. */
    DATA_CYBER("Data and cyber"),
    /** Monitoring, reciprocity, coordination, definitions. */
    GOVERNANCE("Governance");

    private final String label;

    RiskDimension(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
