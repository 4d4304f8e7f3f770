package io.github.lec.norm;

import io.github.lec.logic.Term;

/** Whether the wording of a norm was seen. */
public enum Confirmation implements Term {
    /** The wording was not seen; it is not shown as fact. */
    OPEN("Not seen"),
    /** The wording was seen in part, or in an official summary. */
    PART("Seen in part"),
    /** The wording was seen. */
    CONFIRMED("Seen");

    private final String label;

    Confirmation(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
