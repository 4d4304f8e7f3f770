package io.github.lec.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.lec.logic.InvalidValueException;

/**
 * The id of a norm. A provision or judgment by which something is judged.
 *
 * @param value the id as it is written
 */
public record NormId(String value) implements Id, Comparable<NormId> {
    /**
     * Checks the shape of the id.
     *
     * @param value the id as it is written
     * @throws InvalidValueException if no id can look like this
     */
    public NormId {
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
    public static NormId of(String value) {
        return new NormId(value);
    }

    @Override
    public int compareTo(NormId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
