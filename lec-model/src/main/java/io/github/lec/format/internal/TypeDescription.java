package io.github.lec.format.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.lec.format.RecordKind;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.Extensible;
import io.github.lec.record.Members;
import io.github.lec.source.Account;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one description of a type in the file format, read once from the annotated type itself. Reader, writer, schema,
 * claims, references and merge all use it, so none of them has its own list of members.
 */
public final class TypeDescription {
    private static final ClassValue<TypeDescription> DESCRIPTIONS = new ClassValue<>() {
        @Override
        protected TypeDescription computeValue(Class<?> type) {
            if (type.isAnnotationPresent(Members.class)) {
                return new TypeDescription(type);
            }
            if (type.getSuperclass() == null) {
                throw new IllegalArgumentException("not a described type: " + type);
            }
            return ofNested(type.getSuperclass()); // generated classes extend the described types
        }
    };
    private static final List<String> OF_ACCOUNTS =
            List.of("no", "denies", "basis", "confidence", "grade", "derived", "note", "citations");

    private final Class<?> type;
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<MemberDescription> members;
    private final MethodHandle[] setters;
    private final MethodHandle newBuilder;
    private final MethodHandle putExtension;
    private final MethodHandle build;

    private TypeDescription(Class<?> type) {
        this.type = type;
        List<String> names =
                new ArrayList<>(List.of(type.getAnnotation(Members.class).value()));
        if (Account.class.isAssignableFrom(type)) {
            names.addAll(OF_ACCOUNTS);
        }
        try {
            Class<?> builder = Class.forName(type.getName() + "$Builder");
            newBuilder = Handles.constructor(builder);
            build = Handles.getter(builder.getMethod("build"));
            putExtension = Handles.setter(builder.getMethod("putExtensions", String.class, JsonNode.class));
            List<MemberDescription> described = new ArrayList<>();
            setters = new MethodHandle[names.size()];
            Method[] setting = builder.getMethods(); // a new copy each time
            for (String name : names) {
                MemberDescription member = new MemberDescription(type.getMethod(name));
                positions.put(name, described.size());
                setters[described.size()] = Handles.setter(setter(setting, member));
                described.add(member);
            }
            members = List.copyOf(described);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("not a described type: " + type, e);
        }
    }

    /**
     * The description of a type.
     *
     * @param type a type of the model that carries {@link Members}
     * @return its description
     */
    public static TypeDescription of(Class<? extends Extensible> type) {
        return DESCRIPTIONS.get(type);
    }

    /**
     * The description of a kind of record.
     *
     * @param kind the kind
     * @return the description of its type
     */
    public static TypeDescription of(RecordKind kind) {
        return of(kind.type());
    }

    /**
     * The description of a type whose values are contained in records.
     *
     * @param type an annotated type
     * @return its description
     */
    public static TypeDescription ofNested(Class<?> type) {
        return DESCRIPTIONS.get(type);
    }

    /** {@return the description of a value's type} */
    static TypeDescription ofValue(Object value) {
        return DESCRIPTIONS.get(value.getClass());
    }

    /** {@return the members in canonical order: own members first, then what every account has} */
    public List<MemberDescription> members() {
        return members;
    }

    /**
     * A member by name.
     *
     * @param name the name in the file format
     * @return the member, or nothing if the type has none of that name
     */
    public Optional<MemberDescription> member(String name) {
        @Nullable Integer position = positions.get(name);
        return position == null ? Optional.empty() : Optional.of(members.get(position));
    }

    /** {@return the type's name in the model, as in {@code Treaty}} */
    public String name() {
        return type.getSimpleName();
    }

    /** {@return what a value of the type is called for readers who do not know the model, as in "case step"} */
    public String words() {
        return name().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** {@return the meaning of the type, in a sentence or two} */
    public String meaning() {
        return Meanings.of(type);
    }

    /**
     * Builds a value of the type.
     *
     * @param values the values by member: a single value, or a list for members that take many
     * @param extensions the user's own members
     * @return the value
     * @throws InvalidValueException if the values cannot be combined
     */
    public Object build(Map<String, Object> values, Map<String, JsonNode> extensions) {
        @Nullable Object[] byPosition = new @Nullable Object[members.size()];
        values.forEach((name, value) -> byPosition[Objects.requireNonNull(positions.get(name), name)] = value);
        return build(byPosition, extensions);
    }

    /** Builds a value of the type from values in the order of the members; a member that is left out is null. */
    Object build(@Nullable Object[] values, Map<String, JsonNode> extensions) {
        Object builder = Handles.make(newBuilder);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value != null) {
                Handles.set(setters[i], builder, value);
            }
        }
        if (!extensions.isEmpty()) {
            extensions.forEach((name, value) -> Handles.put(putExtension, builder, name, value));
        }
        return Handles.get(build, builder);
    }

    /** {@return the position of each member among all} */
    Map<String, Integer> positions() {
        return positions;
    }

    /** {@return the type in the model} */
    Class<?> type() {
        return type;
    }

    private Method setter(Method[] methods, MemberDescription member) {
        Class<?> parameter = member.isMany() ? Iterable.class : primitive(member.valueType());
        return Arrays.stream(methods)
                .filter(method -> method.getName().equals(member.name()) && method.getParameterCount() == 1)
                .filter(method -> primitive(method.getParameterTypes()[0]).equals(parameter))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no setter for " + member.name() + " in " + type));
    }

    private static Class<?> primitive(Class<?> type) {
        return MethodType.methodType(type).unwrap().returnType();
    }
}
