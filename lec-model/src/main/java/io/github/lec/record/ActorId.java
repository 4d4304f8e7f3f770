package io.github.lec.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.lec.logic.InvalidValueException;
import java.util.Map;

/**
 * The id of an actor: for states and regions the ISO 3166-1 alpha-2 code, for others capital letters, digits and dashes
 * ({@code EUROPOL}, {@code CN-MPS}). The European Union's own codes {@code EL} and {@code UK} are understood as
 * {@code GR} and {@code GB}, and never written.
 *
 * @param value the id as it is written
 */
public record ActorId(String value) implements Id, Comparable<ActorId> {
    private static final Map<String, String> UNDERSTOOD = Map.of("EL", "GR", "UK", "GB");

    /**
     * Checks the shape of the id and replaces the European Union's own codes.
     *
     * @param value the id as it is written
     * @throws InvalidValueException if it is not in capital letters, digits and dashes
     */
    public ActorId {
        InvalidValueException.unless(
                Id.require(value).chars().allMatch(ActorId::isAllowed),
                "actor",
                value,
                "capital letters, digits and dashes, as in FR");
        value = UNDERSTOOD.getOrDefault(value, value);
    }

    /**
     * Whether an id is one of the European Union's own codes for a state.
     *
     * @param written an id as it is written
     * @return true for {@code EL} and {@code UK}
     */
    public static boolean isUnionsOwn(String written) {
        return UNDERSTOOD.containsKey(written);
    }

    /**
     * The id that is written so.
     *
     * @param value the id as it is written
     * @return the id
     * @throws InvalidValueException if it is not in capital letters, digits and dashes
     */
    @JsonCreator
    public static ActorId of(String value) {
        return new ActorId(value);
    }

    private static boolean isAllowed(int c) {
        return c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
    }

    @Override
    public int compareTo(ActorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
