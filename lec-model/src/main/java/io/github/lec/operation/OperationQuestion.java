package io.github.lec.operation;

import io.github.lec.logic.Term;

/** A yes-or-no question about an operation, used by rules. */
public enum OperationQuestion implements Term {
    /** Whether it coerced anyone. */
    COERCION(Persistence.TIMELESS, "Coercion used"),
    /** Whether all persons concerned acted of their own will, with advice. */
    VOLUNTARY(Persistence.TIMELESS, "Voluntary"),
    /** Whether personal data were handed to the other state. */
    DATA_EXPORTED(Persistence.TIMELESS, "Personal data handed over"),
    /** Whether there was adequacy, appropriate safeguards or a derogation for it. */
    DATA_EXPORT_BASIS(Persistence.GIVEN, "Legal basis for the data"),
    /** Whether host law allowed the powers used. */
    AUTHORITY_FOR_POWERS(Persistence.STATE, "Authority for coercive powers"),
    /** Whether foreign officers used coercive powers. */
    COERCIVE_POWERS_USED(Persistence.TIMELESS, "Coercive powers used"),
    /** Whether there was any legal basis for the operation. */
    BASIS_EXISTS(Persistence.GIVEN, "Legal basis exists");

    private final Persistence persistence;
    private final String label;

    OperationQuestion(Persistence persistence, String label) {
        this.persistence = persistence;
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** {@return what the day of an answer says about other days} */
    public Persistence persistence() {
        return persistence;
    }
}
