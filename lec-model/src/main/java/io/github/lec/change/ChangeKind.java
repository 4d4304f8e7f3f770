package io.github.lec.change;

import io.github.lec.logic.Term;

/** How a record or a fact differs. */
public enum ChangeKind implements Term {
    /** It is there only after. */
    ADDED("Added", "It stands only on the later side."),
    /** It is there only before. */
    REMOVED("Removed", "It stands only on the earlier side: withdrawn, or no longer so."),
    /** It is there on both sides and differs. */
    CHANGED("Changed", "It stands on both sides, with other accounts, citations or values.");

    private final String label;
    private final String definition;

    ChangeKind(String label, String definition) {
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

    static ChangeKind of(boolean before, boolean after) {
        if (before && after) {
            return CHANGED;
        }
        return after ? ADDED : REMOVED;
    }
}
