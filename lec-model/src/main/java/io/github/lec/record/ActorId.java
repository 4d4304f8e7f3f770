package io.github.lec.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.lec.logic.InvalidValueException;
import java.util.Map;

/**
 * The id of an actor: for states and regions the ISO 3166-1 alpha-2 code, for others capital letters, digits and dashes
 * ({@code EUROPOL}, {@code CN-MPS}). The European Union's own codes {@code EL} and {@code UK} are understood as
 * {@code GR} and {@code GB}, and never written.
 */
public final class ActorId extends TextId<ActorId> {
    private static final Map<String, String> UNDERSTOOD = Map.of("EL", "GR", "UK", "GB");

    private ActorId(String value) {
        super(understood(value));
    }

    /** Checks first what an actor's id needs, since it allows less than other ids do. */
    private static String understood(String value) {
        InvalidValueException.unless(
                value == null || isAllowed(value), "actor", value, "capital letters, digits and dashes, as in FR");
        return UNDERSTOOD.getOrDefault(IdShape.require(value), value);
    }

    /**
     * Whether an id is one of the European Union's own codes for a state.
     *
     * @param written an id as it is written
     * @return true for {@code EL} and {@code UK}
     */
    public static boolean isUnionCode(String written) {
        return UNDERSTOOD.containsKey(written);
    }

    /**
     * Creates an id from its text.
     *
     * @param value the id as it is written
     * @return the id
     * @throws InvalidValueException if it is not in capital letters, digits and dashes
     */
    @JsonCreator
    public static ActorId of(String value) {
        return new ActorId(value);
    }

    private static boolean isAllowed(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!(c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-')) {
                return false;
            }
        }
        return true;
    }
}
