package io.github.lec.operation;

import io.github.lec.logic.Term;

/** A yes-or-no question about an operation on which rules turn. */
public enum OperationQuestion implements Term {
    /** Whether persons were coerced. */
    COERCION("Coercion used"),
    /** Whether those concerned acted of their own will, with advice. */
    VOLUNTARY("Voluntary"),
    /** Whether personal data were handed to the other state. */
    DATA_EXPORTED("Personal data handed over"),
    /** Whether there was adequacy, appropriate safeguards or a derogation for it. */
    DATA_EXPORT_BASIS("Legal basis for the data"),
    /** Whether host law allowed the powers used. */
    AUTHORITY_FOR_POWERS("Authority for coercive powers"),
    /** Whether foreign officers used coercive powers. */
    COERCIVE_POWERS_USED("Coercive powers used"),
    /** Whether there was any legal basis for the operation. */
    BASIS_EXISTS("Legal basis exists");

    private final String label;

    OperationQuestion(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
