package io.github.lec.event;

import io.github.lec.logic.Term;

/** Who coded an approach. */
public enum Coder implements Term {
    /** The code that the cited source gives. */
    PAPER("The source"),
    /** The code that the ordered test gives. */
    TEST("By test");

    private final String label;

    Coder(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
