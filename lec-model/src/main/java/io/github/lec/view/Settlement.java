package io.github.lec.view;

import io.github.lec.logic.Term;

/** What would settle an answer that is open. */
public enum Settlement implements Term {
    /** Nothing is open. */
    NOTHING("Nothing", "The answer is settled."),
    /** The text has to be read. */
    READ_THE_TEXT("Read the text", "The text, or the article concerned, has to be read."),
    /** The accounts contradict each other. */
    DECIDE_BETWEEN_ACCOUNTS(
            "Decide between accounts", "Accounts contradict each other; the text or an official record would decide."),
    /** A source has to be found. */
    FIND_A_SOURCE("Find a source", "No source that was seen answers the question."),
    /** A search has to be made. */
    SEARCH("Search", "Nobody is recorded to have looked for it.");

    private final String label;
    private final String definition;

    Settlement(String label, String definition) {
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
