package io.github.lec.logic;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a value that is not allowed would be built. The message names the type, the record where it is known, the
 * field, the value and what is allowed. If more is wrong with the value, {@linkplain #getSuppressed() suppressed exceptions}
 * of this type may say so.
 *
 * <p>It is thrown by the constructors and builders of the domain types, and turned into a located problem by the reader
 * of datasets.
 */
public final class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final String GENERATED = "Immutable";

    /** The maximum number of calls between a generated builder and the check that refuses a value. */
    private static final int DEEPEST = 48;

    /** The type that was to be built; empty if the value is not part of a record. */
    private final String type;

    /** The id of the record; empty if it is not known. */
    private final String record;

    /** The field that holds the refused value. */
    private final String field;

    /** The refused value. */
    private final String found;

    /** What is allowed. */
    private final String expected;

    private InvalidValueException(String type, String record, String field, String found, String expected) {
        super(Stream.of(type, record).filter(name -> !name.isEmpty()).reduce("", (all, name) -> all + name + " ")
                + field + ": found " + found + "; expected " + expected);
        this.type = type;
        this.record = record;
        this.field = field;
        this.found = found;
        this.expected = expected;
    }

    /**
     * Creates an exception that names what is wrong.
     *
     * @param field the field, as it is called in code and in the file format
     * @param found the value that was given
     * @param expected what is allowed
     */
    public InvalidValueException(String field, Object found, String expected) {
        this(typeBeingBuilt(), "", field, shown(found), expected);
    }

    /**
     * Creates an exception for required fields that were not set; called by generated code.
     *
     * @param missing their names
     */
    public InvalidValueException(String... missing) {
        this(
                typeBeingBuilt(),
                "",
                String.join(", ", missing),
                "none",
                missing.length == 1 ? "a value: it is required" : "a value for each: they are required");
    }

    /**
     * Creates an exception for a null value; called by generated code.
     *
     * @param field the field, and which part of it was null
     */
    public InvalidValueException(String field) {
        this(typeBeingBuilt(), "", field, "null", "a value; what is not known is left out");
    }

    /**
     * The same, of a record that is known.
     *
     * @param owner the type that was to be built
     * @param id the id of the record; empty if it is not known
     * @return the exception with their names
     */
    public InvalidValueException in(String owner, String id) {
        InvalidValueException named = new InvalidValueException(owner, id, field, found, expected);
        named.setStackTrace(getStackTrace());
        for (Throwable further : getSuppressed()) {
            named.addSuppressed(further instanceof InvalidValueException other ? other.in(owner, id) : further);
        }
        return named;
    }

    /**
     * The same, of a record that is known.
     *
     * @param id the id of the record
     * @return the exception with its name
     */
    public InvalidValueException ofRecord(String id) {
        return in(type, id);
    }

    /**
     * Checks a value where the words that say what is allowed have to be put together, which is done only if they are needed.
     *
     * @param holds whether it is allowed
     * @param field the name of the field
     * @param found the value
     * @param expected what is allowed, as a phrase
     * @throws InvalidValueException if it is not allowed
     */
    public static void unless(boolean holds, String field, Object found, Supplier<String> expected) {
        if (!holds) {
            throw new InvalidValueException(field, found, expected.get());
        }
    }

    /**
     * The value of a member that a builder was given in another form, such as an id as text.
     *
     * @param <T> the type of the value
     * @param builder the builder
     * @param member the name of the member
     * @param value makes the value
     * @return the value
     * @throws InvalidValueException if there is no such value; it names the type that is built and the member
     */
    public static <T> T naming(Object builder, String member, Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidValueException e) {
            Class<?> built = builder.getClass().getEnclosingClass();
            InvalidValueException named = new InvalidValueException(
                    built == null ? "" : built.getSimpleName(), e.record, member, e.found, e.expected);
            named.setStackTrace(e.getStackTrace());
            throw named;
        }
    }

    /**
     * The value, unless it is null.
     *
     * @param <T> the type of the value
     * @param value the value
     * @param field the name of the field or parameter
     * @return the value
     * @throws InvalidValueException if it is null
     */
    public static <T> T given(@Nullable T value, String field) {
        if (value == null) {
            throw new InvalidValueException(field);
        }
        return value;
    }

    /**
     * Refuses a value unless a condition holds.
     *
     * @param holds the condition
     * @param field the field
     * @param found the value that was given
     * @param expected what is allowed
     * @throws InvalidValueException if the condition does not hold
     */
    public static void unless(boolean holds, String field, Object found, String expected) {
        if (!holds) {
            throw new InvalidValueException(field, found, expected);
        }
    }

    /**
     * {@return the name of the type that was to be built; empty if the value is not part of a record, such as a date}
     */
    public String type() {
        return type;
    }

    /** {@return the id of the record that was to be built; empty if it is not known} */
    public String record() {
        return record;
    }

    /** {@return the field that holds the refused value, by its name in code and in the file format} */
    public String field() {
        return field;
    }

    /** {@return the refused value, as text} */
    public String found() {
        return found;
    }

    /** {@return what is allowed, in words for a reader} */
    public String expected() {
        return expected;
    }

    /** {@return the type whose generated builder or check is running; the checks themselves need not name it} */
    private static String typeBeingBuilt() {
        return StackWalker.getInstance()
                .walk(frames -> frames.limit(DEEPEST)
                        .map(frame -> frame.getClassName()
                                .substring(frame.getClassName().lastIndexOf('.') + 1))
                        .filter(name -> name.startsWith(GENERATED))
                        .map(name -> name.substring(GENERATED.length()).split("\\$", 2)[0])
                        .findFirst()
                        .orElse(""));
    }

    private static String shown(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(InvalidValueException::shown).orElse("none");
        }
        return value instanceof String text ? "\"" + text + "\"" : String.valueOf(value);
    }
}
