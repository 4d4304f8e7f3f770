package io.github.lec.record;

import io.github.lec.record.internal.RecordBinding;

/** The base type of all records and their parts: their text is a readable line, not a list of members. */
public abstract class Printable implements Extensible {
    /** Only for types of this library. */
    protected Printable() {}

    /** {@return the kind, id and title; for an account, the answer with its sources} */
    @Override
    public final String toString() {
        return RecordBinding.get().words(this);
    }
}
