package io.github.lec.format.internal;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.internal.PlainLetters;
import io.github.lec.logic.internal.VisibleText;

/** Checks that a text has visible characters and that it can be read again after writing. */
final class Texts {
    private Texts() {}

    /** Checks that the member accepts the text. */
    static void checkMember(MemberDescription member, String text) {
        if (!text.isEmpty() && PlainLetters.isPlain(text) && text.length() <= longest(member)) {
            return;
        }
        InvalidValueException.unless(
                VisibleText.says(text), member.name(), text, "text that is not empty or invisible");
        InvalidValueException.unless(
                !member.isOneLine() || VisibleText.isOneLine(text),
                member.name(),
                text,
                "text on one line, without tabs or space at its ends");
        check(member.name(), text, longest(member));
    }

    private static int longest(MemberDescription member) {
        return member.isOneLine() ? Json.LONGEST_LINE : Json.LONGEST_TEXT;
    }

    /** Refuses a text that is too long or has an unpaired surrogate. */
    static void check(String name, String text) {
        check(name, text, Json.LONGEST_TEXT);
    }

    private static void check(String name, String text, int longest) {
        if (text.length() > longest) {
            throw new InvalidValueException(
                    name, text.length() + " characters", "text of at most " + longest + " characters");
        }
        InvalidValueException.unless(
                Json.isWellFormed(text), name, "half of a surrogate pair", "text that can be written");
    }
}
