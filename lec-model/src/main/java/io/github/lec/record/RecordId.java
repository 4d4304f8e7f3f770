package io.github.lec.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.lec.logic.InvalidValueException;

/** The id of a record of any kind. */
public final class RecordId extends TextId<RecordId> {
    private RecordId(String value) {
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
    public static RecordId of(String value) {
        return new RecordId(value);
    }
}
