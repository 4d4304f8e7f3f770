package io.github.lec.instrument;

import io.github.lec.logic.Term;

/** How an actor stood to a resolution. */
public enum Vote implements Term {
    /** Voted for or supported. */
    SUPPORTED("Supported", "Voted for or supported."),
    /** Abstained. */
    ABSTAINED("Abstained", "Abstained."),
    /** Voted against or opposed. */
    OPPOSED("Opposed", "Voted against or opposed.");

    private final String label;
    private final String definition;

    Vote(String label, String definition) {
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
