package io.github.lec.logic.internal;

import java.util.Locale;

/** Words as they stand at the beginning of a sentence, or within one. */
public final class FirstLetter {
    private FirstLetter() {}

    /**
     * {@return words that begin with a capital letter}
     *
     * @param words the words
     */
    public static String upper(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /**
     * {@return words that begin with a small letter}
     *
     * @param words the words
     */
    public static String lower(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
