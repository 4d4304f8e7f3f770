package io.github.lec.record;

import io.github.lec.logic.InvalidValueException;

/** A record: what a dataset lists by its id. */
public interface Identified extends Extensible {
    /**
     * The id.
     *
     * @return the id, unique in the dataset among records of all kinds
     */
    Id recordId();

    /**
     * What the record is called where people read it.
     *
     * @return a title or name
     */
    String title();

    /**
     * Runs the checks of a record so that what they refuse names it.
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
