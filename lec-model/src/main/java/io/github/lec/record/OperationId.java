package io.github.lec.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.lec.logic.InvalidValueException;

/** The id of an operation: something that was done or planned. */
public final class OperationId extends TextId<OperationId> {
    private OperationId(String value) {
        super(value);
    }

    /**
     * Creates an id from its text.
     *
     * @param value the id as it is written
     * @return the id
     * @throws InvalidValueException if it is no valid id: letters, digits, dots, dashes and underscores
     */
    @JsonCreator
    public static OperationId of(String value) {
        return new OperationId(value);
    }
}
