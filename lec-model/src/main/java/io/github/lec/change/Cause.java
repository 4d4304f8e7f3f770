package io.github.lec.change;

import io.github.lec.logic.Term;

/**
 * Why something differs. Two sides can differ in four respects: the rules, what is assumed, what is on record, and the
 * days. A difference explained by the days alone is caused by the world if an account says that something happened
 * between them, and by the clock otherwise. If there are several causes, the first of these is named; but a finding
 * that the record alone would have changed on the earlier day is caused by the record, and one that the days alone
 * change is not.
 */
public enum Cause implements Term {
    /** Another version of the rules judges the same facts differently. */
    RULES("Rules"),
    /** One side assumes something that is not a fact. */
    ASSUMPTION("Assumption"),
    /** A step, judgment or other act is dated between the two days: something happened. */
    WORLD("World"),
    /** The record was corrected or completed, or a source was added or published since. */
    RECORD("Record"),
    /** The same accounts, as of another day: a day fixed in advance was reached, or an imprecise date passed. */
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
