package io.github.lec.record;

import io.github.lec.logic.InvalidValueException;

/** A record: an entry of a dataset that has an id. */
public interface Identified extends Extensible {
    /**
     * The id.
     *
     * @return the id, unique in the dataset among records of all kinds
     */
    Id recordId();

    /**
     * The title of the record for readers.
     *
     * @return a title or name
     */
    String title();

    /**
     * Runs the checks of a record, so that the exceptions name the record.
     *
     * @param checks the checks
     * @throws InvalidValueException if they refuse it
     */
    default void naming(Runnable checks) {
        try {
            checks.run();
        } catch (InvalidValueException e) {
            throw e.ofRecord(recordId().value());
        }
    }
}
