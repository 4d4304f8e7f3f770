package io.github.lec.rule;

import io.github.lec.logic.Term;

/** What a rule judges. */
public enum SubjectKind implements Term {
    /** An instrument in one direction: requested and requesting state. */
    RELATION("Relation", "An instrument in one direction: requested and requesting state."),
    /** A treaty or arrangement, whatever the direction. */
    INSTRUMENT("Instrument", "A treaty or arrangement, whatever the direction."),
    /** A law or resolution. */
    LAW("Law", "A law or resolution."),
    /** A case of one person or a group. */
    CASE("Case", "A case of one person or a group."),
    /** An operation. */
    OPERATION("Operation", "An operation."),
    /** A state with one counterpart. */
    STATE("State", "A state with one counterpart."),
    /** The dataset as a whole. */
    DATASET("Dataset", "The dataset as a whole.");

    private final String label;
    private final String definition;

    SubjectKind(String label, String definition) {
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
