package io.github.lec.dataset;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/** A value that is computed when it is first asked for, by only one thread, and kept; an exception is not kept. */
final class Once<T> {
    private static final String VALUE = "value";

    private final Supplier<T> work;
    private final ConcurrentMap<String, T> kept = new ConcurrentHashMap<>(1);

    Once(Supplier<T> work) {
        this.work = work;
    }

    T get() {
        return kept.computeIfAbsent(VALUE, first -> work.get());
    }
}
