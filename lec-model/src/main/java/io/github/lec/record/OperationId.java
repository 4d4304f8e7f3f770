package io.github.lec.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.lec.logic.InvalidValueException;

/**
 * The id of an operation. Something that was done or planned.
 *
 * @param value the id as it is written
 */
public record OperationId(String value) implements Id, Comparable<OperationId> {
    /**
     * Checks the shape of the id.
     *
     * @param value the id as it is written
     * @throws InvalidValueException if no id can look like this
     */
    public OperationId {
        Id.require(value);
    }

    /**
     * The id that is written so.
     *
     * @param value the id as it is written
     * @return the id
     * @throws InvalidValueException if no id can look like this
     */
    @JsonCreator
    public static OperationId of(String value) {
        return new OperationId(value);
    }

    @Override
    public int compareTo(OperationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
