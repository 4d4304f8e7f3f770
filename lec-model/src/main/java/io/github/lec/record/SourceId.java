package io.github.lec.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.lec.logic.InvalidValueException;

/**
 * The id of a source. A document that is cited.
 *
 * @param value the id as it is written
 */
public record SourceId(String value) implements Id, Comparable<SourceId> {
    /**
     * Checks the shape of the id.
     *
     * @param value the id as it is written
     * @throws InvalidValueException if no id can look like this
     */
    public SourceId {
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
    public static SourceId of(String value) {
        return new SourceId(value);
    }

    @Override
    public int compareTo(SourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
