package io.github.lec.format.internal;

import io.github.lec.record.Id;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The members of a result as JSON shows them, in the order in which they are added; unknown values are left out. A
 * result passes them to any Jackson mapper through a method {@code json()} with {@code @JsonValue}.
 *
 * <p>Closed codes become their names, ids and days their text; other values are kept, and define their own JSON.
 */
public final class JsonMembers {
    private final Map<String, Object> members = new LinkedHashMap<>();

    private JsonMembers() {}

    /**
     * Starts with one member.
     *
     * @param name its name
     * @param value its value
     * @return the members so far
     */
    public static JsonMembers of(String name, Object value) {
        return new JsonMembers().with(name, value);
    }

    /**
     * Starts with the members of another result.
     *
     * @param others its members
     * @return the members so far
     */
    public static JsonMembers of(Map<String, ?> others) {
        return new JsonMembers().with(others);
    }

    /**
     * Adds a member; an existing one gets the new value and keeps its place.
     *
     * @param name its name
     * @param value its value; an empty {@link Optional} is left out
     * @return this
     */
    public JsonMembers with(String name, Object value) {
        if (!(value instanceof Optional<?> optional && optional.isEmpty())) {
            members.put(name, shown(value));
        }
        return this;
    }

    /**
     * Adds the members of another result.
     *
     * @param others its members
     * @return this
     */
    public JsonMembers with(Map<String, ?> others) {
        others.forEach(this::with);
        return this;
    }

    /** {@return the members, to read} */
    public Map<String, Object> toMap() {
        return Collections.unmodifiableMap(members);
    }

    private static Object shown(Object value) {
        if (value instanceof Optional<?> optional) {
            return shown(optional.orElseThrow());
        }
        if (value instanceof Enum<?> code) {
            return code.name();
        }
        if (value instanceof Id id) {
            return id.value();
        }
        if (value instanceof LocalDate) {
            return value.toString();
        }
        if (value instanceof Collection<?> values) {
            List<Object> all = values.stream().map(JsonMembers::shown).toList();
            return all;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> all = new LinkedHashMap<>();
            map.forEach((key, one) -> all.put(shown(key).toString(), shown(one)));
            return Collections.unmodifiableMap(all);
        }
        return value;
    }
}
