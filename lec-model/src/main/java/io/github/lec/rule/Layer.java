package io.github.lec.rule;

import io.github.lec.logic.Term;

/** What a rule judged. */
public enum Layer implements Term {
    /** The text of an instrument. */
    TEXT("Text", "The text of an instrument."),
    /** The law that overrides the instrument, or a state's own law. */
    LAW("Overriding law", "The law that overrides the instrument, or a state's own law."),
    /** What was done. */
    PRACTICE("Practice", "What was done."),
    /** The record itself: whether its data are possible and proved. */
    RECORD("Record", "The record itself: whether its data are possible and proved.");

    private final String label;
    private final String definition;

    Layer(String label, String definition) {
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
