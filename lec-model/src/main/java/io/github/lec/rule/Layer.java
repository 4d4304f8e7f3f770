package io.github.lec.rule;

import io.github.lec.logic.Term;

/** What a rule judged. */
public enum Layer implements Term {
    /** The text of an instrument. */
    TEXT("Text"),
    /** The law that overrides the instrument, or a state's own law. */
    LAW("Overriding law"),
    /** What was done. */
    PRACTICE("Practice"),
    /** The record itself: whether its data are possible and proved. */
    RECORD("Record");

    private final String label;

    Layer(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
