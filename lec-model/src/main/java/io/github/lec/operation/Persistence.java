package io.github.lec.operation;

import io.github.lec.logic.Term;

/** What the day of an answer to a yes-or-no question implies for other days. */
public enum Persistence implements Term {
    /**
     * Something done: it remains done from its day on; what had not been done by a day had not been done before either,
     * and may have been done since.
     */
    DONE("Done"),
    /**
     * Something given that can be taken back, such as consent: it holds from its day on until an account of a later day
     * denies it. If it had never been given by a day, it may have been given since.
     */
    GIVEN("Given"),
    /** The end of a status: from its day on the status has ended; before, it had not. */
    ENDING("Ending"),
    /** A state of affairs: it holds from its day on until an account of a later day says otherwise. */
    STATE("State"),
    /** Something about the matter as a whole: the day of the account does not matter. */
    TIMELESS("Timeless");

    private final String label;

    Persistence(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
