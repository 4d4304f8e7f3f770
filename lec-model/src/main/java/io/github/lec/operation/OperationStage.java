package io.github.lec.operation;

import io.github.lec.logic.Term;

/** A step of an operation. */
public enum OperationStage implements Term {
    /** Reported by others. */
    REPORTED("Reported", "Reported by others."),
    /** Planned or negotiated. */
    PLANNED("Planned", "Planned or negotiated."),
    /** Agreed by those concerned. */
    AGREED("Agreed", "Agreed by those concerned."),
    /** Begun. */
    STARTED("Started", "Begun."),
    /** Carried out. */
    HELD("Held", "Carried out."),
    /** Ended. */
    ENDED("Ended", "Ended."),
    /** Called off before it began. */
    CANCELLED("Cancelled", "Called off before it began."),
    /** Interrupted. */
    SUSPENDED("Suspended", "Interrupted."),
    /** Investigated by the host state. */
    INVESTIGATED("Investigated", "Investigated by the host state."),
    /** Closed, by whom the account says. */
    CLOSED("Closed", "Closed, by whom the account says."),
    /** The host state demanded that it be closed. */
    DEMANDED_CLOSED("Closure demanded", "The host state demanded that it be closed.");

    private final String label;
    private final String definition;

    OperationStage(String label, String definition) {
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
