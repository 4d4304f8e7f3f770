package io.github.lec.instrument;

import io.github.lec.logic.Term;

/** What an extradition is asked for. */
public enum Purpose implements Term {
    /** To be put on trial. */
    PROSECUTION("Prosecution", "To be put on trial."),
    /** To serve a sentence. */
    ENFORCEMENT("Enforcement", "To serve a sentence.");

    private final String label;
    private final String definition;

    Purpose(String label, String definition) {
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
