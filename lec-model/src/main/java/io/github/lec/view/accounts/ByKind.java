package io.github.lec.view.accounts;

import io.github.lec.safeguard.SafeguardKind;
import org.jspecify.annotations.Nullable;

/**
 * Values by kind of safeguard that are all discarded together, before the next instrument or relation. Discarding them
 * costs nothing, however many kinds there are.
 *
 * @param <V> the type of the values
 */
@SuppressWarnings("EnumOrdinal") // the index never leaves this class
final class ByKind<V> {
    private final @Nullable Object[] values = new Object[SafeguardKind.values().length];

    /** The round in which each value was put. */
    private final int[] rounds = new int[values.length];

    private int round = 1;

    @SuppressWarnings("unchecked") // only put writes values
    @Nullable
    V get(SafeguardKind kind) {
        return rounds[kind.ordinal()] == round ? (V) values[kind.ordinal()] : null;
    }

    void put(SafeguardKind kind, V value) {
        values[kind.ordinal()] = value;
        rounds[kind.ordinal()] = round;
    }

    void forget() {
        round++;
    }
}
