package io.github.lec.change;

import io.github.lec.logic.Term;

/**
 * Why something differs. Two sides can differ in four things: the rules, what is assumed, what is on record, and the
 * days. What the days alone explain is the world's if an account says that something happened between them, and the
 * clock's if none does. Where several causes meet, the first of these is named; but a finding that the record alone
 * would have turned on the earlier day is the record's, and one that the days alone turn is not.
 */
public enum Cause implements Term {
    /** The same facts give another verdict by the later rules. */
    RULES("Rules", "Another version of the rules judges the same facts differently."),
    /** One side holds what is no fact. */
    ASSUMPTION("Assumption", "One side assumes something that is no fact."),
    /**
     * An account, known on both sides or new, dates an act between the two days: a step of an instrument or case, an
     * event, a judgment, the beginning or the end of a membership or of a state's rule. A corrected date is no such act:
     * there, the earlier side already told of it.
     */
    WORLD("World", "A step, judgment or other act is dated between the two days: something happened."),
    /**
     * An account stands on one side only, and dates no act between the two days: it was corrected, added or withdrawn in
     * another edition, or its source was published between the two known-by days.
     */
    RECORD("Record", "The record was corrected or completed, or a source was added or published since."),
    /**
     * Both sides know the same accounts, and none dates an act between the two days. Only time passed: a day fixed
     * beforehand was reached (a norm begins to bind, a planned day passes), what an imprecise date left open is settled,
     * or an observation speaks of the later day only.
     */
    CLOCK("Clock", "The same accounts, looked at on another day: a day fixed beforehand came, or a vague date passed.");

    private final String label;
    private final String definition;

    Cause(String label, String definition) {
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
