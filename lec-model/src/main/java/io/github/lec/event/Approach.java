package io.github.lec.event;

import io.github.lec.logic.Term;

/** How an act relates to a norm of international law enforcement cooperation. */
public enum Approach implements Term {
    /** Ratified, reported, voted for or performed the norm. */
    COMPLY("Comply", "Ratified, reported, voted for or performed the norm."),
    /** Used agenda, office, venue, staffing or funding in an existing body, the norm's text unchanged. */
    CONTROL(
            "Control",
            "Used agenda, office, venue, staffing or funding in an existing body, the norm's text unchanged."),
    /** Adopted or proposed a text whose elements differ from the norm. */
    CHALLENGE("Challenge", "Adopted or proposed a text whose elements differ from the norm."),
    /** Acted outside or against the norm. */
    CIRCUMVENT("Circumvent", "Acted outside or against the norm.");

    private final String label;
    private final String definition;

    Approach(String label, String definition) {
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
