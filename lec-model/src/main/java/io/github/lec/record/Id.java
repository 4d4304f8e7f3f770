package io.github.lec.record;

import io.github.lec.logic.InvalidValueException;
import java.util.regex.Pattern;

/**
 * The id of a record: unique in a dataset, readable, and stable, since claims, verdicts and citations of a dataset are
 * built on it.
 */
public interface Id {
    /**
     * The id as it is written.
     *
     * @return letters, digits, dots, dashes and underscores
     */
    String value();

    /**
     * Refuses what no id can be.
     *
     * @param value the candidate
     * @return the candidate
     * @throws InvalidValueException if it is empty, too long or has other characters than ids have
     */
    static String require(String value) {
        InvalidValueException.unless(
                Shape.PATTERN.matcher(value).matches(),
                "id",
                value,
                "at most 120 letters, digits, dots, dashes or underscores, starting with a letter or digit");
        return value;
    }

    /** The shape of ids; a holder, since an interface cannot hide a constant. */
    final class Shape {
        private static final Pattern PATTERN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,119}");

        private Shape() {}
    }
}
