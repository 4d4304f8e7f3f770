package io.github.lec.exposure;

import io.github.lec.logic.Term;
import io.github.lec.logic.internal.Silence;

/**
 * Whether an extradition treaty applies between the place of arrest and the requesting state. It is separate from
 * {@link NationalityProtection}, because a state may refuse to extradite its nationals, and a home state may have
 * priority, without any treaty.
 */
public enum TreatyBasis implements Term {
    /** An extradition treaty is in force between the two and not suspended. */
    APPLIES("In force and applied"),
    /** An extradition treaty is applied provisionally between the two; how much of it is applied is not recorded. */
    PROVISIONALLY_APPLIED("Provisionally applied"),
    /** An extradition treaty is in force between the two, and its operation is suspended. */
    SUSPENDED("Suspended"),
    /**
     * No extradition treaty is in force between the two: those on record are not in force, or a search for one is on
     * record and found none.
     */
    NONE("None in force"),
    /**
     * Whether an extradition treaty is in force between the two and applied is not settled, was not looked for, or is
     * not computed, since surrender between the two follows other law.
     */
    NOT_DETERMINED(Silence.NOT_DETERMINED);

    private final String label;

    TreatyBasis(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
