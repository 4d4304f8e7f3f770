package io.github.lec.format.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.lec.logic.InvalidValueException;
import java.util.Map;

/** Checks the user's own members, so that what is written can be read again. */
public final class Extensions {
    /** The prefix of their names. */
    public static final String PREFIX = "x-";

    private static final int DEEPEST = 40;

    private static final Words TOO_DEEP = new Words("more than " + DEEPEST + " levels of objects and lists");

    private Extensions() {}

    /** Words that are not text from the dataset, and so are not put in quotation marks. */
    private record Words(String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * Checks the names and values of a user's own members.
     *
     * @param extensions the values by name
     * @throws InvalidValueException if what is written of one could not be read again
     */
    public static void check(Map<String, JsonNode> extensions) {
        extensions.forEach((name, value) -> {
            InvalidValueException.unless(
                    name.startsWith(PREFIX) && name.length() <= Json.LONGEST_NAME && Json.isWellFormed(name),
                    "extensions",
                    name,
                    "a name that starts with x-, of at most " + Json.LONGEST_NAME + " characters");
            check(name, value, DEEPEST);
        });
    }

    private static void check(String name, JsonNode value, int depth) {
        switch (value.getNodeType()) {
            case OBJECT -> {
                checkDepth(name, depth);
                value.properties().forEach(member -> {
                    InvalidValueException.unless(
                            member.getKey().length() <= Json.LONGEST_NAME && Json.isWellFormed(member.getKey()),
                            name,
                            member.getKey(),
                            "names of at most " + Json.LONGEST_NAME + " characters");
                    check(name, member.getValue(), depth - 1);
                });
            }
            case ARRAY -> {
                checkDepth(name, depth);
                value.forEach(item -> check(name, item, depth - 1));
            }
            case STRING -> Texts.check(name, value.textValue());
            case NUMBER -> checkNumber(name, value);
            case BOOLEAN, NULL -> {
                // can always be read again
            }
            default ->
                throw new InvalidValueException(
                        name, value.getNodeType(), "a JSON value: an object, list, text, number, true, false or null");
        }
    }

    private static void checkDepth(String name, int left) {
        InvalidValueException.unless(left > 0, name, TOO_DEEP, "at most " + DEEPEST + " in each other");
    }

    /**
     * Refuses a node of another type than the same number has when it is read: the object built would not equal the
     * object read again.
     */
    private static void checkNumber(String name, JsonNode value) {
        String written = value.asText();
        InvalidValueException.unless(
                written.length() <= Json.LONGEST_NUMBER,
                name,
                new Words("a number of " + written.length() + " characters"),
                "at most " + Json.LONGEST_NUMBER);
        InvalidValueException.unless(
                !value.isFloatingPointNumber() || !written.matches("-?(NaN|Infinity)"),
                name,
                written,
                "a number that JSON has");
        JsonNode read = Json.number(written);
        InvalidValueException.unless(
                read.equals(value),
                name,
                written + " as " + value.getClass().getSimpleName(),
                () -> read.getClass().getSimpleName() + ", as which it is read again");
    }
}
