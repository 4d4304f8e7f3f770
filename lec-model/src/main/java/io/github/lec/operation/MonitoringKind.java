package io.github.lec.operation;

import io.github.lec.logic.Term;

/** How a person's treatment was monitored after surrender. */
public enum MonitoringKind implements Term {
    /** A source says that there was none. */
    NONE("No monitoring"),
    /** Promised or mentioned, nothing specific. */
    UNSPECIFIED("Unspecified"),
    /** Visits took place or were agreed. */
    VISITS("Visits"),
    /** Unannounced visits took place or were agreed. */
    VISITS_UNANNOUNCED("Unannounced visits"),
    /** A report on compliance exists. */
    REPORT("Report");

    private final String label;

    MonitoringKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
