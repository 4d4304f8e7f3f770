package io.github.lec.instrument;

import io.github.lec.logic.Term;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** A step in the life of an instrument. */
public enum Stage implements Term {
    /** Talks began or ran. */
    NEGOTIATED("Negotiated"),
    /** The text was initialled. */
    INITIALLED("Initialled"),
    /** Adopted by a conference, parliament or body. */
    ADOPTED("Adopted"),
    /** Signed. */
    SIGNED("Signed"),
    /** Laid before a parliament. */
    TABLED("Tabled"),
    /**
     * Approved by a parliament or by the Standing Committee of the National People's Congress. This is not yet consent
     * to be bound.
     */
    APPROVED("Approved"),
    /** The instrument of ratification: consent to be bound. */
    RATIFIED("Ratified"),
    /** Accession: consent to be bound. Whether a treaty of two already bound a party before it acceded is open. */
    ACCEDED("Acceded"),
    /**
     * A state that follows another is bound by a text of its predecessor: consent to be bound, from the day of
     * succession.
     */
    SUCCEEDED("Succession"),
    /** Entry into force; for an arrangement, the start of its operation. */
    IN_FORCE("In force"),
    /** Applied before entry into force. */
    PROVISIONALLY_APPLIED("Provisionally applied"),
    /** Operation suspended. */
    SUSPENDED("Suspended"),
    /** Operation resumed. */
    RESUMED("Resumed"),
    /** Notice of termination given. */
    DENOUNCED("Denounced"),
    /** No longer in force. */
    TERMINATED("Terminated"),
    /** Put aside before entry into force. */
    SHELVED("Put aside"),
    /** The text was amended. */
    AMENDED("Amended");

    private static final Set<Stage> CONCLUSIONS = Collections.unmodifiableSet(EnumSet.of(ADOPTED, SIGNED));
    private static final Set<Stage> CONSENTS = Collections.unmodifiableSet(EnumSet.of(RATIFIED, ACCEDED, SUCCEEDED));

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    /** {@return the steps by which a text is concluded; whether it binds anyone is another question} */
    public static Set<Stage> conclusions() {
        return CONCLUSIONS;
    }

    /** {@return the steps by which a party consents to be bound} */
    public static Set<Stage> consents() {
        return CONSENTS;
    }

    @Override
    public String label() {
        return label;
    }
}
