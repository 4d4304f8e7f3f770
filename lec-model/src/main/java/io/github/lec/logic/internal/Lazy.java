package io.github.lec.logic.internal;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is computed when it is first asked for, and kept. If several threads ask at the same time, each may
 * compute it; the results must be equal.
 *
 * @param <T> the type of the value
 */
public final class Lazy<T> implements Supplier<T> {
    private final Supplier<? extends T> work;
    private volatile @Nullable T value;

    private Lazy(Supplier<? extends T> work) {
        this.work = work;
    }

    /**
     * A value that is not computed yet.
     *
     * @param work how it is computed
     * @param <T> the type of the value
     * @return the lazy value
     */
    public static <T> Lazy<T> of(Supplier<? extends T> work) {
        return new Lazy<>(work);
    }

    @Override
    public T get() {
        T known = value;
        if (known == null) {
            known = work.get();
            value = known;
        }
        return known;
    }
}
