package io.github.lec.record;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The id of a record: unique in a dataset, readable, and stable, since claims, verdicts and citations of a dataset are
 * built on it.
 */
public interface Id {
    /** {@return the id as it is written: letters, digits, dots, dashes and underscores} */
    @JsonValue
    String value();
}
