package io.github.lec.benefit;

import io.github.lec.logic.Term;

/** How far a benefit is recorded. That nothing is recorded does not mean that there was none. */
public enum YieldLevel implements Term {
    /** No source seen records it. */
    NONE_RECORDED("No benefit recorded"),
    /** Announced, or reported only by a party to the cooperation or its media. */
    ANNOUNCED("Announced"),
    /** One output that a source independent of the parties' governments and state media records. */
    VERIFIED("One verified"),
    /** Several outputs, each recorded by such a source. */
    REPEATED("Repeated and verified");

    private final String label;

    YieldLevel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
