package io.github.lec.record;

import io.github.lec.logic.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** The pattern of ids. It is not a part of {@link Id}, since what stands in an interface is public. */
final class IdShape {
    private static final int LONGEST = 120;

    private IdShape() {}

    /**
     * {@return the text of an id}
     *
     * @throws InvalidValueException if it is empty, too long or has other characters than ids have
     */
    static String require(String value) {
        InvalidValueException.unless(
                fits(value),
                "id",
                value,
                "at most 120 letters, digits, dots, dashes or underscores, starting with a letter or digit");
        return value;
    }

    private static boolean fits(@Nullable String value) {
        if (value == null) {
            return false;
        }
        int length = value.length();
        boolean fits = length > 0 && length <= LONGEST && isAlphanumeric(value.charAt(0));
        for (int i = 1; fits && i < length; i++) {
            char c = value.charAt(i);
            fits = isAlphanumeric(c) || c == '-' || c == '.' || c == '_';
        }
        return fits;
    }

    private static boolean isAlphanumeric(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
    }
}
