package io.github.lec.source;

import io.github.lec.logic.Term;

/** How far a coder trusts an account. */
public enum Confidence implements Term {
    /** One weak source, hearsay, or only media of the state concerned. */
    LOW("Low"),
    /** A source that is not official but independent of the state concerned, or two others. */
    MEDIUM("Medium"),
    /** An official text or a court's. */
    HIGH("High");

    private final String label;

    Confidence(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
