package io.github.lec.source;

import io.github.lec.logic.Term;

/** How far a coder trusts an account. Of a statement it says how sure it is that it was made, not that it is right. */
public enum Confidence implements Term {
    /**
     * One weak source, hearsay, or only media of the state concerned. Of a statement: that it was made is hearsay.
     */
    LOW("Low"),
    /**
     * A source that is not official but independent of the state concerned, or two others. Of a statement: another
     * reports that it was made, or it is inferred.
     */
    MEDIUM("Medium"),
    /** An official text or a court decision. Of a statement: the words of its author were read. */
    HIGH("High");

    private final String label;

    Confidence(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
