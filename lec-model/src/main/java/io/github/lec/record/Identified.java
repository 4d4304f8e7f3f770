package io.github.lec.record;

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
}
