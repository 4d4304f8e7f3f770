package io.github.lec.operation;

import io.github.lec.logic.Term;
import io.github.lec.logic.internal.Silence;

/** What a court decided. */
public enum Outcome implements Term {
    /** Surrender was allowed. */
    ALLOWED("Allowed"),
    /** Surrender was refused. */
    REFUSED("Refused"),
    /** A decision was annulled. */
    ANNULLED("Annulled"),
    /** The matter was sent back. */
    REMITTED("Remitted"),
    /** The application was inadmissible. */
    INADMISSIBLE("Inadmissible"),
    /** A violation was found. */
    VIOLATION("Violation found"),
    /** No violation was found. */
    NO_VIOLATION("No violation found"),
    /** Surrender was stayed. */
    STAYED("Stayed"),
    /** A stay of the surrender was refused. */
    STAY_REFUSED("Stay refused"),
    /** The court decided on arrest or custody, and not on the surrender. */
    CUSTODY_ONLY("On custody only"),
    /** A court decided; no source seen says what. */
    NOT_DETERMINED(Silence.NOT_DETERMINED);

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
