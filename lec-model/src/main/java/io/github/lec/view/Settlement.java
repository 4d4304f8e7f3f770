package io.github.lec.view;

import io.github.lec.logic.Term;

/** What would settle an answer that is open. */
public enum Settlement implements Term {
    /** The answer is settled. */
    NOTHING("Nothing"),
    /** The text, or the article concerned, has to be read. */
    READ_THE_TEXT("Read the text"),
    /** Accounts contradict each other; the text or an official record would decide. */
    DECIDE_BETWEEN_ACCOUNTS("Decide between accounts"),
    /** No source that was seen answers the question. */
    FIND_A_SOURCE("Find a source"),
    /** No search for it is recorded. */
    SEARCH("Search");

    private final String label;

    Settlement(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
