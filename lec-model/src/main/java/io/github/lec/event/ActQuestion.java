package io.github.lec.event;

import io.github.lec.logic.Term;

/** A question that the coding test asks of an act; they are asked in this order, and the first yes decides. */
public enum ActQuestion implements Term {
    /**
     * Whether the actor acted outside or against the norm: no request, no consent of the host state, or a binding
     * safeguard replaced by an assurance.
     */
    OUTSIDE_NORM("Outside or against the norm"),
    /** Whether the actor adopted or proposed a text whose elements differ from the norm. */
    TEXT_DIFFERS("Text with other elements"),
    /**
     * Whether the actor used agenda, office, venue, staffing or funding of an existing body, the norm's text
     * unchanged.
     */
    USES_BODY("Uses an existing body"),
    /** Whether the actor ratified, reported, voted for or performed the norm. */
    PERFORMS_NORM("Performs the norm");

    private final String label;

    ActQuestion(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
