package io.github.lec.record;

import org.jspecify.annotations.Nullable;

/** The pattern of ids. It is not a part of {@link Id}, since what stands in an interface is public. */
final class IdShape {
    private static final int LONGEST = 120;

    private IdShape() {}

    static boolean fits(@Nullable String value) {
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
