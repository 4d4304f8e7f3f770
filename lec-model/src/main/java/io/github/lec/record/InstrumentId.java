package io.github.lec.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.lec.logic.InvalidValueException;

/**
 * The id of an instrument. A treaty, arrangement, law or resolution.
 *
 * @param value the id as it is written
 */
public record InstrumentId(String value) implements Id, Comparable<InstrumentId> {
    /**
     * Checks the shape of the id.
     *
     * @param value the id as it is written
     * @throws InvalidValueException if no id can look like this
     */
    public InstrumentId {
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
    public static InstrumentId of(String value) {
        return new InstrumentId(value);
    }

    @Override
    public int compareTo(InstrumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
