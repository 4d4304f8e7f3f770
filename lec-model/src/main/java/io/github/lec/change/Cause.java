package io.github.lec.change;

import io.github.lec.logic.Term;

/** Why something differs. Where several causes meet, the first of these is named. */
public enum Cause implements Term {
    /** Other rules judge. */
    RULES("Rules", "Another version of the rules judges the same facts differently."),
    /** Something is assumed. */
    ASSUMPTION("Assumption", "One side assumes something that is no fact."),
    /** Something happened. */
    WORLD("World", "A step or fact dated between the two days: something happened."),
    /** The record was corrected or completed. */
    RECORD("Record", "The record was corrected or completed, or a source was added."),
    /** Only the clock differs. */
    CLOCK("Clock", "The same data, looked at on another day or with the knowledge of another day.");

    private final String label;
    private final String definition;

    Cause(String label, String definition) {
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
