package io.github.lec.instrument;

import io.github.lec.logic.Term;

/** How far a text was read by those who coded it. */
public enum TextRead implements Term {
    /** The text was not read. */
    NONE("Not read"),
    /** Parts of the text were read. */
    PARTIAL("Read in part"),
    /** The whole text was read, annexed notes included. */
    FULL("Read in full");

    private final String label;

    TextRead(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
