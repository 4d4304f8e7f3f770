package io.github.lec.change;

import io.github.lec.logic.Term;

/**
 * Why something differs. Two sides can differ in four things: the rules, what is assumed, what is on record, and the
 * days. What the days alone explain is the world's if an account says that something happened between them, and the
 * clock's if none does. Where several causes meet, the first of these is named; but a finding that the record alone
 * would have turned on the earlier day is the record's, and one that the days alone turn is not.
 */
public enum Cause implements Term {
    /** Another version of the rules judges the same facts differently. */
    RULES("Rules"),
    /** One side assumes something that is no fact. */
    ASSUMPTION("Assumption"),
    /** A step, judgment or other act is dated between the two days: something happened. */
    WORLD("World"),
    /** The record was corrected or completed, or a source was added or published since. */
    RECORD("Record"),
    /** The same accounts, looked at on another day: a day fixed beforehand came, or a vague date passed. */
    CLOCK("Clock");

    private final String label;

    Cause(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
