package io.github.lec.actor;

import io.github.lec.logic.Term;

/** What sort of actor it is. */
public enum ActorKind implements Term {
    /** A sovereign state. */
    STATE("State"),
    /** A region with agreements of its own, named neutrally. */
    REGION("Region"),
    /** An international or non-state organisation or forum, or an international court. */
    ORGANISATION("Organisation"),
    /** An authority, force, party organ or agency, or a committee of an organisation that is no court. */
    AGENCY("Agency");

    private final String label;

    ActorKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** {@return whether it has a territory, so that it can be asked for a person, and ask for one} */
    public boolean isStateOrRegion() {
        return this == STATE || this == REGION;
    }
}
