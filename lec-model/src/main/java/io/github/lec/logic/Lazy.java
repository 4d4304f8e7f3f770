package io.github.lec.logic;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is worked out when it is first asked for, and kept. Threads that ask at once may each work it out; it must
 * then be the same.
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
     * A value that is not worked out yet.
     *
     * @param work how it is worked out
     * @param <T> the type of the value
     * @return the value to be
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
