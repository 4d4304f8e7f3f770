package io.github.lec.norm;

import io.github.lec.logic.Term;

/** Whether the wording of a norm was seen. */
public enum Confirmation implements Term {
    /** The wording was not seen; it is not shown as fact. */
    OPEN("Not seen", "The wording was not seen; it is not shown as fact."),
    /** The wording was seen in part, or in an official summary. */
    PART("Seen in part", "The wording was seen in part, or in an official summary."),
    /** The wording was seen. */
    CONFIRMED("Seen", "The wording was seen.");

    private final String label;
    private final String definition;

    Confirmation(String label, String definition) {
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
