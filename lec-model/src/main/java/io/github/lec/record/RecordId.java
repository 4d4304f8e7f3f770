package io.github.lec.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.lec.logic.InvalidValueException;

/**
 * The id of a record. A record of any kind.
 *
 * @param value the id as it is written
 */
public record RecordId(String value) implements Id, Comparable<RecordId> {
    /**
     * Checks the shape of the id.
     *
     * @param value the id as it is written
     * @throws InvalidValueException if no id can look like this
     */
    public RecordId {
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
    public static RecordId of(String value) {
        return new RecordId(value);
    }

    @Override
    public int compareTo(RecordId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
