package io.github.lec.instrument;

import io.github.lec.logic.Term;

/** A step in the life of an instrument. */
public enum Stage implements Term {
    /** Talks began or ran. */
    NEGOTIATED("Negotiated", "Talks began or ran."),
    /** The text was initialled. */
    INITIALLED("Initialled", "The text was initialled."),
    /** Adopted by a conference, parliament or body. */
    ADOPTED("Adopted", "Adopted by a conference, parliament or body."),
    /** Signed. */
    SIGNED("Signed", "Signed."),
    /** Laid before a parliament. */
    TABLED("Tabled", "Laid before a parliament."),
    /** Approved by a parliament or by the Standing Committee of the National People's Congress. This is not yet consent to be bound. */
    APPROVED(
            "Approved",
            "Approved by a parliament or by the Standing Committee of the National People's Congress. This is not yet consent to be bound."),
    /** The instrument of ratification: consent to be bound. */
    RATIFIED("Ratified", "The instrument of ratification: consent to be bound."),
    /** Accession or succession: consent to be bound. */
    ACCEDED("Acceded", "Accession or succession: consent to be bound."),
    /** Entry into force; for an arrangement, the start of its operation. */
    IN_FORCE("In force", "Entry into force; for an arrangement, the start of its operation."),
    /** Applied before entry into force. */
    PROVISIONALLY_APPLIED("Provisionally applied", "Applied before entry into force."),
    /** Operation suspended. */
    SUSPENDED("Suspended", "Operation suspended."),
    /** Operation resumed. */
    RESUMED("Resumed", "Operation resumed."),
    /** Notice of termination given. */
    DENOUNCED("Denounced", "Notice of termination given."),
    /** No longer in force. */
    TERMINATED("Terminated", "No longer in force."),
    /** Put aside before entry into force. */
    SHELVED("Shelved", "Put aside before entry into force."),
    /** The text was amended. */
    AMENDED("Amended", "The text was amended.");

    private final String label;
    private final String definition;

    Stage(String label, String definition) {
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
