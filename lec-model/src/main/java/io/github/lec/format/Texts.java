package io.github.lec.format;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.VisibleText;

/** What a text must be, so that a reader sees it and what is written with it can be read again. */
final class Texts {
    private Texts() {}

    /** Refuses a text that the member does not take. */
    static void checkMember(MemberDescription member, String text) {
        InvalidValueException.unless(
                VisibleText.says(text), member.name(), text, "text that is not empty or invisible");
        InvalidValueException.unless(
                !member.isOneLine() || VisibleText.isOneLine(text),
                member.name(),
                text,
                "text on one line, without tabs or space at its ends");
        check(member.name(), text);
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
