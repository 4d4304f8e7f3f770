package io.github.lec.event;

import io.github.lec.logic.Term;

/** Who coded an approach. */
public enum Coder implements Term {
    /** The code that the cited source gives. */
    PAPER("The source", "The code that the cited source gives."),
    /** The code that the ordered test gives. */
    TEST("By test", "The code that the ordered test gives.");

    private final String label;
    private final String definition;

    Coder(String label, String definition) {
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
