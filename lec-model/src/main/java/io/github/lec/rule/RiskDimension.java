package io.github.lec.rule;

import io.github.lec.logic.Term;

/** A kind of risk. Each rule counts in at most one; rules on the record count in none. */
public enum RiskDimension implements Term {
    /** Torture, ill-treatment, the death penalty, refoulement. */
    ABSOLUTE_RIGHTS("Absolute rights", "Torture, ill-treatment, the death penalty, refoulement."),
    /** Fair trial, political offences, persecution, specialty. */
    TRIAL_PERSECUTION("Trial and persecution", "Fair trial, political offences, persecution, specialty."),
    /** Protection of the nationals of other member states. */
    EU_CITIZENS("Union citizens", "Protection of the nationals of other member states."),
    /** Foreign officers and operations on a state's territory. */
    SOVEREIGNTY("Sovereignty", "Foreign officers and operations on a state's territory."),
    /** Data, profiling, cyber governance. */
    DATA_CYBER("Data and cyber", "Data, profiling, cyber governance."),
    /** Monitoring, reciprocity, coordination, definitions. */
    GOVERNANCE("Governance", "Monitoring, reciprocity, coordination, definitions.");

    private final String label;
    private final String definition;

    RiskDimension(String label, String definition) {
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
