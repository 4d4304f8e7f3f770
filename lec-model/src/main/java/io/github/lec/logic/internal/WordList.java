package io.github.lec.logic.internal;

import java.util.List;

/** Several words or phrases in one sentence. */
public final class WordList {
    private WordList() {}

    /**
     * {@return words with commas between them and "and" before the last, as in "a, b and c"; nothing for none}
     *
     * @param words the words, in order
     */
    public static String and(List<String> words) {
        return joined(words, " and ");
    }

    /**
     * {@return words with commas between them and "or" before the last, as in "a, b or c"; nothing for none}
     *
     * @param words the words, in order
     */
    public static String or(List<String> words) {
        return joined(words, " or ");
    }

    private static String joined(List<String> words, String beforeLast) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + beforeLast + words.get(last);
    }
}
