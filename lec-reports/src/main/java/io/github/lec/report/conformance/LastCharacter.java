package io.github.lec.report.conformance;

/** The end of a text, which is looked at before a pattern goes through all of it. */
final class LastCharacter {

    private LastCharacter() {}

    /** {@return whether a text ends with one of some characters} */
    static boolean isOneOf(String characters, String text) {
        return !text.isEmpty() && characters.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
