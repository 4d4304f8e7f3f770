package io.github.lec.source;

import io.github.lec.logic.Term;

/** What came of looking. */
public enum InquiryOutcome implements Term {
    /** The search found nothing. This is a search result, not proof of absence. */
    NONE_FOUND("None found", "The search found nothing. This is a search result, not proof of absence."),
    /** The search found hints that settle nothing. */
    INCONCLUSIVE("Inconclusive", "The search found hints that settle nothing."),
    /** The text, or the part that matters, could not be read. */
    TEXT_NOT_REACHED("Text not reached", "The text, or the part that matters, could not be read.");

    private final String label;
    private final String definition;

    InquiryOutcome(String label, String definition) {
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
