package io.github.lec.view;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Term;

/** What would settle an answer that is open. */
public enum Settlement implements Term {
    /** The answer is settled. */
    NOTHING("Nothing"),
    /** The text, or the article concerned, has to be read. */
    READ_THE_TEXT("Read the text"),
    /** The text was read where it would have such a clause, and nothing is recorded of what it says. */
    RECORD_WHAT_WAS_READ("Record whether the text that was read has such a clause"),
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

    /**
     * What would settle an answer without contradictory accounts.
     *
     * @param howKnown how it is known, or why it is not
     * @return what would settle it
     * @throws InvalidValueException if {@code howKnown} is null
     */
    public static Settlement of(HowKnown howKnown) {
        InvalidValueException.given(howKnown, "howKnown");
        return switch (howKnown) {
            case STATED, ABSENT, NOT_APPLICABLE -> NOTHING;
            case DESCRIBED, REPORTED_ABSENT, NOT_DETERMINED -> READ_THE_TEXT;
            case NONE_FOUND -> FIND_A_SOURCE;
            case NOT_LOOKED_FOR -> SEARCH;
        };
    }

    @Override
    public String label() {
        return label;
    }
}
