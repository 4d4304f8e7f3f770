package io.github.lec.dataset;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is computed when it is first asked for, by one thread alone, and kept; what is thrown is not kept. */
final class Once<T> {
    private final Supplier<T> work;
    private volatile @Nullable T value;

    Once(Supplier<T> work) {
        this.work = work;
    }

    T get() {
        T known = value;
        return known == null ? compute() : known;
    }

    private synchronized T compute() {
        T known = value;
        if (known == null) {
            known = work.get();
            value = known;
        }
        return known;
    }
}
