package io.github.lec.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.lec.logic.InvalidValueException;

/** The id of a source: a document that is cited. */
public final class SourceId extends TextId<SourceId> {
    private SourceId(String value) {
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
    public static SourceId of(String value) {
        return new SourceId(value);
    }
}
