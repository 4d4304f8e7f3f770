package io.github.lec.event;

import io.github.lec.logic.Term;

/** How an act relates to a norm of international law enforcement cooperation. */
public enum Approach implements Term {
    /** Ratified, reported, voted for or performed the norm. */
    COMPLY("Comply"),
    /** Used agenda, office, venue, staffing or funding in an existing body, the norm's text unchanged. */
    CONTROL("Control"),
    /** Adopted or proposed a text whose elements differ from the norm. */
    CHALLENGE("Challenge"),
    /** Acted outside or against the norm. */
    CIRCUMVENT("Circumvent");

    private final String label;

    Approach(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
