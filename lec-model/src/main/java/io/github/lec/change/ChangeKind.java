package io.github.lec.change;

import io.github.lec.logic.Term;

/** How a record or a fact differs. */
public enum ChangeKind implements Term {
    /** It is only on the later side. */
    ADDED("Added"),
    /** It is only on the earlier side: withdrawn, or no longer true. */
    REMOVED("Removed"),
    /** It is on both sides, with different accounts, citations or values. */
    CHANGED("Changed");

    private final String label;

    ChangeKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    static ChangeKind of(boolean before, boolean after) {
        if (before && after) {
            return CHANGED;
        }
        return after ? ADDED : REMOVED;
    }
}
