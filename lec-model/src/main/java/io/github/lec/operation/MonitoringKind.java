package io.github.lec.operation;

import io.github.lec.logic.Term;

/** How a person's treatment was followed after surrender. */
public enum MonitoringKind implements Term {
    /** A source says that there was none. */
    NONE("None", "A source says that there was none."),
    /** Promised or mentioned, nothing specific. */
    UNSPECIFIED("Unspecified", "Promised or mentioned, nothing specific."),
    /** Visits took place or were agreed. */
    VISITS("Visits", "Visits took place or were agreed."),
    /** Unannounced visits took place or were agreed. */
    VISITS_UNANNOUNCED("Unannounced visits", "Unannounced visits took place or were agreed."),
    /** A report on compliance exists. */
    REPORT("Report", "A report on compliance exists.");

    private final String label;
    private final String definition;

    MonitoringKind(String label, String definition) {
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
