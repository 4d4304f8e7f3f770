package io.github.lec.rule;

import io.github.lec.logic.Term;

/** What a rule judges. */
public enum SubjectKind implements Term {
    /** An instrument in one direction: requested and requesting state. */
    RELATION("Relation"),
    /** A treaty or arrangement, whatever the direction. */
    INSTRUMENT("Instrument"),
    /** A law or resolution. */
    LAW("Law"),
    /** A case of one person or a group. */
    CASE("Case"),
    /** An operation. */
    OPERATION("Operation"),
    /** A state with one counterpart. */
    STATE("State"),
    /** The dataset as a whole. */
    DATASET("Dataset");

    private final String label;

    SubjectKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
