package io.github.lec.safeguard;

import io.github.lec.logic.Term;

/** How far a clause binds the requested state to protect: the order is NONE, WEAK, BINDING. */
public enum Strength implements Term {
    /** The text protects nothing here. */
    NONE("None", "The text contains no such protection."),
    /** The text permits protection but does not require it. */
    WEAK("Weaker", "The text permits protection, or removes a duty, but does not require protection."),
    /** The text requires protection. */
    BINDING("Binding", "The text requires protection.");

    private final String label;
    private final String definition;

    Strength(String label, String definition) {
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

    /**
     * The greater of two strengths.
     *
     * @param other the other strength
     * @return whichever protects more
     */
    public Strength max(Strength other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * The lesser of two strengths.
     *
     * @param other the other strength
     * @return whichever protects less
     */
    public Strength min(Strength other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
