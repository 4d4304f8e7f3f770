package io.github.lec.source;

import io.github.lec.logic.Term;
import io.github.lec.logic.internal.Silence;

/** The outcome of a search. */
public enum InquiryOutcome implements Term {
    /** The search found nothing. This is a search result, not proof of absence. */
    NONE_FOUND(Silence.NONE_FOUND),
    /** The search found hints that settle nothing. */
    INCONCLUSIVE("Inconclusive"),
    /** The text, or the part that matters, could not be read. */
    TEXT_NOT_REACHED("Text not reached");

    private final String label;

    InquiryOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
