package io.github.lec.record;

/** What all records and their parts extend: printed, it is a line for people, not a list of its members. */
public abstract class Printable implements Extensible {
    /** For the library's own types. */
    protected Printable() {}

    /** {@return its kind and id with what it is called; of an account the answer with its sources} */
    @Override
    public final String toString() {
        return RecordBinding.get().words(this);
    }
}
