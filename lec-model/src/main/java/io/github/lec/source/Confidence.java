package io.github.lec.source;

import io.github.lec.logic.Term;

/** How far a coder trusts an account. */
public enum Confidence implements Term {
    /** One weak source, hearsay, or only media of the state concerned. */
    LOW("Low", "One weak source, hearsay, or only media of the state concerned."),
    /** A source that is not official but independent of the state concerned, or two others. */
    MEDIUM("Medium", "A source that is not official but independent of the state concerned, or two others."),
    /** An official text or a court's. */
    HIGH("High", "An official text or a court's.");

    private final String label;
    private final String definition;

    Confidence(String label, String definition) {
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
