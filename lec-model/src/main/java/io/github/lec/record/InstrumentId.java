package io.github.lec.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.lec.logic.InvalidValueException;

/** The id of an instrument: a treaty, arrangement, law or resolution. */
public final class InstrumentId extends TextId<InstrumentId> {
    private InstrumentId(String value) {
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
    public static InstrumentId of(String value) {
        return new InstrumentId(value);
    }
}
