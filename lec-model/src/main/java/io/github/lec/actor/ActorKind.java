package io.github.lec.actor;

import io.github.lec.logic.Term;

/** What sort of actor it is. */
public enum ActorKind implements Term {
    /** A sovereign state. */
    STATE("State", "A sovereign state."),
    /** A region with agreements of its own, named neutrally. */
    REGION("Region", "A region with agreements of its own, named neutrally."),
    /** An international or non-state organisation or forum. */
    ORGANISATION("Organisation", "An international or non-state organisation or forum."),
    /** An authority, force, party organ or agency. */
    AGENCY("Agency", "An authority, force, party organ or agency.");

    private final String label;
    private final String definition;

    ActorKind(String label, String definition) {
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
