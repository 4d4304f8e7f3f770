package io.github.lec.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.tngtech.archunit.core.domain.JavaClass;
import io.github.lec.architecture.ModelClasses;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.Members;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.source.Citation;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Year;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Null for a value, however it is given to a builder, is refused like any other value that is not allowed: by {@link
 * InvalidValueException} with the type and the member. Null for a collection, a map or an {@code Optional} is a
 * programming error, as everywhere in Java.
 */
class NullInBuildersTest {
    private static final List<Class<?>> HOLD_VALUES =
            List.of(Iterable.class, Map.class, Map.Entry.class, Optional.class, OptionalInt.class, OptionalLong.class);

    static Stream<Class<?>> types() {
        return ModelClasses.ALL.stream()
                .filter(type -> type.isAnnotatedWith(Members.class))
                .<Class<?>>map(JavaClass::reflect)
                .sorted(Comparator.comparing(Class::getName));
    }

    @ParameterizedTest
    @MethodSource("types")
    void null_for_a_value_is_refused_with_its_type_and_member(Class<?> type) throws ReflectiveOperationException {
        SortedSet<String> faults = new TreeSet<>();
        int calls = 0;
        for (Method method : methodsOf(type)) {
            for (int i = 0; i < method.getParameterCount(); i++) {
                if (takesValues(method.getParameterTypes()[i])) {
                    check(type, method, arguments(method, i), faults);
                    calls++;
                }
            }
        }

        assertThat(calls).isPositive();
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void null_for_what_holds_values_is_a_fault_of_the_program(Class<?> type) throws ReflectiveOperationException {
        for (Method method : methodsOf(type)) {
            if (HOLD_VALUES.contains(method.getParameterTypes()[0])) {
                assertThatThrownBy(() -> method.invoke(target(type, method), new Object[] {null}))
                        .as("%s", method)
                        .hasCauseInstanceOf(NullPointerException.class);
            }
        }
    }

    /** {@return the methods of the builder that take something, and those of the type that begin or make one} */
    private static List<Method> methodsOf(Class<?> type) throws ReflectiveOperationException {
        Class<?> builder = type.getMethod("builder").getReturnType();
        Stream<Method> ofBuilder = Stream.of(builder.getMethods())
                .filter(method ->
                        method.getReturnType() == builder && !method.getName().equals("from"));
        Stream<Method> ofType = Stream.of(type.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getReturnType() == builder || method.getReturnType() == type);
        return Stream.concat(ofBuilder, ofType)
                .filter(method -> method.getParameterCount() > 0)
                .map(NullInBuildersTest::accessible)
                .toList();
    }

    /** The methods of a generated builder are declared by a hidden class. */
    private static Method accessible(Method method) {
        method.setAccessible(true);
        return method;
    }

    private static @Nullable Object target(Class<?> type, Method method) throws ReflectiveOperationException {
        if (Modifier.isStatic(method.getModifiers())) {
            return null;
        }
        return type == Treaty.class
                ? Treaty.extradition("t", "DE", "CN")
                : type.getMethod("builder").invoke(null);
    }

    private static void check(Class<?> type, Method method, Object[] arguments, SortedSet<String> faults)
            throws ReflectiveOperationException {
        String call = method.getName() + Arrays.toString(method.getParameterTypes()) + Arrays.deepToString(arguments);
        try {
            method.invoke(target(type, method), arguments);
            faults.add(call + ": nothing is thrown");
        } catch (InvocationTargetException e) {
            boolean named = e.getCause() instanceof InvalidValueException refused
                    && refused.type().equals(type.getSimpleName())
                    && (isMember(type, refused.field()) || refused.field().equals(method.getName()))
                    && refused.getMessage().contains("found null; expected ");
            if (!named) {
                faults.add(call + ": " + e.getCause());
            }
        }
    }

    private static boolean isMember(Class<?> type, String field) {
        return Stream.of(type.getMethods()).anyMatch(member -> field.matches(member.getName() + "( .*)?"));
    }

    /** Whether a parameter takes one value, or several as an array or an {@code Iterable}. */
    private static boolean takesValues(Class<?> parameter) {
        Class<?> value = parameter.isArray() ? parameter.getComponentType() : parameter;
        return !value.isPrimitive() && (parameter == Iterable.class || !HOLD_VALUES.contains(parameter));
    }

    /** {@return arguments, one of which is null or contains null} */
    private static Object[] arguments(Method method, int nothing) {
        Class<?>[] types = method.getParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            if (i != nothing) {
                arguments[i] = sample(types[i]);
            } else if (types[i].isArray()) {
                arguments[i] = Array.newInstance(types[i].getComponentType(), 1);
            } else if (types[i] == Iterable.class) {
                arguments[i] = Collections.singletonList(null);
            }
        }
        return arguments;
    }

    private static Object sample(Class<?> type) {
        Map<Class<?>, Object> samples = new LinkedHashMap<>();
        samples.put(String.class, "2020");
        samples.put(String[].class, new String[] {"DE", "CN"});
        samples.put(TemporalAccessor.class, Year.of(2020));
        samples.put(JsonNode.class, TextNode.valueOf("own"));
        samples.put(Citation.class, Citation.of("source"));
        samples.put(SafeguardKind.class, SafeguardKind.DEATH_PENALTY_BAR);
        samples.put(SafeguardForm.class, SafeguardForm.MANDATORY_REFUSAL);
        Object sample = samples.get(type);
        if (sample == null && type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (sample == null) {
            throw new AssertionError("no sample of " + type);
        }
        return sample;
    }
}
