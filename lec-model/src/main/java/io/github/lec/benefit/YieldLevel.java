package io.github.lec.benefit;

import io.github.lec.logic.Term;

/** How far a benefit is recorded. That nothing is recorded does not mean that there was none. */
public enum YieldLevel implements Term {
    /** No source seen records it. */
    NONE_RECORDED("None recorded", "No source seen records it."),
    /** Announced, or told only by a party to the cooperation or its media. */
    ANNOUNCED("Announced", "Announced, or told only by a party to the cooperation or its media."),
    /** One output that a source independent of the parties' governments and state media records. */
    VERIFIED(
            "One verified",
            "One output that a source independent of the parties' governments and state media records."),
    /** Several outputs, each recorded by such a source. */
    REPEATED("Repeated and verified", "Several outputs, each recorded by such a source.");

    private final String label;
    private final String definition;

    YieldLevel(String label, String definition) {
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
