package io.github.lec.logic;

import java.util.Optional;

/**
 * A value that cannot exist was about to be built: the message names the field, the value and what is allowed.
 *
 * <p>It is thrown by the constructors and builders of the domain types, and turned into a located problem by the reader
 * of datasets.
 */
public final class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The field that holds the refused value. */
    private final String field;

    /** The refused value. */
    private final String found;

    /** What is allowed. */
    private final String expected;

    /**
     * Names what is wrong.
     *
     * @param field the field, as it is called in code and in the file format
     * @param found the value that was given
     * @param expected what is allowed
     */
    public InvalidValueException(String field, Object found, String expected) {
        super(field + ": found " + shown(found) + "; expected " + expected);
        this.field = field;
        this.found = shown(found);
        this.expected = expected;
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
     * The field that holds the refused value.
     *
     * @return its name in code and in the file format
     */
    public String field() {
        return field;
    }

    /**
     * The refused value.
     *
     * @return the value as text
     */
    public String found() {
        return found;
    }

    /**
     * What is allowed.
     *
     * @return words for a reader
     */
    public String expected() {
        return expected;
    }

    private static String shown(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(InvalidValueException::shown).orElse("none");
        }
        return value instanceof String text ? "\"" + text + "\"" : String.valueOf(value);
    }
}
