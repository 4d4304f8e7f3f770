package io.github.lec.record;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.logic.InvalidValueException;

/**
 * The id of a record: unique in a dataset, readable, and stable, since claims, verdicts and citations of a dataset are
 * built on it.
 */
public interface Id {
    /** {@return the id as it is written: letters, digits, dots, dashes and underscores} */
    @JsonValue
    String value();

    /**
     * Checks that a text is a valid id.
     *
     * @param value the candidate
     * @return the candidate
     * @throws InvalidValueException if it is empty, too long or has other characters than ids have
     */
    static String require(String value) {
        InvalidValueException.unless(
                IdShape.fits(value),
                "id",
                value,
                "at most 120 letters, digits, dots, dashes or underscores, starting with a letter or digit");
        return value;
    }
}
