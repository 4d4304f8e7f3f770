package io.github.lec.record;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.logic.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * The id of a record: unique in a dataset, readable, and stable, since claims, verdicts and citations of a dataset are
 * built on it.
 */
public interface Id {
    /** {@return the id as it is written: letters, digits, dots, dashes and underscores} */
    @JsonValue
    String value();

    /**
     * Checks that a text is a valid id.
     *
     * @param value the candidate
     * @return the candidate
     * @throws InvalidValueException if it is empty, too long or has other characters than ids have
     */
    static String require(String value) {
        InvalidValueException.unless(
                Shape.fits(value),
                "id",
                value,
                "at most 120 letters, digits, dots, dashes or underscores, starting with a letter or digit");
        return value;
    }

    /** The pattern of ids, in a class of its own because an interface cannot hide a constant. */
    final class Shape {
        private static final int LONGEST = 120;

        private Shape() {}

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
}
