package io.github.lec.source;

import io.github.lec.logic.Term;

/** What an account of a text rests on. */
public enum Basis implements Term {
    /** A description of the text: a report, a survey, a statement. */
    DESCRIPTION("Description"),
    /** The text itself, or a quotation of it. */
    TEXT("Text");

    private final String label;

    Basis(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
