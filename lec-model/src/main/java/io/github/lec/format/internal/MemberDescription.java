package io.github.lec.format.internal;

import io.github.lec.logic.internal.Lazy;
import io.github.lec.record.Codes;
import io.github.lec.record.Coexisting;
import io.github.lec.record.Extensible;
import io.github.lec.record.Id;
import io.github.lec.record.OneLine;
import io.github.lec.source.Account;
import io.github.lec.time.PartialDate;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** One member of a described type: its name, the kind of its values, and how many it takes. */
public final class MemberDescription {
    private final Method accessor;
    private final Multiplicity multiplicity;
    private final Class<?> valueType;
    private final Form form;
    private final Optional<String> codeGroup;
    private final boolean coexisting;
    private final boolean oneLine;
    private final boolean claim;

    /**
     * Made when it is first needed: it takes longer than the rest of the description, and many members are never read.
     */
    private final Lazy<MethodHandle> getter;

    /** What a single value looks like in JSON. */
    public enum Form {
        /** A non-empty string. */
        TEXT,
        /** A string that is one of a closed list. */
        CLOSED_CODE,
        /** A string that is the id of a record. */
        REFERENCE,
        /** A partial date. */
        DATE,
        /** A full day. */
        DAY,
        /** A whole number. */
        WHOLE_NUMBER,
        /** A number. */
        NUMBER,
        /** True or false. */
        YES_NO,
        /** An object with members of its own. */
        OBJECT
    }

    /** How many values a member takes. */
    public enum Multiplicity {
        /** Exactly one. */
        REQUIRED,
        /** None or one. */
        OPTIONAL,
        /** A flag that is false when it is left out. */
        FLAG,
        /** Any number, in the order given. */
        LIST,
        /** Any number of different ones, in canonical order. */
        SET
    }

    MemberDescription(Method accessor) {
        this.accessor = accessor;
        getter = Lazy.of(() -> Handles.getter(accessor));
        multiplicity = multiplicity(accessor);
        Type declared = accessor.getGenericReturnType();
        valueType = multiplicity == Multiplicity.REQUIRED || multiplicity == Multiplicity.FLAG
                ? accessor.getReturnType()
                : declared == OptionalInt.class ? int.class : argument(declared);
        form = form(valueType);
        claim = Account.class.isAssignableFrom(valueType);
        codeGroup = Optional.ofNullable(accessor.getAnnotation(Codes.class)).map(Codes::value);
        coexisting = accessor.isAnnotationPresent(Coexisting.class);
        oneLine = accessor.isAnnotationPresent(OneLine.class);
    }

    /** {@return the name in the file format, which is the accessor's} */
    public String name() {
        return accessor.getName();
    }

    /** {@return what a single value looks like} */
    public Form form() {
        return form;
    }

    /** {@return how many values it takes} */
    public Multiplicity multiplicity() {
        return multiplicity;
    }

    /** {@return the Java type of a single value} */
    public Class<?> valueType() {
        return valueType;
    }

    /** {@return the group of open codes from which the value comes, if it is one} */
    public Optional<String> codeGroup() {
        return codeGroup;
    }

    /** {@return whether different values in a list of accounts are claims of their own} */
    public boolean coexisting() {
        return coexisting;
    }

    /** {@return whether its text is a name or title, which is on one line} */
    public boolean isOneLine() {
        return oneLine;
    }

    /** {@return the method that gives the value} */
    public Method accessor() {
        return accessor;
    }

    /** {@return whether the member holds accounts, so that its entries are claims} */
    public boolean isClaim() {
        return claim;
    }

    /** {@return what it holds, as a phrase} */
    public String meaning() {
        return Meanings.ofMember(accessor.getDeclaringClass(), name());
    }

    /** {@return whether it takes a list in JSON} */
    public boolean isMany() {
        return multiplicity == Multiplicity.LIST || multiplicity == Multiplicity.SET;
    }

    /**
     * The values that an object has for this member.
     *
     * @param owner an object of the type that has the member
     * @return the values in canonical order; none if the member is left out
     */
    public List<Object> values(Object owner) {
        Object value = value(owner);
        if (value instanceof Collection<?> collection) {
            return multiplicity == Multiplicity.LIST
                    ? Collections.<Object>unmodifiableList((List<?>) collection) // immutable, so not copied
                    : List.copyOf(collection);
        }
        return value == null ? List.of() : List.of(value);
    }

    /** {@return the value, or the collection of values; null if the member is left out} */
    @Nullable
    Object value(Object owner) {
        Object value = Handles.get(getter.get(), owner);
        return switch (multiplicity) {
            case REQUIRED -> value;
            case OPTIONAL ->
                value instanceof OptionalInt number
                        ? number.isPresent() ? number.getAsInt() : null
                        : ((Optional<?>) value).orElse(null);
            case FLAG -> (boolean) value ? value : null;
            case LIST, SET -> ((Collection<?>) value).isEmpty() ? null : value;
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MemberDescription member && accessor.equals(member.accessor);
    }

    @Override
    public int hashCode() {
        return accessor.hashCode();
    }

    @Override
    public String toString() {
        return accessor.getDeclaringClass().getSimpleName() + "." + name();
    }

    private static Multiplicity multiplicity(Method accessor) {
        Class<?> type = accessor.getReturnType();
        if (type == Optional.class || type == OptionalInt.class) {
            return Multiplicity.OPTIONAL;
        }
        if (type == List.class) {
            return Multiplicity.LIST;
        }
        if (type == SortedSet.class) {
            return Multiplicity.SET;
        }
        return type == boolean.class ? Multiplicity.FLAG : Multiplicity.REQUIRED;
    }

    private static Class<?> argument(Type declared) {
        return (Class<?>) ((ParameterizedType) declared).getActualTypeArguments()[0];
    }

    private static Form form(Class<?> type) {
        if (type == String.class) {
            return Form.TEXT;
        }
        if (type.isEnum()) {
            return Form.CLOSED_CODE;
        }
        if (Id.class.isAssignableFrom(type)) {
            return Form.REFERENCE;
        }
        if (type == PartialDate.class) {
            return Form.DATE;
        }
        if (type == LocalDate.class) {
            return Form.DAY;
        }
        if (type == int.class) {
            return Form.WHOLE_NUMBER;
        }
        if (type == BigDecimal.class) {
            return Form.NUMBER;
        }
        if (type == Boolean.class || type == boolean.class) {
            return Form.YES_NO;
        }
        if (Extensible.class.isAssignableFrom(type)) {
            return Form.OBJECT;
        }
        throw new IllegalStateException("no form in the file format for " + type);
    }
}
