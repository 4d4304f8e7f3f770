package io.github.lec.record;

import io.github.lec.logic.InvalidValueException;

/** A record: an entry of a dataset that has an id. */
public interface Identified extends Extensible {
    /** {@return the id, unique in the dataset among records of all kinds} */
    Id recordId();

    /** {@return the title or name of the record for readers} */
    String title();

    /**
     * Runs the checks of a record so that exceptions name the record.
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
