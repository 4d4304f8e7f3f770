package io.github.lec.report.conformance;

/** The beginning of a text, for messages. */
final class Excerpt {

    private static final int LONGEST = 40;

    private Excerpt() {}

    static String of(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
