package io.github.lec.safeguard;

import io.github.lec.logic.Term;

/** How far a clause binds the requested state to protect: the order is NONE, WEAK, BINDING. */
public enum Strength implements Term {
    /** The text contains no such protection. */
    NONE("No protection"),
    /** The text permits protection, or removes a duty, but does not require protection. */
    WEAK("Weaker"),
    /** The text requires protection. */
    BINDING("Binding");

    private final String label;

    Strength(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
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
