package io.github.lec.operation;

import io.github.lec.logic.Term;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** A step of an operation. */
public enum OperationStage implements Term {
    /** Reported by others. */
    REPORTED("Reported"),
    /** Planned or negotiated. */
    PLANNED("Planned"),
    /** Agreed by those concerned. */
    AGREED("Agreed"),
    /** Begun. */
    STARTED("Started"),
    /** Carried out. */
    HELD("Held"),
    /** Ended. */
    ENDED("Ended"),
    /** Called off before it began. */
    CANCELLED("Cancelled"),
    /** Interrupted. */
    SUSPENDED("Suspended"),
    /** Investigated by the host state. */
    INVESTIGATED("Investigated"),
    /** Closed; the account says by whom. */
    CLOSED("Closed"),
    /** The host state demanded that it be closed. */
    DEMANDED_CLOSED("Closure demanded");

    private static final Set<OperationStage> DONE = Collections.unmodifiableSet(EnumSet.of(STARTED, HELD, ENDED));
    private static final Set<OperationStage> BEGINNINGS =
            Collections.unmodifiableSet(EnumSet.of(REPORTED, STARTED, HELD));

    private final String label;

    OperationStage(String label) {
        this.label = label;
    }

    /** {@return the steps that show that an operation was carried out, at least in part} */
    public static Set<OperationStage> done() {
        return DONE;
    }

    /** {@return the steps that say that there was an operation at all; that one ended is another question} */
    public static Set<OperationStage> beginnings() {
        return BEGINNINGS;
    }

    @Override
    public String label() {
        return label;
    }
}
