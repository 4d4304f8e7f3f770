package io.github.lec.instrument;

import io.github.lec.logic.Term;

/** What an extradition is asked for. */
public enum Purpose implements Term {
    /** To be put on trial. */
    PROSECUTION("Prosecution"),
    /** To serve a sentence. */
    ENFORCEMENT("Enforcement");

    private final String label;

    Purpose(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
