package io.github.lec.format;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.Extensible;
import io.github.lec.record.Members;
import io.github.lec.source.Account;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The one description of a type in the file format, read once from the annotated type itself. Reader, writer, schema,
 * claims, references and merge all walk it, so none of them keeps a list of members of its own.
 */
public final class TypeDescription {
    private static final ClassValue<TypeDescription> DESCRIPTIONS = new ClassValue<>() {
        @Override
        protected TypeDescription computeValue(Class<?> type) {
            return new TypeDescription(type);
        }
    };
    private static final List<String> OF_ACCOUNTS =
            List.of("no", "denies", "basis", "confidence", "grade", "derived", "note", "citations");

    private final Class<?> type;
    private final Map<String, MemberDescription> members = new LinkedHashMap<>();
    private final Map<String, Method> setters = new LinkedHashMap<>();
    private final Constructor<?> newBuilder;
    private final Method build;

    private TypeDescription(Class<?> type) {
        this.type = type;
        List<String> names =
                new ArrayList<>(List.of(type.getAnnotation(Members.class).value()));
        if (Account.class.isAssignableFrom(type)) {
            names.addAll(OF_ACCOUNTS);
        }
        try {
            Class<?> builder = Class.forName(type.getName() + "$Builder");
            newBuilder = builder.getDeclaredConstructor();
            newBuilder.setAccessible(true);
            build = builder.getMethod("build");
            build.setAccessible(true);
            for (String name : names) {
                members.put(name, MemberDescription.of(type.getMethod(name)));
                setters.put(name, setter(builder, members.get(name)));
            }
            setters.put("extensions", builder.getMethod("putExtensions", String.class, String.class));
            setters.values().forEach(method -> method.setAccessible(true));
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
     * The description of a type that stands in records.
     *
     * @param type an annotated type
     * @return its description
     */
    public static TypeDescription ofNested(Class<?> type) {
        return DESCRIPTIONS.get(type);
    }

    /**
     * The members in canonical order.
     *
     * @return own members first, then what every account has
     */
    public List<MemberDescription> members() {
        return List.copyOf(members.values());
    }

    /**
     * A member by name.
     *
     * @param name the name in the file format
     * @return the member, or nothing if the type has none of that name
     */
    public Optional<MemberDescription> member(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /**
     * The type's name in the model, as in {@code Treaty}.
     *
     * @return the simple name
     */
    public String name() {
        return type.getSimpleName();
    }

    /** {@return what such a thing is, in a sentence or two} */
    public String meaning() {
        return Meanings.of(type);
    }

    /**
     * Builds a value of the type.
     *
     * @param values the values by member: a single value, or a list for members that take many
     * @param extensions the user's own members
     * @return the value
     * @throws InvalidValueException if the values cannot stand together
     */
    public Object build(Map<String, Object> values, Map<String, String> extensions) {
        try {
            Object builder = newBuilder.newInstance();
            for (Map.Entry<String, Object> entry : values.entrySet()) {
                setter(entry.getKey()).invoke(builder, entry.getValue());
            }
            for (Map.Entry<String, String> extension : extensions.entrySet()) {
                setter("extensions").invoke(builder, extension.getKey(), extension.getValue());
            }
            return build.invoke(builder);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidValueException invalid) {
                throw invalid;
            }
            throw new IllegalStateException("cannot build " + name(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot build " + name(), e);
        }
    }

    private Method setter(String member) {
        return Objects.requireNonNull(setters.get(member), member);
    }

    private static Method setter(Class<?> builder, MemberDescription member) {
        Class<?> parameter = member.isMany() ? Iterable.class : primitive(member.valueType());
        return Arrays.stream(builder.getMethods())
                .filter(method -> method.getName().equals(member.name()) && method.getParameterCount() == 1)
                .filter(method -> primitive(method.getParameterTypes()[0]).equals(parameter))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no setter for " + member.name() + " in " + builder));
    }

    private static Class<?> primitive(Class<?> type) {
        return MethodType.methodType(type).unwrap().returnType();
    }
}
