package io.github.lec.instrument;

import io.github.lec.logic.Term;

/** The position of an actor on a resolution. */
public enum Vote implements Term {
    /** Voted for or supported. */
    SUPPORTED("Supported"),
    /** Abstained. */
    ABSTAINED("Abstained"),
    /** Voted against or opposed. */
    OPPOSED("Opposed");

    private final String label;

    Vote(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
