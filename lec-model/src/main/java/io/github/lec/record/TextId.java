package io.github.lec.record;

import org.jspecify.annotations.Nullable;

/**
 * The base class of ids, which are texts.
 *
 * @param <T> the type of the id, among which it is ordered
 */
abstract class TextId<T extends TextId<T>> implements Id, Comparable<T> {
    private final String value;

    TextId(String value) {
        this.value = IdShape.require(value);
    }

    @Override
    public final String value() {
        return value;
    }

    @Override
    public final int compareTo(T other) {
        return value.compareTo(other.value());
    }

    /** Ids of records of different kinds are different. */
    @Override
    @SuppressWarnings("EqualsGetClass")
    public final boolean equals(@Nullable Object other) {
        return other != null && other.getClass() == getClass() && ((TextId<?>) other).value.equals(value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    @Override
    public final String toString() {
        return value;
    }
}
