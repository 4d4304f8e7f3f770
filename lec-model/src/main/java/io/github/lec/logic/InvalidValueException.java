package io.github.lec.logic;

import java.io.Serializable;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a value that is not allowed would be built. The message names the type, the record where it is known, the
 * field, the value and what is allowed. If more is wrong with the value,
 * {@linkplain #getSuppressed() suppressed exceptions} of this type may say so.
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

    /** The refusal as data. */
    private final Details details;

    /**
     * The refusal as data, so that no program has to parse the message.
     *
     * @param isNothing whether no value was given where one is needed
     * @param part the name in a part of a list that is refused; empty if the value is refused as a whole
     * @param wanted what the value is, in words; empty if no other field may stand in its place
     * @param flag the field whose yes may stand in its place; empty if none may
     */
    private record Details(boolean isNothing, String part, String wanted, String flag) implements Serializable {
        private static final Details NONE = new Details(false, "", "", "");
        private static final Details NOTHING = new Details(true, "", "", "");

        private static Details of(Object found) {
            return Optional.empty().equals(found) ? NOTHING : NONE;
        }
    }

    private InvalidValueException(
            String type, String record, String field, String found, String expected, Details details) {
        super(Stream.of(type, record).filter(name -> !name.isEmpty()).reduce("", (all, name) -> all + name + " ")
                + field + ": found " + found + "; expected " + expected);
        this.type = type;
        this.record = record;
        this.field = field;
        this.found = found;
        this.expected = expected;
        this.details = details;
    }

    /**
     * Creates an exception that names what is wrong.
     *
     * @param field the field, as it is called in code and in the file format
     * @param found the value that was given
     * @param expected what is allowed
     */
    public InvalidValueException(String field, Object found, String expected) {
        this(typeBeingBuilt(), "", field, shown(found), expected, Details.of(found));
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
                missing.length == 1 ? "a value: it is required" : "a value for each: they are required",
                Details.NOTHING);
    }

    /**
     * Creates an exception for a null value; called by generated code.
     *
     * @param field the field, and which part of it was null
     */
    public InvalidValueException(String field) {
        this(typeBeingBuilt(), "", field, "null", "a value; what is not known is left out", Details.NOTHING);
    }

    /**
     * Creates an exception for a part of a list that names something that must not be named there.
     *
     * @param field the field that holds the list
     * @param what what the part names, as "party"
     * @param part the name
     * @param expected what is allowed
     * @return the exception
     */
    public static InvalidValueException ofPart(String field, String what, String part, String expected) {
        return new InvalidValueException(
                typeBeingBuilt(), "", field, shown(what + " " + part), expected, new Details(false, part, "", ""));
    }

    /**
     * The same exception, for a known record.
     *
     * @param owner the type that was to be built
     * @param id the id of the record; empty if it is not known
     * @return the exception with their names
     */
    public InvalidValueException in(String owner, String id) {
        InvalidValueException named = new InvalidValueException(owner, id, field, found, expected, details);
        named.setStackTrace(getStackTrace());
        for (Throwable further : getSuppressed()) {
            named.addSuppressed(further instanceof InvalidValueException other ? other.in(owner, id) : further);
        }
        return named;
    }

    /**
     * The same exception, for a known record.
     *
     * @param id the id of the record
     * @return the exception with its name
     */
    public InvalidValueException ofRecord(String id) {
        return in(type, id);
    }

    /**
     * Checks a value where the phrase that says what is allowed has to be built; it is built only if it is needed.
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
                    built == null ? "" : built.getSimpleName(), e.record, member, e.found, e.expected, e.details);
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
     * Refuses a value unless either the value is given or another field says yes (there is none), and not both.
     *
     * @param isGiven whether the value is given
     * @param isFlagged whether the other field says yes
     * @param field the field of the value
     * @param found the value, empty if it is not given
     * @param wanted what the value is, as "a form"
     * @param flag the other field
     * @throws InvalidValueException if both are given, or neither
     */
    public static void unlessEither(
            boolean isGiven, boolean isFlagged, String field, Optional<?> found, String wanted, String flag) {
        if (isGiven == isFlagged) {
            throw new InvalidValueException(
                    typeBeingBuilt(),
                    "",
                    field,
                    shown(found),
                    wanted + ", or " + flag + ": true without " + wanted,
                    new Details(found.isEmpty(), "", wanted, flag));
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

    /** {@return whether no value was given where one is needed} */
    public boolean isNothing() {
        return details.isNothing;
    }

    /** {@return the name in a part of the field's list that is refused; empty if the value is refused as a whole} */
    public Optional<String> part() {
        return Optional.of(details.part).filter(name -> !name.isEmpty());
    }

    /** {@return the field whose yes may stand in place of the value; empty if none may} */
    public Optional<String> flag() {
        return Optional.of(details.flag).filter(name -> !name.isEmpty());
    }

    /** {@return what the value is, in words, if a yes in {@link #flag()} may stand in its place} */
    public Optional<String> wanted() {
        return Optional.of(details.wanted).filter(words -> !words.isEmpty());
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
