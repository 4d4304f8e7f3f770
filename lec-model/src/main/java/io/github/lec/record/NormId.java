package io.github.lec.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.lec.logic.InvalidValueException;

/** The id of a norm: a provision or judgment by which something is judged. */
public final class NormId extends TextId<NormId> {
    private NormId(String value) {
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
    public static NormId of(String value) {
        return new NormId(value);
    }
}
