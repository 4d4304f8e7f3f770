package io.github.lec.report.table;

/** The beginning of a text that can be read in full elsewhere. */
final class Shortened {
    private static final String MORE = " …";

    /** A shorter word before a full stop is an abbreviation, as in "Liu v. Poland". */
    private static final int SHORTEST_WORD = 4;

    private Shortened() {}

    /** {@return a text, or its beginning up to the end of a word, with at most so many characters} */
    static String toWord(int most, String text) {
        int end = text.length() <= most ? -1 : text.lastIndexOf(' ', most - MORE.length());
        return end < 0 ? text : text.substring(0, end) + MORE;
    }

    /** {@return the same, but up to the end of a statement if that uses more than half of the characters} */
    static String toStatement(int most, String text) {
        String toWord = toWord(most, text);
        if (toWord.equals(text)) {
            return text;
        }
        for (int end = toWord.length() - MORE.length(); end > most / 2; end = text.lastIndexOf(' ', end - 1)) {
            if (isEndOfStatement(text, end)) {
                return text.substring(0, end) + MORE;
            }
        }
        return toWord;
    }

    private static boolean isEndOfStatement(String text, int end) {
        return switch (text.charAt(end - 1)) {
            case ';', ':' -> true;
            case '.' -> end - 2 - text.lastIndexOf(' ', end - 1) >= SHORTEST_WORD;
            default -> false;
        };
    }
}
