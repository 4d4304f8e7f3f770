package io.github.lec.norm;

import io.github.lec.logic.Term;

/** What sort of norm it is. */
public enum NormKind implements Term {
    /** A provision of an instrument. */
    PROVISION("Provision", "A provision of an instrument."),
    /** A judgment or decision that interprets a provision. */
    JUDGMENT("Judgment", "A judgment or decision that interprets a provision."),
    /** Guidance or a document of an international body. */
    PRACTICE("Practice", "Guidance or a document of an international body.");

    private final String label;
    private final String definition;

    NormKind(String label, String definition) {
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
