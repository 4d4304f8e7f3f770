package io.github.lec.instrument;

import io.github.lec.logic.Term;

/** How far a text was read by those who coded it. */
public enum TextRead implements Term {
    /** The text was not read. */
    NONE("Not read", "The text was not read."),
    /** Parts of the text were read. */
    PARTIAL("Read in part", "Parts of the text were read."),
    /** The whole text was read, annexed notes included. */
    FULL("Read in full", "The whole text was read, annexed notes included.");

    private final String label;
    private final String definition;

    TextRead(String label, String definition) {
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
