package io.github.lec.operation;

import io.github.lec.logic.Term;

/** What a court decided. */
public enum Outcome implements Term {
    /** Surrender was allowed. */
    ALLOWED("Allowed", "Surrender was allowed."),
    /** Surrender was refused. */
    REFUSED("Refused", "Surrender was refused."),
    /** A decision was annulled. */
    ANNULLED("Annulled", "A decision was annulled."),
    /** The matter was sent back. */
    REMITTED("Remitted", "The matter was sent back."),
    /** The application was inadmissible. */
    INADMISSIBLE("Inadmissible", "The application was inadmissible."),
    /** A violation was found. */
    VIOLATION("Violation found", "A violation was found."),
    /** No violation was found. */
    NO_VIOLATION("No violation found", "No violation was found."),
    /** Surrender was stayed. */
    STAYED("Stayed", "Surrender was stayed.");

    private final String label;
    private final String definition;

    Outcome(String label, String definition) {
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
