package io.github.lec.exposure;

import io.github.lec.logic.Term;

/**
 * Whether an extradition treaty applies between the place of arrest and the requesting state. It is kept apart from
 * {@link NationalityProtection}, because a state may spare its nationals, and a home state may have priority, without
 * any treaty.
 */
public enum TreatyBasis implements Term {
    /** An extradition treaty is in force between the two and not suspended. */
    APPLIES("In force and applied", "An extradition treaty is in force between the two and not suspended."),
    /** An extradition treaty is in force, and its operation is suspended. */
    SUSPENDED("Suspended", "An extradition treaty is in force between the two, and its operation is suspended."),
    /** No extradition treaty is in force between the two. */
    NONE("None in force", "No extradition treaty is in force between the two as far as is recorded."),
    /** Whether one is in force, or is suspended, is not settled. */
    NOT_DETERMINED(
            "Not determined", "Whether an extradition treaty is in force between the two and applied is not settled.");

    private final String label;
    private final String definition;

    TreatyBasis(String label, String definition) {
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
