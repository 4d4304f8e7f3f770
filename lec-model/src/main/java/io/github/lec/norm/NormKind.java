package io.github.lec.norm;

import io.github.lec.logic.Term;

/** What sort of norm it is. */
public enum NormKind implements Term {
    /** A provision of an instrument. */
    PROVISION("Provision"),
    /** A judgment or decision that interprets a provision. */
    JUDGMENT("Judgment"),
    /** Guidance or a document of an international body. */
    PRACTICE("Practice");

    private final String label;

    NormKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
