package io.github.lec.source;

import io.github.lec.logic.Term;

/** How far a coder trusts an account. */
public enum Confidence implements Term {
    /** One independent source, or only media of the state concerned. */
    LOW("Low", "One independent source, or only media of the state concerned."),
    /** Two sources, not all media of the state concerned. */
    MEDIUM("Medium", "Two sources, not all media of the state concerned."),
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
