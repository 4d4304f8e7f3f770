package io.github.lec.source;

import io.github.lec.logic.Term;

/** What an account of a text rests on. */
public enum Basis implements Term {
    /** A description of the text: a report, a survey, a statement. */
    DESCRIPTION("Description", "A description of the text: a report, a survey, a statement."),
    /** The text itself, or a quotation of it. */
    TEXT("Text", "The text itself, or a quotation of it.");

    private final String label;
    private final String definition;

    Basis(String label, String definition) {
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
