package io.github.lec.format;

import io.github.lec.logic.InvalidValueException;

/** What a text must be, so that what is written with it can be read again. */
final class Texts {
    private Texts() {}

    /** Refuses a text that is blank where a member takes it. */
    static void checkMember(String name, String text) {
        InvalidValueException.unless(!text.isBlank(), name, text, "text that is not empty");
        check(name, text);
    }

    /** Refuses what is too long, or half of a character. */
    static void check(String name, String text) {
        InvalidValueException.unless(
                text.length() <= Json.LONGEST_TEXT,
                name,
                text.length() + " characters",
                "text of at most " + Json.LONGEST_TEXT + " characters");
        InvalidValueException.unless(
                Json.isWellFormed(text), name, "half of a surrogate pair", "text that can be written");
    }
}
