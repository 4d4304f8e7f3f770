package io.github.lec.format;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.VisibleText;

/** Checks that a text has visible characters and that it can be read again after writing. */
final class Texts {
    private Texts() {}

    /** Checks that the member accepts the text. */
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

    /** Refuses a text that is too long or has an unpaired surrogate. */
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
