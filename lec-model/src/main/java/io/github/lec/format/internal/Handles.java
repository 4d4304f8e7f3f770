package io.github.lec.format.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;

/** Method handles that are called very often and looked up once. Exceptions are passed on unchanged. */
final class Handles {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodType MAKE = MethodType.methodType(Object.class);
    private static final MethodType GET = MethodType.methodType(Object.class, Object.class);
    private static final MethodType SET = MethodType.methodType(void.class, Object.class, Object.class);
    private static final MethodType PUT = MethodType.methodType(void.class, Object.class, Object.class, Object.class);

    private Handles() {}

    static MethodHandle constructor(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return LOOKUP.unreflectConstructor(constructor).asType(MAKE);
    }

    static MethodHandle getter(Method method) {
        method.setAccessible(true);
        try {
            return LOOKUP.unreflect(method).asType(GET);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("not a method of the model: " + method, e);
        }
    }

    static MethodHandle setter(Method method) throws IllegalAccessException {
        method.setAccessible(true);
        return LOOKUP.unreflect(method).asType(method.getParameterCount() == 1 ? SET : PUT);
    }

    static Object make(MethodHandle constructor) {
        try {
            return (Object) constructor.invokeExact();
        } catch (Throwable e) {
            throw unchecked(e);
        }
    }

    static Object get(MethodHandle getter, Object owner) {
        try {
            return (Object) getter.invokeExact(owner);
        } catch (Throwable e) {
            throw unchecked(e);
        }
    }

    static void set(MethodHandle setter, Object owner, Object value) {
        try {
            setter.invokeExact(owner, value);
        } catch (Throwable e) {
            throw unchecked(e);
        }
    }

    static void put(MethodHandle setter, Object owner, Object key, Object value) {
        try {
            setter.invokeExact(owner, key, value);
        } catch (Throwable e) {
            throw unchecked(e);
        }
    }

    private static RuntimeException unchecked(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException e ? e : new IllegalStateException(thrown);
    }
}
