package io.github.lec;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * The objects that a user gets who starts from some and calls, again and again, the public methods without arguments.
 */
final class ReachedObjects {
    /** So many objects of one class are looked into: others of the class have the same accessors. */
    private static final int OF_ONE_CLASS = 100;

    private static final int OF_ONE_COLLECTION = 3;

    private final BiConsumer<Method, Object> given;
    private final Map<Class<?>, List<Object>> byClass = new LinkedHashMap<>();
    private final Set<Object> met = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> waiting = new ArrayDeque<>();

    /**
     * Starts with nothing.
     *
     * @param given is told each value that a method gives, and the method
     */
    ReachedObjects(BiConsumer<Method, Object> given) {
        this.given = given;
    }

    /** Goes from all of these objects by the methods that need no argument. */
    ReachedObjects from(Collection<?> start) {
        for (Object first : start) {
            keep(first);
            expand(first);
            goOn();
        }
        return this;
    }

    private void goOn() {
        while (!waiting.isEmpty()) {
            Object next = waiting.remove();
            if (keep(next)) {
                expand(next);
            }
        }
    }

    private void expand(Object object) {
        methods(object.getClass()).forEach(method -> call(method, object));
    }

    /** {@return some objects of each class that was met} */
    Map<Class<?>, List<Object>> byClass() {
        return byClass;
    }

    private boolean keep(Object object) {
        if (!object.getClass().getName().startsWith("io.github.lec.")) {
            return false;
        }
        List<Object> known = byClass.computeIfAbsent(object.getClass(), type -> new ArrayList<>());
        return known.size() < OF_ONE_CLASS && met.add(object) && known.add(object);
    }

    /** The public methods of a class as its public types declare them: those of hidden classes cannot be called. */
    private static Stream<Method> methods(Class<?> type) {
        Map<String, Method> byName = new TreeMap<>();
        publicTypes(type)
                .flatMap(declaring -> Arrays.stream(declaring.getMethods()))
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> method.getParameterCount() == 0 && method.getReturnType() != void.class)
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> Modifier.isPublic(method.getDeclaringClass().getModifiers()))
                .forEach(method -> byName.putIfAbsent(method.getName(), method));
        return byName.values().stream();
    }

    private static Stream<Class<?>> publicTypes(Class<?> type) {
        Stream<Class<?>> above = Stream.concat(
                        Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                .flatMap(ReachedObjects::publicTypes);
        return Stream.concat(Stream.<Class<?>>of(type).filter(one -> Modifier.isPublic(one.getModifiers())), above);
    }

    private void call(Method method, Object object) {
        try {
            Object value = method.invoke(object);
            if (value != null && value.getClass() == object.getClass()) {
                given.accept(
                        method, value); // a changed copy: it has the same accessors, and each would give another one
            } else {
                look(value, method);
            }
        } catch (InvocationTargetException refused) {
            assertThat(refused.getCause()).as("%s", method).isInstanceOf(RuntimeException.class);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private void look(Object value, Method method) {
        if (value == null) {
            return;
        }
        given.accept(method, value);
        if (value instanceof Collection<?> collection) {
            collection.stream()
                    .filter(Objects::nonNull)
                    .limit(OF_ONE_COLLECTION)
                    .forEach(waiting::add);
        } else if (value instanceof Stream<?> stream) {
            stream.filter(Objects::nonNull).limit(OF_ONE_COLLECTION).forEach(waiting::add);
        } else if (value instanceof Map<?, ?> map) {
            map.keySet().stream()
                    .filter(Objects::nonNull)
                    .limit(OF_ONE_COLLECTION)
                    .forEach(waiting::add);
            map.values().stream()
                    .filter(Objects::nonNull)
                    .limit(OF_ONE_COLLECTION)
                    .forEach(part -> look(part, method));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(part -> look(part, method));
        } else {
            waiting.add(value);
        }
    }
}
